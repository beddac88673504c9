// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/cases/things/work_step.h"

#include "services/cases/things/field_text.h"
#include "services/cases/things/subject_fields.h"
#include "services/cases/things/suspension_fields.h"
#include "storage/cases/work_step_store.h"
#include "storage/registry/process_store.h"

#include <QJsonArray>

namespace woonrust::things {

using namespace Qt::StringLiterals;

namespace {

using enum PersonalKind;

constexpr Field<WorkStep> fields[] = {
    field<&WorkStep::process>(
        {.name = "process"_L1, .column = "process"_L1, .label = QT_TRANSLATE_NOOP("Field", "Process")}),
    field<&WorkStep::number>({.name = "number"_L1,
                              .kind = FieldKind::Number,
                              .column = "number"_L1,
                              .label = QT_TRANSLATE_NOOP("Field", "Version of the process")}),
    field<&WorkStep::step>({.name = "step"_L1, .column = "step"_L1, .label = QT_TRANSLATE_NOOP("Field", "Step")}),
    field<&WorkStep::keeper>({.name = "keeper"_L1,
                              .kind = FieldKind::User,
                              .column = "keeper_id"_L1,
                              .label = QT_TRANSLATE_NOOP("Field", "Of whom")}),
    field<&WorkStep::startedOn>({.name = "startedOn"_L1,
                                 .kind = FieldKind::Day,
                                 .column = "started_on"_L1,
                                 .label = QT_TRANSLATE_NOOP("Field", "First day")}),
    field<&WorkStep::dueOn>({.name = "dueOn"_L1,
                             .kind = FieldKind::Day,
                             .column = "due_on"_L1,
                             .label = QT_TRANSLATE_NOOP("Field", "Due on")}),
    field<&WorkStep::suspensions>({.name = "suspensions"_L1,
                                   .kind = FieldKind::Suspensions,
                                   .column = "suspensions"_L1,
                                   .personal = Content,
                                   .erasure = Erasure::Empty,
                                   .label = QT_TRANSLATE_NOOP("Field", "Suspensions")}),
    field<&WorkStep::ticked>({.name = "ticked"_L1,
                              .kind = FieldKind::Codes,
                              .column = "ticked"_L1,
                              .label = QT_TRANSLATE_NOOP("Field", "Points that were ticked")}),
    field<&WorkStep::endedOn>({.name = "endedOn"_L1,
                               .kind = FieldKind::Day,
                               .column = "ended_on"_L1,
                               .label = QT_TRANSLATE_NOOP("Field", "Last day")}),
    field<&WorkStep::endedBy>({.name = "endedBy"_L1,
                               .kind = FieldKind::User,
                               .column = "ended_by_id"_L1,
                               .label = QT_TRANSLATE_NOOP("Field", "Recorded by")}),
    field<&WorkStep::outcome>(
        {.name = "outcome"_L1, .column = "outcome"_L1, .label = QT_TRANSLATE_NOOP("Field", "Outcome")}),
    field<&WorkStep::account>({.name = "account"_L1,
                               .column = "account"_L1,
                               .personal = Content,
                               .erasure = Erasure::Empty,
                               .label = QT_TRANSLATE_NOOP("Field", "What came of it")}),
    field<&WorkStep::lateReason>({.name = "lateReason"_L1,
                                  .column = "late_reason"_L1,
                                  .personal = Content,
                                  .erasure = Erasure::Empty,
                                  .label = QT_TRANSLATE_NOOP("Field", "Reason for being late")}),
    field<&WorkStep::approvedBy>({.name = "approvedBy"_L1,
                                  .kind = FieldKind::User,
                                  .column = "approved_by_id"_L1,
                                  .label = QT_TRANSLATE_NOOP("Field", "Decided by")}),
    field<&WorkStep::passed>({.name = "passed"_L1,
                              .kind = FieldKind::Flag,
                              .column = "passed"_L1,
                              .label = QT_TRANSLATE_NOOP("Field", "Ended without being done")}),
    field<&WorkStep::cameFrom>({.name = "cameFrom"_L1,
                                .column = "came_from_id"_L1,
                                .log = FieldLog::Made,
                                .label = QT_TRANSLATE_NOOP("Field", "Came from step")}),
    field<&WorkStep::dossier>({.name = "dossier"_L1,
                               .kind = FieldKind::Dossier,
                               .column = "dossier_id"_L1,
                               .log = FieldLog::Apart,
                               .label = QT_TRANSLATE_NOOP("Field", "Dossier")}),
};
constexpr QLatin1StringView told[] = {event::suspended, event::resumed, event::reopened};
// Where it ended, or on the day that it was missed, or else where it began.
constexpr LineAt lineAt[] = {{"endedOn"_L1}, {.field = "dueOn"_L1, .whenPast = true}, {"startedOn"_L1}};

QString nameOf(LineContext& context, const QString& process, qint64 number, const QString& step)
{
    const ProcessDefinition* definition = context.names.process(process, number);
    const ProcessStep* found = definition ? definition->step(step) : nullptr;
    return found ? found->name.in(uiLanguage()) : step;
}

QString outcomeOf(LineContext& context, const WorkStep& step)
{
    const ProcessDefinition* definition = context.names.process(step.process, step.number);
    const ProcessStep* found = definition ? definition->step(step.step) : nullptr;
    if (!found)
        return step.outcome;
    const auto outcome = std::ranges::find(found->outcomes, step.outcome, &StepOutcome::code);
    return outcome == found->outcomes.end() ? step.outcome : outcome->name.in(uiLanguage());
}

bool line(LineContext& context, const WorkStep& step, timeline::TimelineRow& row)
{
    const bool ended = step.endedOn.isValid();
    const bool late = step.dueOn.isValid() && step.dueOn < (ended ? step.endedOn : context.today) && !step.passed;
    row.timeKnown = false;
    row.tone = late ? timeline::Tone::Missed : ended && !step.passed ? timeline::Tone::Good : timeline::Tone::Plain;
    switch (stateOf(step)) {
    case WorkStepState::Running:
        row.kindName = late ? QCoreApplication::translate("Timeline", "Step late")
                            : QCoreApplication::translate("Timeline", "Step begun");
        break;
    case WorkStepState::Suspended:
        row.kindName = QCoreApplication::translate("Timeline", "Step suspended");
        break;
    case WorkStepState::Done:
        row.kindName = late ? QCoreApplication::translate("Timeline", "Step done late")
                            : QCoreApplication::translate("Timeline", "Step done");
        break;
    case WorkStepState::Skipped:
        row.kindName = QCoreApplication::translate("Timeline", "Step skipped");
        break;
    case WorkStepState::Left:
        row.kindName = QCoreApplication::translate("Timeline", "Step left");
        break;
    }
    const QString name = nameOf(context, step.process, step.number, step.step);
    const QString outcome = step.outcome.isEmpty() ? QString() : outcomeOf(context, step);
    row.title = outcome.isEmpty() ? name : QCoreApplication::translate("Timeline", "%1: %2").arg(name, outcome);
    row.text = lined({step.account.trimmed(), step.lateReason.trimmed()});
    row.subLine = !ended && step.dueOn.isValid()
                      ? QCoreApplication::translate("Timeline", "due %1").arg(shortDate(step.dueOn))
                      : QString();
    row.who = context.names.user(ended && step.endedBy ? step.endedBy : step.keeper);
    return true;
}

void tell(LineContext& context, const Event& event, timeline::TimelineRow& row)
{
    const std::optional<WorkStep> step = storage::findWorkStep(context.db, WorkStepId(event.subjectId));
    row.kindName = event.action == event::suspended ? QCoreApplication::translate("Timeline", "Step suspended")
                   : event.action == event::resumed ? QCoreApplication::translate("Timeline", "Step resumed")
                                                    : QCoreApplication::translate("Timeline", "Step taken back");
    row.title = step ? nameOf(context, step->process, step->number, step->step) : QString();
    row.text = event.reason;
}

// What it is found by does not depend on the language of whoever wrote it.
std::optional<SearchText> words(Connection& db, const WorkStep& step)
{
    const auto process = storage::findProcess(db, step.process, int(step.number));
    const ProcessStep* found = process ? process->definition.step(step.step) : nullptr;
    if (!found)
        return SearchText{step.step, lined({step.account, step.lateReason})};
    return SearchText{found->name.nl, lined({step.account, step.lateReason}), found->name.en};
}

std::optional<OpenThing> open(LineContext& context, const WorkStep& step)
{
    if (step.endedOn.isValid())
        return std::nullopt;
    const ProcessDefinition* definition = context.names.process(step.process, step.number);
    const ProcessStep* found = definition ? definition->step(step.step) : nullptr;
    if (found && (closesDossier(*found) || isAftercare(*found))) // closing is what it waits for
        return std::nullopt;
    return OpenThing{.kind = EntityKind::WorkStep,
                     .id = step.id.value(),
                     .text = QCoreApplication::translate("Dossiers", "Step “%1”")
                                 .arg(nameOf(context, step.process, step.number, step.step)),
                     .blocking = found && found->mandatory};
}

} // namespace

constinit const Thing<WorkStep> workStep{
    .kind = EntityKind::WorkStep,
    .table = "work_step"_L1,
    .hangs = Hangs::OnDossier,
    .name = QT_TRANSLATE_NOOP("Thing", "Step"),
    .plural = QT_TRANSLATE_NOOP("Thing", "Steps"),
    .removed = QT_TRANSLATE_NOOP("Thing", "Step removed"),
    .fields = fields,
    .essential = "step"_L1,
    .told = told,
    .about = [](const WorkStep& one) { return Subject{.report = {}, .dossier = one.dossier}; },
    .find = storage::findWorkStep,
    .inDossier = storage::workStepsOf,
    .before = [](const WorkStep& a, const WorkStep& b) { return a.id < b.id; },
    .insert = storage::insertWorkStep,
    .update = storage::updateWorkStep,
    .remove = storage::removeWorkStep,
    .lineAt = lineAt,
    .line = line,
    .tell = tell,
    .words = words,
    .open = open,
    .keeping = {.keeper = &WorkStep::keeper,
                .openOf = storage::openWorkStepsOf,
                .isOpen = [](const WorkStep& one) { return !one.endedOn.isValid(); }},
};

} // namespace woonrust::things
