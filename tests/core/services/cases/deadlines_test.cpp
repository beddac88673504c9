// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/cases/deadlines.h"

#include "services/cases/contacts.h"
#include "services/cases/reports.h"
#include "services/office/settings.h"
#include "storage/cases/event_store.h"
#include "storage/cases/report_store.h"
#include "support/case_street.h"
#include "support/catch_qt.h"
#include "support/seen.h"

#include <QJsonArray>
#include <catch2/catch_test_macros.hpp>

using namespace woonrust;
using namespace woonrust::tests;
using namespace Qt::StringLiterals;

namespace {

struct Guarded : CaseStreet {
    Guarded() : session(CaseStreet::session()), id(reports::registerReport(session, noise())->id) {}
    StoredDeadline feedback() { return storage::deadlinesOf(db, id).back(); }
    void goTo(QDate day) { clock.set(utcFromAmsterdam(day, QTime(12, 0))); }

    Session session;
    ReportId id;
};

} // namespace

TEST_CASE("A suspended deadline has no due day; resumed it falls due as many working days later")
{
    Guarded street;
    const DeadlineId id = street.feedback().id;
    street.goTo(QDate(2026, 11, 25));
    REQUIRE(
        deadlines::suspend(street.session, seen(street.session, id), QDate(2026, 11, 25), u"Waiting for the police"_s));
    CHECK_FALSE(street.feedback().dueOn.isValid());
    CHECK(street.db.text(u"SELECT next_due_on FROM report"_s) == u"2026-11-24"_s);
    street.goTo(QDate(2026, 11, 27));
    REQUIRE(deadlines::resume(street.session, seen(street.session, id), QDate(2026, 11, 27)));
    CHECK(street.feedback().dueOn == QDate(2026, 12, 8));

    street.goTo(QDate(2026, 11, 30));
    REQUIRE(deadlines::suspend(street.session, seen(street.session, id), QDate(2026, 11, 30), u"Waiting again"_s));
    REQUIRE(deadlines::resume(street.session, seen(street.session, id), QDate(2026, 11, 30)));
    CHECK(street.feedback().dueOn == QDate(2026, 12, 8));

    const auto views = deadlines::deadlinesOf(street.session, street.id);
    REQUIRE(views);
    CHECK(views->back().explanation.contains(u"Waiting for the police"_s));
}

TEST_CASE("The log says from when to when a clock stood still, and what was promised from the start")
{
    Guarded street;
    const DeadlineId id = street.feedback().id;
    const auto last = [&](const QString& action, const QString& field) {
        for (const Event& event : storage::reportEvents(street.db, street.id, 20))
            if (event.action == action)
                return event.changes.value(field).toArray().at(1).toString();
        return QString();
    };
    street.goTo(QDate(2026, 11, 27));
    REQUIRE(
        deadlines::suspend(street.session, seen(street.session, id), QDate(2026, 11, 24), u"Waiting for the police"_s));
    CHECK(last(u"suspend"_s, u"suspendedFromOn"_s) == u"2026-11-24"_s);
    REQUIRE(deadlines::resume(street.session, seen(street.session, id), QDate(2026, 11, 26)));
    CHECK(last(u"resume"_s, u"resumedOn"_s) == u"2026-11-26"_s);
    CHECK(last(u"create"_s, u"acknowledgementDueOn"_s) == u"2026-11-24"_s);
    CHECK(last(u"create"_s, u"targetDueOn"_s) == u"2026-11-27"_s);
    CHECK(last(u"create"_s, u"feedbackDueOn"_s) == u"2026-12-04"_s);
}

TEST_CASE("A clock is not stopped twice, before it started, in the future, without a reason, or after the end")
{
    Guarded street;
    const DeadlineId id = street.feedback().id;
    const auto field = [&](QDate from, const QString& reason) {
        const auto result = deadlines::suspend(street.session, seen(street.session, id), from, reason);
        return result ? QString() : result.error().field;
    };
    CHECK(field(QDate(2026, 11, 20), {}) == u"reason"_s);
    CHECK(field(QDate(2026, 11, 19), u"why"_s) == u"from"_s);
    CHECK(field(QDate(2026, 11, 21), u"why"_s) == u"from"_s);
    CHECK(field({}, u"why"_s) == u"from"_s);
    CHECK(deadlines::resume(street.session, seen(street.session, id), QDate(2026, 11, 20)).error().field == u"on"_s);
    CHECK(field(QDate(2026, 11, 20), u"why"_s).isEmpty());
    CHECK(field(QDate(2026, 11, 20), u"why"_s) == u"from"_s);
    street.goTo(QDate(2027, 3, 1));
    REQUIRE(deadlines::resume(street.session, seen(street.session, id), QDate(2026, 11, 23)));
    CHECK(field(QDate(2027, 2, 1), u"why"_s) == u"from"_s);
}

