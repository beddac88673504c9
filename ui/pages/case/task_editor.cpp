// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/case/task_editor.h"

#include "domain/visit.h"
#include "services/base/actor_of.h"
#include "services/base/policy.h"
#include "services/cases/tasks.h"
#include "services/cases/views/visit_place.h"
#include "ui/kit/date_time_field.h"
#include "ui/kit/inline_message.h"
#include "ui/kit/segmented_choice.h"
#include "ui/pages/case/lookup_field.h"
#include "ui/pages/case/task_actions.h"
#include "ui/theme/metrics.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>

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
      m_mandatory(new QCheckBox(tr("The dossier does not &close before this is done"))),
      m_visit(new QWidget),
      m_minutes(new QSpinBox),
      m_place(new QLineEdit(m_task.place)),
      m_with(new QComboBox),
      m_second(new QComboBox),
      m_warning(new InlineMessage)
{
    m_sort->addOption(u"task"_s, tr("Task"));
    m_sort->addOption(appointment, tr("Appointment"));
    m_sort->setValue(m_task.startsAt.isValid() ? appointment : u"task"_s);
    fillCodes(m_kind, context().codes(), u"TASK_KIND"_s, context().today(),
              m_task.kind.isEmpty() ? u"CALL"_s : m_task.kind);
    m_second->addItem(tr("nobody"), qint64(0));
    for (const User& user : context().users()) {
        const bool mayCome = !user.disabled && policy::may(actorOf(user), Permission::SeeCases);
        if (user.id == m_task.assignee || mayCome)
            m_assignee->addItem(user.name, user.id.value());
        if (user.id == m_task.second || mayCome)
            m_second->addItem(user.name, user.id.value());
    }
    chooseData(m_second, m_task.second.value());
    chooseData(m_assignee, m_task.assignee ? m_task.assignee.value() : context().actor.id.value());
    m_due->setValue({.date = m_task.dueOn, .time = {}});
    if (m_task.startsAt.isValid())
        m_starts->setUtc(m_task.startsAt);
    m_mandatory->setChecked(m_task.mandatory);

    m_warning->hide();
    form()->addWidget(m_warning);
    if (!m_task.id && !m_task.about.report && !m_task.about.dossier && !m_task.about.owner) {
        m_dossier = new LookupField(context().bench, findOpenDossiers());
        FormField* field = addField(u"dossier"_s, tr("&About which dossier"), m_dossier, Requirement::Required);
        field->setHint(tr("By number, title, address or name. For a report without a dossier, plan it on the report."));
        form()->addWidget(field);
        connect(m_dossier, &LookupField::chosenChanged, this, &TaskEditor::loadPlace);
    }
    form()->addWidget(addField(u"sort"_s, tr("What is it?"), m_sort));
    form()->addLayout(sideBySide({addField(u"title"_s, tr("What has to be &done"), m_title, Requirement::Required),
                                  addField(u"kind"_s, tr("&Kind"), m_kind, Requirement::Required)},
                                 {2, 1}));
    m_dueField = addField(u"dueOn"_s, tr("&Before or on"), m_due);
    m_startsField = addField(u"startsAt"_s, tr("&When"), m_starts, Requirement::Required);
    form()->addLayout(sideBySide({addField(u"assignee"_s, tr("Wh&o does it"), m_assignee), m_dueField, m_startsField}));
    makeVisit();
    form()->addWidget(m_visit);
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
    if (m_dossier)
        startAt(m_dossier);
    else
        startAt(m_title);
    loadPlace();
}

void TaskEditor::makeVisit()
{
    m_minutes->setRange(0, visit::mostMinutes);
    m_minutes->setSingleStep(visit::step);
    m_minutes->setSpecialValueText(tr("not said", "how long an appointment takes"));
    const auto showUnit = [this](int minutes) { m_minutes->setSuffix(u' ' + tr("minute(s)", nullptr, minutes)); };
    connect(m_minutes, &QSpinBox::valueChanged, this, showUnit);
    m_minutes->setValue(m_task.minutes.value_or(m_task.id ? 0 : visit::usualMinutes));
    showUnit(m_minutes->value());
    m_with->setEditable(true);
    m_with->setInsertPolicy(QComboBox::NoInsert);
    m_with->setEditText(m_task.withWhom);

    auto* layout = new QVBoxLayout(m_visit);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap(this));
    m_placeField = addField(u"place"_s, tr("Whe&re"), m_place);
    layout->addLayout(sideBySide({addField(u"minutes"_s, tr("How &long"), m_minutes), m_placeField}, {1, 2}));
    FormField* second = addField(u"second"_s, tr("S&econd colleague"), m_second);
    switch (visit::secondOf(m_task)) {
    case visit::Second::Nobody:
        second->setHint(tr("Sees it in their own week, and answers there."));
        break;
    case visit::Second::Asked:
        second->setHint(tr("was asked, and has not answered yet"));
        break;
    case visit::Second::Comes:
    case visit::Second::Cannot:
        second->setHint(context().codes().name(u"SECOND_ANSWER"_s, m_task.secondAnswer));
        break;
    }
    layout->addLayout(sideBySide({addField(u"withWhom"_s, tr("With who&m"), m_with), second}));
    connect(m_second, &QComboBox::currentIndexChanged, this, &TaskEditor::showWarning);
    connect(m_starts, &DateTimeField::valueChanged, this, &TaskEditor::loadPlace);
}

