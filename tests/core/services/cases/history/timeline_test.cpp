// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/cases/history/timeline.h"

#include "services/cases/contacts.h"
#include "services/cases/documents.h"
#include "services/cases/dossiers.h"
#include "services/cases/notes.h"
#include "services/cases/reports.h"
#include "services/cases/tasks.h"
#include "storage/cases/report_store.h"
#include "support/case_street.h"
#include "support/catch_qt.h"

#include <catch2/catch_test_macros.hpp>

using namespace woonrust;
using namespace woonrust::tests;
using namespace Qt::StringLiterals;

namespace {

struct Told : CaseStreet {
    Told()
        : session(CaseStreet::session()),
          report(reports::registerReport(session, noise())->id),
          dossier(dossiers::openFrom(session, report)->id)
    {
    }
    void goTo(QDate day, QTime time = QTime(12, 0)) { clock.set(utcFromAmsterdam(day, time)); }
    std::vector<timeline::TimelineRow> rows(int limit = 100, const TimelineCursor& after = {}, QDate upTo = {})
    {
        auto result = timeline::of(session, dossier, limit, after, upTo);
        REQUIRE(result);
        return *result;
    }
    void lively()
    {
        goTo(QDate(2026, 11, 23));
        REQUIRE(contacts::record(
            session, {.about = {.report = report}, .at = clock.nowUtc(), .kind = u"ACK"_s, .channel = u"TEL"_s}));
        REQUIRE(notes::add(session, {.about = {.dossier = dossier}, .body = u"Be gentle.\nSecond line"_s}));
        REQUIRE(tasks::add(session,
                           {.about = {.dossier = dossier}, .title = u"Second talk"_s, .dueOn = QDate(2026, 11, 24)}));
        REQUIRE(documents::add(session, {.about = {.dossier = dossier}, .fileName = u"letter.txt"_s}, "Dear"));
        REQUIRE(dossiers::switchPhase(session, dossier, u"REPRESSIVE"_s, u"Ignored two warnings"_s));
        goTo(QDate(2026, 11, 26));
    }

    Session session;
    ReportId report;
    DossierId dossier;
};

} // namespace

TEST_CASE("A timeline tells reports, contacts, notes, tasks, documents and turns of the case, newest first")
{
    Told street;
    street.lively();
    const auto rows = street.rows();
    const auto has = [&](timeline::Kind kind, const QString& title) {
        return std::ranges::any_of(rows,
                                   [&](const auto& row) { return row.kind == kind && row.title.contains(title); });
    };
    CHECK(has(timeline::Kind::Report, u"M26-00001"_s));
    CHECK(has(timeline::Kind::Contact, u"Acknowledgement"_s));
    CHECK(has(timeline::Kind::Note, u"Be gentle."_s));
    CHECK(has(timeline::Kind::Task, u"Second talk"_s));
    CHECK(has(timeline::Kind::Document, u"letter.txt"_s));
    CHECK(has(timeline::Kind::Phase, u"Repressive"_s));
    CHECK(has(timeline::Kind::Status, u"Dossier opened"_s));
    CHECK(std::ranges::is_sorted(rows, std::greater(), [](const auto& row) { return row.at; }));
    for (const auto& row : rows) {
        CHECK_FALSE(row.kindName.isEmpty());
        CHECK_FALSE(row.title.isEmpty());
        CHECK(row.targetId > 0);
    }
}

TEST_CASE("A task that is past its day stands at that day as missed")
{
    Told street;
    street.lively();
    const auto rows = street.rows();
    const auto task = std::ranges::find(rows, timeline::Kind::Task, &timeline::TimelineRow::kind);
    REQUIRE(task != rows.end());
    CHECK(task->tone == timeline::Tone::Missed);
    CHECK(amsterdamDate(task->at) == QDate(2026, 11, 24));
    CHECK(task->kindName == u"Task late"_s);
}

TEST_CASE("A broken promise stands in the timeline, a kept one does not")
{
    Told street;
    street.goTo(QDate(2026, 11, 26));
    auto rows = street.rows();
    const auto deadline = std::ranges::find(rows, timeline::Kind::Deadline, &timeline::TimelineRow::kind);
    REQUIRE(deadline != rows.end());
    CHECK(deadline->kindName == u"Deadline missed"_s);
    REQUIRE(contacts::record(
        street.session,
        {.about = {.report = street.report}, .at = street.clock.nowUtc(), .kind = u"ACK"_s, .channel = u"TEL"_s},
        {.code = u"ABSENCE"_s}));
    rows = street.rows();
    const auto late = std::ranges::find(rows, timeline::Kind::Deadline, &timeline::TimelineRow::kind);
    REQUIRE(late != rows.end());
    CHECK(late->kindName == u"Deadline met late"_s);
    CHECK(late->subLine.contains(u"Absence"_s));
}

TEST_CASE("Reading on from a line gives each of the others once, whatever the size of the page")
{
    Told street;
    street.lively();
    const auto whole = street.rows();
    for (const int size : {1, 2, 3}) {
        std::vector<timeline::TimelineRow> read;
        TimelineCursor after;
        while (true) {
            const auto page = street.rows(size, after);
            if (page.empty())
                break;
            read.insert(read.end(), page.begin(), page.end());
            after = page.back().place;
            REQUIRE(read.size() <= whole.size());
        }
        REQUIRE(read.size() == whole.size());
        for (std::size_t i = 0; i < whole.size(); ++i)
            CHECK(read[i].title == whole[i].title);
    }
}

