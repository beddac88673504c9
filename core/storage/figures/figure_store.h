// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/period.h"
#include "storage/database/connection.h"

#include <QString>
#include <vector>

// The counting behind the figures of design 3.7. Every function counts the whole casebook, hidden dossiers included:
// what comes out are numbers, never names. The indexes of the schema answer them without reading whole tables.
namespace woonrust::storage {

// What to count. Empty members do not narrow.
struct FigureFilter {
    AreaId area;      // with all areas below it
    QString category; // main category; of a dossier: of at least one of its reports
    QString team;

    [[nodiscard]] bool isEmpty() const { return !area && category.isEmpty() && team.isEmpty(); }
};

struct ReportCount {
    QString category;
    QString nature;
    QString channel;
    QString origin;
    qint64 count = 0;
};

struct ReporterCount {
    qint64 known = 0;     // distinct persons
    qint64 anonymous = 0; // reports
    qint64 pollutedHomes = 0;
};

struct CostCount {
    QString category;
    qint64 cents = 0;
    qint64 reports = 0; // distinct reports that the costs are of
};

struct DeadlineCount {
    qint64 inTime = 0;  // met, and on its due date at the latest
    qint64 counted = 0; // met, or due before the moment
    qint64 running = 0; // neither; suspended ones among them
};

struct AreaOpenReports {
    AreaId area; // invalid: reports without an area
    qint64 open = 0;
    qint64 pastDeadline = 0;
};

struct DossierCount {
    AreaId area; // of the dossier or else of its unit; only where dossiers are counted per area
    QString kind;
    QString phase;
    qint64 count = 0;
};

struct StepCount {
    QString process;
    qint64 number = 0; // of the version of the process
    QString step;
    QDate startedOn;
    QDate endedOn;
    bool late = false; // after its last day
    qint64 count = 0;
};

struct DayCount {
    qint64 days = 0;
    qint64 count = 0;
};

struct AreaCount {
    AreaId area;
    qint64 count = 0;
};

struct AreaHomes {
    AreaId area;
    qint64 units = 0;
    qint64 homes = 0; // units of kind WOO
};

struct AreaName {
    AreaId id;
    QString code;
    QString name;
};

// Reports received in the period, in one row per combination of codes.
std::vector<ReportCount> reportCounts(Connection& db, const Period& period, const FigureFilter& filter);
qint64 reportsReceived(Connection& db, const Period& period, const FigureFilter& filter);
ReporterCount reporterCounts(Connection& db, const Period& period, const FigureFilter& filter);
// Costs spent in the period, by the main category of their report.
std::vector<CostCount> costCounts(Connection& db, const Period& period, const FigureFilter& filter);
// Deadlines of one kind (ACK, TARGET, FEEDBACK) of the reports received in the period, as they stood on day `at`:
// what was met later counts as not met. A deadline's day 0 is the day of receipt.
DeadlineCount deadlineCounts(Connection& db, const QString& kind, const Period& period, QDate at,
                             const FigureFilter& filter);
// Reports, positive signals aside, received before `until` and not closed before it; of those, how many had an
// acknowledgement or feedback limit due before `until` that was not met before it.
std::vector<AreaOpenReports> openReports(Connection& db, QDate until, const FigureFilter& filter);
std::vector<AreaCount> reportsPerArea(Connection& db, const Period& period, const FigureFilter& filter);

std::vector<DossierCount> dossiersOpened(Connection& db, const Period& period, const FigureFilter& filter);
std::vector<DossierCount> dossiersClosed(Connection& db, const Period& period, const FigureFilter& filter);
// Opened before `until` and not closed before it, per kind and phase (as the phase is now), and per area when asked.
std::vector<DossierCount> dossiersOpen(Connection& db, QDate until, bool perArea, const FigureFilter& filter);
qint64 dossiersOpenTotal(Connection& db, QDate until, const FigureFilter& filter);
// Calendar days from opening to closing of the dossiers closed in the period, shortest first.
std::vector<DayCount> dossierDays(Connection& db, const Period& period, const FigureFilter& filter);
// Dossiers open at `until` for more than `openDays` days without a task or step done in the `quietDays` days before it.
qint64 stuckDossiers(Connection& db, QDate until, int openDays, int quietDays, const FigureFilter& filter);
struct RunningSteps {
    QString process;
    QString step;
    UserId keeper;      // invalid: nobody's
    qint64 running = 0; // with those whose clock stands still
    qint64 late = 0;    // last day before the day asked about
    qint64 soon = 0;    // last day from that day until `soonUntil`
    QDate oldestDue;    // of the late ones
};

struct OpenOf {
    UserId handler; // invalid: nobody
    qint64 open = 0;
    qint64 stuck = 0; // D3
};

// Steps of processes that were done in the period, by step and days; by process and step.
std::vector<StepCount> stepsDone(Connection& db, const Period& period, const FigureFilter& filter);
// Steps that run on `today`, by step and keeper; by process and step.
std::vector<RunningSteps> stepsRunning(Connection& db, QDate today, QDate soonUntil, const FigureFilter& filter);
// Dossiers that are open now, by handler.
std::vector<OpenOf> openByHandler(Connection& db, QDate today, int openDays, int quietDays, const FigureFilter& filter);
// Open dossiers without a step that runs: nobody is to do anything in them by a process.
qint64 openWithoutStep(Connection& db, const FigureFilter& filter);

// The area of `filter` and those below it; without one all areas.
std::vector<AreaName> figureAreas(Connection& db, const FigureFilter& filter);
std::vector<AreaHomes> homesPerArea(Connection& db);
// Units with `atLeast` or more reports received in the period, by the unit's area.
std::vector<AreaCount> repeatAddresses(Connection& db, const Period& period, int atLeast, const FigureFilter& filter);

} // namespace woonrust::storage
