// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/process/process_sheet.h"

#include <QCoreApplication>
#include <algorithm>

namespace woonrust::ui {

namespace {

struct ProcessText {
    Q_DECLARE_TR_FUNCTIONS(ProcessChart)
};

const StepOutcome* outcomeOf(const ProcessStep& step, const QString& code)
{
    const auto found = std::ranges::find(step.outcomes, code, &StepOutcome::code);
    return found == step.outcomes.end() ? nullptr : &*found;
}

} // namespace

QHash<QString, QString> placesOf(const std::vector<ProcessDefinition>& processes, const QString& language)
{
    QHash<QString, QString> names;
    for (const ProcessDefinition& process : processes)
        for (const ProcessStep& step : process.steps)
            names.insert(process.code + QLatin1Char(':') + step.code,
                         process.name.in(language) + QLatin1StringView(": ") + step.name.in(language));
    return names;
}

const StepMark* lastMark(const ProcessSheet& sheet, const QString& step)
{
    const auto found =
        std::find_if(sheet.marks.rbegin(), sheet.marks.rend(), [&](const StepMark& mark) { return mark.step == step; });
    return found == sheet.marks.rend() ? nullptr : &*found;
}

int timesRun(const ProcessSheet& sheet, const QString& step)
{
    return static_cast<int>(std::ranges::count(sheet.marks, step, &StepMark::step));
}

StepMark::State stateOf(const ProcessSheet& sheet, const QString& step)
{
    const StepMark* mark = lastMark(sheet, step);
    return mark ? mark->state : StepMark::State::ToCome;
}

bool wentAlong(const ProcessSheet& sheet, const LayoutLine& line)
{
    return std::ranges::any_of(sheet.marks, [&](const StepMark& mark) {
        return mark.step == line.step && !mark.outcome.isEmpty() && mark.outcome == line.outcome;
    });
}

bool skippedAlong(const ProcessSheet& sheet, const LayoutLine& line)
{
    return wentAlong(sheet, line) && std::ranges::none_of(sheet.marks, [&](const StepMark& mark) {
               return mark.step == line.step && mark.outcome == line.outcome && mark.state != StepMark::State::Skipped;
           });
}

bool reached(const ProcessSheet& sheet, const LayoutBox& box)
{
    return std::ranges::any_of(sheet.layout.lines, [&](const LayoutLine& line) {
        return line.next == box.code && (box.under.isEmpty() || line.step == box.under) && wentAlong(sheet, line);
    });
}

QString letterOf(const ProcessDefinition& definition, const QString& code, const QString& outcome)
{
    const ProcessStep* step = definition.step(code);
    if (!step || step->outcomes.size() < 2)
        return {};
    const auto found = std::ranges::find(step->outcomes, outcome, &StepOutcome::code);
    return found == step->outcomes.end() ? QString()
                                         : QString(QChar(u'A' + static_cast<int>(found - step->outcomes.begin())));
}

QString numberOf(const QString& step)
{
    qsizetype first = step.size();
    while (first > 0 && step[first - 1].isDigit())
        --first;
    while (first + 1 < step.size() && step[first] == u'0')
        ++first;
    return step.sliced(first);
}

QString phaseName(StepPhase phase)
{
    switch (phase) {
    case StepPhase::Preventive:
        return ProcessText::tr("Preventive");
    case StepPhase::Repressive:
        return ProcessText::tr("Repressive");
    case StepPhase::Closing:
        break;
    }
    return ProcessText::tr("Closing");
}

QString stateName(StepMark::State state)
{
    switch (state) {
    case StepMark::State::ToCome:
        return ProcessText::tr("to come");
    case StepMark::State::Running:
        return ProcessText::tr("now");
    case StepMark::State::Done:
        return ProcessText::tr("done");
    case StepMark::State::Skipped:
        return ProcessText::tr("skipped");
    case StepMark::State::Suspended:
        return ProcessText::tr("suspended");
    case StepMark::State::Late:
        break;
    }
    return ProcessText::tr("too late");
}

QString ourRoleEndsHere()
{
    return ProcessText::tr("Our role ends here");
}

QString nameOf(const ProcessSheet& sheet, const LayoutBox& box)
{
    switch (box.kind) {
    case LayoutBox::Kind::Step:
        if (const ProcessStep* step = sheet.definition.step(box.code))
            return step->name.in(sheet.language);
        break;
    case LayoutBox::Kind::End:
        if (const ProcessEnd* end = sheet.definition.end(box.code))
            return end->name.in(sheet.language);
        break;
    case LayoutBox::Kind::Exit:
        return sheet.places.value(box.code, box.code);
    case LayoutBox::Kind::BranchEnd:
        return ProcessText::tr("nothing follows");
    }
    return box.code;
}

QString nextNames(const ProcessSheet& sheet, const StepOutcome& outcome)
{
    if (outcome.next.isEmpty())
        return ProcessText::tr("nothing follows");
    QStringList names;
    for (const QString& next : outcome.next) {
        const LayoutBox* box = sheet.layout.box(next);
        names << (box ? nameOf(sheet, *box) : sheet.places.value(next, next));
    }
    return names.join(QStringLiteral(", "));
}

QString descriptionOf(const ProcessSheet& sheet, const LayoutBox& box)
{
    QStringList lines;
    const ProcessStep* step = sheet.definition.step(box.code);
    if (box.kind != LayoutBox::Kind::Step || !step) {
        if (box.kind == LayoutBox::Kind::End)
            lines << ourRoleEndsHere();
        if (box.kind == LayoutBox::Kind::Exit)
            lines << ProcessText::tr("The dossier goes over to another process.");
        if (reached(sheet, box))
            lines << ProcessText::tr("The dossier came here.");
        return lines.join(u'\n');
    }
    lines << QStringLiteral("%1, %2").arg(phaseName(step->phase), stateName(stateOf(sheet, step->code)));
    if (const int times = timesRun(sheet, step->code); times > 1)
        lines.last() += QStringLiteral(", ") + ProcessText::tr("%1 times").arg(times);
    const StepMark* mark = lastMark(sheet, step->code);
    if (mark) {
        for (const QString* line : {&mark->line1, &mark->line2})
            if (!line->isEmpty())
                lines << *line;
        if (const StepOutcome* outcome = outcomeOf(*step, mark->outcome))
            lines << ProcessText::tr("Outcome: %1").arg(outcome->name.in(sheet.language));
    }
    for (const StepOutcome& outcome : step->outcomes) {
        const QString letter = letterOf(sheet.definition, step->code, outcome.code);
        lines << (letter.isEmpty() ? QString() : letter + u' ') + outcome.name.in(sheet.language) +
                     QStringLiteral(" → ") + nextNames(sheet, outcome);
    }
    return lines.join(u'\n');
}

} // namespace woonrust::ui
