// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/today/week/week_plan.h"

#include "domain/clock.h"
#include "domain/code_names.h"
#include "domain/user.h"
#include "domain/visit.h"
#include "domain/working_calendar.h"
#include "services/base/actor_of.h"
#include "ui/pages/today/week/week_words.h"

#include <algorithm>

namespace woonrust::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int minutesOfHour = 60;
constexpr int leastDrawn = 30; // minutes: a line of text has room in it
constexpr int minutesOfDay = 24 * minutesOfHour;
constexpr int workingDays = 5;
constexpr int daysOfWeek = 7;
constexpr int lastHour = 24;

int minuteOf(QTime time)
{
    return time.hour() * minutesOfHour + time.minute();
}

VisitLook lookOf(const Task& task, UserId actor, bool team)
{
    if (!team && task.assignee != actor)
        return VisitLook::Along;
    if (task.kind == u"MEETING")
        return VisitLook::Meeting;
    return task.kind == u"VISIT" || task.kind == u"TALK" ? VisitLook::Talk : VisitLook::Other;
}

PlanVisit planned(const WeekVisit& visit, QDate monday, bool team, const PlanContext& context)
{
    const Task& task = visit.task;
    const QDateTime start = amsterdamTime(task.startsAt);
    PlanVisit made{.visit = visit};
    made.day = int(monday.daysTo(start.date()));
    made.from = minuteOf(start.time());
    const QDateTime end = amsterdamTime(visit::endOf(task));
    const qint64 nights = start.date().daysTo(end.date());
    const int last = nights > 0 ? minutesOfDay : minuteOf(end.time());
    made.until = std::min(std::max(last, made.from + leastDrawn), minutesOfDay);
    made.tail = nights > 1 ? minutesOfDay : nights > 0 ? minuteOf(end.time()) : 0;
    made.from = std::min(made.from, made.until - leastDrawn);
    made.look = lookOf(task, context.actor, team);
    made.kept = task.doneAt.isValid();
    made.time = start.time().toString(u"HH:mm"_s);
    made.span = week_words::span(task);
    made.place = task.place.isEmpty() ? visit.home : task.place;
    QStringList warnings;
    for (const QString& alert : visit.alerts)
        warnings << context.codes.name(u"SIGNALERINGDETAILSOORT"_s, alert);
    made.warnings = warnings.join(u", "_s);
    const auto nameOf = [&](UserId id) {
        const auto user = std::ranges::find(context.users, id, &User::id);
        return user == context.users.end() ? QString() : user->name;
    };
    made.owner = nameOf(task.assignee);
    made.second = week_words::second(task, nameOf(task.second), visit.secondLeft, context.codes);
    made.alone = visit.alerts.contains(QString(visit::withTwo)) &&
                 (visit::secondOf(task) != visit::Second::Comes || visit.secondLeft);
    return made;
}

// Visits that overlap stand beside each other: each takes the first lane that is free, and all that hang together get
// the same number of lanes.
void setLanes(std::vector<PlanVisit>& visits)
{
    std::size_t first = 0;
    while (first < visits.size()) {
        int end = visits[first].until;
        std::size_t last = first + 1;
        while (last < visits.size() && visits[last].day == visits[first].day && visits[last].from < end)
            end = std::max(end, visits[last++].until);
        std::vector<int> freeFrom; // by lane
        for (std::size_t i = first; i < last; ++i) {
            PlanVisit& visit = visits[i];
            const auto lane = std::ranges::find_if(freeFrom, [&](int from) { return from <= visit.from; });
            visit.lane = int(lane - freeFrom.begin());
            if (lane == freeFrom.end())
                freeFrom.push_back(visit.until);
            else
                *lane = visit.until;
        }
        for (std::size_t i = first; i < last; ++i)
            visits[i].lanes = int(freeFrom.size());
        first = last;
    }
}

std::vector<PlanOwner> ownersOf(const std::vector<PlanVisit>& visits, const PlanContext& context)
{
    std::vector<PlanOwner> owners;
    for (const User& user : context.users) {
        const bool works = !user.disabled && policy::may(actorOf(user), Permission::SeeCases);
        const bool visiting =
            std::ranges::any_of(visits, [&](const PlanVisit& visit) { return visit.visit.task.assignee == user.id; });
        if (works || visiting)
            owners.push_back({.id = user.id, .name = user.name});
    }
    std::ranges::sort(owners, [&](const PlanOwner& a, const PlanOwner& b) {
        if ((a.id == context.actor) != (b.id == context.actor))
            return a.id == context.actor;
        return QString::localeAwareCompare(a.name, b.name) < 0;
    });
    // Something that is on nobody's name stands below.
    if (std::ranges::any_of(visits, [](const PlanVisit& visit) { return !visit.visit.task.assignee; }))
        owners.push_back({.id = {}, .name = week_words::nobody()});
    return owners;
}

