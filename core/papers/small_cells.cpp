// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "papers/small_cells.h"

#include "papers/published_rate.h"
#include "papers/report_period.h"

#include <algorithm>
#include <set>

namespace woonrust::papers {

using namespace Qt::StringLiterals;

namespace {

using Kind = CellSuppression::Kind;
using Sensitivity = CellSuppression::Sensitivity;
using Codes = std::set<QString>;

const QString positive = u"positief"_s;

bool isSmall(qint64 count)
{
    return CellSuppression::isSmall(count);
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

// One that counts some of those that another one counts.
void relateAtMost(CellSuppression& cells, const QString& some, const QString& all)
{
    cells.relateAtLeastZero({{.key = all}, {.key = some, .factor = -1}});
}

// Reports that are no positive signals stand nowhere, but deadlines and natures both are sums to it.
QString counting(const QString& set)
{
    return set + u"R1.no_signals"_s;
}

void addReports(CellSuppression& cells, const QString& set, const FigureReport& report, const Figures& figures)
{
    const QString total = set + u"R1.total"_s;
    cells.add(total, figures.reports.total, Kind::Total);
    addSplit(cells, total, set + u"R1.by_category."_s, codesOf(report, &ReportFigures::byCategory),
             figures.reports.byCategory);
    addSplit(cells, total, set + u"R1.by_channel."_s, codesOf(report, &ReportFigures::byChannel),
             figures.reports.byChannel);
    addSplit(cells, total, set + u"R1.by_origin."_s, codesOf(report, &ReportFigures::byOrigin),
             figures.reports.byOrigin);

    Codes natures = codesOf(report, &ReportFigures::byNature);
    natures.insert({u"overlast"_s, u"kwetsbaarheid"_s, u"criminaliteit"_s, u"woonfraude"_s, u"fysiek"_s});
    natures.erase(positive);
    const QString prefix = set + u"R1.by_nature."_s;
    const qint64 signals = countOf(figures.reports.byNature, positive);
    cells.add(counting(set), figures.reports.total - signals, Kind::Unprinted, Sensitivity::Harmless);
    cells.add(prefix + positive, signals);
    addSplit(cells, counting(set), prefix, natures, figures.reports.byNature);
    cells.relate({counting(set), prefix + positive}, {total});

    // Who has the origin "anonymous" is as a rule an anonymous reporter: the same number twice.
    const QString anonymous = set + u"R1.by_origin.ANONYMOUS"_s;
    if (figures.reporters.anonymous == countOf(figures.reports.byOrigin, u"ANONYMOUS"_s))
        cells.addSame(set + u"R2.anonymous"_s, anonymous);
    cells.add(set + u"R2.anonymous"_s, figures.reporters.anonymous);
    relateAtMost(cells, anonymous, set + u"R2.anonymous"_s);
    cells.add(set + u"R2.known"_s, figures.reporters.known);
    // Own observations have no reporter, and somebody may have reported more than once.
    const QString own = set + u"R1.by_origin.OWN"_s;
    const bool ownHasNone =
        countOf(figures.reports.byOrigin, u"OWN"_s) + figures.reporters.known + figures.reporters.anonymous <=
        figures.reports.total;
    cells.relateAtLeastZero({{.key = total},
                             {.key = set + u"R2.known"_s, .factor = -1},
                             {.key = set + u"R2.anonymous"_s, .factor = -1},
                             {.key = own, .factor = ownHasNone ? -1 : 0}});
    cells.add(set + u"R4"_s, figures.pollutedHomes);
    relateAtMost(cells, set + u"R4"_s, total);
}

void addCosts(CellSuppression& cells, const QString& set, const FigureReport& report, const CostFigures& costs)
{
    Codes codes;
    for (const Figures* figures : {&report.current, &report.previous, &report.yearBefore})
        for (const auto& [code, cents] : figures->costs.byCategory)
            codes.insert(code);
    const QString total = set + u"R3.total"_s;
    std::vector<QString> parts;
    qint64 reports = 0;
    for (const QString& code : codes) {
        const qint64 count = countOf(costs.reportsByCategory, code);
        reports += count;
        parts.push_back(set + u"R3.by_category."_s + code);
        cells.add(parts.back(), countOf(costs.byCategory, code), Kind::Amount,
                  isSmall(count) ? Sensitivity::Sensitive : Sensitivity::ByValue);
    }
    cells.add(total, costs.total, Kind::Amount, isSmall(reports) ? Sensitivity::Sensitive : Sensitivity::ByValue);
    cells.relate(parts, {total});
}

// The numbers of a deadline, printed in a set and nowhere for a step of the charts, and its rate.
void addDeadline(CellSuppression& cells, const QString& all, const QString& key, const DeadlineFigures& figures,
                 bool fewSignals, bool printed)
{
    const Kind kind = printed ? Kind::Count : Kind::Unprinted;
    const QString inTime = key + u".in_time"_s;
    const QString counted = key + u".counted"_s;
    const QString running = key + u".running"_s;
    const QString late = key + u".late"_s;
    cells.add(inTime, figures.inTime, kind);
    cells.add(counted, figures.counted, kind);
    cells.add(late, figures.counted - figures.inTime, Kind::Unprinted);
    // Everybody can tell that nothing of a period long past still runs.
    cells.add(running, figures.running, Kind::Count,
              figures.running == 0 || !printed ? Sensitivity::CommonKnowledge : Sensitivity::ByValue);
    cells.relate({inTime, late}, {counted});
    cells.relate({counted, running}, {all});
    if (printed && fewSignals) {
        // New reports less those counted here are the positive signals: the rate stays, its numbers go.
        cells.hide(counted);
        cells.hide(inTime);
    }
    addRates(cells, key, figures, fewSignals);
}

struct Deadlines {
    const DeadlineFigures& acknowledged;
    const DeadlineFigures& target;
    const DeadlineFigures& limit;
};

void addDeadlines(CellSuppression& cells, const QString& prefix, const QString& all, const Deadlines& of,
                  bool fewSignals, bool printed)
{
    addDeadline(cells, all, prefix + u"R5"_s, of.acknowledged, fewSignals, printed);
    addDeadline(cells, all, prefix + u"R6.target"_s, of.target, fewSignals, printed);
    addDeadline(cells, all, prefix + u"R6.limit"_s, of.limit, fewSignals, printed);
    // What is in time for the target is for the limit, and what counts for the limit counts for the target.
    relateAtMost(cells, prefix + u"R6.target.in_time"_s, prefix + u"R6.limit.in_time"_s);
    relateAtMost(cells, prefix + u"R6.limit.counted"_s, prefix + u"R6.target.counted"_s);
}

void addDossiers(CellSuppression& cells, const QString& set, const Figures& figures)
{
    const QString key = set + u"D1"_s;
    cells.add(key + u".opened"_s, figures.dossiers.opened, Kind::Total);
    cells.add(key + u".closed"_s, figures.dossiers.closed, Kind::Total);
    cells.add(key + u".open"_s, figures.dossiers.open, Kind::Total);
    cells.add(set + u"D3"_s, figures.stuckDossiers);
    relateAtMost(cells, set + u"D3"_s, key + u".open"_s);
}

// How many ended is worked out by who subtracts: those that ran before, and those that started, run or ended.
void addDirectives(CellSuppression& cells, const QString& set, const std::optional<DirectiveFigures>& figures)
{
    if (!figures)
        return;
    const QString key = set + u"S2."_s;
    cells.add(key + u"started"_s, figures->started);
    cells.add(key + u"running"_s, figures->running);
    cells.add(key + u"breached"_s, figures->breached);
    cells.add(key + u"ended_well"_s, figures->endedWell);
    cells.add(key + u"to_court"_s, figures->toCourt);
    cells.add(key + u"ended"_s, figures->ended, Kind::Unprinted);
    relateAtMost(cells, key + u"ended_well"_s, key + u"ended"_s);
}

// Those of the period itself, by kind or phase. How many were open before it is what the report before this one left
// out, and can be worked out from this one.
void addDossierSplit(CellSuppression& cells, const QString& prefix, const std::map<QString, DossierFlow>& flows)
{
    std::vector<QString> opened;
    std::vector<QString> closed;
    std::vector<QString> open;
    std::vector<QString> before;
    for (const auto& [code, counts] : flows) {
        opened.push_back(prefix + code + u".opened"_s);
        closed.push_back(prefix + code + u".closed"_s);
        open.push_back(prefix + code + u".open"_s);
        before.push_back(prefix + code + u".before"_s);
        cells.add(opened.back(), counts.opened);
        cells.add(closed.back(), counts.closed);
        cells.add(open.back(), counts.open);
        const qint64 stood = counts.open + counts.closed - counts.opened;
        cells.add(before.back(), stood, Kind::Unprinted);
        cells.relate({before.back(), opened.back()}, {closed.back(), open.back()});
    }
    cells.relate(opened, {u"current.D1.opened"_s});
    cells.relate(closed, {u"current.D1.closed"_s});
    cells.relate(open, {u"current.D1.open"_s});
    cells.relate(before, {u"previous.D1.open"_s});
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
        relateAtMost(cells, key + u".past_deadline"_s, key + u".open"_s);
        // A repeat address has three reports or more in the last twelve months.
        if (isYear(report.period))
            cells.relateAtLeastZero({{.key = key + u".R1"_s}, {.key = key + u".repeat_addresses"_s, .factor = -3}});
    }
    cells.relate(reports, {u"current.R1.total"_s});
    cells.relate(open, {u"current.R7.open"_s});
    cells.relate(past, {u"current.R7.past_deadline"_s});
    cells.relate(dossiers, {u"current.D1.open"_s});
}

// A step of the charts that is not one of the periods: only how many reports there were and the rates are printed.
void addStep(CellSuppression& cells, const QString& key, const MonthFigures& month)
{
    cells.add(key + u".reports"_s, month.reports, Kind::Total);
    cells.add(key + u".closed"_s, month.dossiersClosed, Kind::Total);
    cells.add(key + u".open"_s, month.dossiersOpen, Kind::Total);
    const qint64 signals = month.reports - month.acknowledged.counted - month.acknowledged.running;
    cells.add(key + u".signals"_s, signals, Kind::Unprinted);
    cells.add(key + u".no_signals"_s, month.reports - signals, Kind::Unprinted, Sensitivity::Harmless);
    cells.relate({key + u".signals"_s, key + u".no_signals"_s}, {key + u".reports"_s});
    addDeadlines(cells, key + u'.', key + u".no_signals"_s,
                 {.acknowledged = month.acknowledged, .target = month.feedbackTarget, .limit = month.feedbackLimit},
                 isSmall(signals), false);
}

// The steps of the charts, and how many dossiers were opened in each: what was open before, plus those, is what was
// closed plus what is open.
void addMonths(CellSuppression& cells, const FigureReport& report)
{
    struct Set {
        QString key;
        Period period;
    };
    const std::vector<Set> sets{{.key = u"current."_s, .period = report.period},
                                {.key = u"previous."_s, .period = report.period.previous()},
                                {.key = u"year_before."_s, .period = report.period.yearBefore()}};
    QString openBefore;
    qint64 numberBefore = 0;
    for (const MonthFigures& month : report.months) {
        const QString key = u"months."_s + month.month.toString(Qt::ISODate);
        const auto set = std::ranges::find(sets, month.month, [](const Set& of) { return of.period.from; });
        if (set != sets.end()) {
            cells.addSame(key + u".reports"_s, set->key + u"R1.total"_s);
            cells.addSame(key + u".closed"_s, set->key + u"D1.closed"_s);
            cells.addSame(key + u".open"_s, set->key + u"D1.open"_s);
            cells.addSame(key + u".opened"_s, set->key + u"D1.opened"_s);
            cells.repeat(key + u".R5"_s, set->key + u"R5"_s);
            cells.repeat(key + u".R6"_s, set->key + u"R6"_s);
        } else {
            addStep(cells, key, month);
        }
        if (!openBefore.isEmpty()) {
            cells.add(key + u".opened"_s, month.dossiersOpen + month.dossiersClosed - numberBefore, Kind::Unprinted);
            cells.relate({openBefore, key + u".opened"_s}, {key + u".closed"_s, key + u".open"_s});
        }
        openBefore = key + u".open"_s;
        numberBefore = month.dossiersOpen;
    }
    // Repeat addresses have three reports or more in the last twelve months: as many steps of the chart.
    std::vector<CellSuppression::Term> reports;
    const int steps = 12 / monthCount(report.period);
    for (std::size_t i = report.months.size() - std::min(report.months.size(), std::size_t(steps));
         i < report.months.size(); ++i)
        reports.push_back({.key = u"months."_s + report.months[i].month.toString(Qt::ISODate) + u".reports"_s});
    for (const AreaFigures& area : report.areas)
        reports.push_back({.key = u"areas."_s + area.code + u".repeat_addresses"_s, .factor = -3});
    cells.relateAtLeastZero(reports);
}

} // namespace

CellSuppression smallCells(const FigureReport& report)
{
    CellSuppression cells;
    const auto addSet = [&](const QString& set, const Figures& figures) {
        addReports(cells, set, report, figures);
        addCosts(cells, set, report, figures.costs);
        addDeadlines(
            cells, set, counting(set),
            {.acknowledged = figures.acknowledged, .target = figures.feedbackTarget, .limit = figures.feedbackLimit},
            isSmall(countOf(figures.reports.byNature, positive)), true);
        cells.add(set + u"R7.open"_s, figures.openReports, Kind::Total);
        cells.add(set + u"R7.past_deadline"_s, figures.openPastDeadline, Kind::Total);
        relateAtMost(cells, set + u"R7.past_deadline"_s, set + u"R7.open"_s);
        addDossiers(cells, set, figures);
        addDirectives(cells, set, figures.directives);
    };
    addSet(u"current."_s, report.current);
    addSet(u"previous."_s, report.previous);
    // What is open now was open before, or is new.
    cells.relateAtLeastZero({{.key = u"previous.R7.open"_s},
                             {.key = counting(u"current."_s)},
                             {.key = u"current.R7.open"_s, .factor = -1}});
    cells.relate({u"previous.S2.running"_s, u"current.S2.started"_s}, {u"current.S2.running"_s, u"current.S2.ended"_s});
    cells.relateAtLeastZero({{.key = u"previous.S2.running"_s},
                             {.key = u"current.S2.started"_s},
                             {.key = u"current.S2.breached"_s, .factor = -1}});
    addDossierSplit(cells, u"current.D1.by_kind."_s, report.current.dossiersByKind);
    addDossierSplit(cells, u"current.D1.by_phase."_s, report.current.dossiersByPhase);
    // Of a year they are the same.
    if (comparesOnce(report.period))
        cells.repeat(u"year_before."_s, u"previous."_s);
    else
        addSet(u"year_before."_s, report.yearBefore);
    addAreas(cells, report);
    if (mayShowMonths(report))
        addMonths(cells, report);
    else
        cells.relate({u"previous.D1.open"_s, u"current.D1.opened"_s}, {u"current.D1.closed"_s, u"current.D1.open"_s});
    cells.solve();
    return cells;
}

bool mayShowMonths(const FigureReport& report)
{
    return !report.months.empty() && report.months.back().month == report.period.from && report.period.isWholeMonths();
}

} // namespace woonrust::papers
