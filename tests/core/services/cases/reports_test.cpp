// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/cases/reports.h"

#include "services/cases/contacts.h"
#include "services/cases/deadlines.h"
#include "services/cases/dossiers.h"
#include "services/cases/views/report_detail.h"
#include "storage/cases/dossier_store.h"
#include "storage/cases/event_store.h"
#include "storage/cases/report_store.h"
#include "storage/figures/figure_store.h"
#include "storage/shared/number_store.h"
#include "storage/shared/search_store.h"
#include "support/case_street.h"
#include "support/catch_qt.h"
#include "support/seen.h"

#include <QJsonArray>
#include <catch2/catch_test_macros.hpp>

using namespace woonrust;
using namespace woonrust::tests;
using namespace Qt::StringLiterals;

namespace {

Report stored(CaseStreet& street, ReportId id)
{
    return storage::findReport(street.db, id).value();
}

QString refusedField(CaseStreet& street, const Report& report)
{
    Session session = street.session();
    const auto result = reports::registerReport(session, report);
    REQUIRE_FALSE(result);
    CHECK(result.error().kind == ErrorKind::Input);
    CHECK_FALSE(result.error().message.isEmpty());
    return result.error().field;
}

} // namespace

TEST_CASE("A report tells how to reach whom it names, and logs that it was looked at, not they")
{
    CaseStreet street;
    Session session = street.session();
    const auto made = reports::registerReport(session, street.noise());
    REQUIRE(made);
    const auto detail = reports::reportDetail(session, made->id);
    REQUIRE(detail);
    CHECK(detail->reporter.id == street.tenants[0]);
    CHECK(detail->accused.lastName == u"Smit"_s);
    const Event last = storage::recentEvents(street.db, 1).front();
    CHECK(last.action == event::viewed);
    CHECK(last.subjectKind == EntityKind::Report);
}

TEST_CASE("A registered report has a number, its place, its reporter's home and three deadlines")
{
    CaseStreet street;
    Session session = street.session();
    const auto made = reports::registerReport(session, street.noise());
    REQUIRE(made);
    CHECK(made->number.toString() == u"M26-00001"_s);
    const Report report = stored(street, made->id);
    CHECK(report.area == street.area);
    CHECK(report.reporterUnit == street.units[0]);
    CHECK(report.origin == u"TENANT"_s);
    CHECK(report.channel == u"TEL"_s);
    CHECK(report.status == u"AAN"_s);
    const auto deadlines = storage::deadlinesOf(street.db, made->id);
    REQUIRE(deadlines.size() == 3);
    CHECK(deadlines[0].kind == u"ACK"_s);
    CHECK(deadlines[0].dueOn == QDate(2026, 11, 24));
    CHECK(deadlines[1].dueOn == QDate(2026, 11, 27));
    CHECK(deadlines[2].dueOn == QDate(2026, 12, 4));
    CHECK(street.db.text(u"SELECT next_due_on FROM report WHERE id = ?"_s, {made->id}) == u"2026-11-24"_s);
    CHECK(storage::reportEvents(street.db, made->id, 10).size() == 1);
    CHECK(storage::search(street.db, session.visibility(), EntityKind::Report, u"lijsterhof"_s, 5).size() == 1);
}

TEST_CASE("Numbers count up per year of receipt and are not reused")
{
    CaseStreet street;
    Session session = street.session();
    Report old = street.noise();
    old.receivedAt = utcFromAmsterdam(QDate(2025, 12, 31), QTime(23, 30));
    CHECK(reports::registerReport(session, street.noise())->number.toString() == u"M26-00001"_s);
    CHECK(reports::registerReport(session, old)->number.toString() == u"M25-00001"_s);
    CHECK(reports::registerReport(session, street.noise())->number.toString() == u"M26-00002"_s);
}

