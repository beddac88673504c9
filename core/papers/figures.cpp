// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "papers/figures.h"

#include "domain/dossier_rules.h"
#include "papers/report_period.h"
#include "papers/step_figures.h"
#include "storage/database/read_snapshot.h"
#include "storage/figures/figure_store.h"
#include "storage/registry/area_store.h"

#include <QCoreApplication>
#include <algorithm>

namespace woonrust::papers {

using namespace Qt::StringLiterals;

namespace {

constexpr int repeatFrom = 3;
constexpr int repeatMonths = 12;

// How many steps a chart over time has: a year and the month it began with, two years of quarters, five years.
int chartSteps(int months)
{
    return months == 1 ? 13 : months == 3 ? 9 : 5;
}

// Counts for one request; stops between two queries when asked to.
class Counter {
public:
    Counter(Connection& db, storage::FigureFilter filter, QDate at, const std::stop_token& stop)
        : m_db(db), m_filter(std::move(filter)), m_at(at), m_stop(stop)
    {
    }

    // `keepAreas`: what areas() will ask about the same period is kept.
    Figures figures(const Period& period, bool keepAreas = false)
    {
        Figures figures;
        figures.reports = reports(period);
        const auto reporters = storage::reporterCounts(db(), period, m_filter);
        figures.reporters = {.known = reporters.known, .anonymous = reporters.anonymous};
        figures.pollutedHomes = reporters.pollutedHomes;
        figures.costs = costs(period);
        figures.acknowledged = deadlines(u"ACK"_s, period);
        figures.feedbackTarget = deadlines(u"TARGET"_s, period);
        figures.feedbackLimit = deadlines(u"FEEDBACK"_s, period);
        auto openReports = storage::openReports(db(), period.until, m_filter);
        for (const auto& row : openReports) {
            figures.openReports += row.open;
            figures.openPastDeadline += row.pastDeadline;
        }
        auto openDossiers = storage::dossiersOpen(db(), period.until, keepAreas, m_filter);
        countDossiers(figures, period, openDossiers);
        figures.steps = stepFigures(db(), period, m_filter);
        if (keepAreas) {
            m_openReports = std::move(openReports);
            m_openDossiers = std::move(openDossiers);
        }
        return figures;
    }

    // Of the period that figures() was last asked to keep.
    std::vector<AreaFigures> areas(const Period& period)
    {
        std::map<AreaId, AreaFigures> found;
        std::map<AreaId, bool> present;
        for (const auto& area : storage::figureAreas(db(), m_filter))
            found[area.id] = {.code = area.code, .name = area.name};
        if (!m_filter.area)
            found[AreaId()] = {};
        const auto put = [&](AreaId area, qint64 count, qint64 AreaFigures::* member) {
            const auto it = found.find(area);
            if (it == found.end())
                return;
            it->second.*member += count;
            present[area] = present[area] || count > 0;
        };
        for (const auto& row : storage::reportsPerArea(db(), period, m_filter))
            put(row.area, row.count, &AreaFigures::reports);
        for (const auto& row : m_openReports) {
            put(row.area, row.open, &AreaFigures::open);
            put(row.area, row.pastDeadline, &AreaFigures::openPastDeadline);
        }
        for (const auto& row : m_openDossiers)
            put(row.area, row.count, &AreaFigures::dossiersOpen);
        const Period year{.from = period.until.addMonths(-repeatMonths), .until = period.until};
        for (const auto& row : storage::repeatAddresses(db(), year, repeatFrom, m_filter))
            put(row.area, row.count, &AreaFigures::repeatAddresses);
        for (const auto& row : storage::homesPerArea(db())) {
            put(row.area, row.homes, &AreaFigures::homes);
            // Units make an area appear even when none is a home; units without one say nothing.
            if (row.area && found.contains(row.area))
                present[row.area] = true;
        }
        if (present[AreaId()]) { // only homes: nothing to say about "no area"
            const AreaFigures& none = found[AreaId()];
            present[AreaId()] = none.reports || none.open || none.dossiersOpen || none.repeatAddresses;
        }
        std::vector<AreaFigures> areas;
        for (auto& [id, area] : found)
            if (present[id])
                areas.push_back(std::move(area));
        std::ranges::sort(areas, {}, &AreaFigures::code);
        return areas;
    }

    // Steps that are a period of the report are taken from there.
    std::vector<MonthFigures> months(const FigureReport& report)
    {
        const QDate lastDay = report.period.until.addDays(-1);
        const int step = report.period.isWholeMonths() ? monthCount(report.period) : 1;
        const auto known = [&report](const Period& month) -> const Figures* {
            if (month == report.period)
                return &report.current;
            if (month == report.period.previous())
                return &report.previous;
            return month == report.period.yearBefore() ? &report.yearBefore : nullptr;
        };
        std::vector<MonthFigures> months;
        const QDate last =
            report.period.isWholeMonths() ? report.period.from : QDate(lastDay.year(), lastDay.month(), 1);
        for (int back = chartSteps(step) - 1; back >= 0; --back) {
            const QDate first = last.addMonths(-back * step);
            const Period period{.from = first, .until = first.addMonths(step)};
            MonthFigures month{.month = first};
            if (const Figures* figures = known(period)) {
                months.push_back({.month = first,
                                  .reports = figures->reports.total,
                                  .acknowledged = figures->acknowledged,
                                  .feedbackTarget = figures->feedbackTarget,
                                  .feedbackLimit = figures->feedbackLimit,
                                  .dossiersClosed = figures->dossiers.closed,
                                  .dossiersOpen = figures->dossiers.open});
                continue;
            }
            month.reports = storage::reportsReceived(db(), period, m_filter);
            month.acknowledged = deadlines(u"ACK"_s, period);
            month.feedbackTarget = deadlines(u"TARGET"_s, period);
            month.feedbackLimit = deadlines(u"FEEDBACK"_s, period);
            for (const auto& row : storage::dossiersClosed(db(), period, m_filter))
                month.dossiersClosed += row.count;
            month.dossiersOpen = storage::dossiersOpenTotal(db(), period.until, m_filter);
            months.push_back(month);
        }
        return months;
    }

private:
    Connection& db()
    {
        if (m_stop.stop_requested())
            throw Failure(ErrorKind::Cancelled, QString());
        return m_db;
    }

