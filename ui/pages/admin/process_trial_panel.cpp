// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/admin/process_trial_panel.h"

#include "domain/clock.h"
#include "domain/deadline.h"
#include "services/base/display_names.h"
#include "ui/kit/date_time_field.h"
#include "ui/kit/plain_text.h"
#include "ui/kit/widgets.h"
#include "ui/pages/dossiers/steps/step_panel.h"
#include "ui/pages/dossiers/steps/step_words.h"
#include "ui/pages/form.h"
#include "ui/process/process_sheet.h"
#include "ui/theme/metrics.h"

#include <QBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>

namespace woonrust::ui {

using namespace Qt::StringLiterals;

ProcessTrialPanel::ProcessTrialPanel(const Clock& clock, QWidget* parent)
    : QWidget(parent),
      m_clock(clock),
      m_steps(named(new QListWidget, tr("Steps of the trial run"))),
      m_ending(wrappedLabel({})),
      m_step(new QWidget),
      m_stepLayout(new QVBoxLayout(m_step)),
      m_on(new DateTimeField(clock, DateTimeMode::Date, Lean::Future)),
      m_onLabel(textLabel(tr("Do&ne on"))),
      m_back(secondaryButton(tr("Take bac&k")))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(margins(this));
    layout->setSpacing(gap(this, Gap::Small));
    layout->addWidget(secondaryLabel(tr("Nothing of this is kept.")));
    m_steps->setWordWrap(true);
    m_steps->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    layout->addWidget(m_steps, 3);
    layout->addWidget(m_ending);
    m_stepLayout->setContentsMargins(0, 0, 0, 0);
    m_stepLayout->setSpacing(gap(this, Gap::Small));
    layout->addWidget(scrolling(m_step), 4);
    m_onLabel->setBuddy(m_on);
    auto* again = linkButton(tr("Begin again"));
    auto* line = new QHBoxLayout;
    line->addWidget(m_onLabel);
    line->addWidget(m_on);
    line->addWidget(m_back);
    line->addWidget(again);
    line->addStretch();
    layout->addLayout(line);
    connect(m_back, &QPushButton::clicked, this, &ProcessTrialPanel::takeBack);
    connect(again, &QPushButton::clicked, this, &ProcessTrialPanel::restart);
    connect(m_steps, &QListWidget::currentRowChanged, this, [this](int row) {
        showStep();
        if (row >= 0)
            Q_EMIT stepChosen(trial().steps[std::size_t(row)].step);
    });
}

void ProcessTrialPanel::begin(const ProcessDefinition& process, const CodeNames& names, const WorkingCalendar& calendar,
                              const QHash<QString, QString>& places)
{
    m_process = process;
    m_names = names;
    m_calendar = calendar;
    m_places = places;
    restart();
}

void ProcessTrialPanel::restart()
{
    m_trials = {beginTrial(m_process, m_clock.today(), m_calendar)};
    refill(0);
}

void ProcessTrialPanel::takeBack()
{
    if (m_trials.size() > 1)
        m_trials.pop_back();
    std::size_t running = trial().steps.size();
    while (running > 0 && trial().steps[running - 1].endedOn.isValid())
        --running;
    refill(running > 0 ? running - 1 : 0);
}

void ProcessTrialPanel::goOn(const QString& outcome)
{
    const auto row = std::size_t(std::max(0, m_steps->currentRow()));
    const QDate on = m_on->value().date;
    m_trials.push_back(afterOutcome(trial(), m_process, row, outcome, on.isValid() ? on : m_clock.today(), m_calendar));
    // The first one that runs is what the team would do next.
    std::size_t next = row;
    for (std::size_t i = trial().steps.size(); i-- > 0;)
        if (!trial().steps[i].endedOn.isValid())
            next = i;
    refill(next);
}

void ProcessTrialPanel::choose(const QString& step)
{
    for (std::size_t i = trial().steps.size(); i-- > 0;)
        if (trial().steps[i].step == step) {
            m_steps->setCurrentRow(int(i));
            return;
        }
}

QString ProcessTrialPanel::lineOf(const TrialStep& step) const
{
    const ProcessStep* says = m_process.step(step.step);
    const QString name = numberOf(step.step) + u". "_s + says->name.in(uiLanguage());
    if (step.endedOn.isValid()) {
        const auto outcome = std::ranges::find(says->outcomes, step.outcome, &StepOutcome::code);
        return tr("%1\ndone on %2: %3").arg(name, shortDate(step.endedOn), outcome->name.in(uiLanguage()));
    }
    return step.dueOn.isValid() ? tr("%1\ndue %2").arg(name, shortDate(step.dueOn)) : tr("%1\nno term").arg(name);
}

