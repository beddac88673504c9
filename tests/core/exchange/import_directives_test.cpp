// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import_fixture.h"
#include "papers/figures.h"
#include "storage/cases/breach_store.h"
#include "storage/cases/directive_store.h"

using namespace woonrust;
using namespace woonrust::exchange;
using namespace woonrust::tests;
using namespace Qt::StringLiterals;

namespace {

const QByteArray header =
    "nummer;dossier;soort;ingangsdatum;einddatum;beeindigd_op;resultaat;schendingen;dagvaarding_op\n";

class DirectiveFixture : public ImportFixture {
public:
    DirectiveFixture()
    {
        run(importUnits, "eenheidnummer;straat;huisnummer\nV1;Lijsterhof;1\n");
        run(importReports, "nummer;ontvangen_op;kanaal;eenheidnummer;categorie;aard;omschrijving;dossier\n"
                           ";2026-03-01;Telefoon;V1;Geluidsoverlast;Overlast;Muziek;D-1\n");
    }
    Directive only()
    {
        const auto all =
            storage::directivesOf(casebook.db, DossierId(casebook.db.integer(u"SELECT id FROM dossier ORDER BY id"_s)));
        REQUIRE(all.size() == 1);
        return all.front();
    }
    Refusal refusalOf(const QByteArray& row)
    {
        const ImportResult result = run(importDirectives, header + row);
        CHECK(result.added == 0);
        REQUIRE(result.refused.size() == 1);
        return result.refused.front();
    }
};

} // namespace

TEST_CASE_METHOD(DirectiveFixture, "A directive of before comes in with its days, its breaches and what came of it")
{
    const ImportResult result =
        run(importDirectives, header + "G26-0007;D-1;vrijwillig;01-04-2026;30-09-2026;2026-09-15;goed;"
                                       "2026-05-03 12-06-2026;\n");
    CHECK(result.refused.empty());
    CHECK(result.added == 1);
    const Directive d = only();
    CHECK(d.number == 2'026'000'000'007);
    CHECK(d.kind == DirectiveKind::Voluntary);
    CHECK(d.state == DirectiveState::EndedWell);
    CHECK(d.startsOn == QDate(2026, 4, 1));
    CHECK(d.agreedOn == QDate(2026, 4, 1));
    CHECK(d.endedOn == QDate(2026, 9, 15));
    CHECK(d.result == u"GOOD"_s);
    CHECK(d.unit.isValid());
    const auto breaches = storage::breachesOf(casebook.db, d.id);
    REQUIRE(breaches.size() == 2);
    CHECK(breaches[0].on == QDate(2026, 5, 3));
    CHECK(breaches[1].on == QDate(2026, 6, 12));
    CHECK(breaches[1].established);
}

TEST_CASE_METHOD(DirectiveFixture, "Kinds and outcomes are read by code, name and usual words")
{
    const ImportResult result = run(importDirectives, header + "G26-0001;D-1;Rechter;2026-04-01;;;;;2026-02-01\n"
                                                               "G26-0002;D-1;MAYOR;2026-04-01;;;;;\n"
                                                               "G26-0003;D-1;kantonrechter;;;;;;2026-05-01\n"
                                                               "G26-0004;D-1;vrijwillig;2026-12-01;;;;;\n"
                                                               "G26-0005;D-1;vrijwillig;2026-04-01;;2026-06-01;Naar de "
                                                               "rechter;;2026-06-02\n");
    CHECK(result.refused.empty());
    const auto state = [&](qint64 serial) {
        return storage::findDirectiveByNumber(casebook.db, 2'026'000'000'000 + serial).value().state;
    };
    CHECK(state(1) == DirectiveState::RunningByJudgment);
    CHECK(state(2) == DirectiveState::RunningByJudgment);
    CHECK(state(3) == DirectiveState::Claimed);
    CHECK(state(4) == DirectiveState::Agreed);
    CHECK(state(5) == DirectiveState::Ended);
    CHECK(storage::findDirectiveByNumber(casebook.db, 2'026'000'000'001)->servedOn == QDate(2026, 4, 1));
}