    ReportFigures reports(const Period& period)
    {
        ReportFigures figures;
        for (const auto& row : storage::reportCounts(db(), period, m_filter)) {
            figures.total += row.count;
            figures.byCategory[row.category] += row.count;
            figures.byNature[row.nature] += row.count;
            figures.byChannel[row.channel] += row.count;
            figures.byOrigin[row.origin] += row.count;
        }
        return figures;
    }

    CostFigures costs(const Period& period)
    {
        CostFigures figures;
        for (const auto& row : storage::costCounts(db(), period, m_filter)) {
            figures.total += row.cents;
            figures.byCategory[row.category] = row.cents;
            figures.reportsByCategory[row.category] = row.reports;
        }
        return figures;
    }

    DeadlineFigures deadlines(const QString& kind, const Period& period)
    {
        const auto counted = storage::deadlineCounts(db(), kind, period, m_at, m_filter);
        return {.inTime = counted.inTime, .counted = counted.counted, .running = counted.running};
    }

    void countDossiers(Figures& figures, const Period& period, const std::vector<storage::DossierCount>& open)
    {
        const auto add = [&figures](const std::vector<storage::DossierCount>& rows, qint64 DossierFlow::* member) {
            for (const auto& row : rows) {
                figures.dossiers.*member += row.count;
                figures.dossiersByKind[row.kind].*member += row.count;
                figures.dossiersByPhase[row.phase].*member += row.count;
            }
        };
        add(storage::dossiersOpened(db(), period, m_filter), &DossierFlow::opened);
        add(storage::dossiersClosed(db(), period, m_filter), &DossierFlow::closed);
        add(open, &DossierFlow::open);
        std::map<qint64, qint64> days;
        for (const auto& row : storage::dossierDays(db(), period, m_filter))
            days[row.days] += row.count;
        const LengthFigures lengths = lengthFigures(days);
        figures.medianDays = lengths.median;
        figures.p90Days = lengths.p90;
        figures.stuckDossiers =
            storage::stuckDossiers(db(), period.until, stuckAfterDays, stuckWithoutStepDays, m_filter);
    }

    Connection& m_db;
    storage::FigureFilter m_filter;
    QDate m_at;
    std::stop_token m_stop;
    std::vector<storage::AreaOpenReports> m_openReports;
    std::vector<storage::DossierCount> m_openDossiers;
};

} // namespace

LengthFigures lengthFigures(const std::map<qint64, qint64>& days)
{
    qint64 total = 0;
    for (const auto& [length, count] : days)
        total += count;
    if (total == 0)
        return {};
    const auto ranked = [&days](qint64 rank) { // from 1
        for (const auto& [length, count] : days) {
            if (rank <= count)
                return length;
            rank -= count;
        }
        return qint64(0);
    };
    return {.median = double(ranked((total + 1) / 2) + ranked(total / 2 + 1)) / 2.0,
            .p90 = ranked((total * 9 + 9) / 10)};
}

Result<FigureReport> figureReport(Session& session, const FigureRequest& request, const std::stop_token& stop)
{
    return session.read([&] {
        requirePermission(session, Permission::SeeFigures);
        if (!request.period.isValid())
            throw Failure(Error{.kind = ErrorKind::Input,
                                .message = QCoreApplication::translate(
                                    "Figures", "The period must end after it begins. Choose two other dates."),
                                .field = u"period"_s});
        const storage::ReadSnapshot snapshot(session.db());
        storage::FigureFilter filter{.area = {}, .category = request.category, .team = request.team};
        if (!request.areaCode.isEmpty()) {
            const auto area = storage::findAreaByCode(session.db(), request.areaCode);
            if (!area)
                throw Failure(
                    Error{.kind = ErrorKind::Input,
                          .message = QCoreApplication::translate("Figures", "There is no area with the code %1.")
                                         .arg(request.areaCode),
                          .field = u"areaCode"_s});
            filter.area = area->id;
        }
        FigureReport report{.period = request.period,
                            .areaCode = request.areaCode,
                            .at = request.at.isValid() ? request.at : session.clock().today(),
                            .current = {},
                            .previous = {},
                            .yearBefore = {},
                            .areas = {},
                            .months = {}};
        Counter counter(session.db(), filter, report.at, stop);
        report.current = counter.figures(request.period, true);
        report.previous = counter.figures(request.period.previous());
        report.yearBefore = counter.figures(request.period.yearBefore());
        report.areas = counter.areas(request.period);
        if (request.withMonths)
            report.months = counter.months(report);
        return report;
    });
}

} // namespace woonrust::papers
