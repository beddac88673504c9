// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/reports/report_actions.h"

#include "services/cases/dossiers.h"
#include "services/cases/reports.h"
#include "ui/context/number_question.h"
#include "ui/kit/message_box.h"

namespace woonrust::ui {

ReportActions::ReportActions(AppContext& context, QWidget* owner) : QObject(owner), m_context(context), m_owner(owner)
{
}

void ReportActions::change(const Work& work, const QString& done, const Work& back)
{
    m_context.bench.writer.run(this, work,
                               [this, done, back](const Result<void>& result) { finish(result, done, back); });
}

void ReportActions::finish(const Result<void>& result, const QString& done, const Work& back)
{
    if (!result)
        Q_EMIT failed(result.error());
    else if (back)
        Q_EMIT toast(done, [this, back] { change(back, tr("Undone.")); });
    else
        Q_EMIT toast(done);
}

void ReportActions::changeWithReason(const TextQuestion& question, const WorkWithReason& work, const QString& done,
                                     const Work& back)
{
    askAndSave(m_context, m_owner, question, work,
               [this, done, back](const Result<void>& result) { finish(result, done, back); });
}

void ReportActions::reopen()
{
    changeWithReason(
        {.title = tr("Reopen this report?"),
         .text = tr("Its deadlines that were not met run again."),
         .label = tr("Reason"),
         .confirm = tr("Reopen")},
        [id = m_view.detail.id](Session& s, const QString& why, Numbers n) {
            return reports::reopenReport(s, id, why, n);
        },
        tr("The report is open again."));
}

void ReportActions::assign(UserId to)
{
    const ReportId id = m_view.detail.id;
    const UserId before = m_view.report().handler;
    const QString done = to == m_context.actor.id ? tr("You handle this report now.")
                                                  : tr("%1 handles this report now.").arg(m_context.userName(to));
    Work back;
    if (m_context.may(Permission::DivideWork))
        back = [id, before](Session& s) { return reports::assign(s, id, before); };
    change([id, to](Session& s) { return reports::assign(s, id, to); }, done, back);
}

void ReportActions::openDossier()
{
    saveTyped(
        m_context, m_owner,
        [id = m_view.detail.id](Session& s, Numbers n) -> Result<void> {
            return dossiers::openFrom(s, id, {}, n).transform([](const dossiers::Opened&) {});
        },
        [this](const Result<void>& result) { finish(result, tr("The report has its own dossier now."), {}); });
}

void ReportActions::attach(DossierId dossier, const QString& number)
{
    const ReportId id = m_view.detail.id;
    const DossierId before = m_view.report().dossier;
    change([id, dossier](Session& s) { return reports::attachToDossier(s, id, dossier); },
           tr("The report is in %1 now.").arg(number),
           [id, before, why = tr("Putting it there was undone")](Session& s) {
               return before ? reports::attachToDossier(s, id, before) : reports::detach(s, id, why);
           });
}

void ReportActions::detach()
{
    const ReportId id = m_view.detail.id;
    const DossierId before = m_view.report().dossier;
    changeWithReason(
        {.title = tr("Take this report out of its dossier?"),
         .text = tr("Its contacts, tasks, notes and documents go with it."),
         .label = tr("Reason"),
         .confirm = tr("Take out")},
        [id](Session& s, const QString& why, Numbers n) { return reports::detach(s, id, why, n); },
        tr("The report stands by itself again."),
        [id, before](Session& s) { return reports::attachToDossier(s, id, before); });
}

void ReportActions::suspendOrResume(const deadlines::DeadlineView& deadline)
{
    const bool resume = deadline.isSuspended();
    changeWithReason(
        {.title = resume ? tr("Let the clock run again?") : tr("Suspend this deadline?"),
         .text = resume ? tr("The days that it stood still are added.") : tr("The clock stands still from today."),
         .label = tr("Reason"),
         .confirm = resume ? tr("Resume") : tr("Suspend")},
        [resume, seen = Seen<DeadlineId>(deadline.deadline), today = m_context.today()](Session& s, const QString& why,
                                                                                        Numbers n) {
            return resume ? deadlines::resume(s, seen, today, why, n) : deadlines::suspend(s, seen, today, why, n);
        },
        resume ? tr("The clock runs again.") : tr("The clock stands still."));
}

void ReportActions::removeCost(const reports::CostView& cost)
{
    change([id = cost.id](Session& s) { return reports::removeCost(s, id); }, tr("The costs are removed."),
           [report = m_view.detail.id, again = cost.cost](Session& s) {
               return reports::addCost(s, report, again, Numbers::Confirmed).transform([](qint64) {});
           });
}

} // namespace woonrust::ui
