// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/process_trial.h"

#include "domain/process_file.h"
#include "support/catch_qt.h"
#include "support/shipped_process.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <set>

using namespace woonrust;
using namespace woonrust::tests;
using namespace Qt::StringLiterals;

TEST_CASE("A trial begins with the first step, with its day by the working calendar")
{
    const ProcessDefinition process = shippedProcess(u"WO"_s);
    const WorkingCalendar calendar;
    const QDate friday(2026, 11, 27);
    const ProcessTrial trial = beginTrial(process, friday, calendar);
    REQUIRE(trial.steps.size() == 1);
    CHECK(trial.steps[0].step == u"WO01"_s);
    CHECK(trial.steps[0].dueOn == QDate(2026, 12, 1)); // 2 working days, over the weekend
    CHECK(trial.end.isEmpty());
    CHECK_FALSE(trial.repressiveOn.isValid());
}

TEST_CASE("An outcome ends its step and begins what follows; a wrong one changes nothing")
{
    const ProcessDefinition process = shippedProcess(u"WO"_s);
    const WorkingCalendar calendar;
    const QDate monday(2026, 11, 30);
    const ProcessTrial begun = beginTrial(process, monday, calendar);
    const StepOutcome& first = process.step(u"WO01"_s)->outcomes.front();
    const ProcessTrial after = afterOutcome(begun, process, 0, first.code, monday.addDays(-3), calendar);
    CHECK(after.steps[0].endedOn == monday); // never before it began
    CHECK(after.steps[0].outcome == first.code);
    CHECK(after.steps.size() == 1 + std::size_t(first.next.size()));
    CHECK(after.steps[1].startedOn == monday);
    CHECK(afterOutcome(after, process, 0, first.code, monday, calendar).steps.size() == after.steps.size());
    CHECK(afterOutcome(begun, process, 0, u"nonsense"_s, monday, calendar).steps.size() == 1);
    CHECK(afterOutcome(begun, process, 7, first.code, monday, calendar).steps.size() == 1);
}

// Every way through every process, as far as new states are found: each comes to an end or goes over, and none stands
// still with nothing running.
TEST_CASE("Whatever is chosen in a shipped process, a trial never stands still before an end")
{
    const WorkingCalendar calendar;
    const QDate day(2026, 3, 2);
    for (const ProcessDefinition& process : shippedProcesses()) {
        INFO(process.code.toStdString());
        std::set<QString> seen;
        bool ended = false;
        std::vector<ProcessTrial> open{beginTrial(process, day, calendar)};
        while (!open.empty() && seen.size() < 3000) {
            const ProcessTrial trial = open.back();
            open.pop_back();
            QStringList running;
            for (const TrialStep& step : trial.steps)
                if (!step.endedOn.isValid())
                    running << step.step;
            running.sort();
            ended = ended || !trial.end.isEmpty();
            if (running.isEmpty())
                CHECK((!trial.end.isEmpty() || !trial.goneOver.isEmpty()));
            if (!seen.insert(running.join(u' ') + trial.end + trial.goneOver).second)
                continue;
            for (std::size_t i = 0; i < trial.steps.size(); ++i)
                if (!trial.steps[i].endedOn.isValid())
                    for (const StepOutcome& outcome : process.step(trial.steps[i].step)->outcomes)
                        open.push_back(afterOutcome(trial, process, i, outcome.code, day, calendar));
        }
        CHECK(ended);
    }
}
