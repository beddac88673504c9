// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/cases/reports.h"
#include "services/lists/find.h"
#include "storage/cases/report_list.h"
#include "storage/cases/report_store.h"
#include "support/catch_qt.h"
#include "support/registry.h"

#include <catch2/catch_test_macros.hpp>

using namespace woonrust;
using namespace woonrust::tests;
using namespace Qt::StringLiterals;

namespace {

struct Town {
    Town()
    {
        home(u"E-12A"_s, u"Proefstraat"_s, 12, u"A"_s, u"9401 ZA"_s, u"Assen"_s);
        home(u"E-120"_s, u"Proefstraat"_s, 120, {}, u"9401 ZA"_s, u"Assen"_s);
        home(u"E-BIS"_s, u"Kuijperskade"_s, 12, u"bis"_s, u"9402 AB"_s, u"Assen"_s);
        home(u"E-118"_s, u"'s-Gravenhaagse straat"_s, 118, u"B"_s, u"2511 CD"_s, u"'s-Gravenhage"_s);
        home(u"E-131"_s, u"Eerste Oosterweg"_s, 131, u"Z-1"_s, u"1091 GH"_s, u"Amsterdam"_s);
        home(u"E-HOF"_s, u"Hofjesweg"_s, 12, u"hof"_s, u"9403 XY"_s, u"Assen"_s);
        home(u"E-40"_s, u"Plein 1940"_s, 7, {}, u"9404 AA"_s, u"Assen"_s);
        person(u"A."_s, u""_s, u"Yıldız"_s, u"0031 (0)6 10000001"_s, u"E-12A"_s);
        person(u"Ł."_s, u""_s, u"Łukaszek"_s, u"06-10000002"_s, u"E-118"_s);
        person(u"S."_s, u""_s, u"Søndergaard"_s, u"+31 592 123456"_s, u"E-131"_s);
        person(u"G."_s, u"van 't"_s, u"Großkuÿper"_s, u""_s, u"E-HOF"_s);
        person(u"İ."_s, u"d'"_s, u"Angelo-Đorđević"_s, u""_s, u"E-BIS"_s);
    }

    void home(const QString& number, const QString& street, int houseNumber, const QString& addition,
              const QString& postcode, const QString& city)
    {
        Session session = book.session(Role::Coordinator);
        Unit unit{.number = number, .street = street, .houseNumber = houseNumber, .addition = addition};
        unit.postcode = postcode;
        unit.city = city;
        unit.kind = u"WOO"_s;
        const UnitId id = orThrow(units::add(session, unit));
        Session worker = book.session();
        Report report;
        report.receivedAt = book.clock.nowUtc();
        report.category = u"GEL"_s;
        report.nature = u"overlast"_s;
        report.unit = id;
        report.description = u"Melding over "_s + number;
        reportOf.insert(number, orThrow(reports::registerReport(worker, report)).id);
    }

    void person(const QString& initials, const QString& infix, const QString& lastName, const QString& phone,
                const QString& home)
    {
        const PersonId id = addPerson(book, initials, infix, lastName, phone);
        Session session = book.session();
        addTenancy(book, orThrow(units::findByNumber(session, home))->id, id, QDate(2020, 1, 1));
    }

    TestCasebook book;
    QHash<QString, ReportId> reportOf;
};

struct Typed {
    const char16_t* typed;
    const char16_t* expected; // number of the home, or last name of the person
};

} // namespace

TEST_CASE("A home is found in every usual spelling, in the field of a place, the search and the list of reports")
{
    Town town;
    Session session = town.book.session();
    for (const Typed& row : {
             Typed{u"proefstraat 12A", u"E-12A"},
             {u"proefstraat 12a", u"E-12A"},
             {u"proefstraat 12-a", u"E-12A"},
             {u"Proefstraat 12 A", u"E-12A"},
             {u"proefstraat 12A, Assen", u"E-12A"},
             {u"proefstraat 12a assen", u"E-12A"},
             {u"9401ZA", u"E-12A"},
             {u"9401 ZA", u"E-12A"},
             {u"9401ZA 12a", u"E-12A"},
             {u"9401 ZA, 12A", u"E-12A"},
             {u"9401za 120", u"E-120"},
             {u"kuijperskade 12 bis", u"E-BIS"},
             {u"kuyperskade 12bis", u"E-BIS"},
             {u"kuÿperskade 12-bis", u"E-BIS"},
             {u"'s-Gravenhaagse straat 118b", u"E-118"},
             {u"s-gravenhaagse straat 118 B", u"E-118"},
             {u"s gravenhaagse 118-B", u"E-118"},
             {u"gravenhaagse straat 118b, 's-Gravenhage", u"E-118"},
             {u"1e Oosterweg 131Z-1", u"E-131"},
             {u"eerste oosterweg 131 z 1", u"E-131"},
             {u"oosterweg 131z1 amsterdam", u"E-131"},
             {u"9403 XY 12 hof", u"E-HOF"},
             {u"9403xy 12hof", u"E-HOF"},
             {u"hofjesweg 12 hof", u"E-HOF"},
             {u"plein 1940 7", u"E-40"},
             {u"Plein 1940, 7", u"E-40"},
         }) {
        const QString typed(row.typed);
        const QString expected(row.expected);
        INFO(typed.toStdString());
        const auto places = orThrow(units::search(session, typed));
        CHECK(std::ranges::contains(places, expected, &Unit::number));
        const auto hits = orThrow(find::answer(session, typed, 6));
        CHECK(std::ranges::any_of(hits, [&](const find::Hit& hit) {
            return hit.kind == EntityKind::Unit && hit.excerpt.contains(expected);
        }));
    }
    // The list looks for words, wherever they stand.
    for (const Typed& row : {Typed{u"proefstraat 12A", u"E-12A"},
                             {u"proefstraat 12 a", u"E-12A"},
                             {u"9401ZA 12A", u"E-12A"},
                             {u"9401 za", u"E-12A"},
                             {u"proefstraat 12-a, Assen", u"E-12A"},
                             {u"kuyperskade 12 bis", u"E-BIS"},
                             {u"s-gravenhaagse 118b", u"E-118"},
                             {u"1e oosterweg", u"E-131"},
                             {u"131Z-1", u"E-131"},
                             {u"9403xy 12 hof", u"E-HOF"}}) {
        INFO(QString(row.typed).toStdString());
        QList<ReportId> found;
        storage::eachReportId(session.db(), session.visibility(), {.text = QString(row.typed)}, {}, QDate(2026, 11, 20),
                              {}, [&](ReportId id) {
                                  found << id;
                                  return true;
                              });
        CHECK(found.contains(town.reportOf.value(QString(row.expected))));
        CHECK(found.size() < town.reportOf.size());
    }
}

