// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/case/task_editor.h"

#include "services/base/actor_of.h"
#include "services/base/policy.h"
#include "services/cases/tasks.h"
#include "ui/kit/date_time_field.h"
#include "ui/kit/segmented_choice.h"
#include "ui/pages/case/task_actions.h"
#include "ui/theme/metrics.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>

namespace woonrust::ui {

using namespace Qt::StringLiterals;

namespace {

const QString appointment = u"appointment"_s;

} // namespace

TaskEditor::TaskEditor(AppContext& theContext, Task task, QWidget* parent)
    : CaseEditor(theContext,
                 !task.id                  ? tr("Plan a task or appointment")
                 : task.startsAt.isValid() ? tr("Change an appointment")
                                           : tr("Change a task"),
                 tr("Save"), parent),
      m_task(std::move(task)),
      m_sort(new SegmentedChoice),
      m_title(new QLineEdit(m_task.title)),
      m_kind(new QComboBox),
      m_assignee(new QComboBox),
      m_due(new DateTimeField(theContext.bench.clock, DateTimeMode::Date, Lean::Future)),
      m_starts(new DateTimeField(theContext.bench.clock, DateTimeMode::DateTime, Lean::Future)),
      m_mandatory(new QCheckBox(tr("The dossier does not &close before this is done")))
{
    m_sort->addOption(u"task"_s, tr("Task"));
    m_sort->addOption(appointment, tr("Appointment"));
    m_sort->setValue(m_task.startsAt.isValid() ? appointment : u"task"_s);
    fillCodes(m_kind, context().codes(), u"TASK_KIND"_s, context().today(),
              m_task.kind.isEmpty() ? u"CALL"_s : m_task.kind);
    for (const User& user : context().users())
        if (user.id == m_task.assignee || (!user.disabled && policy::may(actorOf(user), Permission::SeeCases)))
            m_assignee->addItem(user.name, user.id.value());
    chooseData(m_assignee, m_task.assignee ? m_task.assignee.value() : context().actor.id.value());
    m_due->setValue({.date = m_task.dueOn, .time = {}});
    if (m_task.startsAt.isValid())
        m_starts->setUtc(m_task.startsAt);
    m_mandatory->setChecked(m_task.mandatory);

    form()->addWidget(addField(u"sort"_s, tr("What is it?"), m_sort));
    form()->addLayout(sideBySide({addField(u"title"_s, tr("What has to be &done"), m_title, Requirement::Required),
                                  addField(u"kind"_s, tr("&Kind"), m_kind, Requirement::Required)},
                                 {2, 1}));
    m_dueField = addField(u"dueOn"_s, tr("&Before or on"), m_due);
    m_startsField = addField(u"startsAt"_s, tr("&When"), m_starts, Requirement::Required);
    form()->addLayout(sideBySide({addField(u"assignee"_s, tr("Wh&o does it"), m_assignee), m_dueField, m_startsField}));
    form()->addWidget(m_mandatory);
    m_mandatory->setVisible(m_task.about.dossier.isValid());
    connect(m_mandatory, &QCheckBox::toggled, this, &TaskEditor::touched);
    connect(m_sort, &SegmentedChoice::valueChanged, this, &TaskEditor::showMoment);
    showMoment();
    if (m_task.id)
        offerRemoval(
            TaskActions::removalQuestion(m_task),
            [id = m_task.id](Session& session, const QString& reason, Numbers numbers) {
                return tasks::remove(session, id, reason, numbers);
            },
            TaskActions::removedText(m_task), TaskActions::removeText(m_task));
    begin(u"task"_s,
          u"%1/%2/%3"_s.arg(m_task.about.report.value()).arg(m_task.about.dossier.value()).arg(m_task.id.value()));
    startAt(m_title);
}

bool TaskEditor::isAppointment() const
{
    return m_sort->value() == appointment;
}

void TaskEditor::showMoment()
{
    m_dueField->setVisible(!isAppointment());
    m_startsField->setVisible(isAppointment());
}

Task TaskEditor::task() const
{
    Task task = m_task;
    task.title = m_title->text();
    task.kind = m_kind->currentData().toString();
    task.assignee = UserId(m_assignee->currentData().toLongLong());
    task.startsAt = isAppointment() ? m_starts->utc() : QDateTime();
    task.dueOn = isAppointment() ? m_starts->value().date : m_due->value().date;
    task.mandatory = m_mandatory->isChecked();
    return task;
}

CaseEditor::Work TaskEditor::work(Numbers numbers) const
{
    const bool unclear = isAppointment() ? !task().startsAt.isValid() : !m_due->isValid();
    if (unclear)
        return [field = isAppointment() ? u"startsAt"_s : u"dueOn"_s](Session&) -> Result<void> {
            return failure(ErrorKind::Input, DateTimeField::help(), field);
        };
    return [task = task(), numbers](Session& session) -> Result<void> {
        if (task.id)
            return tasks::update(session, task, numbers);
        const auto added = tasks::add(session, task, numbers);
        return added ? Result<void>() : std::unexpected(added.error());
    };
}

QString TaskEditor::notice() const
{
    return isAppointment() ? tr("The appointment is saved.") : tr("The task is saved.");
}

QJsonObject TaskEditor::content() const
{
    const Task t = task();
    return {{u"sort"_s, m_sort->value()},
            {u"title"_s, t.title},
            {u"kind"_s, t.kind},
            {u"assignee"_s, t.assignee.value()},
            {u"dueOn"_s, toStorage(t.dueOn)},
            {u"startsAt"_s, m_starts->text()},
            {u"mandatory"_s, t.mandatory}};
}

void TaskEditor::setContent(const QJsonObject& content)
{
    m_sort->setValue(content[u"sort"_s].toString());
    m_title->setText(content[u"title"_s].toString());
    chooseData(m_kind, content[u"kind"_s].toString());
    chooseData(m_assignee, content[u"assignee"_s].toInteger());
    m_due->setValue({.date = dateFromStorage(content[u"dueOn"_s].toString()), .time = {}});
    m_starts->setText(content[u"startsAt"_s].toString());
    m_mandatory->setChecked(content[u"mandatory"_s].toBool());
    showMoment();
}

} // namespace woonrust::ui
