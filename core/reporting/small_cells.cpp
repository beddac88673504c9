// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reporting/small_cells.h"

#include "reporting/report_document.h"
#include "reporting/report_period.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace woonrust::reporting {

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
    cells.add(set + u"R2.known"_s, figures.reporters.known);
    // Those who reported more than once, or nobody: so neither of the two is more than the other leaves over.
    const QString rest = set + u"R1.without_new_reporter"_s;
    cells.add(rest, figures.reports.total - figures.reporters.known - figures.reporters.anonymous, Kind::Unprinted,
              Sensitivity::Harmless);
    cells.relate({set + u"R2.known"_s, set + u"R2.anonymous"_s, rest}, {total});
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
        cells.add(parts.back(), cents, Kind::Amount, isSmall(count) ? Sensitivity::Sensitive : Sensitivity::ByValue);
    }
    cells.add(total, costs.total, Kind::Amount, isSmall(reports) ? Sensitivity::Sensitive : Sensitivity::ByValue);
    cells.relate(parts, {total});
}

void addDeadline(CellSuppression& cells, const QString& set, const QString& key, const DeadlineFigures& figures,
                 bool fewSignals)
{
    const QString late = key + u".late"_s;
    cells.add(key + u".in_time"_s, figures.inTime);
    cells.add(key + u".counted"_s, figures.counted);
    cells.add(late, figures.counted - figures.inTime, Kind::Unprinted);
    // Everybody can tell that nothing of a period long past still runs.
    cells.add(key + u".running"_s, figures.running, Kind::Count,
              figures.running == 0 ? Sensitivity::CommonKnowledge : Sensitivity::ByValue);
    cells.relate({key + u".in_time"_s, late}, {key + u".counted"_s});
    cells.relate({key + u".counted"_s, key + u".running"_s}, {counting(set)});
    if (fewSignals) {
        // New reports less those counted here are the positive signals: the rate stays, its numbers go.
        cells.hide(key + u".counted"_s);
        cells.hide(key + u".in_time"_s);
    }
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
        // No more are past a deadline than are open.
        cells.add(key + u".not_past"_s, area.open - area.openPastDeadline, Kind::Unprinted, Sensitivity::Harmless);
        cells.relate({key + u".past_deadline"_s, key + u".not_past"_s}, {key + u".open"_s});
    }
    cells.relate(reports, {u"current.R1.total"_s});
    cells.relate(open, {u"current.R7.open"_s});
    cells.relate(past, {u"current.R7.past_deadline"_s});
    cells.relate(dossiers, {u"current.D1.open"_s});
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
        for (const Set& set : sets) {
            if (set.period.from != month.month)
                continue;
            cells.addSame(key + u".reports"_s, set.key + u"R1.total"_s);
            cells.addSame(key + u".closed"_s, set.key + u"D1.closed"_s);
            cells.addSame(key + u".open"_s, set.key + u"D1.open"_s);
            cells.addSame(key + u".opened"_s, set.key + u"D1.opened"_s);
        }
        cells.add(key + u".reports"_s, month.reports, Kind::Total);
        cells.add(key + u".closed"_s, month.dossiersClosed, Kind::Total);
        cells.add(key + u".open"_s, month.dossiersOpen, Kind::Total);
        if (!openBefore.isEmpty()) {
            cells.add(key + u".opened"_s, month.dossiersOpen + month.dossiersClosed - numberBefore, Kind::Unprinted);
            cells.relate({openBefore, key + u".opened"_s}, {key + u".closed"_s, key + u".open"_s});
        }
        openBefore = key + u".open"_s;
        numberBefore = month.dossiersOpen;
    }
}

QString percents(double fraction, const QLocale& locale)
{
    return formatted({.value = fraction, .format = NumberFormat::Percent}, locale);
}

// `known`: the reader is told how many were counted. `finest`: of a rate with nothing to hide.
PublishedRate coarseRate(const DeadlineFigures& figures, bool known, double finest)
{
    using Form = PublishedRate::Form;
    const qint64 late = figures.counted - figures.inTime;
    const double rate = double(figures.inTime) / double(figures.counted);
    if (figures.counted < 5 || (isSmall(late) && isSmall(figures.inTime)))
        return {};
    if (known && !isSmall(late) && !isSmall(figures.inTime))
        return {.form = Form::Exact, .value = finest > 0 ? std::round(rate / finest) * finest : rate};
    // Of how many it may be as far as the reader can tell: each of those must give a rate that rounds to this one, so
    // a step must be worth a whole report of the fewest.
    const double fewest = known ? double(figures.counted) : double(figures.counted - 4);
    const double step = fewest >= 20 ? 0.05 : 0.1;
    if (fewest < 10)
        return {};
    // Four of the fewest, rounded away from the edge: 0 to 4 all fit.
    const double four = std::ceil(4 / fewest / step - 1e-9) * step;
    if (isSmall(late))
        return {.form = Form::AtLeast, .value = 1 - four};
    if (isSmall(figures.inTime))
        return {.form = Form::AtMost, .value = four};
    return {.form = Form::About, .value = std::round(rate / step) * step};
}

} // namespace

CellSuppression smallCells(const FigureReport& report)
{
    CellSuppression cells;
    const auto addSet = [&](const QString& set, const Figures& figures) {
        addReports(cells, set, report, figures);
        addCosts(cells, set, figures.costs);
        const bool fewSignals = isSmall(countOf(figures.reports.byNature, positive));
        addDeadline(cells, set, set + u"R5"_s, figures.acknowledged, fewSignals);
        addDeadline(cells, set, set + u"R6.target"_s, figures.feedbackTarget, fewSignals);
        addDeadline(cells, set, set + u"R6.limit"_s, figures.feedbackLimit, fewSignals);
        cells.add(set + u"R7.open"_s, figures.openReports, Kind::Total);
        cells.add(set + u"R7.past_deadline"_s, figures.openPastDeadline, Kind::Total);
        addDossiers(cells, set, figures);
    };
    addSet(u"current."_s, report.current);
    addSet(u"previous."_s, report.previous);
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

QString PublishedRate::text(const QLocale& locale) const
{
    switch (form) {
    case Form::Exact:
        return percents(value, locale);
    case Form::About:
        return u"\u2248\u00a0"_s + percents(value, locale);
    case Form::AtLeast:
        return u"\u2265\u00a0"_s + percents(value, locale);
    case Form::AtMost:
        return u"\u2264\u00a0"_s + percents(value, locale);
    case Form::LeftOut:
        break;
    }
    return u"x"_s;
}

PublishedRate publishedRate(const CellSuppression& cells, const QString& deadlineKey, const DeadlineFigures& figures)
{
    const bool countedKnown = !cells.isHidden(deadlineKey + u".counted"_s);
    const bool inTimeKnown = !cells.isHidden(deadlineKey + u".in_time"_s);
    const PublishedRate rate = coarseRate(figures, countedKnown, 0);
    // An exact rate with one of its numbers gives the other away.
    if (rate.form == PublishedRate::Form::Exact && !inTimeKnown)
        return {};
    if (rate.form != PublishedRate::Form::Exact && inTimeKnown && !countedKnown)
        return {};
    return rate;
}

PublishedRate publishedRate(const DeadlineFigures& figures, qint64 reports)
{
    const bool fewSignals = isSmall(reports - figures.counted - figures.running);
    return coarseRate(figures, !fewSignals, 0.01);
}

} // namespace woonrust::reporting
