// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/dossiers/steps/step_words.h"

#include "services/base/display_names.h"

#include <QCoreApplication>

namespace woonrust::ui {

using namespace Qt::StringLiterals;

namespace {

StepMark::State markState(const work_steps::StepView& view)
{
    switch (view.state) {
    case WorkStepState::Running:
        return view.term == DeadlineState::Missed ? StepMark::State::Late : StepMark::State::Running;
    case WorkStepState::Suspended:
        return StepMark::State::Suspended;
    case WorkStepState::Done:
        return StepMark::State::Done;
    case WorkStepState::Skipped:
    case WorkStepState::Left:
        break;
    }
    return StepMark::State::Skipped;
}

QString dotted(const QStringList& parts)
{
    QStringList filled = parts;
    filled.removeAll(QString());
    return filled.join(u" · "_s);
}

} // namespace

QString daysText(const work_steps::StepView& view)
{
    const LeadTime& lead = view.says.lead;
    if (!lead.amount || view.step.passed)
        return {};
    if (*lead.amount == 0)
        return QCoreApplication::translate("StepWords", "on the same day");
    switch (lead.unit) {
    case TermUnit::WorkingDays:
        return QCoreApplication::translate("StepWords", "%1 of %n working day(s)", nullptr, *lead.amount)
            .arg(view.daysTaken);
    case TermUnit::Days:
        return QCoreApplication::translate("StepWords", "%1 of %n day(s)", nullptr, *lead.amount).arg(view.daysTaken);
    case TermUnit::Weeks:
        return QCoreApplication::translate("StepWords", "%1 days of %n week(s)", nullptr, *lead.amount)
            .arg(view.daysTaken);
    case TermUnit::Months:
        return QCoreApplication::translate("StepWords", "%1 days of %n month(s)", nullptr, *lead.amount)
            .arg(view.daysTaken);
    case TermUnit::Years:
        break;
    }
    return QCoreApplication::translate("StepWords", "%1 days of %n year(s)", nullptr, *lead.amount).arg(view.daysTaken);
}

QString leadText(const LeadTime& lead)
{
    if (!lead.amount)
        return QCoreApplication::translate("StepWords", "The day stands in a paper.");
    if (*lead.amount == 0)
        return QCoreApplication::translate("StepWords", "Term: the same day");
    const QString days = termLength(*lead.amount, lead.unit);
    switch (lead.source) {
    case LeadSource::Document:
        return QCoreApplication::translate("StepWords", "Term: %1 (policy of the association)").arg(days);
    case LeadSource::Law:
        return QCoreApplication::translate("StepWords", "Term: %1 (the law)").arg(days);
    case LeadSource::Default:
        break;
    }
    return QCoreApplication::translate("StepWords", "Term: %1 (a proposal of Woonrust)").arg(days);
}

StepMarks marksOf(const work_steps::WorkRun& run, const QString& process)
{
    StepMarks marks;
    for (const work_steps::StepView& view : run.steps) {
        if (view.step.process != process)
            continue;
        StepMark mark{.step = view.step.step, .state = markState(view), .outcome = view.step.outcome};
        if (view.step.endedOn.isValid()) {
            mark.line1 = dotted({shortDate(view.step.endedOn, false),
                                 view.recorderName.isEmpty() ? view.keeperName : view.recorderName});
            mark.line2 = view.step.passed ? view.step.account : dotted({daysText(view), view.outcomeName});
        } else {
            mark.line1 =
                dotted({view.step.dueOn.isValid()
                            ? QCoreApplication::translate("StepWords", "due %1").arg(shortDate(view.step.dueOn, false))
                            : QString(),
                        view.keeperName});
            mark.line2 = daysText(view);
        }
        marks.push_back(mark);
    }
    return marks;
}

Pill termPill(const work_steps::StepView& view)
{
    switch (view.state) {
    case WorkStepState::Skipped:
        return {.text = QCoreApplication::translate("StepWords", "skipped"), .tone = Tone::Neutral};
    case WorkStepState::Left:
        return {.text = QCoreApplication::translate("StepWords", "left"), .tone = Tone::Neutral};
    case WorkStepState::Suspended:
        return {.text = QCoreApplication::translate("StepWords", "suspended"), .tone = Tone::DueSoon};
    case WorkStepState::Running:
    case WorkStepState::Done:
        break;
    }
    const QString late = QCoreApplication::translate("StepWords", "%n working day(s) late", nullptr, view.daysLate);
    if (view.state == WorkStepState::Done)
        return view.daysLate > 0 ? Pill{.text = late, .tone = Tone::Missed}
                                 : Pill{.text = QCoreApplication::translate("StepWords", "done"), .tone = Tone::Good};
    if (!view.step.dueOn.isValid())
        return {.text = QCoreApplication::translate("StepWords", "runs"), .tone = Tone::Info};
    if (view.term == DeadlineState::Missed)
        return {.text = late, .tone = Tone::Missed};
    return {.text = QCoreApplication::translate("StepWords", "due %1").arg(shortDate(view.step.dueOn, false)),
            .tone = view.term == DeadlineState::DueSoon ? Tone::DueSoon : Tone::Info};
}

QString roleNames(const ProcessStep& says)
{
    QStringList names;
    for (const Role role : says.roles)
        names << roleName(role);
    for (const OtherParty& other : says.others)
        names << other.name.in(uiLanguage());
    return names.join(u", "_s);
}

} // namespace woonrust::ui
