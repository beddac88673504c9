// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "papers/small_cells.h"

#include "core/papers/invented_months.h"
#include "core/papers/outsider.h"
#include "papers/paper_csv.h"
#include "papers/paper_grid.h"
#include "papers/published_rate.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <functional>
#include <iterator>
#include <set>

using namespace woonrust;
using namespace woonrust::papers;
using woonrust::tests::InventedOffice;
using woonrust::tests::LinearBounds;
using woonrust::tests::Outsider;
using woonrust::tests::partnerDocument;
using namespace Qt::StringLiterals;

namespace {

// What is nowhere printed but would say as much: of each step, what was opened, late and a
// positive signal; of each kind of dossier, how many were open before.
std::map<std::string, double> unprinted(const InventedOffice& office, const FigureReport& report)
{
    std::map<std::string, double> values;
    for (int i = 0; i < office.steps(); ++i) {
        const std::string key = "step" + std::to_string(i) + ".";
        const MonthFigures& month = report.months[std::size_t(i)];
        if (i > 0)
            values[key + "D1.opened"] = double(office.opened(i));
        values[key + "R1.by_nature.positief"] = double(office.signals(i));
        const std::pair<const char*, const DeadlineFigures*> deadlines[] = {
            {"R5", &month.acknowledged}, {"R6.target", &month.feedbackTarget}, {"R6.limit", &month.feedbackLimit}};
        for (const auto& [name, of] : deadlines) {
            values[key + name + ".late"] = double(of->counted - of->inTime);
            values[key + name + ".in_time"] = double(of->inTime);
            values[key + name + ".counted"] = double(of->counted);
        }
    }
    for (const auto* split : {&report.current.dossiersByKind, &report.current.dossiersByPhase})
        for (const auto& [code, flow] : *split) {
            const std::string prefix = split == &report.current.dossiersByKind ? "by_kind." : "by_phase.";
            values[prefix + code.toStdString() + ".before"] = double(flow.open + flow.closed - flow.opened);
        }
    return values;
}

// What a reader knows too much of: of each number from 1 to 4, and of each that is called less than 5, he must know no
// more than that it is one of five; of an amount of few reports no more than that it may be twice as much, or nothing.
QStringList exposed(const InventedOffice& office, const FigureReport& report, const Outsider& inside,
                    const Outsider& outsider, const std::function<LinearBounds::Range(const std::string&)>& range)
{
    QStringList found;
    const auto look = [&](const std::string& name, double least) {
        const LinearBounds::Range known = range(name);
        if (!(known.high - known.low > least - 1 + 1e-5)) // a solver of fractions may be off by less than one
            found << u"%1: %2 to %3"_s.arg(QString::fromStdString(name)).arg(known.low).arg(known.high);
    };
    for (const std::string& name : outsider.small)
        look(name, 4);
    for (const auto& [name, value] : inside.printed)
        if (value >= 1 && value <= 4 && !name.contains(".R3."))
            look(name, 4);
    for (const auto& [name, value] : unprinted(office, report))
        if (value >= 1 && value <= 4)
            look(name, 4);
    const std::pair<std::string, const CostFigures*> costs[] = {{"current.", &report.current.costs},
                                                                {"previous.", &report.previous.costs},
                                                                {"year_before.", &report.yearBefore.costs}};
    for (const auto& [set, of] : costs)
        for (const auto& [code, reports] : of->reportsByCategory)
            if (reports >= 1 && reports <= 4)
                look(set + "R3.by_category." + code.toStdString(), double(of->byCategory.at(code)));
    return found;
}

// Months, quarters and years, from a village team with a report a week to a town with three a day.
InventedOffice inventedOffice(unsigned seed)
{
    const int length = seed % 10 == 0 || seed % 10 == 3 ? 3 : seed % 10 == 5 || seed % 10 == 8 ? 12 : 1;
    return {seed, 3 + int(seed * 7 % 90), length};
}

} // namespace

TEST_CASE("From a version for partners nobody can tell more of a small number than that it is below 5")
{
    for (unsigned seed = 0; seed < 1000; ++seed) {
        const InventedOffice office = inventedOffice(seed);
        const FigureReport report = office.report();
        const Outsider inside(report);
        const Outsider outsider(report, &inside);
        const auto ranges = outsider.bounds.narrowed();
        const QStringList found =
            exposed(office, report, inside, outsider, [&](const std::string& name) { return ranges.at(name); });
        INFO("office " << seed);
        INFO(found.join(u'\n').toStdString());
        REQUIRE(found.isEmpty());
    }
}

