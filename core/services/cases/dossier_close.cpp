// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/dossier_rules.h"
#include "services/base/input.h"
#include "services/base/open_guard.h"
#include "services/cases/dossier_check.h"
#include "services/cases/dossiers.h"
#include "services/cases/handover.h"
#include "services/cases/steps.h"
#include "services/cases/things/case_write.h"
#include "services/cases/things/dossier.h"
#include "services/cases/things/task.h"
#include "services/cases/work_step_flow.h"
#include "services/registry/office_calendar.h"
#include "storage/cases/report_store.h"
#include "storage/cases/task_store.h"

namespace woonrust::dossiers {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView aftercare("AFTERCARE"); // of TASK_KIND

CloseCheck openThings(Session& session, DossierId id)
{
    Connection& db = session.db();
    LineContext context(db, session.clock().today(), false,
                        [&](ReportId report) { return storage::isReportClosed(db, report); });
    CloseCheck check;
    for (const ThingKind& kind : thingKinds(session).all)
        if (kind.openIn)
            for (OpenThing& thing : kind.openIn(context, id))
                (thing.blocking ? check.blocking : check.others).push_back(std::move(thing));
    return check;
}

void planAftercare(Session& session, const Dossier& dossier)
{
    Task task{.about = {.report = {}, .dossier = dossier.id},
              .title = QCoreApplication::translate("Dossiers", "Aftercare: ask both sides how it goes"),
              .kind = aftercare,
              .assignee = dossier.handler,
              .dueOn = dossier.aftercareOn,
              .createdAt = session.clock().nowUtc()};
    CaseWrite(session).add(things::task, task);
}

void dropAftercare(Session& session, DossierId dossier)
{
    for (const Task& task : storage::tasksOf(session.db(), dossier)) {
        if (task.kind != aftercare || task.doneAt.isValid())
            continue;
        CaseWrite(session).remove(things::task, task);
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
        const DossierStep step = requireStep(session, before, DossierEvent::Close);
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
        after.aftercareOn = closing.aftercareOn.value_or(aftercareOn(today, officeCalendar(session.db())));
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
        after.status = statusOf(step.to);
        after.closedAt = session.clock().nowUtc();
        CaseWrite(session).change(things::dossier, before, after,
                                  {.action = event::closed, .reason = (whyOpen + u'\n' + whyNone).trimmed()});
        const bool stepAsks = work_steps::followClosing(session, after, whyNone);
        if (after.aftercareOn.isValid() && !stepAsks)
            planAftercare(session, after);
        handover::settle(session, id);
    });
}

Result<void> reopen(Session& session, DossierId id, const QString& reason, Numbers numbers)
{
    return session.write([&] {
        const Dossier before = openedForWork(session, id);
        const DossierStep step = requireStep(session, before, DossierEvent::Reopen);
        const QString why = checkedText(
            reason, 2000, u"reason"_s, QCoreApplication::translate("Dossiers", "Say why the dossier is opened again."));
        questionNumbers(numbers, {{u"reason"_s, why}});
        Dossier after = before;
        after.status = statusOf(step.to);
        after.closedAt = {};
        after.outcome.clear();
        after.outcomeText.clear();
        after.aftercareOn = {};
        dropAftercare(session, id);
        work_steps::leaveAll(session, id, QCoreApplication::translate("Dossiers", "The dossier was opened again."));
        CaseWrite(session).change(things::dossier, before, after, {.action = event::reopened, .reason = why});
        handover::settle(session, id);
    });
}

} // namespace woonrust::dossiers