TEST_CASE("A number that an import brought is not handed out again")
{
    CaseStreet street;
    Transaction transaction(street.db);
    storage::noteNumberUsed(street.db, {.kind = SerialNumber::report, .year = 2026, .serial = 40});
    storage::noteNumberUsed(street.db, {.kind = SerialNumber::report, .year = 2026, .serial = 7});
    CHECK(storage::takeNumber(street.db, SerialNumber::report, 2026).serial == 41);
}

TEST_CASE("A refused report takes no number and leaves nothing behind")
{
    CaseStreet street;
    Session session = street.session();
    REQUIRE_FALSE(reports::registerReport(
        session, street.noise(), {.into = reports::RegisterOptions::Into::NewDossier, .dossierKind = u"NONSENSE"_s}));
    CHECK(street.db.integer(u"SELECT count(*) FROM report"_s) == 0);
    CHECK(street.db.integer(u"SELECT count(*) FROM event"_s) == 0);
    CHECK(reports::registerReport(session, street.noise())->number.serial == 1);
}

TEST_CASE("Nonsense in a report is refused at the field that it is in")
{
    CaseStreet street;
    Report report = street.noise();
    SECTION("a moment still to come")
    {
        report.receivedAt = street.clock.nowUtc().addSecs(60);
        CHECK(refusedField(street, report) == u"receivedAt"_s);
    }
    SECTION("no moment")
    {
        report.receivedAt = {};
        CHECK(refusedField(street, report) == u"receivedAt"_s);
    }
    SECTION("a moment before 1990")
    {
        report.receivedAt = utcFromAmsterdam(QDate(1989, 12, 31), QTime(12, 0));
        CHECK(refusedField(street, report) == u"receivedAt"_s);
    }
    SECTION("no category")
    {
        report.category.clear();
        CHECK(refusedField(street, report) == u"category"_s);
    }
    SECTION("a code that is not in the list")
    {
        report.nature = u"x'; DROP TABLE report; --"_s;
        CHECK(refusedField(street, report) == u"nature"_s);
    }
    SECTION("a known reporter without a name")
    {
        report.reporter = {};
        CHECK(refusedField(street, report) == u"reporter"_s);
    }
    SECTION("neither a place nor a description")
    {
        report.unit = {};
        report.description = u"  \n "_s;
        CHECK(refusedField(street, report) == u"unit"_s);
    }
    SECTION("a cost of nothing")
    {
        report.costs = {{.amountCents = 0, .spentOn = QDate(2026, 11, 20), .kind = u"CLEANING"_s}};
        CHECK(refusedField(street, report) == u"amountCents"_s);
    }
    SECTION("an endless description")
    {
        report.description = QString(100'000, u'a');
        CHECK(refusedField(street, report) == u"description"_s);
    }
    CHECK(street.db.integer(u"SELECT count(*) FROM report"_s) == 0);
}

TEST_CASE("A number that may be a BSN is questioned, and stored only when it is confirmed to be something else")
{
    CaseStreet street;
    Session session = street.session();
    Report report = street.noise();
    report.description = u"Says her number is 111222333."_s;
    const auto refused = reports::registerReport(session, report);
    REQUIRE_FALSE(refused);
    CHECK(asksAboutNumbers(refused.error()));
    CHECK(refused.error().field == u"description"_s);
    CHECK(refused.error().message.contains(u"111222333"_s));
    CHECK(reports::registerReport(session, report, {.numbers = Numbers::Confirmed}));
}

TEST_CASE("A positive signal has no deadlines; a report that turns out to be none gets them")
{
    CaseStreet street;
    Session session = street.session();
    Report report = street.noise();
    report.nature = u"positief"_s;
    const ReportId id = reports::registerReport(session, report)->id;
    CHECK(storage::deadlinesOf(street.db, id).empty());
    Report changed = stored(street, id);
    changed.nature = u"overlast"_s;
    REQUIRE(reports::updateReport(session, changed));
    CHECK(storage::deadlinesOf(street.db, id).size() == 3);
    changed = stored(street, id);
    changed.nature = u"positief"_s;
    REQUIRE(reports::updateReport(session, changed));
    CHECK(storage::deadlinesOf(street.db, id).empty());
    CHECK(street.db.integer(u"SELECT next_due_on IS NULL FROM report WHERE id = ?"_s, {id}) == 1);
}

TEST_CASE("A positive signal counts in no figure about answers, and the log keeps what was promised before")
{
    CaseStreet street;
    Session session = street.session();
    const ReportId id = reports::registerReport(session, street.noise())->id;
    REQUIRE(contacts::record(
        session, {.about = {.report = id}, .at = street.clock.nowUtc(), .kind = u"ACK"_s, .channel = u"EMA"_s}));
    const DeadlineId feedback = storage::deadlinesOf(street.db, id).back().id;
    REQUIRE(deadlines::suspend(session, seen(session, feedback), QDate(2026, 11, 20), u"Waiting for the police"_s));
    const auto nature = [&](const QString& code) {
        Report changed = stored(street, id);
        changed.nature = code;
        REQUIRE(reports::updateReport(session, changed));
    };
    const auto acknowledged = [&] {
        return storage::deadlineCounts(street.db, u"ACK"_s, {.from = QDate(2026, 11, 1), .until = QDate(2026, 12, 1)},
                                       QDate(2026, 12, 1), {});
    };
    CHECK(acknowledged().counted == 1);
    nature(u"positief"_s);
    CHECK(storage::deadlinesOf(street.db, id).empty());
    CHECK(acknowledged().counted == 0);

    bool suspensionKept = false;
    bool metDayKept = false;
    for (const Event& event : storage::reportEvents(street.db, id, 50)) {
        if (event.subjectKind != EntityKind::Deadline || event.action != event::removed)
            continue;
        CHECK(event.changes.value(u"startOn"_s).toArray().at(0) == u"2026-11-20"_s);
        metDayKept |= event.changes.value(u"metOn"_s).toArray().at(0) == u"2026-11-20"_s;
        const QJsonValue suspensions = event.changes.value(u"suspensions"_s).toArray().at(0);
        suspensionKept |= suspensions.toArray().at(0).toObject().value(u"reason"_s) == u"Waiting for the police"_s;
    }
    CHECK(suspensionKept);
    CHECK(metDayKept);

    nature(u"overlast"_s); // what was said meanwhile was said all the same
    CHECK(storage::deadlinesOf(street.db, id).front().metOn == QDate(2026, 11, 20));
    CHECK_FALSE(storage::deadlinesOf(street.db, id).back().metOn.isValid());
    CHECK(acknowledged().inTime == 1);
}

TEST_CASE("Changing the day of receipt moves all deadlines, and what was met in time may turn out late")
{
    CaseStreet street;
    Session session = street.session();
    const ReportId id = reports::registerReport(session, street.noise())->id;
    REQUIRE(contacts::record(
        session, {.about = {.report = id}, .at = street.clock.nowUtc(), .kind = u"ACK"_s, .channel = u"EMA"_s}));
    const auto receivedOn = [&](QDate day) {
        Report changed = stored(street, id);
        changed.receivedAt = utcFromAmsterdam(day, QTime(8, 0));
        return reports::updateReport(session, changed);
    };
    REQUIRE(receivedOn(QDate(2026, 11, 19)));
    auto deadlines = storage::deadlinesOf(street.db, id);
    CHECK(deadlines[0].startOn == QDate(2026, 11, 19));
    CHECK(deadlines[0].dueOn == QDate(2026, 11, 23));
    CHECK(deadlines[0].metOn == QDate(2026, 11, 20));
    CHECK(deadlines[0].lateRemark.isEmpty());
    CHECK(deadlines[1].dueOn == QDate(2026, 11, 26));
    CHECK(deadlines[2].dueOn == QDate(2026, 12, 3));

    REQUIRE(receivedOn(QDate(2026, 11, 16)));
    deadlines = storage::deadlinesOf(street.db, id);
    CHECK(deadlines[0].dueOn == QDate(2026, 11, 18));
    CHECK(deadlines[0].metOn == QDate(2026, 11, 20));
    CHECK(deadlines[0].lateReason.isEmpty());
    CHECK(deadlines[0].lateRemark == u"Became late by a correction; no reason was given."_s);
    const auto figure = storage::deadlineCounts(
        street.db, u"ACK"_s, {.from = QDate(2026, 11, 16), .until = QDate(2026, 11, 17)}, QDate(2026, 12, 1), {});
    CHECK(figure.counted == 1);
    CHECK(figure.inTime == 0);

    REQUIRE(receivedOn(QDate(2026, 11, 20)));
    deadlines = storage::deadlinesOf(street.db, id);
    CHECK(deadlines[0].dueOn == QDate(2026, 11, 24));
    CHECK(deadlines[0].lateRemark.isEmpty());
}

TEST_CASE("A report cannot turn out to have come in after it was answered")
{
    CaseStreet street;
    Session session = street.session();
    Report report = street.noise();
    report.receivedAt = utcFromAmsterdam(QDate(2026, 11, 17), QTime(9, 0));
    const ReportId id = reports::registerReport(session, report)->id;
    REQUIRE(contacts::record(session, {.about = {.report = id},
                                       .at = utcFromAmsterdam(QDate(2026, 11, 18), QTime(9, 0)),
                                       .kind = u"ACK"_s,
                                       .channel = u"EMA"_s}));
    Report changed = stored(street, id);
    changed.receivedAt = utcFromAmsterdam(QDate(2026, 11, 19), QTime(9, 0));
    const auto refused = reports::updateReport(session, changed);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().field == u"receivedAt"_s);
    CHECK(storage::deadlinesOf(street.db, id).back().startOn == QDate(2026, 11, 17));
}