TEST_CASE("A longer term moves the day, says why, and counts in the list, the sentence and the log")
{
    Guarded street;
    const DeadlineId id = street.feedback().id;
    street.goTo(QDate(2026, 12, 2));
    const Extension longer{
        .to = QDate(2026, 12, 18), .toldOn = QDate(2026, 12, 1), .reason = u"The sound is being measured"_s};
    REQUIRE(deadlines::extend(street.session, seen(street.session, id), longer));
    CHECK(street.feedback().dueOn == QDate(2026, 12, 18));
    CHECK(street.feedback().extensions == std::vector{longer});
    const auto view = deadlines::deadlinesOf(street.session, street.id)->back();
    CHECK(view.state == DeadlineState::OnTime);
    CHECK(
        view.explanation.contains(u"; extended to Fri 18-12-2026, the reporter was told on Tue 1-12-2026 (The sound is "
                                  "being measured)"_s));
    const Event event = storage::reportEvents(street.db, street.id, 1).front();
    CHECK(event.action == event::extended);
    CHECK(event.reason == longer.reason);
    CHECK(event.changes.value(u"dueOn"_s).toArray().at(0).toString() == u"2026-12-04"_s);
    // A calendar that changes moves no day that was promised, and its clock is not stopped any more.
    Settings settings = settings::current(street.db);
    settings.organisation = u"Stichting Woonrust"_s;
    settings.calendar.ownClosingDays = {{.date = QDate(2026, 12, 3), .name = u"Team day"_s}};
    Session administrator = street.CaseStreet::session(Role::Administrator);
    REQUIRE(settings::save(administrator, settings));
    CHECK(street.feedback().dueOn == QDate(2026, 12, 18));
    CHECK(deadlines::suspend(street.session, seen(street.session, id), QDate(2026, 12, 2), u"why"_s).error().field ==
          u"from"_s);
    // A second one runs from the first; each is taken back.
    street.goTo(QDate(2026, 12, 17));
    REQUIRE(deadlines::extend(
        street.session, seen(street.session, id),
        {.to = QDate(2027, 1, 8), .toldOn = QDate(2026, 12, 17), .reason = u"The measuring failed"_s}));
    CHECK(street.feedback().dueOn == QDate(2027, 1, 8));
    REQUIRE(deadlines::takeBackExtension(street.session, id));
    CHECK(street.feedback().dueOn == QDate(2026, 12, 18));
    REQUIRE(deadlines::takeBackExtension(street.session, id));
    CHECK(street.feedback().dueOn == QDate(2026, 12, 7)); // the team day is not counted
    CHECK_FALSE(deadlines::takeBackExtension(street.session, id));
}

TEST_CASE("A longer term is refused when the reporter was told too late, for a closed day, and where none is possible")
{
    Guarded street;
    const DeadlineId id = street.feedback().id;
    street.goTo(QDate(2026, 12, 8));
    const auto field = [&](QDate to, QDate toldOn, const QString& reason) {
        const auto result =
            deadlines::extend(street.session, seen(street.session, id), {.to = to, .toldOn = toldOn, .reason = reason});
        return result ? QString() : result.error().field;
    };
    const QDate to(2026, 12, 18);
    CHECK(field({}, QDate(2026, 12, 4), u"why"_s) == u"to"_s);
    CHECK(field(QDate(2026, 12, 4), QDate(2026, 12, 4), u"why"_s) == u"to"_s);
    CHECK(field(QDate(2026, 12, 19), QDate(2026, 12, 4), u"why"_s) == u"to"_s); // Saturday
    CHECK(field(to, QDate(2026, 12, 7), u"why"_s) == u"toldOn"_s);              // it ran out on the 4th
    CHECK(field(to, QDate(2026, 11, 19), u"why"_s) == u"toldOn"_s);
    CHECK(field(to, QDate(2026, 12, 9), u"why"_s) == u"toldOn"_s);
    CHECK(field(to, QDate(2026, 12, 4), {}) == u"reason"_s);
    for (const StoredDeadline& other : storage::deadlinesOf(street.db, street.id))
        CHECK(deadlines::canExtend(other) == (other.id == id));
    CHECK(field(to, QDate(2026, 12, 4), u"why"_s).isEmpty());
    // Told on the last day; when the report turns out to have come in earlier, that was too late.
    CHECK(street.feedback().dueOn == to);
    Report report = *storage::findReport(street.db, street.id);
    report.receivedAt = utcFromAmsterdam(QDate(2026, 11, 19), QTime(9, 0));
    REQUIRE(reports::updateReport(street.session, report));
    CHECK(street.feedback().dueOn == QDate(2026, 12, 3));
    CHECK(deadlines::deadlinesOf(street.session, street.id)->back().explanation.contains(u"does not count"_s));
}