TEST_CASE("Not even with all sums, rates and periods of a version for partners at once")
{
    for (unsigned seed = 0; seed < 200; ++seed) {
        const InventedOffice office = inventedOffice(seed);
        const FigureReport report = office.report();
        const Outsider inside(report);
        const Outsider outsider(report, &inside);
        LinearBounds::Solver solver(outsider.bounds);
        INFO("office " << seed);
        REQUIRE(solver.feasible());
        const QStringList found =
            exposed(office, report, inside, outsider, [&](const std::string& name) { return solver.range(name); });
        INFO(found.join(u'\n').toStdString());
        REQUIRE(found.isEmpty());
    }
}

TEST_CASE("In no file of a version for partners a small number stands, nor a value behind what is left out")
{
    for (unsigned seed = 0; seed < 100; ++seed) {
        const Paper document = partnerDocument(inventedOffice(seed).report(), true);
        INFO("office " << seed);
        for (const QByteArray& line : documentCsv(document).split('\n'))
            for (const QByteArray& field : line.trimmed().split(';'))
                CHECK_FALSE((field == "1" || field == "2" || field == "3" || field == "4"));
        // What the spreadsheet writes.
        std::vector<Grid> grids = tableGrids(document);
        std::ranges::copy(chartGrids(document), std::back_inserter(grids));
        grids.push_back(figuresGrid(document));
        for (const Grid& grid : grids)
            for (const auto& row : grid.rows)
                for (const Cell& cell : row)
                    if (cell.text == u"x"_s || cell.text.startsWith(u'<') || cell.text.startsWith(u'≈') ||
                        cell.text.startsWith(u'≥') || cell.text.startsWith(u'≤'))
                        CHECK(std::holds_alternative<std::monostate>(cell.raw));
        // What the PDF draws: a line goes to the coarse value that stands beside it, and to nothing that is left out.
        for (const Section& section : document.sections)
            if (const auto* charts = std::get_if<ChartRow>(&section))
                for (const Chart& chart : charts->charts)
                    for (const Series& series : chart.series)
                        for (const ChartPoint& point : series.points) {
                            CHECK_FALSE((point.value && (point.label == u"x"_s || point.label.startsWith(u'<'))));
                            if (point.value && chart.unit == NumberFormat::Whole)
                                CHECK_FALSE((*point.value >= 1 && *point.value <= 4));
                        }
    }
}

TEST_CASE("A version for partners keeps what it can: totals, and rates at least coarsely")
{
    qint64 rates = 0;
    qint64 told = 0;
    qint64 totals = 0;
    for (unsigned seed = 0; seed < 50; ++seed) {
        const InventedOffice office(seed, 80);
        const FigureReport report = office.report();
        const CellSuppression cells = smallCells(report);
        totals += !cells.isHidden(u"current.R1.total"_s);
        for (const auto& [key, figures] : {std::pair{u"current.R5"_s, report.current.acknowledged},
                                           {u"current.R6.limit"_s, report.current.feedbackLimit}}) {
            ++rates;
            told += publishedRate(cells, key, figures).form != PublishedRate::Form::LeftOut;
        }
    }
    // Of an office with some eighty reports a month: nearly always.
    CHECK(totals >= 40);
    CHECK(told >= rates * 85 / 100);
}

TEST_CASE("A rate is told as finely as its numbers allow")
{
    using Form = PublishedRate::Form;
    // Of a step of a chart, where only the reports and the rate are printed.
    const auto rate = [](qint64 inTime, qint64 counted, qint64 reports) {
        const DeadlineFigures figures{.inTime = inTime, .counted = counted, .running = 0};
        const Period period = Period::month(2026, 10);
        FigureReport report{.period = period, .areaCode = {}, .at = period.until};
        for (int back = 3; back >= 0; --back)
            report.months.push_back({.month = period.from.addMonths(-back)});
        report.months[0].reports = reports;
        report.months[0].acknowledged = report.months[0].feedbackTarget = report.months[0].feedbackLimit = figures;
        return publishedRate(smallCells(report), u"months.2026-07-01.R5"_s, figures);
    };
    CHECK(rate(60, 83, 83).form == Form::Percents);
    CHECK(rate(83, 83, 83).text(QLocale::c()) == u"100%"_s);
    CHECK(rate(80, 83, 83).text(QLocale::c()) == u"≥\u00a095%"_s); // three late
    CHECK(rate(3, 83, 83).text(QLocale::c()) == u"≤\u00a05%"_s);
    CHECK(rate(60, 81, 83).text(QLocale::c()) == u"≈\u00a075%"_s); // two positive signals
    CHECK(rate(3, 6, 6).form == Form::LeftOut);
    CHECK(rate(4, 4, 4).form == Form::LeftOut);
}
