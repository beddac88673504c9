// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/today/week/week_layout.h"

#include <QFont>
#include <QPalette>

class QPainter;

namespace woonrust::ui {

// What the widget knows beside the plan.
struct WeekLook {
    PlanStop chosen;
    bool focused = false;
    int dragged = -1; // a visit that is being moved, and where it is now
    PlanStop draggedTo;
    int now = -1; // minute of today; -1: not this week
    QFont font;
    QPalette palette;
};

// The hours or people with their visits; the painter stands at the top left of the body.
void paintWeekBody(QPainter& painter, const WeekPlan& plan, const WeekLayout& layout, const WeekLook& look);
// The days with what is due on them, from 0, 0.
void paintWeekHead(QPainter& painter, const WeekPlan& plan, const WeekLayout& layout, const WeekLook& look, int width);

// The colours of the legend: ground, bar at the left, line around.
struct VisitInk {
    QColor ground;
    QColor bar;
    QColor line;
};
[[nodiscard]] VisitInk inkOf(VisitLook look, const QPalette& palette);
[[nodiscard]] QString nameOf(VisitLook look);

} // namespace woonrust::ui
