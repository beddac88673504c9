// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/demo/demo_steps.h"

#include "domain/process_file.h"
#include "exchange/demo/demo_random.h"
#include "services/cases/things/work_step.h"
#include "services/registry/office_calendar.h"

#include <algorithm>
#include <map>

namespace woonrust::demo {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostSteps = 14;
constexpr int longestSilence = 30; // days

const ProcessDefinition* processOf(const QString& dossierKind)
{
    static const std::vector<ProcessDefinition> processes = shippedProcesses();
    const auto found = std::ranges::find(processes, dossierKind, &ProcessDefinition::dossierKind);
    return found == processes.end() ? nullptr : &*found;
}

class StepMaker {
public:
    StepMaker(Session& session, const Team& team, History& history, const Dossier& dossier, const Told& told,
              const QDateTime& now)
        : m_random(quint64(dossier.number) * 7919 + 17),
          m_team(team),
          m_history(history),
          m_dossier(dossier),
          m_told(told),
          m_calendar(officeCalendar(session.db())),
          m_moment(dossier.openedAt),
          m_today(amsterdamDate(now)),
          m_last(dossier.closedAt.isValid() ? amsterdamDate(dossier.closedAt) : m_today.addDays(-1))
    {
    }

    void run(const ProcessDefinition& process)
    {
        QString code = process.start;
        QDate day = amsterdamDate(m_dossier.openedAt);
        WorkStepId from;
        std::map<QString, int> times;
        for (int made = 0; made < mostSteps && !code.isEmpty() && day <= m_last; ++made) {
            const ProcessStep* says = process.step(code);
            if (!says || isAftercare(*says) || ++times[code] > 2)
                return;
            const StepOutcome* outcome = closesDossier(*says) ? nullptr : outcomeOf(process, *says);
            if (!outcome)
                day = untilNow(day);
            WorkStep step{.dossier = m_dossier.id,
                          .process = process.code,
                          .number = process.version,
                          .step = code,
                          .keeper = keeperOf(*says),
                          .cameFrom = from,
                          .startedOn = day};
            step.dueOn = dueOnOf(step, says->lead, m_calendar);
            write(day, step.keeper).add(things::workStep, step);
            step.version = 1;
            from = step.id;
            code = closesDossier(*says) ? close(step) : goOn(outcome, *says, step, day);
        }
    }

private:
    CaseWrite write(QDate day, UserId by)
    {
        // One thing after the other, also on one day.
        m_moment = std::max(utcFromAmsterdam(day, QTime(m_random.between(9, 16), m_random.between(0, 59))),
                            m_moment.addSecs(60));
        return m_history.writeAt(m_moment, by);
    }

    // Who may open a secret dossier is its handler.
    UserId keeperOf(const ProcessStep& says) const
    {
        const auto role = leadingRole(says);
        if (m_dossier.confidentiality == u"GEH"_s || !role)
            return m_dossier.handler;
        if (*role == Role::SupportOfficer)
            return m_team.desk;
        return *role == Role::Coordinator ? m_team.coordinator : m_dossier.handler;
    }

    // When it was done; invalid: not yet.
    QDate endOf(const ProcessStep& says, const WorkStep& step)
    {
        if (says.meets != StepPromise::None && m_told.known) {
            const QDate heard = says.meets == StepPromise::Acknowledgement ? m_told.acknowledged : m_told.answered;
            return heard.isValid() ? std::max(heard, step.startedOn) : QDate();
        }
        const int most = step.dueOn.isValid() ? m_calendar.workingDaysBetween(step.startedOn, step.dueOn) : 10;
        return m_calendar.addWorkingDays(step.startedOn,
                                         m_random.between(most / 3, most + (m_random.chance(18) ? 4 : 0)));
    }

