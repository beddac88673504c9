// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/case/task_actions.h"

#include "domain/visit.h"
#include "services/cases/tasks.h"
#include "ui/context/number_question.h"
#include "ui/kit/message_box.h"
#include "ui/kit/plain_text.h"
#include "ui/kit/widgets.h"
#include "ui/pages/case/tab_list.h"

#include <QMenu>

namespace woonrust::ui {

TaskActions::TaskActions(AppContext& context, QWidget* owner) : QObject(owner), m_context(context), m_owner(owner) {}

QString TaskActions::changeText(const Task& task)
{
    return task.startsAt.isValid() ? tr("Change the appointment…") : tr("Change the task…");
}

QString TaskActions::removeText(const Task& task)
{
    return task.startsAt.isValid() ? tr("Cancel the appointment…") : tr("Remove the task…");
}

void TaskActions::report(const Result<void>& done, const QString& notice, const std::function<void()>& undo)
{
    if (done)
        Q_EMIT toast(notice, undo);
    else
        Q_EMIT failed(done.error());
}

void TaskActions::finish(const Task& task)
{
    askAndSave(
        m_context, m_owner,
        {.title = tr("What came of it?"),
         .text = tr("The outcome stands on the timeline with “%1”.").arg(task.title),
         .label = tr("Outcome"),
         .confirm = tr("Mark as done")},
        [id = task.id](Session& session, const QString& outcome, Numbers numbers) {
            return tasks::finish(session, id, outcome, numbers);
        },
        [this, task](const Result<void>& done) {
            report(done, task.startsAt.isValid() ? tr("The appointment is noted.") : tr("The task is done."),
                   [this, task] { reopen(task); });
        });
}

void TaskActions::reopen(const Task& task)
{
    m_context.bench.writer.run(
        this, [id = task.id](Session& session) { return tasks::undo(session, id); },
        [this, task](const Result<void>& done) {
            report(done,
                   task.startsAt.isValid() ? tr("The appointment is open again.") : tr("The task is open again."));
        });
}

void TaskActions::answer(const Task& task, bool comes)
{
    m_context.bench.writer.run(
        this, [task, comes](Session& session) { return tasks::answer(session, task, comes); },
        [this, task, comes](const Result<void>& done) {
            const QString name = m_context.userName(task.second);
            report(done, comes ? tr("%1 comes along.").arg(name) : tr("%1 cannot come along.").arg(name));
        });
}

TextQuestion TaskActions::removalQuestion(const Task& task)
{
    if (task.startsAt.isValid())
        return {.title = tr("Cancel this appointment?"),
                .text =
                    tr("“%1” goes from the agenda. The timeline keeps that it was cancelled, and why.").arg(task.title),
                .label = tr("Reason"),
                .confirm = tr("Cancel the appointment")};
    return {.title = tr("Remove this task?"),
            .text =
                tr("“%1” goes from the list. The timeline keeps that it was there, and why it went.").arg(task.title),
            .label = tr("Reason"),
            .confirm = tr("Remove")};
}

QString TaskActions::removedText(const Task& task)
{
    return task.startsAt.isValid() ? tr("The appointment is cancelled.") : tr("The task is removed.");
}

void TaskActions::remove(const Task& task)
{
    askAndSave(
        m_context, m_owner, removalQuestion(task),
        [id = task.id](Session& session, const QString& reason, Numbers numbers) {
            return tasks::remove(session, id, reason, numbers);
        },
        [this, task](const Result<void>& done) { report(done, removedText(task)); });
}

void TaskActions::fillMenu(QMenu* menu, const Task& task, const std::function<void()>& change)
{
    menu->addAction(changeText(task), this, change);
    if (task.doneAt.isValid())
        menu->addAction(tr("Not done after all"), this, [this, task] { reopen(task); });
    else
        menu->addAction(tr("Mark as done…"), this, [this, task] { finish(task); });
    if (!task.doneAt.isValid() && visit::secondOf(task) != visit::Second::Nobody) {
        const QString name = m_context.userName(task.second);
        if (task.secondAnswer != u"YES")
            menu->addAction(caption(tr("%1 comes along").arg(name)), this, [this, task] { answer(task, true); });
        if (task.secondAnswer != u"NO")
            menu->addAction(caption(tr("%1 cannot come along").arg(name)), this, [this, task] { answer(task, false); });
    }
    menu->addAction(removeText(task), this, [this, task] { remove(task); });
}

TaskActions::Fill TaskActions::serve(TabList* tab, const Find& find, const std::function<void(qint64 id)>& edit,
                                     const std::function<bool()>& works)
{
    auto* add = secondaryButton(tr("Plan a task"));
    auto* change = secondaryButton({});
    auto* finishing = secondaryButton(tr("Mark as done…"));
    auto* removing = secondaryButton({});
    for (QPushButton* button : {add, change, finishing, removing})
        tab->addButton(button);
    connect(add, &QPushButton::clicked, this, [edit] { edit(0); });
    connect(change, &QPushButton::clicked, this, [tab, edit] { edit(tab->currentId()); });
    connect(finishing, &QPushButton::clicked, this, [this, tab, find] {
        if (const Task* chosen = find(tab->currentId()))
            finish(*chosen);
    });
    connect(removing, &QPushButton::clicked, this, [this, tab, find] {
        if (const Task* chosen = find(tab->currentId()))
            remove(*chosen);
    });
    connect(tab, &TabList::currentChanged, this, [tab, find, change, finishing, removing] {
        const Task* chosen = find(tab->currentId());
        for (QPushButton* button : {change, finishing, removing})
            button->setVisible(chosen);
        if (!chosen)
            return;
        change->setText(changeText(*chosen));
        removing->setText(removeText(*chosen));
        finishing->setVisible(!chosen->doneAt.isValid());
    });
    connect(tab, &TabList::addWanted, this, [edit] { edit(0); });
    const Fill fill = [this, find, edit, works](QMenu* menu, qint64 id) {
        if (const Task* chosen = find(id); chosen && works())
            fillMenu(menu, *chosen, [edit, id] { edit(id); });
    };
    tab->setFillMenu(fill);
    return fill;
}

} // namespace woonrust::ui