TEST_CASE("A house number is found by itself, and 12A is not 120")
{
    Town town;
    Session session = town.book.session();
    const auto hits = orThrow(find::byWords(session, EntityKind::Unit, u"12A"_s, 6));
    REQUIRE(hits.size() == 1);
    CHECK(hits.front().title == u"Proefstraat 12-A"_s);
    CHECK(orThrow(units::search(session, u"118b"_s)).size() == 1);
    CHECK(orThrow(units::search(session, u"proefstraat 12 A"_s)).size() == 1);
    CHECK(orThrow(units::search(session, u"Assen Proefstraat 12A"_s)).size() == 1);
}

TEST_CASE("A person is found in every usual spelling, in the field of a reporter and in the search")
{
    Town town;
    Session session = town.book.session();
    for (const Typed& row : {
             Typed{u"Yildiz", u"Yıldız"},
             {u"YILDIZ", u"Yıldız"},
             {u"yıldız", u"Yıldız"},
             {u"Lukaszek", u"Łukaszek"},
             {u"łukas", u"Łukaszek"},
             {u"Sondergaard", u"Søndergaard"},
             {u"grosskuijper", u"Großkuÿper"},
             {u"van t grosskuyper", u"Großkuÿper"},
             {u"angelo", u"Angelo-Đorđević"},
             {u"dordevic", u"Angelo-Đorđević"},
             {u"i angelo", u"Angelo-Đorđević"},
             {u"0610000001", u"Yıldız"},
             {u"+31610000001", u"Yıldız"},
             {u"0031610000001", u"Yıldız"},
             {u"06 10 00 00 01", u"Yıldız"},
             {u"(0)6 10000001", u"Yıldız"},
             {u"+31 (0)6 1000 0001", u"Yıldız"},
             {u"yildiz 06-10000001", u"Yıldız"},
             {u"0592 12 34 56", u"Søndergaard"},
             {u"yildiz proefstraat", u"Yıldız"},
             {u"yildiz proefstraat 12a", u"Yıldız"},
             {u"s-gravenhaagse straat 118b lukaszek", u"Łukaszek"},
             {u"sondergaard oosterweg", u"Søndergaard"},
         }) {
        const QString typed(row.typed);
        INFO(typed.toStdString());
        const auto persons = orThrow(persons::search(session, typed));
        REQUIRE(persons.size() == 1);
        CHECK(persons.front().lastName == QString(row.expected));
        const auto hits = orThrow(find::answer(session, typed, 6));
        CHECK(std::ranges::any_of(hits, [&](const find::Hit& hit) {
            return hit.kind == EntityKind::Person && hit.title.endsWith(QString(row.expected));
        }));
    }
    CHECK(orThrow(persons::search(session, u"yildiz kuijperskade"_s)).empty());
}

TEST_CASE("What the search shows of a person tells where they live and a number to read aloud")
{
    Town town;
    Session session = town.book.session();
    const auto hits = orThrow(find::byWords(session, EntityKind::Person, u"yildiz"_s, 6));
    REQUIRE(hits.size() == 1);
    CHECK(hits.front().excerpt == u"Proefstraat 12-A · 06 1000 0001"_s);
}

TEST_CASE("A report is found by its serial alone, and by letters that have no accent to take off")
{
    Town town;
    Session session = town.book.session();
    for (const QString& typed : {u"3"_s, u"003"_s, u"26-3"_s, u"2026-3"_s, u"M26-00003"_s, u"m26 3"_s}) {
        const auto hits = orThrow(find::byNumber(session, typed));
        REQUIRE_FALSE(hits.empty());
        CHECK(hits.front().title.startsWith(u"M26-00003"_s));
    }
    CHECK(orThrow(find::byNumber(session, u"905"_s)).empty());
    CHECK(orThrow(find::byNumber(session, u"3 a"_s)).empty());
    Report report = *storage::findReport(town.book.db, town.reportOf.value(u"E-40"_s));
    report.description = u"Ruzie met Łukasz Ørsted, bel 06-1234 5678."_s;
    REQUIRE(reports::updateReport(session, report));
    for (const QString& typed : {u"lukasz"_s, u"Łukasz orsted"_s, u"+31612345678"_s, u"ruzie 0612345678"_s}) {
        const auto hits = orThrow(find::byWords(session, EntityKind::Report, typed, 6));
        REQUIRE(hits.size() == 1);
        CHECK(hits.front().id == town.reportOf.value(u"E-40"_s).value());
    }
}