    // Ways within the process, and not harder than the dossier became.
    const StepOutcome* outcomeOf(const ProcessDefinition& process, const ProcessStep& says)
    {
        const bool hard = m_dossier.phase == u"REPRESSIVE"_s;
        std::vector<const StepOutcome*> fitting;
        for (const StepOutcome& outcome : says.outcomes) {
            const ProcessStep* next = outcome.next.size() == 1 ? process.step(outcome.next.front()) : nullptr;
            if (next && (hard || next->phase != StepPhase::Repressive))
                fitting.push_back(&outcome);
        }
        return fitting.empty() ? nullptr : m_random.of(fitting);
    }

    // Where an open dossier is now began lately: a team that works with steps has few that are late for months.
    QDate untilNow(QDate day)
    {
        return m_dossier.closedAt.isValid() ? day : std::max(day, m_last.addDays(-m_random.between(1, 16)));
    }

    QString goOn(const StepOutcome* outcome, const ProcessStep& says, WorkStep& step, QDate& day)
    {
        const QDate end = endOf(says, step);
        if (!outcome || !end.isValid() || end > m_last) {
            leaveIfClosed(step);
            return {};
        }
        static const std::vector<QString> accounts = {u"Gesproken met de bewoner; het gesprek was rustig."_s,
                                                      u"Feiten nagegaan bij twee buren."_s,
                                                      u"Per telefoon besproken en bevestigd per mail."_s,
                                                      u"Op bezoek geweest; afspraken op papier gezet."_s,
                                                      u"Besproken met de wijkagent."_s,
                                                      {}};
        static const std::vector<QString> reasons = {u"Bewoner was op vakantie."_s, u"Collega ziek."_s,
                                                     u"Gewacht op de politie."_s};
        WorkStep after = step;
        after.endedOn = end;
        after.endedBy = step.keeper;
        after.outcome = outcome->code;
        after.account = m_random.of(accounts);
        if (says.approval)
            after.approvedBy = m_team.coordinator;
        if (says.meets == StepPromise::None && step.dueOn.isValid() && end > step.dueOn)
            after.lateReason = m_random.of(reasons);
        write(end, step.keeper).change(things::workStep, step, after, {.action = event::done});
        day = end;
        return outcome->next.front();
    }

    void leaveIfClosed(const WorkStep& step)
    {
        if (!m_dossier.closedAt.isValid())
            return;
        WorkStep after = step;
        after.endedOn = m_last;
        after.endedBy = m_dossier.handler;
        after.passed = true;
        after.account = u"Het dossier is gesloten."_s;
        write(m_last, m_dossier.handler).change(things::workStep, step, after, {.action = event::left});
    }

    // Done by closing the dossier, which the demo does on its own day.
    QString close(const WorkStep& step)
    {
        if (!m_dossier.closedAt.isValid())
            return {};
        WorkStep after = step;
        after.endedOn = m_last;
        after.endedBy = m_dossier.handler;
        after.outcome = u"closed"_s;
        write(m_last, m_dossier.handler).change(things::workStep, step, after, {.action = event::done});
        return {};
    }

    Random m_random;
    const Team& m_team;
    History& m_history;
    const Dossier& m_dossier;
    const Told& m_told;
    WorkingCalendar m_calendar;
    QDateTime m_moment; // of the last thing that was written
    QDate m_today;
    QDate m_last; // on which something can be done in it
};

} // namespace

void addSteps(Session& session, const Team& team, History& history, const Dossier& dossier, const Told& told,
              const QDateTime& now)
{
    // Whose reporters hear nothing for months does not work with steps either.
    const QDate opened = amsterdamDate(dossier.openedAt);
    const bool silent = told.known && (!told.acknowledged.isValid() || !told.answered.isValid());
    if (!dossier.closedAt.isValid() && silent && opened.daysTo(amsterdamDate(now)) > longestSilence)
        return;
    if (const ProcessDefinition* process = processOf(dossier.kind))
        StepMaker(session, team, history, dossier, told, now).run(*process);
}

} // namespace woonrust::demo
