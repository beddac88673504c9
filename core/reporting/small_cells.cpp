// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reporting/small_cells.h"

#include <set>

namespace woonrust::reporting {

using namespace Qt::StringLiterals;

namespace {

using Kind = CellSuppression::Kind;
using Codes = std::set<QString>;

bool isSmall(qint64 count)
{
    return count >= 1 && count <= 4;
}

qint64 countOf(const Counts& counts, const QString& code)
{
    const auto found = counts.find(code);
    return found == counts.end() ? 0 : found->second;
}

Codes codesOf(const FigureReport& report, Counts ReportFigures::* split)
{
    Codes codes;
    for (const Figures* figures : {&report.current, &report.previous, &report.yearBefore})
        for (const auto& [code, count] : figures->reports.*split)
            codes.insert(code);
    return codes;
}

void addSplit(CellSuppression& cells, const QString& total, const QString& prefix, const Codes& codes,
              const Counts& counts)
{
    std::vector<QString> parts;
    for (const QString& code : codes) {
        parts.push_back(prefix + code);
        cells.add(parts.back(), countOf(counts, code));
    }
    cells.relate(parts, {total});
}

void addReports(CellSuppression& cells, const QString& set, const FigureReport& report, const Figures& figures)
{
    const QString total = set + u"R1.total"_s;
    cells.add(total, figures.reports.total, Kind::Total);
    const auto split = [&](QLatin1StringView name, Counts ReportFigures::* member, Codes extra = {}) {
        extra.merge(codesOf(report, member));
        addSplit(cells, total, set + u"R1."_s + name + u'.', extra, figures.reports.*member);
    };
    split("by_category"_L1, &ReportFigures::byCategory);
    split("by_nature"_L1, &ReportFigures::byNature,
          {u"overlast"_s, u"kwetsbaarheid"_s, u"criminaliteit"_s, u"fysiek"_s, u"positief"_s});
    split("by_channel"_L1, &ReportFigures::byChannel);
    split("by_origin"_L1, &ReportFigures::byOrigin);
    cells.add(set + u"R2.known"_s, figures.reporters.known);
    cells.add(set + u"R2.anonymous"_s, figures.reporters.anonymous);
    cells.add(set + u"R4"_s, figures.pollutedHomes);
}

void addCosts(CellSuppression& cells, const QString& set, const CostFigures& costs)
{
    const QString total = set + u"R3.total"_s;
    std::vector<QString> parts;
    qint64 reports = 0;
    for (const auto& [code, cents] : costs.byCategory) {
        const qint64 count = countOf(costs.reportsByCategory, code);
        reports += count;
        parts.push_back(set + u"R3.by_category."_s + code);
        cells.add(parts.back(), cents, Kind::Amount, isSmall(count));
    }
    cells.add(total, costs.total, Kind::Amount, isSmall(reports));
    cells.relate(parts, {total});
}

void addDeadline(CellSuppression& cells, const QString& set, const QString& key, const DeadlineFigures& figures)
{
    cells.add(key + u".in_time"_s, figures.inTime);
    cells.add(key + u".counted"_s, figures.counted);
    cells.add(key + u".running"_s, figures.running);
    // Every report that is no positive signal is counted or still running.
    cells.relate({key + u".counted"_s, key + u".running"_s, set + u"R1.by_nature.positief"_s}, {set + u"R1.total"_s});
}

void addDossiers(CellSuppression& cells, const QString& set, const Figures& figures)
{
    const auto flow = [&cells](const QString& key, const DossierFlow& counts, Kind kind) {
        cells.add(key + u".opened"_s, counts.opened, kind);
        cells.add(key + u".closed"_s, counts.closed, kind);
        cells.add(key + u".open"_s, counts.open, kind);
    };
    const QString total = set + u"D1"_s;
    flow(total, figures.dossiers, Kind::Total);
    const auto split = [&](const QString& prefix, const std::map<QString, DossierFlow>& flows) {
        for (const auto& [code, counts] : flows)
            flow(prefix + code, counts, Kind::Count);
        for (const QString& what : {u".opened"_s, u".closed"_s, u".open"_s}) {
            std::vector<QString> parts;
            for (const auto& [code, counts] : flows)
                parts.push_back(prefix + code + what);
            cells.relate(parts, {total + what});
        }
    };
    split(total + u".by_kind."_s, figures.dossiersByKind);
    split(total + u".by_phase."_s, figures.dossiersByPhase);
    cells.add(set + u"D3"_s, figures.stuckDossiers);
}

void addAreas(CellSuppression& cells, const FigureReport& report)
{
    std::vector<QString> reports;
    std::vector<QString> open;
    std::vector<QString> past;
    std::vector<QString> dossiers;
    for (const AreaFigures& area : report.areas) {
        const QString key = u"areas."_s + area.code;
        const auto put = [&](QLatin1StringView name, qint64 count, std::vector<QString>* parts) {
            cells.add(key + u'.' + name, count);
            if (parts)
                parts->push_back(key + u'.' + name);
        };
        put("R1"_L1, area.reports, &reports);
        put("open"_L1, area.open, &open);
        put("past_deadline"_L1, area.openPastDeadline, &past);
        put("dossiers_open"_L1, area.dossiersOpen, &dossiers);
        put("repeat_addresses"_L1, area.repeatAddresses, nullptr);
    }
    cells.relate(reports, {u"current.R1.total"_s});
    cells.relate(open, {u"current.R7.open"_s});
    cells.relate(past, {u"current.R7.past_deadline"_s});
    cells.relate(dossiers, {u"current.D1.open"_s});
}

void addMonths(CellSuppression& cells, const FigureReport& report)
{
    for (const MonthFigures& month : report.months) {
        const QString key = u"months."_s + month.month.toString(Qt::ISODate);
        cells.add(key + u".reports"_s, month.reports, Kind::Total);
        cells.add(key + u".closed"_s, month.dossiersClosed, Kind::Total);
        cells.add(key + u".open"_s, month.dossiersOpen, Kind::Total);
        // The same numbers under another name.
        const Period period{.from = month.month, .until = month.month.addMonths(1)};
        const auto same = [&](const QString& set, const Period& other) {
            if (other.until == period.until)
                cells.relate({key + u".open"_s}, {set + u"D1.open"_s});
            if (other != period)
                return;
            cells.relate({key + u".reports"_s}, {set + u"R1.total"_s});
            cells.relate({key + u".closed"_s}, {set + u"D1.closed"_s});
        };
        same(u"current."_s, report.period);
        same(u"previous."_s, report.period.previous());
        same(u"year_before."_s, report.period.yearBefore());
    }
}

} // namespace

CellSuppression smallCells(const FigureReport& report)
{
    CellSuppression cells;
    const auto addSet = [&](const QString& set, const Figures& figures) {
        addReports(cells, set, report, figures);
        addCosts(cells, set, figures.costs);
        addDeadline(cells, set, set + u"R5"_s, figures.acknowledged);
        addDeadline(cells, set, set + u"R6.target"_s, figures.feedbackTarget);
        addDeadline(cells, set, set + u"R6.limit"_s, figures.feedbackLimit);
        cells.add(set + u"R7.open"_s, figures.openReports, Kind::Total);
        cells.add(set + u"R7.past_deadline"_s, figures.openPastDeadline, Kind::Total);
        addDossiers(cells, set, figures);
    };
    addSet(u"current."_s, report.current);
    addSet(u"previous."_s, report.previous);
    addSet(u"year_before."_s, report.yearBefore);
    // What was open at the end of the period before, plus what was opened, is what was closed plus what is open.
    cells.relate({u"previous.D1.open"_s, u"current.D1.opened"_s}, {u"current.D1.closed"_s, u"current.D1.open"_s});
    addAreas(cells, report);
    addMonths(cells, report);
    cells.solve();
    return cells;
}

bool mayShowRate(const CellSuppression& cells, const QString& deadlineKey, const DeadlineFigures& figures)
{
    return !isSmall(figures.inTime) && !isSmall(figures.counted) && !cells.isHidden(deadlineKey + u".in_time"_s) &&
           !cells.isHidden(deadlineKey + u".counted"_s);
}

} // namespace woonrust::reporting