TEST_CASE("Of two people who change the same report the second is told, and sees both values")
{
    CaseStreet street;
    Session first = street.session();
    Session second = street.session(Role::SupportOfficer);
    const ReportId id = reports::registerReport(first, street.noise())->id;
    Report mine = stored(street, id);
    Report theirs = stored(street, id);
    theirs.description = u"Loud music until three."_s;
    theirs.category = u"AGR"_s;
    CHECK(reports::updateReport(second, theirs) == 2);
    mine.description = u"Shouting too."_s;
    const auto refused = reports::updateReport(first, mine);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::Conflict);
    const auto differences = reports::differences(first, mine);
    REQUIRE(differences);
    REQUIRE(differences->differences.size() == 2);
    CHECK(differences->version == 2);
    CHECK(differences->differences.at(0).field == u"category"_s);
    CHECK(differences->differences.at(1).mine == u"Shouting too."_s);
    CHECK(differences->differences.at(1).theirs == u"Loud music until three."_s);
    CHECK(stored(street, id).description == u"Loud music until three."_s);
}

TEST_CASE("A change is logged with the old and the new value, and saving without a change is not")
{
    CaseStreet street;
    Session session = street.session();
    const ReportId id = reports::registerReport(session, street.noise())->id;
    Report report = stored(street, id);
    CHECK(reports::updateReport(session, report) == 1);
    CHECK(storage::reportEvents(street.db, id, 10).size() == 1);
    report.category = u"STA"_s;
    CHECK(reports::updateReport(session, report) == 2);
    const Event event = storage::reportEvents(street.db, id, 1).front();
    CHECK(event.changes.value(u"category"_s).toArray().at(0).toString() == u"GEL"_s);
    CHECK(event.changes.value(u"category"_s).toArray().at(1).toString() == u"STA"_s);
    CHECK(event.changes.size() == 1);
}