TEST_CASE("Up to a day, a timeline leaves out what came later")
{
    Told street;
    street.lively();
    for (const auto& row : street.rows(100, {}, QDate(2026, 11, 20)))
        CHECK(amsterdamDate(row.at) <= QDate(2026, 11, 20));
    CHECK(street.rows(100, {}, QDate(2026, 11, 20)).size() < street.rows().size());
    CHECK(street.rows(100, {}, QDate(2026, 11, 19)).empty());
}

TEST_CASE("The timeline of one report tells what was changed in it, and nothing of the rest of its dossier")
{
    Told street;
    street.lively(); // acknowledges the report; the note, task, letter and phase are of the dossier
    Report changed = storage::findReport(street.db, street.report).value();
    changed.category = u"STA"_s;
    changed.description = u"It was the dog."_s;
    REQUIRE(reports::updateReport(street.session, changed));
    REQUIRE(reports::addCost(street.session, street.report,
                             {.amountCents = 12'500, .spentOn = QDate(2026, 11, 25), .kind = u"REPAIR"_s}));
    REQUIRE(reports::closeReport(street.session, street.report, u"RESOLVED"_s, u"The dog moved out"_s));

    const auto rows = timeline::of(street.session, Subject{.report = street.report, .dossier = {}});
    REQUIRE(rows);
    QStringList told;
    for (const timeline::TimelineRow& row : *rows)
        told << row.kindName + u": "_s + row.title + u" / "_s + row.subLine + u" / "_s + row.text;
    const QString all = told.join(u'\n');
    INFO(all.toStdString());
    CHECK(all.contains(u"Costs added"_s));
    CHECK(all.contains(u"Description"_s));
    CHECK(all.contains(u"The dog moved out"_s));
    CHECK(all.contains(u"Joined a dossier"_s));
    CHECK_FALSE(all.contains(u"Be gentle"_s));
    CHECK_FALSE(all.contains(u"M26-00001"_s)); // goes without saying
    // The dossier tells the closing, and not every change of a field.
    for (const timeline::TimelineRow& row : street.rows())
        CHECK_FALSE(row.title.contains(u"Costs added"_s));
}

TEST_CASE("A timeline gives whole texts below their titles, with whom it was and when an appointment is")
{
    Told street;
    street.lively();
    const QString talk = u"He admits it.\nWe agreed on quiet after ten."_s;
    ContactMoment contact{.about = {.report = {}, .dossier = street.dossier}};
    contact.at = street.clock.nowUtc();
    contact.kind = u"CALL"_s;
    contact.channel = u"TEL"_s;
    contact.withWhom = u"Agent De Boer"_s;
    contact.subject = u"Talk at the door"_s;
    contact.body = talk;
    REQUIRE(contacts::record(street.session, contact));
    REQUIRE(tasks::add(street.session, {.about = {.report = {}, .dossier = street.dossier},
                                        .title = u"Home visit"_s,
                                        .startsAt = utcFromAmsterdam(QDate(2026, 12, 1), QTime(10, 0))}));
    const auto rows = street.rows();
    const auto row = [&](const QString& title) {
        const auto found = std::ranges::find(rows, title, &timeline::TimelineRow::title);
        REQUIRE(found != rows.end());
        return *found;
    };
    CHECK(row(u"Talk at the door"_s).text == talk);
    CHECK(row(u"Talk at the door"_s).subLine == u"Agent De Boer");
    CHECK(row(u"Be gentle."_s).text == u"Be gentle.\nSecond line");
    CHECK(row(u"Home visit"_s).kindName == u"Appointment");
    CHECK(row(u"Home visit"_s).subLine.contains(u"10:00"));
    CHECK(row(u"Phase: Repressive"_s).text == u"Ignored two warnings");
    for (const timeline::TimelineRow& each : rows)
        if (each.kind == timeline::Kind::Report)
            CHECK(each.text == street.noise().description);
}

TEST_CASE("A timeline says which task, note, contact or document was removed, and what a closed dossier reached")
{
    Told street;
    street.lively();
    const Subject about{.report = {}, .dossier = street.dossier};
    const Task task = orThrow(tasks::tasksOf(street.session, about)).front();
    REQUIRE(tasks::remove(street.session, task.id, u"Twice in the list"_s));
    const NoteId note = orThrow(notes::add(street.session, {.about = about, .body = u"Wrong dossier\nsorry"_s}));
    REQUIRE(notes::remove(street.session, note, u"Was of another"_s));
    REQUIRE(dossiers::close(street.session, street.dossier,
                            {.outcome = u"AGREEMENT"_s,
                             .outcomeText = u"They greet each other again."_s,
                             .whyOpenThings = u"The report closes tomorrow."_s}));
    QStringList told;
    for (const timeline::TimelineRow& row : street.rows())
        told << row.title + u" / "_s + row.text;
    INFO(told.join(u'\n').toStdString());
    CHECK(told.contains(u"Task removed: Second talk / Twice in the list"_s));
    CHECK(told.contains(u"Note removed: Wrong dossier / Was of another"_s));
    CHECK(told.contains(
        u"Dossier closed: Agreement made and kept / They greet each other again.\n\nThe report closes tomorrow."_s));
}