void ProcessTrialPanel::refill(std::size_t choose)
{
    {
        const QSignalBlocker quiet(m_steps);
        m_steps->clear();
        for (const TrialStep& step : trial().steps)
            m_steps->addItem(lineOf(step));
        m_steps->setCurrentRow(int(choose));
        m_steps->scrollToItem(m_steps->currentItem());
    }
    m_back->setEnabled(m_trials.size() > 1);
    QStringList ending;
    if (const ProcessEnd* end = m_process.end(trial().end)) {
        ending << tr("The process ends: %1.").arg(end->name.in(uiLanguage()));
        for (const CheckPoint& asks : end->asks)
            ending << u"•  "_s + asks.name.in(uiLanguage());
    }
    if (!trial().goneOver.isEmpty())
        ending << tr("The dossier goes over to another process: %1.")
                      .arg(m_places.value(trial().goneOver, trial().goneOver));
    m_ending->setText(ending.join(u'\n'));
    m_ending->setVisible(!ending.isEmpty());
    showStep();
    Q_EMIT changed();
}

void ProcessTrialPanel::showStep()
{
    delete m_outcomes;
    m_outcomes = new QWidget;
    auto* layout = new QVBoxLayout(m_outcomes);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap(this, Gap::Small));
    m_stepLayout->insertWidget(0, m_outcomes);
    const int row = m_steps->currentRow();
    const ProcessStep* says = row < 0 ? nullptr : m_process.step(trial().steps[std::size_t(row)].step);
    const bool runs = says && !trial().steps[std::size_t(row)].endedOn.isValid();
    for (QWidget* widget : {static_cast<QWidget*>(m_on), static_cast<QWidget*>(m_onLabel)})
        widget->setVisible(runs);
    if (!says)
        return;
    const TrialStep& step = trial().steps[std::size_t(row)];
    const auto line = [&](const QString& label, const QString& text) {
        if (!text.isEmpty())
            layout->addWidget(wrappedLabel(label.arg(text)));
    };
    const auto names = [&](const QString& list, const QStringList& codes) {
        QStringList found;
        for (const QString& code : codes)
            found << m_names.name(list, code);
        return found.join(u", "_s);
    };
    line(tr("By: %1"), roleNames(*says));
    line(u"%1"_s, leadText(says->lead));
    line(tr("Letters: %1"), names(u"LETTER"_s, says->letters));
    line(tr("Partners: %1"), names(u"PARTNER_KIND"_s, says->partners));
    line(tr("On its list: %1"), says->checklist.empty() ? QString() : QString::number(says->checklist.size()));
    if (!runs)
        return;
    m_on->setValue({.date = step.dueOn.isValid() ? step.dueOn : step.startedOn, .time = {}});
    layout->addWidget(boldLabel(tr("Choose an outcome")));
    for (const StepOutcome& outcome : says->outcomes) {
        const QString letter = letterOf(m_process, says->code, outcome.code);
        const QString name = outcome.name.in(uiLanguage());
        const QString text = letter.isEmpty() ? name : letter + u"  "_s + name;
        const QString next = StepPanel::nextText(m_process, outcome, m_places);
        auto* button = secondaryButton(caption(elided(text, fontMetrics(), em(this, 20))));
        button->setAccessibleName(text);
        button->setAccessibleDescription(next);
        setTip(button, text);
        layout->addWidget(button);
        auto* to = subLabel(tr("to: %1").arg(next));
        to->setWordWrap(true);
        layout->addWidget(to);
        connect(button, &QPushButton::clicked, this, [this, code = outcome.code] { goOn(code); });
    }
}

StepMarks ProcessTrialPanel::marks() const
{
    StepMarks marks;
    for (const TrialStep& step : trial().steps) {
        const bool ended = step.endedOn.isValid();
        marks.push_back({.step = step.step,
                         .state = ended ? StepMark::State::Done : StepMark::State::Running,
                         .line1 = ended                  ? shortDate(step.endedOn, false)
                                  : step.dueOn.isValid() ? tr("due %1").arg(shortDate(step.dueOn, false))
                                                         : QString(),
                         .outcome = step.outcome});
    }
    return marks;
}

QString ProcessTrialPanel::repressiveFrom() const
{
    return trial().repressiveOn.isValid() ? shortDate(trial().repressiveOn) : QString();
}

} // namespace woonrust::ui
