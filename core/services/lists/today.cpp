// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lists/today.h"

#include "services/base/display_names.h"

namespace woonrust::today {

using namespace Qt::StringLiterals;

ReportFilter waitingFilter(UserId owner)
{
    ReportFilter filter;
    filter.open = true;
    filter.handler = owner;
    filter.due = DueFilter::Waiting;
    return filter;
}

ReportFilter unassignedFilter()
{
    ReportFilter filter;
    filter.open = true;
    filter.unassigned = true;
    return filter;
}

DossierFilter reviewFilter(UserId owner)
{
    DossierFilter filter;
    filter.open = true;
    filter.handler = owner;
    filter.due = DossierDue::ReviewDue;
    return filter;
}

void nameSteps(Connection& db, std::vector<DueLine>& lines)
{
    DisplayNames names(db);
    std::erase_if(lines, [&](DueLine& line) {
        if (line.kind != DueLine::Kind::Step)
            return false;
        const ProcessDefinition* process = names.process(line.process, line.processNumber);
        const ProcessStep* step = process ? process->step(line.title) : nullptr;
        if (step)
            line.title = step->name.in(uiLanguage());
        return step && step->meets != StepPromise::None;
    });
}

Result<Overview> overview(Session& session, Scope scope)
{
    return session.read([&] {
        requirePermission(session, Permission::SeeCases);
        Connection& db = session.db();
        const Visibility visibility = session.visibility();
        const UserId owner = scope == Scope::Mine ? session.actor().id : UserId();
        const QDate day = session.clock().today();
        Overview result;
        result.lines = storage::dueLines(db, visibility, owner, day, day.addDays(daysAhead), mostLines + 1);
        if (result.lines.size() > std::size_t(mostLines)) {
            result.hasMoreLines = true;
            result.lines.resize(std::size_t(mostLines));
        }
        nameSteps(db, result.lines);
        // What is late is told to everybody, also when somebody else has it, or nobody.
        auto missed = storage::dueLines(db, visibility, UserId(), day, day.addDays(-1), mostLines);
        nameSteps(db, missed);
        result.missedOfTeam = int(missed.size());
        result.agenda = storage::agenda(db, visibility, owner, day);
        result.waiting = storage::countReports(db, visibility, waitingFilter(owner), day);
        result.longestWaitingSince = storage::longestWaitingSince(db, visibility, owner);
        result.unassigned = storage::countReports(db, visibility, unassignedFilter(), day);
        result.reviewsDue = storage::countDossiers(db, visibility, reviewFilter(owner), day);
        result.isNewCasebook = !storage::hasCases(db);
        return result;
    });
}

} // namespace woonrust::today
