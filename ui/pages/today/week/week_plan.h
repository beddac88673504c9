// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/lists/week.h"
#include "ui/shell/target.h"

namespace woonrust {
class CodeNames;
class WorkingCalendar;
struct User;
} // namespace woonrust

namespace woonrust::ui {

// A week as it is shown and spoken: what the widget draws and walks through, without pixels. Days count from Monday
// (0); moments are minutes of the day on the clock of Amsterdam.

// How an appointment is coloured; the legend has the words.
enum class VisitLook { Talk, Meeting, Other, Along };

struct PlanVisit {
    WeekVisit visit;
    int day = 0;
    int from = 0;
    int until = 0; // as it is drawn: half an hour at the least, and never over midnight
    int tail = 0;  // minutes of the next day for which it goes on
    int lane = 0;  // beside others of that time
    int lanes = 1;
    VisitLook look = VisitLook::Other;
    bool kept = false;
    bool alone = false; // nobody goes there alone, and no second colleague comes along yet
    QString time;       // "09:30"
    QString span;       // "09:30 – 10:30"
    QString place;      // address, or what was typed
    QString warnings;   // "Visit with two"
    QString owner;
    QString second; // "with Bram Dekkers (no answer yet)"
};

struct PlanLine {
    QString title;
    Target target;
    bool late = false;
};

struct PlanDay {
    QDate day;
    QString closed; // why the office is closed, on a working day
    std::vector<PlanLine> due;
};

struct PlanOwner {
    UserId id;
    QString name;
};

// A place in the week that keys and mouse can choose.
struct PlanStop {
    enum class Kind { Due, Visit, Free };
    Kind kind = Kind::Free;
    int day = 0;
    int index = -1;    // of the line of that day, or of the visit
    int minute = 0;    // of a visit and of a free time
    UserId owner = {}; // in the week of a team
    friend bool operator==(const PlanStop&, const PlanStop&) = default;
};

struct WeekPlan {
    today::Scope scope = today::Scope::Mine;
    QDate monday;
    QDate today;
    std::vector<PlanDay> days;     // five, and those of the weekend that are used
    std::vector<PlanVisit> visits; // in order of time
    std::vector<PlanOwner> owners; // of a team: oneself first, then by name
    int firstHour = 8;
    int endHour = 18;
    bool hasMoreLines = false;

    [[nodiscard]] bool isTeam() const { return scope == today::Scope::Team; }
    [[nodiscard]] int visitOf(TaskId task) const; // -1: it is not there
};

struct PlanContext {
    const CodeNames& codes;
    const WorkingCalendar& calendar;
    const std::vector<User>& users;
    UserId actor;
    QDate today;
};
[[nodiscard]] WeekPlan planOf(const week::Week& week, today::Scope scope, const PlanContext& context);

// What can be chosen on a day, from top to bottom.
[[nodiscard]] std::vector<PlanStop> stopsOf(const WeekPlan& plan, int day);
// Where a key leads from a stop; the same stop where there is nothing further.
enum class PlanWalk { Up, Down, Left, Right, NextVisit, PreviousVisit };
[[nodiscard]] PlanStop walked(const WeekPlan& plan, const PlanStop& from, PlanWalk walk);
// Where somebody begins: the next visit of today, or else the first of the week, or else the start of the day.
[[nodiscard]] PlanStop startOf(const WeekPlan& plan, QTime now);
// The stop that is most like one of an earlier plan: the same visit, wherever it went.
[[nodiscard]] PlanStop keptStop(const WeekPlan& plan, const PlanStop& stop, TaskId task);

// The moment of a stop as an appointment would start there (UTC).
[[nodiscard]] QDateTime momentOf(const WeekPlan& plan, const PlanStop& stop);

} // namespace woonrust::ui