TEST_CASE("A retired code stays on the report that has it, and is refused on a new one")
{
    CaseStreet street;
    Session session = street.session();
    const ReportId id = reports::registerReport(session, street.noise())->id;
    street.db.exec(u"UPDATE code_value SET valid_until = '2026-11-01' WHERE list = 'ZAAKTYPEDETAILSOORT' "
                   "AND code = 'GEL'"_s);
    Report report = stored(street, id);
    report.description = u"Louder."_s;
    CHECK(reports::updateReport(session, report));
    CHECK(refusedField(street, street.noise()) == u"category"_s);
}

TEST_CASE("One key opens a dossier around a new report, with both parties")
{
    CaseStreet street;
    Session session = street.session();
    const auto made =
        reports::registerReport(session, street.noise(), {.into = reports::RegisterOptions::Into::NewDossier});
    REQUIRE(made);
    const Dossier dossier = storage::findDossier(street.db, made->dossier).value();
    CHECK(dossier.kind == u"NUISANCE"_s);
    CHECK(dossier.unit == street.units[1]);
    CHECK(dossier.title.endsWith(u"Lijsterhof 14"_s));
    CHECK(dossier.handler == session.actor().id);
    CHECK(street.db.integer(u"SELECT count(*) FROM party WHERE dossier_id = ?"_s, {made->dossier}) == 2);
    CHECK(stored(street, made->id).status == u"INB"_s);
}

