// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/today/week/week_plan.h"

#include <QFontMetrics>
#include <QRect>

namespace woonrust::ui {

// Where everything of a week stands in a view of this size: the days as columns; below them the hours of the day, or
// for a team its people as rows. The head (the days and what is due on them) does not scroll.
class WeekLayout {
public:
    static constexpr int mostLines = 3; // of what is due, per day; the last says how many more there are

    WeekLayout() = default;
    WeekLayout(const WeekPlan& plan, const QFontMetrics& metrics, QSize view);

    [[nodiscard]] int gutter() const { return m_gutter; }
    [[nodiscard]] int dayRow() const { return m_dayRow; }
    [[nodiscard]] int lineHeight() const { return m_line; }
    [[nodiscard]] int headHeight() const { return m_head; }
    [[nodiscard]] int bodyHeight() const { return m_body; }
    [[nodiscard]] int hourHeight() const { return m_hour; }
    // The column of a day: left and width are what count.
    [[nodiscard]] QRect column(int day) const;
    // The row of a colleague in the body.
    [[nodiscard]] QRect row(int owner) const;
    [[nodiscard]] int linesShown(int day) const; // of what is due
    // In the body; in the head for what is due. Empty for a line that has no room of its own.
    [[nodiscard]] QRect rectOf(const PlanStop& stop) const;
    // What a visit takes of the day after its own; empty when it ends before.
    [[nodiscard]] QRect tailOf(int visit) const;
    // Where a visit would stand on this day, time and row.
    [[nodiscard]] QRect rectAt(int visit, const PlanStop& at) const;

    // What is there; nothing beside the columns.
    [[nodiscard]] std::optional<PlanStop> stopInHead(QPoint point) const;
    [[nodiscard]] std::optional<PlanStop> stopInBody(QPoint point) const;
    // Day, minute (as the place says, whatever stands there) and colleague of a place in the body, the nearest one.
    [[nodiscard]] PlanStop placeOf(QPoint point) const;

private:
    [[nodiscard]] int ownerAt(int y) const;

    WeekPlan m_plan;
    int m_gutter = 0;
    int m_dayRow = 0;
    int m_line = 0;
    int m_gap = 0;
    int m_head = 0;
    int m_body = 0;
    int m_hour = 0;
    int m_card = 0; // of a visit in the week of a team
    int m_width = 0;
    std::vector<int> m_rows;     // top of each colleague, and the end of the last
    std::vector<QRect> m_visits; // in the body
};

} // namespace woonrust::ui