Subject TaskEditor::about() const
{
    if (!m_dossier)
        return m_task.about;
    return {.report = {}, .dossier = DossierId(m_dossier->id())};
}

// Home, warnings and people of the case on the day of the appointment.
void TaskEditor::loadPlace()
{
    const Subject subject = about();
    if (!subject.report && !subject.dossier)
        return;
    const int question = m_question.next();
    context().bench.reader.run(
        this,
        [subject, day = m_starts->value().date](Session& session) { return visits::placeOf(session, subject, day); },
        [this, question](const Result<visits::Place>& place) {
            if (place && m_question.isCurrent(question))
                showPlace(*place);
        });
}

void TaskEditor::showPlace(const visits::Place& place)
{
    quietly([&] {
        const QString typed = m_with->currentText();
        m_with->clear();
        m_with->addItems(place.people);
        m_with->setCurrentIndex(-1);
        m_with->setEditText(typed);
    });
    m_placeField->setHint(place.home.isEmpty() ? QString() : tr("Empty: %1").arg(place.home));
    m_alerts = place.alerts;
    showWarning();
}

void TaskEditor::showWarning()
{
    QStringList names;
    for (const QString& alert : std::as_const(m_alerts))
        names << context().codes().name(u"SIGNALERINGDETAILSOORT"_s, alert);
    const bool alone = m_alerts.contains(QString(visit::withTwo)) && m_second->currentData().toLongLong() == 0;
    m_warning->setMessage(Tone::Missed, alone ? tr("Ask a second colleague along.") : QString(), names.join(u", "_s));
    m_warning->setVisible(isAppointment() && !names.isEmpty());
}

bool TaskEditor::isAppointment() const
{
    return m_sort->value() == appointment;
}

void TaskEditor::showMoment()
{
    m_dueField->setVisible(!isAppointment());
    m_startsField->setVisible(isAppointment());
    m_visit->setVisible(isAppointment());
    showWarning();
}

Task TaskEditor::task() const
{
    Task task = m_task;
    task.about = about();
    task.title = m_title->text();
    task.kind = m_kind->currentData().toString();
    task.assignee = UserId(m_assignee->currentData().toLongLong());
    task.startsAt = isAppointment() ? m_starts->utc() : QDateTime();
    task.dueOn = isAppointment() ? m_starts->value().date : m_due->value().date;
    task.mandatory = m_mandatory->isChecked();
    if (!isAppointment())
        return task;
    task.minutes = m_minutes->value() > 0 ? std::optional(m_minutes->value()) : std::nullopt;
    task.place = m_place->text();
    task.withWhom = m_with->currentText();
    task.second = UserId(m_second->currentData().toLongLong());
    return task;
}

CaseEditor::Work TaskEditor::work(Numbers numbers) const
{
    if (m_dossier && !about().dossier)
        return [](Session&) -> Result<void> {
            return failure(ErrorKind::Input, tr("Choose the dossier that this belongs to."), u"dossier"_s);
        };
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
            {u"mandatory"_s, t.mandatory},
            {u"minutes"_s, m_minutes->value()},
            {u"place"_s, m_place->text()},
            {u"withWhom"_s, m_with->currentText()},
            {u"second"_s, m_second->currentData().toLongLong()},
            {u"dossier"_s, m_dossier ? m_dossier->id() : 0},
            {u"dossierText"_s, m_dossier ? m_dossier->text() : QString()}};
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
    // A draft of an earlier version has none of these.
    m_minutes->setValue(content[u"minutes"_s].toInt(m_minutes->value()));
    m_place->setText(content[u"place"_s].toString());
    m_with->setEditText(content[u"withWhom"_s].toString());
    chooseData(m_second, content[u"second"_s].toInteger());
    if (m_dossier)
        m_dossier->setChosen({.id = content[u"dossier"_s].toInteger(), .text = content[u"dossierText"_s].toString()});
    showMoment();
    loadPlace();
}

} // namespace woonrust::ui
