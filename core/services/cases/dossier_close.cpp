// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/base/input.h"
#include "services/base/open_guard.h"
#include "services/cases/deadlines.h"
#include "services/cases/dossier_check.h"
#include "services/cases/dossiers.h"
#include "services/cases/handover.h"
#include "services/cases/things/case_fields.h"
#include "services/cases/things/case_index.h"
#include "services/cases/things/field_changes.h"
#include "storage/cases/dossier_store.h"
#include "storage/cases/report_store.h"
#include "storage/cases/task_store.h"
#include "storage/shared/search_store.h"

#include <QSet>

namespace woonrust::dossiers {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView aftercare("AFTERCARE"); // of TASK_KIND

CloseCheck openThings(Session& session, DossierId id)
{
    Connection& db = session.db();
    CloseCheck check;
    for (const Task& task : storage::tasksOf(db, id)) {
        if (task.doneAt.isValid())
            continue;
        const auto kind = task.mandatory ? OpenThing::Kind::MandatoryTask : OpenThing::Kind::Task;
        (task.mandatory ? check.blocking : check.others)
            .push_back({.kind = kind, .id = task.id.value(), .text = task.title});
    }
    QSet<qint64> openReports;
    for (const ReportId reportId : storage::reportsOfDossier(db, id)) {
        const Report report = orMissing(storage::findReport(db, reportId));
        if (report.closedAt.isValid())
            continue;
        openReports.insert(reportId.value());
        check.blocking.push_back(
            {.kind = OpenThing::Kind::Report,
             .id = reportId.value(),
             .text = QCoreApplication::translate("Dossiers", "Report %1 of %2 is open")
                         .arg(SerialNumber::fromKey(SerialNumber::report, report.number).toString(),
                              shortDate(amsterdamDate(report.receivedAt)))});
    }
    for (const StoredDeadline& deadline : storage::deadlinesOf(db, id)) {
        // What a closed report left unmet is past mending; the target breaks no promise.
        const bool runs = !deadline.metOn.isValid() && deadline.kind != deadline_kind::target &&
                          (!deadline.report || openReports.contains(deadline.report.value()));
        if (!runs)
            continue;
        const QString number = case_index::numberOf(db, {.report = deadline.report, .dossier = deadline.dossier});
        check.blocking.push_back(
            {.kind = OpenThing::Kind::Deadline,
             .id = deadline.id.value(),
             .text = deadline.dueOn.isValid()
                         ? QCoreApplication::translate("Dossiers", "%1 of %2, due %3")
                               .arg(deadlines::kindName(deadline.kind), number, shortDate(deadline.dueOn))
                         : QCoreApplication::translate("Dossiers", "%1 of %2, suspended")
                               .arg(deadlines::kindName(deadline.kind), number)});
    }
    return check;
}

void planAftercare(Session& session, const Dossier& dossier)
{
    Task task{.about = {.report = {}, .dossier = dossier.id},
              .title = QCoreApplication::translate("Dossiers", "Aftercare: ask both sides how it goes"),
              .kind = aftercare,
              .assignee = dossier.handler,
              .dueOn = dossier.aftercareOn};
    task.id = storage::insertTask(session.db(), task, session.clock().nowUtc());
    case_index::put(session.db(), task);
    session.log({.action = event::created,
                 .subjectKind = EntityKind::Task,
                 .subjectId = task.id.value(),
                 .report = {},
                 .dossier = dossier.id,
                 .changes = changesBetween({}, fieldsOf(task))});
}

void dropAftercare(Session& session, DossierId dossier)
{
    for (const Task& task : storage::tasksOf(session.db(), dossier)) {
        if (task.kind != aftercare || task.doneAt.isValid())
            continue;
        storage::removeTask(session.db(), task.id);
        storage::removeFromSearch(session.db(), EntityKind::Task, task.id.value());
        session.log({.action = event::removed,
                     .subjectKind = EntityKind::Task,
                     .subjectId = task.id.value(),
                     .report = {},
                     .dossier = dossier,
                     .changes = changesBetween(fieldsOf(task), fieldsOf(Task{}))});
    }
}

} // namespace

Result<CloseCheck> closeCheck(Session& session, DossierId id)
{
    return session.read([&] {
        requireOpen(session, id);
        return openThings(session, id);
    });
}

Result<void> close(Session& session, DossierId id, const Closing& closing, Numbers numbers)
{
    return session.write([&] {
        const Dossier before = openedForWork(session, id);
        requireOpenForWork(session, id);
        if (closing.outcome.isEmpty())
            refuseInput(QCoreApplication::translate("Dossiers", "Choose the outcome of the dossier."), u"outcome"_s);
        checkCode(session, u"DOSSIER_OUTCOME"_s, closing.outcome, u"outcome"_s);
        Dossier after = before;
        after.outcome = closing.outcome;
        after.outcomeText = checkedText(closing.outcomeText, 5000, u"outcomeText"_s);
        const CloseCheck check = openThings(session, id);
        const QString whyOpen = checkedText(closing.whyOpenThings, 2000, u"whyOpenThings"_s);
        if (!check.isClear() && whyOpen.isEmpty())
            refuseInput(QCoreApplication::translate("Dossiers",
                                                    "%n thing(s) of this dossier are still open. Finish them, "
                                                    "or say why the dossier closes all the same.",
                                                    nullptr, int(check.blocking.size())),
                        u"whyOpenThings"_s);
        const QDate today = session.clock().today();
        after.aftercareOn = closing.aftercareOn.value_or(today.addDays(aftercareDays));
        QString whyNone;
        if (!after.aftercareOn.isValid()) {
            whyNone = checkedText(closing.whyNoAftercare, 500, u"whyNoAftercare"_s,
                                  QCoreApplication::translate("Dossiers", "Say why nobody asks later how it goes."));
        } else if (after.aftercareOn <= today || after.aftercareOn > today.addYears(2)) {
            refuseInput(QCoreApplication::translate("Dossiers", "Choose a day within the next two years for the "
                                                                "aftercare."),
                        u"aftercareOn"_s);
        }
        questionNumbers(
            numbers,
            {{u"outcomeText"_s, after.outcomeText}, {u"whyOpenThings"_s, whyOpen}, {u"whyNoAftercare"_s, whyNone}});
        after.status = u"GES"_s;
        after.closedAt = session.clock().nowUtc();
        save(session, after);
        case_index::put(session.db(), after);
        log(session, after, event::closed, changesBetween(fieldsOf(before), fieldsOf(after)),
            (whyOpen + u'\n' + whyNone).trimmed());
        if (after.aftercareOn.isValid())
            planAftercare(session, after);
        handover::settle(session, id);
    });
}

Result<void> reopen(Session& session, DossierId id, const QString& reason, Numbers numbers)
{
    return session.write([&] {
        const Dossier before = openedForWork(session, id);
        if (!before.closedAt.isValid())
            refuseInput(QCoreApplication::translate("Dossiers", "This dossier is open already."), u"reason"_s);
        const QString why = checkedText(
            reason, 2000, u"reason"_s, QCoreApplication::translate("Dossiers", "Say why the dossier is opened again."));
        questionNumbers(numbers, {{u"reason"_s, why}});
        Dossier after = before;
        after.status = u"INB"_s;
        after.closedAt = {};
        after.outcome.clear();
        after.outcomeText.clear();
        after.aftercareOn = {};
        save(session, after);
        case_index::put(session.db(), after);
        dropAftercare(session, id);
        log(session, after, event::reopened, changesBetween(fieldsOf(before), fieldsOf(after)), why);
        handover::settle(session, id);
    });
}

} // namespace woonrust::dossiers