TEST_CASE_METHOD(DirectiveFixture, "An empty number gets the next one, and never one that the file brings itself")
{
    const ImportResult result = run(importDirectives, header + ";D-1;vrijwillig;2026-04-01;;;;;\n"
                                                               "G26-0001;D-1;vrijwillig;2026-05-01;;;;;\n");
    CHECK(result.added == 2);
    CHECK(storage::findDirectiveByNumber(casebook.db, 2'026'000'000'001)->startsOn == QDate(2026, 5, 1));
    CHECK(storage::findDirectiveByNumber(casebook.db, 2'026'000'000'002)->startsOn == QDate(2026, 4, 1));
}

TEST_CASE_METHOD(DirectiveFixture, "The same file once more changes nothing, and one that says more adds it")
{
    const QByteArray row = "G26-0001;D-1;vrijwillig;2026-04-01;2026-09-30;;;2026-05-03;\n";
    CHECK(run(importDirectives, header + row).added == 1);
    CHECK(run(importDirectives, header + row).unchanged == 1);
    const ImportResult more =
        run(importDirectives, header + "G26-0001;D-1;vrijwillig;2026-04-01;2026-09-30;2026-09-30;goed;2026-05-03 "
                                       "2026-07-01;\n");
    CHECK(more.changed == 1);
    CHECK(only().state == DirectiveState::EndedWell);
    CHECK(storage::breachesOf(casebook.db, only().id).size() == 2);
}

TEST_CASE_METHOD(DirectiveFixture, "What is wrong in a row is refused with its line, its column and what to do")
{
    struct Bad {
        QByteArray row;
        QString column;
    };
    const Bad bad[] = {
        {"G26-0001;D-9;vrijwillig;2026-04-01;;;;;\n", u"dossier"_s},
        {"G26-0001;;vrijwillig;2026-04-01;;;;;\n", u"dossier"_s},
        {"M26-0001;D-1;vrijwillig;2026-04-01;;;;;\n", u"nummer"_s},
        {"aanwijzing 3;D-1;vrijwillig;2026-04-01;;;;;\n", u"nummer"_s},
        {"G27-0001;D-1;vrijwillig;2026-04-01;;;;;\n", u"nummer"_s},
        {"G26-99999;D-1;vrijwillig;2026-04-01;;;;;\n", u"nummer"_s},
        {"G26-0001;D-1;onbekend;2026-04-01;;;;;\n", u"soort"_s},
        {"G26-0001;D-1;;2026-04-01;;;;;\n", u"soort"_s},
        {"G26-0001;D-1;vrijwillig;;;;;;\n", u"ingangsdatum"_s},
        {"G26-0001;D-1;vrijwillig;gisteren;;;;;\n", u"ingangsdatum"_s},
        {"G26-0001;D-1;vrijwillig;2026-04-01;2026-03-01;;;;\n", u"einddatum"_s},
        {"G26-0001;D-1;vrijwillig;2026-04-01;;2026-03-01;goed;;\n", u"beeindigd_op"_s},
        {"G26-0001;D-1;vrijwillig;2026-04-01;;2027-03-01;goed;;\n", u"beeindigd_op"_s},
        {"G26-0001;D-1;vrijwillig;2026-04-01;;;goed;;\n", u"beeindigd_op"_s},
        {"G26-0001;D-1;vrijwillig;2026-04-01;;2026-05-01;prima;;\n", u"resultaat"_s},
        {"G26-0001;D-1;vrijwillig;2026-04-01;;;;2026-03-31;\n", u"schendingen"_s},
        {"G26-0001;D-1;vrijwillig;2026-04-01;;;;mei;\n", u"schendingen"_s},
        {"G26-0001;D-1;vrijwillig;2026-04-01;;;;;2027-01-01\n", u"dagvaarding_op"_s},
    };
    for (const Bad& one : bad) {
        INFO(one.row.toStdString());
        const Refusal refusal = refusalOf(one.row);
        CHECK(refusal.column == one.column);
        CHECK(refusal.line == 2);
        CHECK_FALSE(refusal.reason.isEmpty());
        CHECK(count(u"directive"_s) == 0);
    }
}