TEST_CASE("A report cannot join a closed dossier")
{
    CaseStreet street;
    Session session = street.session();
    const auto dossier = dossiers::open(session, {.title = u"Noise"_s, .kind = u"NUISANCE"_s});
    REQUIRE(dossier);
    REQUIRE(dossiers::close(session, dossier->id, {.outcome = u"UNFOUNDED"_s}));
    const auto refused = reports::registerReport(
        session, street.noise(), {.into = reports::RegisterOptions::Into::ExistingDossier, .dossier = dossier->id});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().field == u"dossier"_s);
}

TEST_CASE("What hangs on a report goes with it into a dossier and out again")
{
    CaseStreet street;
    Session session = street.session();
    const ReportId id = reports::registerReport(session, street.noise())->id;
    REQUIRE(contacts::record(
        session, {.about = {.report = id}, .at = street.clock.nowUtc(), .kind = u"CALL"_s, .channel = u"TEL"_s}));
    const DossierId dossier = dossiers::openFrom(session, id)->id;
    CHECK(street.db.integer(u"SELECT dossier_id FROM contact_moment"_s) == dossier.value());
    CHECK(reports::attachToDossier(session, id, dossier));
    REQUIRE(reports::detach(session, id, u"Other neighbours"_s));
    CHECK(street.db.integer(u"SELECT dossier_id IS NULL FROM contact_moment"_s) == 1);
    CHECK_FALSE(stored(street, id).dossier);
}

TEST_CASE("A report closes when its reporter was answered, or when it says why not")
{
    CaseStreet street;
    Session session = street.session();
    const ReportId id = reports::registerReport(session, street.noise())->id;
    const auto refused = reports::closeReport(session, id, u"RESOLVED"_s, u"  "_s);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().field == u"remark"_s);
    CHECK_FALSE(stored(street, id).closedAt.isValid());
    REQUIRE(contacts::record(
        session, {.about = {.report = id}, .at = street.clock.nowUtc(), .kind = u"FEEDBACK"_s, .channel = u"TEL"_s}));
    CHECK(reports::closeReport(session, id, u"RESOLVED"_s));

    Report nobody = street.noise(); // cannot be answered
    nobody.reporter = {};
    nobody.reporterKind = ReporterKind::Anonymous;
    CHECK(reports::closeReport(session, reports::registerReport(session, nobody)->id, u"RESOLVED"_s));
}

TEST_CASE("Closing a report takes it off the list of deadlines; reopening puts it back")
{
    CaseStreet street;
    Session session = street.session();
    const ReportId id = reports::registerReport(session, street.noise())->id;
    CHECK(reports::closeReport(session, id, u"NONSENSE"_s).error().field == u"closeReason"_s);
    REQUIRE(reports::closeReport(session, id, u"RESOLVED"_s, u"Not needed"_s));
    CHECK(street.db.integer(u"SELECT next_due_on IS NULL AND closed_on = '2026-11-20' FROM report"_s) == 1);
    CHECK_FALSE(reports::closeReport(session, id, u"RESOLVED"_s, u"Not needed"_s));
    CHECK(reports::reopenReport(session, id, {}).error().field == u"reason"_s);
    REQUIRE(reports::reopenReport(session, id, u"It started again"_s));
    CHECK(street.db.text(u"SELECT next_due_on FROM report"_s) == u"2026-11-24"_s);
}

