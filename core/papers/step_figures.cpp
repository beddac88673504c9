// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "papers/step_figures.h"

#include "domain/work_step.h"
#include "services/registry/office_calendar.h"
#include "storage/registry/process_store.h"

namespace woonrust::papers {

using namespace Qt::StringLiterals;

namespace {

// The lead times of versions of processes, each version read once.
class LeadTimes {
public:
    explicit LeadTimes(Connection& db) : m_db(db) {}

    // Nothing for a step that its process does not have: then the row is not of this casebook's processes.
    const LeadTime* of(const storage::StepCount& row)
    {
        const auto [at, isNew] = m_read.try_emplace({row.process, row.number});
        if (isNew)
            if (const auto found = storage::findProcess(m_db, row.process, int(row.number)))
                at->second = found->definition;
        const ProcessStep* step = at->second.step(row.step);
        return step ? &step->lead : nullptr;
    }

private:
    Connection& m_db;
    std::map<std::pair<QString, qint64>, ProcessDefinition> m_read;
};

} // namespace

std::vector<StepFigures> stepFigures(Connection& db, const Period& period, const storage::FigureFilter& filter)
{
    struct Counted {
        StepFigures figures;
        std::map<qint64, qint64> days;
    };
    std::map<std::tuple<QString, QString, bool>, Counted> steps;
    LeadTimes leads(db);
    const WorkingCalendar calendar = officeCalendar(db);
    for (const storage::StepCount& row : storage::stepsDone(db, period, filter)) {
        const LeadTime* lead = leads.of(row);
        if (!lead)
            continue;
        const bool calendarDays = lead->unit != TermUnit::WorkingDays;
        Counted& step = steps[{row.process, row.step, calendarDays}];
        step.figures.process = row.process;
        step.figures.step = row.step;
        step.figures.calendarDays = calendarDays;
        step.figures.done += row.count;
        if (lead->amount) {
            step.figures.counted += row.count;
            step.figures.inTime += row.late ? 0 : row.count;
        }
        step.days[daysTaken(*lead, row.startedOn, row.endedOn, calendar)] += row.count;
    }
    std::vector<StepFigures> figures;
    figures.reserve(steps.size());
    for (auto& [key, step] : steps) {
        const LengthFigures lengths = lengthFigures(step.days);
        step.figures.median = lengths.median;
        step.figures.p90 = lengths.p90;
        figures.push_back(std::move(step.figures));
    }
    return figures;
}

StepTexts stepTexts(Connection& db, const QString& language)
{
    StepTexts texts;
    for (const storage::StoredProcess& process : storage::allProcesses(db)) { // newest first: its texts stay
        texts.try_emplace(process.definition.code, StepText{.name = process.definition.name.in(language)});
        for (const ProcessStep& step : process.definition.steps) {
            const auto [amount, unit] = std::pair(step.lead.amount, step.lead.unit);
            texts.try_emplace(process.definition.code + u'.' + step.code,
                              StepText{.name = step.name.in(language),
                                       .norm = amount && *amount > 0 ? termLength(*amount, unit) : QString()});
        }
    }
    return texts;
}

StepText textOf(const StepTexts& texts, const QString& key)
{
    const auto found = texts.find(key);
    return found == texts.end() ? StepText{} : found->second;
}

} // namespace woonrust::papers