TEST_CASE_METHOD(DirectiveFixture, "Rows that are fine go in beside one that is refused, and none with all or nothing")
{
    const QByteArray rows = "G26-0001;D-1;vrijwillig;2026-04-01;;;;;\nG26-0001;D-1;vrijwillig;2026-04-01;;;;;\n";
    CHECK(run(importDirectives, header + rows, {.allOrNothing = true}).refusedRows == 1);
    CHECK(count(u"directive"_s) == 0);
    const ImportResult result = run(importDirectives, header + rows);
    CHECK(result.added == 1);
    REQUIRE(result.refused.size() == 1);
    CHECK(result.refused[0].line == 3);
    CHECK(count(u"directive"_s) == 1);
}

TEST_CASE_METHOD(DirectiveFixture, "Directives from a file count in the figures by their days")
{
    run(importDirectives, header + "G26-0001;D-1;vrijwillig;2026-10-05;;;;2026-10-20;\n"
                                   "G26-0002;D-1;vrijwillig;2026-04-01;;2026-10-31;goed;;\n"
                                   "G26-0003;D-1;rechter;;;;;;2026-10-09\n");
    Session coordinator = casebook.session(Role::Coordinator);
    const auto s2 =
        orThrow(papers::figureReport(coordinator, {.period = Period::month(2026, 10)})).current.directives.value();
    CHECK(s2.started == 1);
    CHECK(s2.running == 1);
    CHECK(s2.breached == 1);
    CHECK(s2.endedWell == 1);
    CHECK(s2.toCourt == 1);
}

TEST_CASE_METHOD(DirectiveFixture, "The same directive twice, in one file or in a second one, comes in once")
{
    const QByteArray row = ";D-1;vrijwillig;2026-04-01;2026-09-30;;;;\n";
    const ImportResult first = run(importDirectives, header + row + row + row);
    CHECK(first.added == 1);
    REQUIRE(first.refused.size() == 2);
    CHECK(first.refused[0].line == 3);
    CHECK(first.refused[0].column == u"nummer"_s);
    CHECK(first.refused[0].reason.contains(u"G26-0001"));
    CHECK(run(importDirectives, header + row).refusedRows == 1);
    CHECK(run(importDirectives, header + "G26-0009;D-1;vrijwillig;2026-04-01;;;;;\n").refusedRows == 1);
    CHECK(count(u"directive"_s) == 1);
    // Another kind or day is another one; with its number it is this one.
    CHECK(run(importDirectives, header + ";D-1;rechter;2026-04-01;;;;;\n;D-1;vrijwillig;2026-05-01;;;;;\n").added == 2);
    CHECK(run(importDirectives, header + "G26-0001;D-1;vrijwillig;2026-04-01;2026-10-31;;;;\n").changed == 1);
}

TEST_CASE_METHOD(DirectiveFixture, "A term of many years and a number far above the others are worth a look")
{
    const ImportResult result = run(importDirectives, header + "G26-0001;D-1;vrijwillig;2026-04-01;2099-03-31;;;;\n"
                                                               "G26-0002;D-1;rechter;2026-04-01;2031-04-01;;;;\n"
                                                               "G26-0100;D-1;vrijwillig;2026-05-01;;;;;\n"
                                                               "G26-9999;D-1;vrijwillig;2026-06-01;;;;;\n"
                                                               ";D-1;vrijwillig;2026-07-01;;;;;\n");
    REQUIRE(result.warnings.size() == 2);
    CHECK(result.warnings[0].line == 2);
    CHECK(result.warnings[0].column == u"einddatum"_s);
    CHECK(result.warnings[1].line == 4);
    CHECK(result.warnings[1].column == u"nummer"_s);
    REQUIRE(result.refused.size() == 1);
    CHECK(result.refused[0].line == 5);
    CHECK(storage::findDirectiveByNumber(casebook.db, 2'026'000'000'101)->startsOn == QDate(2026, 7, 1));
}