TEST_CASE("Everybody may take a report that nobody has; handing it to others is for who divides the work")
{
    CaseStreet street;
    Session manager = street.session();
    Session support = street.session(Role::SupportOfficer);
    Session coordinator = street.session(Role::Coordinator);
    const ReportId id = reports::registerReport(support, street.noise())->id;
    CHECK(reports::assign(support, id, manager.actor().id).error().kind == ErrorKind::NotAllowed);
    REQUIRE(reports::assign(manager, id, manager.actor().id));
    CHECK(reports::assign(support, id, support.actor().id).error().kind == ErrorKind::NotAllowed);
    CHECK(reports::assign(coordinator, id, street.user(Role::Management)).error().field == u"handler"_s);
    REQUIRE(reports::assign(coordinator, id, support.actor().id));
    CHECK(stored(street, id).handler == support.actor().id);
    CHECK(stored(street, id).status == u"INB"_s);
}

TEST_CASE("Costs come and go with a line in the log each")
{
    CaseStreet street;
    Session session = street.session();
    const ReportId id = reports::registerReport(session, street.noise())->id;
    const ReportCost cost{.amountCents = 12550, .spentOn = QDate(2026, 11, 20), .kind = u"CLEANING"_s};
    const auto added = reports::addCost(session, id, cost);
    REQUIRE(added);
    CHECK(stored(street, id).costs.front().amountCents == 12550);
    ReportCost later = cost;
    later.spentOn = QDate(2026, 11, 21);
    CHECK(reports::addCost(session, id, later).error().field == u"spentOn"_s);
    REQUIRE(reports::removeCost(session, *added));
    CHECK(stored(street, id).costs.empty());
    CHECK(storage::reportEvents(street.db, id, 10).size() == 3);
}

TEST_CASE("However a report comes into a dossier, its reporter and accused are involved there once, and it is logged")
{
    CaseStreet street;
    Session session = street.session();
    const auto involved = [&](DossierId dossier, PersonId person) {
        return street.db.integer(u"SELECT count(*) FROM party WHERE dossier_id = ? AND person_id = ?"_s,
                                 {dossier, person});
    };
    const DossierId dossier = dossiers::open(session, {.title = u"Noise"_s, .kind = u"NUISANCE"_s})->id;
    const reports::RegisterOptions there{.into = reports::RegisterOptions::Into::ExistingDossier, .dossier = dossier};
    REQUIRE(reports::registerReport(session, street.noise(), there));
    CHECK(involved(dossier, street.tenants[0]) == 1);
    CHECK(involved(dossier, street.tenants[1]) == 1);
    REQUIRE(reports::registerReport(session, street.noise(), there)); // the same two people again
    CHECK(involved(dossier, street.tenants[0]) == 1);

    Report third = street.noise();
    third.reporter = street.tenants[2];
    const ReportId loose = reports::registerReport(session, third)->id;
    REQUIRE(reports::attachToDossier(session, loose, dossier));
    CHECK(involved(dossier, street.tenants[2]) == 1);
    CHECK(street.db.integer(u"SELECT count(*) FROM event WHERE subject_kind = 'party' AND action = 'create'"_s) == 3);

    // Who was involved once, and no more when this report came in, is involved again.
    street.db.exec(u"UPDATE party SET until_on = '2026-11-01', from_on = '2026-10-01' WHERE person_id = ?"_s,
                   {street.tenants[2]});
    REQUIRE(reports::registerReport(session, third, there));
    CHECK(involved(dossier, street.tenants[2]) == 2);
}
