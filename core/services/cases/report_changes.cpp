// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/base/input.h"
#include "services/base/open_guard.h"
#include "services/cases/deadlines.h"
#include "services/cases/dossiers.h"
#include "services/cases/handover.h"
#include "services/cases/report_check.h"
#include "services/cases/report_parties.h"
#include "services/cases/reports.h"
#include "services/cases/steps.h"
#include "services/cases/things/case_write.h"
#include "services/cases/things/report.h"
#include "services/cases/things/report_move.h"
#include "services/cases/work_step_flow.h"
#include "storage/cases/deadline_store.h"
#include "storage/cases/dossier_store.h"
#include "storage/cases/report_store.h"
#include "storage/registry/user_store.h"

// What happens to a report after it was registered, other than changing what it says.
namespace woonrust::reports {

using namespace Qt::StringLiterals;

namespace {

Report openedForWork(Session& session, ReportId id)
{
    requirePermission(session, Permission::RegisterReport);
    requireOpen(session, id);
    return orMissing(storage::findReport(session.db(), id));
}

// Tells of a report, without a change of its row.
void tell(Session& session, const Report& report, const Telling& telling)
{
    CaseWrite(session).tell(things::report, report, telling);
    if (report.dossier)
        session.noteChanged(EntityKind::Dossier, report.dossier.value());
}

void change(Session& session, const Report& before, const Report& after, const Telling& telling)
{
    CaseWrite(session).change(things::report, before, after, telling);
    storage::refreshNextDue(session.db(), after.id);
    if (after.dossier)
        session.noteChanged(EntityKind::Dossier, after.dossier.value());
}

// Whether somebody we can reach was promised an answer that none of us gave.
bool reporterWaits(Session& session, const Report& report)
{
    return report.reporterKind == ReporterKind::Known &&
           std::ranges::any_of(storage::deadlinesOf(session.db(), report.id), [](const StoredDeadline& deadline) {
               return deadline.kind == deadline_kind::feedback && !deadline.metOn.isValid();
           });
}

} // namespace

Result<void> attachToDossier(Session& session, ReportId id, DossierId dossier)
{
    return session.write([&] {
        const Report before = openedForWork(session, id);
        Report report = before;
        dossiers::requireTakesReports(session, dossier);
        if (report.dossier == dossier)
            return;
        const ReportStep step = requireStep(session, before, ReportEvent::Join);
        QJsonObject changes;
        noteChange(changes, "dossier"_L1, report.dossier.value(), dossier.value());
        if (report.dossier) // the timeline that it leaves tells so too
            tell(session, report, {.action = event::joined, .more = changes});
        report.dossier = dossier;
        moveReport(session, id, dossier);
        const Report moved = orMissing(storage::findReport(session.db(), id));
        Report joined = moved;
        joined.status = statusOf(step.to);
        if (!joined.handler)
            joined.handler = orMissing(storage::findDossier(session.db(), dossier)).handler;
        noteChange(changes, "status"_L1, report.status, joined.status);
        noteChange(changes, "handler"_L1, report.handler.value(), joined.handler.value());
        change(session, moved, joined, {.action = event::joined, .more = changes});
        report_parties::follow(session, before, joined);
        handover::settle(session, dossier);
        work_steps::followPromises(session, dossier);
    });
}

Result<void> detach(Session& session, ReportId id, const QString& reason, Numbers numbers)
{
    return session.write([&] {
        const Report report = openedForWork(session, id);
        if (!report.dossier)
            return;
        (void)requireStep(session, report, ReportEvent::Leave);
        requireTakes(session, report.dossier, DossierEvent::LeaveReport);
        const QString why =
            checkedText(reason, 500, u"reason"_s,
                        QCoreApplication::translate("Reports", "Say why the report does not belong in the dossier."));
        questionNumbers(numbers, {{u"reason"_s, why}});
        QJsonObject changes;
        noteChange(changes, "dossier"_L1, report.dossier.value(), 0);
        tell(session, report, {.action = event::joined, .reason = why, .more = changes});
        moveReport(session, id, {});
        report_parties::follow(session, report, orMissing(storage::findReport(session.db(), id)));
    });
}

Result<void> closeReport(Session& session, ReportId id, const QString& reason, const QString& remark, Numbers numbers)
{
    return session.write([&] {
        const Report before = openedForWork(session, id);
        Report report = before;
        const ReportStep step = requireStep(session, report, ReportEvent::Close);
        checkCode(session, u"REPORT_CLOSE_REASON"_s, reason, u"closeReason"_s);
        const QString why = checkedText(remark, 2000, u"remark"_s);
        if (why.isEmpty() && reporterWaits(session, report))
            refuseInput(QCoreApplication::translate("Reports",
                                                    "The reporter has not heard from us yet. Give the answer "
                                                    "first, or write here why that is not needed."),
                        u"remark"_s);
        questionNumbers(numbers, {{u"remark"_s, why}});
        QJsonObject changes;
        noteChange(changes, "status"_L1, report.status, statusOf(step.to));
        noteChange(changes, "closeReason"_L1, report.closeReason, reason);
        report.status = statusOf(step.to);
        report.closeReason = reason;
        report.closedAt = session.clock().nowUtc();
        noteChange(changes, "closedAt"_L1, QString(), toStorage(report.closedAt));
        change(session, before, report, {.action = event::closed, .reason = why, .more = changes});
    });
}

Result<void> reopenReport(Session& session, ReportId id, const QString& reason, Numbers numbers)
{
    return session.write([&] {
        const Report before = openedForWork(session, id);
        Report report = before;
        const ReportStep step = requireStep(session, report, ReportEvent::Reopen);
        const QString why = checkedText(reason, 2000, u"reason"_s,
                                        QCoreApplication::translate("Reports", "Say why the report is opened again."));
        questionNumbers(numbers, {{u"reason"_s, why}});
        if (report.dossier)
            dossiers::requireTakesReports(session, report.dossier);
        QJsonObject changes;
        noteChange(changes, "status"_L1, report.status, statusOf(step.to));
        noteChange(changes, "closeReason"_L1, report.closeReason, QString());
        noteChange(changes, "closedAt"_L1, toStorage(report.closedAt), QString());
        report.status = statusOf(step.to);
        report.closeReason.clear();
        report.closedAt = {};
        change(session, before, report, {.action = event::reopened, .reason = why, .more = changes});
        // The calendar may have changed while it was closed.
        deadlines::followCalendar(session, storage::deadlinesOf(session.db(), id));
        handover::settle(session, id);
    });
}

Result<void> assign(Session& session, ReportId id, UserId handler)
{
    return session.write([&] {
        const Report before = openedForWork(session, id);
        Report report = before;
        if (report.handler == handler)
            return;
        const ReportStep step = requireStep(session, report, ReportEvent::Assign);
        dossiers::checkHandover(session, report.handler, handler);
        if (handler && report.dossier && !handover::mayKeep(session, handler, report.dossier))
            refuseInput(QCoreApplication::translate("Reports", "The dossier of this report is not open to this "
                                                               "colleague. Name them on the dossier first."),
                        u"handler"_s);
        QJsonObject changes;
        noteChange(changes, "handler"_L1, report.handler.value(), handler.value());
        noteChange(changes, "status"_L1, report.status, statusOf(step.to));
        report.status = statusOf(step.to);
        report.handler = handler;
        change(session, before, report, {.more = changes});
    });
}

Result<qint64> addCost(Session& session, ReportId id, const ReportCost& wanted, Numbers numbers)
{
    return session.write([&] {
        const Report report = openedForWork(session, id);
        const ReportCost cost = checkedCost(session, wanted, numbers);
        const qint64 costId = storage::insertReportCost(session.db(), id, cost);
        QJsonObject changes;
        noteChange(changes, "cost"_L1, QJsonValue::Null, fieldsOf(cost));
        tell(session, report, {.action = event::changed, .more = changes});
        return costId;
    });
}

Result<void> removeCost(Session& session, qint64 costId)
{
    return session.write([&] {
        requirePermission(session, Permission::RegisterReport);
        const storage::StoredCost stored = orMissing(storage::findReportCost(session.db(), costId));
        const Report report = openedForWork(session, stored.report);
        storage::removeReportCost(session.db(), costId);
        QJsonObject changes;
        noteChange(changes, "cost"_L1, fieldsOf(stored.cost), QJsonValue::Null);
        tell(session, report, {.action = event::changed, .more = changes});
    });
}

} // namespace woonrust::reports
