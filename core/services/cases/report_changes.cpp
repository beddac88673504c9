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
#include "services/cases/things/case_fields.h"
#include "services/cases/things/case_index.h"
#include "storage/cases/deadline_store.h"
#include "storage/cases/dossier_store.h"
#include "storage/cases/report_store.h"
#include "storage/register/user_store.h"

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

void save(Session& session, const Report& report)
{
    if (!storage::updateReport(session.db(), report))
        refuseStale();
    storage::refreshNextDue(session.db(), report.id);
}

void log(Session& session, const Report& report, QLatin1StringView action, const QJsonObject& changes,
         const QString& reason = {})
{
    session.log({.action = action,
                 .subjectKind = EntityKind::Report,
                 .subjectId = report.id.value(),
                 .report = report.id,
                 .dossier = report.dossier,
                 .changes = changes,
                 .reason = reason});
    if (report.dossier)
        session.noteChanged(EntityKind::Dossier, report.dossier.value());
}

} // namespace

Result<void> attachToDossier(Session& session, ReportId id, DossierId dossier)
{
    return session.write([&] {
        const Report before = openedForWork(session, id);
        Report report = before;
        dossiers::requireOpenForWork(session, dossier);
        if (report.dossier == dossier)
            return;
        QJsonObject changes;
        noteChange(changes, "dossier"_L1, report.dossier.value(), dossier.value());
        if (report.dossier) // the timeline that it leaves tells so too
            log(session, report, event::joined, changes);
        report.dossier = dossier;
        storage::moveReportToDossier(session.db(), id, dossier);
        Report joined = orMissing(storage::findReport(session.db(), id));
        if (joined.status == u"AAN")
            joined.status = u"INB"_s;
        if (!joined.handler)
            joined.handler = orMissing(storage::findDossier(session.db(), dossier)).handler;
        noteChange(changes, "status"_L1, report.status, joined.status);
        noteChange(changes, "handler"_L1, report.handler.value(), joined.handler.value());
        save(session, joined);
        log(session, joined, event::joined, changes);
        report_parties::follow(session, before, joined);
        handover::settle(session, dossier);
    });
}

Result<void> detach(Session& session, ReportId id, const QString& reason, Numbers numbers)
{
    return session.write([&] {
        const Report report = openedForWork(session, id);
        if (!report.dossier)
            return;
        const QString why =
            checkedText(reason, 500, u"reason"_s,
                        QCoreApplication::translate("Reports", "Say why the report does not belong in the dossier."));
        questionNumbers(numbers, {{u"reason"_s, why}});
        QJsonObject changes;
        noteChange(changes, "dossier"_L1, report.dossier.value(), 0);
        log(session, report, event::joined, changes, why);
        storage::moveReportToDossier(session.db(), id, {});
        report_parties::follow(session, report, orMissing(storage::findReport(session.db(), id)));
    });
}

Result<void> closeReport(Session& session, ReportId id, const QString& reason, const QString& remark, Numbers numbers)
{
    return session.write([&] {
        Report report = openedForWork(session, id);
        if (report.closedAt.isValid())
            refuseInput(QCoreApplication::translate("Reports", "This report is closed already."), u"closeReason"_s);
        checkCode(session, u"REPORT_CLOSE_REASON"_s, reason, u"closeReason"_s);
        const QString why = checkedText(remark, 2000, u"remark"_s);
        questionNumbers(numbers, {{u"remark"_s, why}});
        QJsonObject changes;
        noteChange(changes, "status"_L1, report.status, u"GES"_s);
        noteChange(changes, "closeReason"_L1, report.closeReason, reason);
        report.status = u"GES"_s;
        report.closeReason = reason;
        report.closedAt = session.clock().nowUtc();
        noteChange(changes, "closedAt"_L1, QString(), toStorage(report.closedAt));
        save(session, report);
        log(session, report, event::closed, changes, why);
    });
}

Result<void> reopenReport(Session& session, ReportId id, const QString& reason, Numbers numbers)
{
    return session.write([&] {
        Report report = openedForWork(session, id);
        if (!report.closedAt.isValid())
            refuseInput(QCoreApplication::translate("Reports", "This report is open already."), u"reason"_s);
        const QString why = checkedText(reason, 2000, u"reason"_s,
                                        QCoreApplication::translate("Reports", "Say why the report is opened again."));
        questionNumbers(numbers, {{u"reason"_s, why}});
        if (report.dossier)
            dossiers::requireOpenForWork(session, report.dossier);
        QJsonObject changes;
        noteChange(changes, "status"_L1, report.status, u"INB"_s);
        noteChange(changes, "closeReason"_L1, report.closeReason, QString());
        noteChange(changes, "closedAt"_L1, toStorage(report.closedAt), QString());
        report.status = u"INB"_s;
        report.closeReason.clear();
        report.closedAt = {};
        save(session, report);
        log(session, report, event::reopened, changes, why);
        // The calendar may have changed while it was closed.
        deadlines::followCalendar(session, storage::deadlinesOf(session.db(), id));
        handover::settle(session, id);
    });
}

Result<void> assign(Session& session, ReportId id, UserId handler)
{
    return session.write([&] {
        Report report = openedForWork(session, id);
        if (report.handler == handler)
            return;
        dossiers::checkHandover(session, report.handler, handler);
        if (handler && report.dossier && !handover::mayKeep(session, handler, report.dossier))
            refuseInput(QCoreApplication::translate("Reports", "The dossier of this report is not open to this "
                                                               "colleague. Name them on the dossier first."),
                        u"handler"_s);
        QJsonObject changes;
        noteChange(changes, "handler"_L1, report.handler.value(), handler.value());
        if (handler && report.status == u"AAN") {
            noteChange(changes, "status"_L1, report.status, u"INB"_s);
            report.status = u"INB"_s;
        }
        report.handler = handler;
        save(session, report);
        log(session, report, event::changed, changes);
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
        log(session, report, event::changed, changes);
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
        log(session, report, event::changed, changes);
    });
}

} // namespace woonrust::reports
