// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/today/week/week_layout.h"

#include "ui/theme/metrics.h"

#include <algorithm>

namespace woonrust::ui {

namespace {

constexpr int minutesOfHour = 60;
constexpr int slot = 30; // minutes of a free time that can be chosen
constexpr double hourEms = 3.2;
constexpr double timesEms = 3.6;
constexpr double namesEms = 9;

} // namespace

WeekLayout::WeekLayout(const WeekPlan& plan, const QFontMetrics& metrics, QSize view)
    : m_plan(plan),
      m_gutter(em(metrics, plan.isTeam() ? namesEms : timesEms)),
      m_dayRow(metrics.height() + em(metrics, 0.9)),
      m_line(metrics.height() + em(metrics, 0.2)),
      m_gap(em(metrics, 0.25)),
      m_card(2 * metrics.height() + em(metrics, 0.5)),
      m_width(view.width())
{
    int lines = 1;
    for (int day = 0; day < int(plan.days.size()); ++day)
        lines = std::max(lines, linesShown(day));
    m_head = m_dayRow + lines * m_line + 2 * m_gap;
    m_visits.resize(plan.visits.size());
    if (!plan.isTeam()) {
        const int hours = plan.endHour - plan.firstHour;
        m_hour = std::max(em(metrics, hourEms), (view.height() - m_head) / std::max(1, hours));
        m_body = hours * m_hour;
        for (int i = 0; i < int(plan.visits.size()); ++i) {
            const PlanVisit& visit = plan.visits[std::size_t(i)];
            m_visits[std::size_t(i)] = rectAt(
                i, {.kind = PlanStop::Kind::Visit, .day = visit.day, .index = i, .minute = visit.from, .owner = {}});
        }
        return;
    }
    int top = 0;
    for (const PlanOwner& owner : plan.owners) {
        m_rows.push_back(top);
        int most = 0;
        for (int day = 0; day < int(plan.days.size()); ++day) {
            int count = 0;
            for (int i = 0; i < int(plan.visits.size()); ++i) {
                const PlanVisit& visit = plan.visits[std::size_t(i)];
                if (visit.day != day || visit.visit.task.assignee != owner.id)
                    continue;
                const QRect place = column(day);
                m_visits[std::size_t(i)] = QRect(place.left() + m_gap, top + m_gap + count * (m_card + m_gap),
                                                 place.width() - 2 * m_gap, m_card);
                ++count;
            }
            most = std::max(most, count);
        }
        top += std::max(most * (m_card + m_gap) + m_gap, m_dayRow);
    }
    m_rows.push_back(top);
    m_body = top;
}

QRect WeekLayout::column(int day) const
{
    const int days = std::max(1, int(m_plan.days.size()));
    const int room = std::max(0, m_width - m_gutter);
    const int left = m_gutter + room * day / days;
    return {left, 0, m_gutter + room * (day + 1) / days - left, m_body};
}

QRect WeekLayout::row(int owner) const
{
    const auto at = std::size_t(owner);
    return {0, m_rows[at], m_width, m_rows[at + 1] - m_rows[at]};
}

int WeekLayout::linesShown(int day) const
{
    return std::min(int(m_plan.days[std::size_t(day)].due.size()), mostLines);
}

QRect WeekLayout::rectAt(int visit, const PlanStop& at) const
{
    const QRect place = column(at.day);
    const PlanVisit& shown = m_plan.visits[std::size_t(visit)];
    if (m_plan.isTeam()) {
        const auto owner = std::ranges::find(m_plan.owners, at.owner, &PlanOwner::id);
        if (owner == m_plan.owners.end())
            return {};
        return {place.left() + m_gap, m_rows[std::size_t(owner - m_plan.owners.begin())] + m_gap,
                place.width() - 2 * m_gap, m_card};
    }
    const auto y = [&](int minute) { return (minute - m_plan.firstHour * minutesOfHour) * m_hour / minutesOfHour; };
    const bool stays = at.day == shown.day && at.minute == shown.from;
    const int lanes = stays ? shown.lanes : 1;
    const int lane = stays ? shown.lane : 0;
    const int room = place.width() - 2 * m_gap;
    const int left = place.left() + m_gap + room * lane / lanes;
    const int right = place.left() + m_gap + room * (lane + 1) / lanes - (lane + 1 < lanes ? 1 : 0);
    const int top = y(at.minute);
    return {left, top + 1, right - left, y(at.minute + shown.until - shown.from) - top - 2};
}

QRect WeekLayout::tailOf(int visit) const
{
    const PlanVisit& shown = m_plan.visits[std::size_t(visit)];
    const int day = shown.day + 1;
    if (shown.tail == 0 || m_plan.isTeam() || day >= int(m_plan.days.size()))
        return {};
    const QRect place = column(day);
    const int top = -m_plan.firstHour * m_hour;
    return {place.left() + m_gap, top, place.width() - 2 * m_gap, shown.tail * m_hour / minutesOfHour - 1};
}

QRect WeekLayout::rectOf(const PlanStop& stop) const
{
    if (stop.day < 0 || stop.day >= int(m_plan.days.size()))
        return {};
    const QRect place = column(stop.day);
    switch (stop.kind) {
    case PlanStop::Kind::Visit:
        return m_visits[std::size_t(stop.index)];
    case PlanStop::Kind::Due: {
        // Those that have no line of their own stand together on the last.
        const int line = std::min(stop.index, mostLines - 1);
        return {place.left() + m_gap, m_dayRow + m_gap + line * m_line, place.width() - 2 * m_gap, m_line};
    }
    case PlanStop::Kind::Free:
        break;
    }
    if (m_plan.isTeam()) {
        const auto owner = std::ranges::find(m_plan.owners, stop.owner, &PlanOwner::id);
        if (owner == m_plan.owners.end())
            return {};
        const QRect line = row(int(owner - m_plan.owners.begin()));
        return {place.left(), line.top(), place.width(), line.height()};
    }
    const int top = (stop.minute - m_plan.firstHour * minutesOfHour) * m_hour / minutesOfHour;
    return {place.left(), top, place.width(), m_hour * slot / minutesOfHour};
}

int WeekLayout::ownerAt(int y) const
{
    const auto below = std::ranges::upper_bound(m_rows, y);
    return std::clamp(int(below - m_rows.begin()) - 1, 0, int(m_plan.owners.size()) - 1);
}

PlanStop WeekLayout::placeOf(QPoint point) const
{
    PlanStop stop{.kind = PlanStop::Kind::Free, .day = 0, .index = -1};
    const int days = int(m_plan.days.size());
    while (stop.day + 1 < days && point.x() >= column(stop.day + 1).left())
        ++stop.day;
    if (m_plan.isTeam()) {
        if (!m_plan.owners.empty())
            stop.owner = m_plan.owners[std::size_t(ownerAt(point.y()))].id;
        stop.minute = (m_plan.firstHour + 1) * minutesOfHour;
        return stop;
    }
    const int minute = m_plan.firstHour * minutesOfHour + point.y() * minutesOfHour / std::max(1, m_hour);
    stop.minute = std::clamp(minute, m_plan.firstHour * minutesOfHour, m_plan.endHour * minutesOfHour - 1);
    return stop;
}

std::optional<PlanStop> WeekLayout::stopInHead(QPoint point) const
{
    if (point.x() < m_gutter || point.y() < m_dayRow + m_gap || m_plan.days.empty())
        return std::nullopt;
    PlanStop stop = placeOf(point);
    stop.kind = PlanStop::Kind::Due;
    stop.minute = 0;
    stop.owner = {};
    stop.index = (point.y() - m_dayRow - m_gap) / m_line;
    if (stop.index >= linesShown(stop.day))
        return std::nullopt;
    return stop;
}

std::optional<PlanStop> WeekLayout::stopInBody(QPoint point) const
{
    if (point.x() < m_gutter || point.y() < 0 || point.y() >= m_body || m_plan.days.empty())
        return std::nullopt;
    const PlanStop place = placeOf(point);
    const std::vector<PlanStop> stops = stopsOf(m_plan, place.day);
    const auto found = std::ranges::find_if(stops, [&](const PlanStop& stop) {
        return stop.kind == PlanStop::Kind::Visit && rectOf(stop).contains(point);
    });
    if (found != stops.end())
        return *found;
    for (int i = 0; i < int(m_plan.visits.size()); ++i)
        if (tailOf(i).contains(point)) {
            const PlanVisit& visit = m_plan.visits[std::size_t(i)];
            return PlanStop{.kind = PlanStop::Kind::Visit, .day = visit.day, .index = i, .minute = visit.from};
        }
    const auto free = std::ranges::find_if(
        stops, [&](const PlanStop& stop) { return stop.kind == PlanStop::Kind::Free && rectOf(stop).contains(point); });
    return free == stops.end() ? std::optional<PlanStop>() : *free;
}

} // namespace woonrust::ui
