// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/period.h"
#include "services/base/session.h"

#include <QString>
#include <map>
#include <optional>
#include <stop_token>
#include <vector>

// The figures of design 3.7: what they are made of and how they are counted. They hold no personal data and count the
// whole casebook, hidden dossiers included.
namespace woonrust::papers {

using Counts = std::map<QString, qint64>; // code -> number; codes without any are left out

// R1: received in the period. by category: the main one only.
struct ReportFigures {
    qint64 total = 0;
    Counts byCategory = {};
    Counts byNature = {};
    Counts byChannel = {};
    Counts byOrigin = {};
    friend bool operator==(const ReportFigures&, const ReportFigures&) = default;
};

// R2: distinct known persons; anonymous reports apart. Reports that nobody made (own observations) are in neither.
struct ReporterFigures {
    qint64 known = 0;
    qint64 anonymous = 0;
    friend bool operator==(const ReporterFigures&, const ReporterFigures&) = default;
};

// R3: euro cents spent in the period, by the main category of the report, whenever that was received.
struct CostFigures {
    qint64 total = 0;
    Counts byCategory = {};
    Counts reportsByCategory = {}; // how many reports the costs are of: for the rule on small numbers
    friend bool operator==(const CostFigures&, const CostFigures&) = default;
};

// R5, R6: of the reports of R1 that are no positive signal, as things stood at the end of the day `at`.
struct DeadlineFigures {
    qint64 inTime = 0;  // met on its due date at the latest
    qint64 counted = 0; // met, or due before `at`
    qint64 running = 0; // neither; suspended ones among them
    [[nodiscard]] std::optional<double> rate() const
    {
        return counted > 0 ? std::optional(double(inTime) / double(counted)) : std::nullopt;
    }
    friend bool operator==(const DeadlineFigures&, const DeadlineFigures&) = default;
};

// D1: opened and closed in the period, open at its end.
struct DossierFlow {
    qint64 opened = 0;
    qint64 closed = 0;
    qint64 open = 0;
    friend bool operator==(const DossierFlow&, const DossierFlow&) = default;
};

// P1: a step of a process, by how it went for those that were done in the period (skipped and left ones are not).
// Lengths from the day on which it began to the day on which it was done, in the unit of its term.
struct StepFigures {
    QString process; // codes
    QString step;
    bool calendarDays = false; // else working days of the office
    qint64 done = 0;
    qint64 counted = 0; // of those, with a term
    qint64 inTime = 0;  // of those, done on its last day at the latest
    std::optional<double> median = {};
    std::optional<qint64> p90 = {};
    friend bool operator==(const StepFigures&, const StepFigures&) = default;
};

struct Figures {
    ReportFigures reports;          // R1
    ReporterFigures reporters;      // R2
    CostFigures costs;              // R3
    qint64 pollutedHomes = 0;       // R4: distinct units with a report of R1 that is flagged polluted
    DeadlineFigures acknowledged;   // R5: within 2 working days
    DeadlineFigures feedbackTarget; // R6: within 5
    DeadlineFigures feedbackLimit;  // R6: within 10
    qint64 openReports = 0;         // R7: received before the end and not closed before it, no positive signals
    qint64 openPastDeadline = 0;    // R7: of those, with an acknowledgement or limit missed before the end
    DossierFlow dossiers;           // D1
    std::map<QString, DossierFlow> dossiersByKind;
    std::map<QString, DossierFlow> dossiersByPhase; // the phase a dossier is in now
    std::optional<double> medianDays; // D2: calendar days from opening to closing; the middle or mean of two middles
    std::optional<qint64> p90Days;    // D2: 90th percentile, nearest rank
    qint64 stuckDossiers = 0;         // D3: open for more than 120 days, no task or step done in the last 30
    std::vector<StepFigures> steps;   // P1: by process and step
    friend bool operator==(const Figures&, const Figures&) = default;
};

// A1: one area, by the area a report or dossier hangs on directly (areas above it hold no sums).
struct AreaFigures {
    QString code; // empty: no area
    QString name;
    qint64 reports = 0; // R1
    qint64 homes = 0;   // units of kind WOO
    qint64 dossiersOpen = 0;
    qint64 open = 0; // R7
    qint64 openPastDeadline = 0;
    qint64 repeatAddresses = 0; // units with 3 or more reports received in the 12 months before the end
    [[nodiscard]] std::optional<double> reportsPerHundredHomes() const
    {
        return homes > 0 ? std::optional(100.0 * double(reports) / double(homes)) : std::nullopt;
    }
    friend bool operator==(const AreaFigures&, const AreaFigures&) = default;
};

// One step of the charts over time: a month, or as long as the period when that is a quarter or a year.
struct MonthFigures {
    QDate month; // its first day
    qint64 reports = 0;
    DeadlineFigures acknowledged;
    DeadlineFigures feedbackTarget;
    DeadlineFigures feedbackLimit;
    qint64 dossiersClosed = 0;
    qint64 dossiersOpen = 0;
    friend bool operator==(const MonthFigures&, const MonthFigures&) = default;
};

struct FigureRequest {
    Period period;
    QString areaCode = {}; // with all areas below it; empty: all
    QString category = {}; // main category; of dossiers: that of at least one of their reports
    QString team = {};
    QDate at = {}; // the day as of which deadlines are judged; invalid: today
    // Also the steps up to the period's end, for the charts: 13 months, 9 quarters or 5 years. A version that leaves
    // the team needs them, in each of its files.
    bool withMonths = false;
};

struct FigureReport {
    Period period;
    QString areaCode;
    QDate at;
    Figures current;
    Figures previous;                 // of period.previous()
    Figures yearBefore;               // of period.yearBefore()
    std::vector<AreaFigures> areas;   // by code, the one without an area first
    std::vector<MonthFigures> months; // oldest first
};

// Counts. Needs Permission::SeeFigures. Input errors: an empty or reversed period, an unknown area. May take a second
// on a very large casebook: run it in a worker. To cancel, request a stop and call Connection::interrupt(); it then
// ends with ErrorKind::Cancelled.
[[nodiscard]] Result<FigureReport> figureReport(Session& session, const FigureRequest& request,
                                                const std::stop_token& stop = {});

// Median and 90th percentile of lengths given as (days, how many), shortest first.
struct LengthFigures {
    std::optional<double> median;
    std::optional<qint64> p90;
};
[[nodiscard]] LengthFigures lengthFigures(const std::map<qint64, qint64>& days);

} // namespace woonrust::papers