bool covers(const PlanVisit& visit, int day, int minute)
{
    return (visit.day == day && visit.from <= minute && minute < visit.until) ||
           (visit.day + 1 == day && minute < visit.tail);
}

std::vector<PlanStop> dueStops(const WeekPlan& plan, int day)
{
    std::vector<PlanStop> stops;
    for (int i = 0; i < int(plan.days[std::size_t(day)].due.size()); ++i)
        stops.push_back({.kind = PlanStop::Kind::Due, .day = day, .index = i});
    return stops;
}

PlanStop visitStop(const WeekPlan& plan, int index)
{
    const PlanVisit& visit = plan.visits[std::size_t(index)];
    return {.kind = PlanStop::Kind::Visit,
            .day = visit.day,
            .index = index,
            .minute = visit.from,
            .owner = plan.isTeam() ? visit.visit.task.assignee : UserId()};
}

void addHours(const WeekPlan& plan, int day, std::vector<PlanStop>& stops)
{
    const auto first = stops.size();
    for (int i = 0; i < int(plan.visits.size()); ++i)
        if (plan.visits[std::size_t(i)].day == day)
            stops.push_back(visitStop(plan, i));
    for (int minute = plan.firstHour * minutesOfHour; minute < plan.endHour * minutesOfHour; minute += leastDrawn)
        if (std::ranges::none_of(plan.visits, [&](const PlanVisit& visit) { return covers(visit, day, minute); }))
            stops.push_back({.kind = PlanStop::Kind::Free, .day = day, .index = -1, .minute = minute});
    std::stable_sort(stops.begin() + qsizetype(first), stops.end(),
                     [](const PlanStop& a, const PlanStop& b) { return a.minute < b.minute; });
}

void addOwners(const WeekPlan& plan, int day, std::vector<PlanStop>& stops)
{
    for (const PlanOwner& owner : plan.owners) {
        const auto before = stops.size();
        for (int i = 0; i < int(plan.visits.size()); ++i)
            if (plan.visits[std::size_t(i)].day == day && plan.visits[std::size_t(i)].visit.task.assignee == owner.id)
                stops.push_back(visitStop(plan, i));
        if (stops.size() == before)
            stops.push_back({.kind = PlanStop::Kind::Free,
                             .day = day,
                             .index = -1,
                             .minute = (plan.firstHour + 1) * minutesOfHour,
                             .owner = owner.id});
    }
}

// How far a stop of another day is from this one: the line of what is due, the colleague, and then the time.
std::tuple<bool, bool, int> distance(const PlanStop& a, const PlanStop& b)
{
    const bool otherPart = (a.kind == PlanStop::Kind::Due) != (b.kind == PlanStop::Kind::Due);
    const int apart = a.kind == PlanStop::Kind::Due ? a.index - b.index : a.minute - b.minute;
    return {otherPart, a.owner != b.owner, std::abs(apart)};
}

PlanStop beside(const WeekPlan& plan, const PlanStop& from, int day)
{
    if (day < 0 || day >= int(plan.days.size()))
        return from;
    const std::vector<PlanStop> stops = stopsOf(plan, day);
    return *std::ranges::min_element(
        stops, [&](const PlanStop& a, const PlanStop& b) { return distance(from, a) < distance(from, b); });
}

PlanStop otherVisit(const WeekPlan& plan, const PlanStop& from, bool next)
{
    std::vector<PlanStop> visits;
    for (int day = 0; day < int(plan.days.size()); ++day)
        for (const PlanStop& stop : stopsOf(plan, day))
            if (stop.kind == PlanStop::Kind::Visit || stop == from)
                visits.push_back(stop);
    const auto here = std::ranges::find(visits, from);
    if (here == visits.end())
        return visits.empty() ? from : visits.front();
    if (next)
        return here + 1 == visits.end() ? from : *(here + 1);
    return here == visits.begin() ? from : *(here - 1);
}

} // namespace

int WeekPlan::visitOf(TaskId task) const
{
    const auto found = std::ranges::find(visits, task, [](const PlanVisit& visit) { return visit.visit.task.id; });
    return found == visits.end() ? -1 : int(found - visits.begin());
}

