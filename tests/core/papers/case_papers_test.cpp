// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "papers/case_papers.h"

#include "services/cases/contacts.h"
#include "services/cases/dossiers.h"
#include "services/cases/notes.h"
#include "services/cases/reports.h"
#include "storage/cases/event_store.h"
#include "support/case_street.h"
#include "support/catch_qt.h"

#include <catch2/catch_test_macros.hpp>

using namespace woonrust;
using namespace woonrust::papers;
using namespace woonrust::tests;
using namespace Qt::StringLiterals;

namespace {

const QLocale english(QLocale::English, QLocale::UnitedKingdom);
const QString longText = u"She came at ten.\nThe neighbour had gone out, and the music stopped. "_s +
                         u"We agreed to talk again on Friday, with both of them at the table. "_s.repeated(6);

struct Told : CaseStreet {
    Told()
        : session(CaseStreet::session()),
          report(reports::registerReport(session, noise())->id),
          dossier(dossiers::openFrom(session, report)->id)
    {
        clock.set(utcFromAmsterdam(QDate(2026, 11, 23), QTime(10, 5)));
        REQUIRE(contacts::record(session, {.about = {.report = report, .dossier = dossier},
                                           .at = clock.nowUtc(),
                                           .kind = u"ACK"_s,
                                           .channel = u"TEL"_s,
                                           .body = longText}));
        REQUIRE(notes::add(session, {.about = {.dossier = dossier}, .body = u"Be gentle.\nSecond line"_s}));
    }

    Session session;
    ReportId report;
    DossierId dossier;
};

// All that a paper says, cell by cell.
QString textOf(const Paper& document)
{
    QStringList lines{document.title, document.period, document.scope};
    for (const Section& section : document.sections) {
        if (const auto* heading = std::get_if<Heading>(&section))
            lines << heading->text;
        if (const auto* paragraph = std::get_if<Paragraph>(&section))
            lines << paragraph->text;
        if (const auto* definitions = std::get_if<Definitions>(&section))
            for (const Definition& entry : definitions->entries)
                lines << entry.term + u": "_s + entry.text;
        if (const auto* table = std::get_if<Table>(&section))
            for (const auto& row : table->rows)
                for (const Cell& cell : row.cells)
                    lines << cell.text;
    }
    return lines.join(u'\n');
}

qsizetype place(const QString& text, const QString& of)
{
    INFO(text.toStdString());
    REQUIRE(text.contains(of));
    return text.indexOf(of);
}

} // namespace

TEST_CASE("A dossier on paper holds its whole timeline from the first day on: full texts, times and who")
{
    Told street;
    const auto paper = dossierPaper(street.session, street.dossier, english);
    REQUIRE(paper);
    const QString text = textOf(*paper);
    CHECK(paper->version == Version::None);
    CHECK(paper->title.contains(u"D26-00001"_s));
    CHECK(text.contains(longText.trimmed()));
    CHECK(text.contains(u"Second line"_s));
    CHECK(text.contains(u"Mon 23-11-2026 10:05"_s));
    CHECK(place(text, u"Loud music at night."_s) < place(text, u"She came at ten."_s));
    // Once each: the line of the timeline does not repeat the beginning of what stands below it.
    CHECK(text.count(u"She came at ten."_s) == 1);
}

TEST_CASE("A report, a person and a home on paper say what their pages say")
{
    Told street;
    const auto report = reportPaper(street.session, street.report, english);
    REQUIRE(report);
    CHECK(textOf(*report).contains(u"Loud music at night."_s));
    CHECK(textOf(*report).contains(u"Lijsterhof 14"_s));
    CHECK(textOf(*report).contains(longText.trimmed()));
    street.db.exec(u"UPDATE person SET phone = '+31 6-12345678' WHERE id = ?"_s, {street.tenants[1]});
    const auto person = personPaper(street.session, street.tenants[1], english);
    REQUIRE(person);
    CHECK(textOf(*person).contains(u"06 1234 5678"_s));
    CHECK(textOf(*person).contains(u"M26-00001"_s));
    CHECK(textOf(*person).contains(u"Lijsterhof 14, Assen"_s));
    const auto home = homePaper(street.session, street.units[1], english);
    REQUIRE(home);
    CHECK(textOf(*home).contains(u"Smit"_s));
    CHECK(textOf(*home).contains(u"M26-00001"_s));
}

TEST_CASE("Who may not see a case gets no paper of it")
{
    Told street;
    Session manager = street.CaseStreet::session(Role::Management);
    CHECK(dossierPaper(manager, street.dossier, english).error().kind == ErrorKind::NotAllowed);
    CHECK(reportPaper(manager, street.report, english).error().kind == ErrorKind::NotAllowed);
    CHECK(personPaper(manager, street.tenants[0], english).error().kind == ErrorKind::NotAllowed);
    CHECK(homePaper(manager, street.units[0], english).error().kind == ErrorKind::NotAllowed);
    CHECK(listPaper(manager, {.title = u"Reports"_s}, english).error().kind == ErrorKind::NotAllowed);

    street.db.exec(u"UPDATE dossier SET confidentiality = 'GEH', handler_id = NULL"_s);
    Session outsider = street.CaseStreet::session(Role::CaretakerOfArea);
    CHECK(dossierPaper(outsider, street.dossier, english).error().kind == ErrorKind::NotAllowed);
    CHECK(reportPaper(outsider, street.report, english).error().kind == ErrorKind::NotAllowed);
    const auto home = homePaper(outsider, street.units[1], english);
    REQUIRE(home);
    CHECK_FALSE(textOf(*home).contains(u"D26-00001"_s));
}

TEST_CASE("A paper that leaves the program stands in the log, with the thing it is about")
{
    Told street;
    REQUIRE(logPaper(street.session, EntityKind::Dossier, street.dossier.value(), u"pdf"_s));
    const Event last = storage::recentEvents(street.db, 1).front();
    CHECK(last.action == event::exported);
    CHECK(last.subjectKind == EntityKind::Dossier);
    CHECK(last.dossier == street.dossier);
    CHECK(last.changes[u"format"_s].toArray().at(1).toString() == u"pdf"_s);
}

TEST_CASE("A list on paper says what was chosen, and what is left out of it")
{
    Told street;
    PrintedList list{.title = u"Reports"_s,
                     .filter = u"Open"_s,
                     .header = {u"Number"_s, u"Address"_s},
                     .rows = {{u"M26-00001"_s, u"Lijsterhof 14"_s}},
                     .total = 1};
    const auto whole = listPaper(street.session, list, english);
    REQUIRE(whole);
    CHECK(textOf(*whole).contains(u"Lijsterhof 14"_s));
    CHECK(whole->scope == u"Open"_s);
    list.total = 63112;
    CHECK(textOf(*listPaper(street.session, list, english)).contains(u"The first 1 of 63,112"_s));
}