TEST_CASE("Answering while the clock stands still is in time, and opens the suspension again when it is taken back")
{
    Guarded street;
    REQUIRE(contacts::record(
        street.session,
        {.about = {.report = street.id}, .at = street.clock.nowUtc(), .kind = u"ACK"_s, .channel = u"TEL"_s}));
    REQUIRE(deadlines::suspend(street.session, street.feedback(), QDate(2026, 11, 20), u"Waiting"_s));
    street.goTo(QDate(2027, 1, 15));
    const auto contact = contacts::record(
        street.session,
        {.about = {.report = street.id}, .at = street.clock.nowUtc(), .kind = u"FEEDBACK"_s, .channel = u"TEL"_s});
    REQUIRE(contact);
    CHECK(street.feedback().metOn == QDate(2027, 1, 15));
    CHECK(street.feedback().dueOn > street.feedback().metOn);
    REQUIRE(contacts::remove(street.session, *contact, u"Mistake"_s));
    CHECK_FALSE(street.feedback().dueOn.isValid());
}

TEST_CASE("The norms and the closing days of the settings count for new reports")
{
    Guarded street;
    Settings settings = settings::current(street.db);
    settings.acknowledgeDays = 1;
    settings.calendar.ownClosingDays = {{.date = QDate(2026, 11, 23), .name = u"Team day"_s}};
    settings.calendar.liberationDay = LiberationDayOff::Lustrum;
    Transaction transaction(street.db);
    settings::store(street.db, settings);
    transaction.commit();
    const ReportId later = reports::registerReport(street.session, street.noise())->id;
    CHECK(storage::deadlinesOf(street.db, later).front().dueOn == QDate(2026, 11, 24));
    CHECK(reports::duePreview(street.session, QDate(2026, 11, 20))->acknowledgement == QDate(2026, 11, 24));
    CHECK(reports::duePreview(street.session, QDate(2026, 5, 4))->acknowledgement == QDate(2026, 5, 5));
    CHECK(reports::duePreview(street.session, QDate(2025, 5, 2))->acknowledgement == QDate(2025, 5, 6));
}

TEST_CASE("A changed calendar moves what is open, with an event, and leaves what was met as it was")
{
    Guarded street;
    REQUIRE(contacts::record(
        street.session,
        {.about = {.report = street.id}, .at = street.clock.nowUtc(), .kind = u"ACK"_s, .channel = u"TEL"_s}));
    const auto explanations = [&] {
        QStringList texts;
        const auto views = orThrow(deadlines::deadlinesOf(street.session, street.id));
        for (const deadlines::DeadlineView& view : views)
            texts << view.explanation;
        return texts;
    };
    CHECK(explanations().front().endsWith(u"from Fri 20-11-2026"_s));
    const auto close = [&](QDate day) {
        Session coordinator = street.CaseStreet::session(Role::Coordinator);
        Settings settings = settings::current(street.db);
        settings.acknowledgeDays = 4; // of new reports
        settings.calendar.ownClosingDays.push_back({.date = day, .name = u"Team day"_s});
        return settings::save(coordinator, settings);
    };
    street.db.exec(u"INSERT INTO setting (key, value) VALUES ('organisation', 'Woonrust') "
                   "ON CONFLICT (key) DO UPDATE SET value = excluded.value"_s);
    REQUIRE(close(QDate(2026, 11, 23)));
    const auto stored = storage::deadlinesOf(street.db, street.id);
    CHECK(stored[0].dueOn == QDate(2026, 11, 24));
    CHECK(stored[1].dueOn == QDate(2026, 11, 30));
    CHECK(stored[2].dueOn == QDate(2026, 12, 7));
    CHECK(street.db.text(u"SELECT next_due_on FROM report"_s) == u"2026-12-07"_s);
    CHECK(
        explanations().front().endsWith(u"from Fri 20-11-2026; due on Tue 24-11-2026 by the calendar of that time"_s));
    CHECK(explanations().back().contains(u"Team day"_s));
    const Event event = storage::reportEvents(street.db, street.id, 1).front();
    CHECK(event.subjectKind == EntityKind::Deadline);
    CHECK(event.changes.value(u"dueOn"_s).toArray() == QJsonArray{u"2026-12-04"_s, u"2026-12-07"_s});
    CHECK_FALSE(event.reason.isEmpty());

    // A report that was closed meanwhile follows when it is opened again.
    REQUIRE(reports::closeReport(street.session, street.id, u"RESOLVED"_s, u"Not needed"_s));
    REQUIRE(close(QDate(2026, 11, 24)));
    CHECK(street.feedback().dueOn == QDate(2026, 12, 7));
    REQUIRE(reports::reopenReport(street.session, street.id, u"It started again"_s));
    CHECK(street.feedback().dueOn == QDate(2026, 12, 8));
}

TEST_CASE("A missed deadline says how late it is")
{
    Guarded street;
    street.goTo(QDate(2026, 11, 26));
    const auto views = deadlines::deadlinesOf(street.session, street.id);
    REQUIRE(views);
    CHECK(views->front().state == DeadlineState::Missed);
    CHECK(views->front().workingDaysLate == 2);
    CHECK(views->front().name == u"Acknowledgement"_s);
}