WeekPlan planOf(const week::Week& week, today::Scope scope, const PlanContext& context)
{
    WeekPlan plan{.scope = scope, .monday = week.monday, .today = context.today};
    plan.hasMoreLines = week.hasMoreLines;
    int days = workingDays;
    for (const WeekVisit& visit : week.visits) {
        plan.visits.push_back(planned(visit, week.monday, plan.isTeam(), context));
        const PlanVisit& last = plan.visits.back();
        days = std::max(days, last.day + 1);
        plan.firstHour = std::min(plan.firstHour, last.from / minutesOfHour);
        plan.endHour = std::max(plan.endHour, (last.until + minutesOfHour - 1) / minutesOfHour);
        if (last.tail > 0 && !plan.isTeam()) {
            days = std::max(days, std::min(last.day + 2, daysOfWeek));
            plan.firstHour = 0;
        }
    }
    plan.endHour = std::min(plan.endHour, lastHour);
    // What lies outside the week is none of its days.
    const auto dayOf = [&](const DueLine& line) {
        const qint64 day = week.monday.daysTo(line.dueOn);
        return day >= 0 && day < daysOfWeek ? int(day) : -1;
    };
    for (const DueLine& line : week.due)
        days = std::max(days, dayOf(line) + 1);
    for (int day = 0; day < days; ++day) {
        const QDate on = week.monday.addDays(day);
        plan.days.push_back(
            {.day = on,
             .closed = day < workingDays ? context.calendar.closedReason(on).value_or(QString()) : QString(),
             .due = {}});
    }
    for (const DueLine& line : week.due)
        if (const int day = dayOf(line); day >= 0)
            plan.days[std::size_t(day)].due.push_back(
                {.title = week_words::due(line),
                 .target = line.report ? Target{.kind = TargetKind::Report, .id = line.report.value()}
                                       : Target{.kind = TargetKind::Dossier, .id = line.dossier.value()},
                 .late = line.dueOn < context.today});
    setLanes(plan.visits);
    if (plan.isTeam())
        plan.owners = ownersOf(plan.visits, context);
    return plan;
}

std::vector<PlanStop> stopsOf(const WeekPlan& plan, int day)
{
    std::vector<PlanStop> stops = dueStops(plan, day);
    if (plan.isTeam())
        addOwners(plan, day, stops);
    else
        addHours(plan, day, stops);
    return stops;
}

PlanStop walked(const WeekPlan& plan, const PlanStop& from, PlanWalk walk)
{
    switch (walk) {
    case PlanWalk::Left:
        return beside(plan, from, from.day - 1);
    case PlanWalk::Right:
        return beside(plan, from, from.day + 1);
    case PlanWalk::NextVisit:
    case PlanWalk::PreviousVisit:
        return otherVisit(plan, from, walk == PlanWalk::NextVisit);
    case PlanWalk::Up:
    case PlanWalk::Down:
        break;
    }
    const std::vector<PlanStop> stops = stopsOf(plan, from.day);
    const auto here = std::ranges::find(stops, from);
    if (here == stops.end())
        return beside(plan, from, from.day);
    if (walk == PlanWalk::Down)
        return here + 1 == stops.end() ? from : *(here + 1);
    return here == stops.begin() ? from : *(here - 1);
}

PlanStop startOf(const WeekPlan& plan, QTime now)
{
    const auto today = int(plan.monday.daysTo(plan.today));
    const bool isHere = today >= 0 && today < int(plan.days.size());
    int first = -1;
    for (int i = 0; i < int(plan.visits.size()); ++i) {
        const PlanVisit& visit = plan.visits[std::size_t(i)];
        if (isHere && visit.day == today && visit.until > minuteOf(now))
            return visitStop(plan, i);
        if (first < 0 && (!isHere || visit.day > today))
            first = i;
    }
    if (first >= 0)
        return visitStop(plan, first);
    const std::vector<PlanStop> stops = stopsOf(plan, isHere ? today : 0);
    const auto free =
        std::ranges::find_if(stops, [](const PlanStop& stop) { return stop.kind != PlanStop::Kind::Due; });
    return free == stops.end() ? PlanStop{} : *free;
}

PlanStop keptStop(const WeekPlan& plan, const PlanStop& stop, TaskId task)
{
    if (const int index = task ? plan.visitOf(task) : -1; index >= 0)
        return visitStop(plan, index);
    PlanStop near = stop;
    near.day = std::clamp(stop.day, 0, int(plan.days.size()) - 1);
    return beside(plan, near, near.day);
}

QDateTime momentOf(const WeekPlan& plan, const PlanStop& stop)
{
    int minute = stop.minute;
    if (stop.kind == PlanStop::Kind::Due)
        minute = (plan.firstHour + 1) * minutesOfHour;
    if (stop.kind == PlanStop::Kind::Visit)
        minute = std::min(plan.visits[std::size_t(stop.index)].until, minutesOfDay - visit::step);
    return utcFromAmsterdam(plan.days[std::size_t(stop.day)].day,
                            visit::onStep(QTime(minute / minutesOfHour, minute % minutesOfHour)));
}

} // namespace woonrust::ui
