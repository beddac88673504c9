// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reporting/small_cells.h"

#include "core/reporting/invented_months.h"
#include "reporting/figures_json.h"
#include "reporting/month_report.h"
#include "support/catch_qt.h"
#include "support/linear_bounds.h"

#include <QJsonArray>
#include <QJsonObject>
#include <catch2/catch_test_macros.hpp>
#include <functional>
#include <set>

using namespace woonrust;
using namespace woonrust::reporting;
using woonrust::tests::InventedOffice;
using woonrust::tests::LinearBounds;
using namespace Qt::StringLiterals;

namespace {

using Range = LinearBounds::Range;
constexpr double infinite = LinearBounds::infinite;

// Somebody outside who has the PDF, the spreadsheet and the JSON of one version, and knows what the figures mean.
class Outsider {
public:
    Outsider(const FigureReport& figures, const ReportDocument& document)
        : m_json(figuresToJson(figures, true)), m_document(document)
    {
        readSet("current.", m_json[u"figures"_s].toObject());
        readSet("previous.", m_json[u"previous"_s].toObject());
        readSet("year_before.", m_json[u"year_before"_s].toObject());
        readAreas();
        readDossierTable("by_kind.", u"Dossiers by kind"_s);
        readDossierTable("by_phase.", u"Dossiers by phase"_s);
        readCharts(figures);
    }

    LinearBounds bounds;
    std::set<std::string> small; // printed as "< 5"

private:
    static Range rangeOf(const QString& text)
    {
        if (text == u"< 5")
            return {0, 4};
        if (text == u"x")
            return {0, infinite};
        bool isNumber = false;
        const double value = QString(text).remove(u'.').replace(u',', u'.').toDouble(&isNumber);
        REQUIRE(isNumber);
        return {value, value};
    }
    void read(const std::string& name, const QJsonValue& value)
    {
        const Range range = value.isDouble() ? Range{value.toDouble(), value.toDouble()} : rangeOf(value.toString());
        put(name, range);
    }
    void put(const std::string& name, const Range& range)
    {
        if (range.low == 0 && range.high == 4)
            small.insert(name);
        bounds.range(name, range);
    }
    // The parts by code, those that are not printed are zero.
    LinearBounds::Sum readSplit(const std::string& prefix, const QJsonObject& split, const std::string& whole)
    {
        LinearBounds::Sum sum;
        for (auto it = split.begin(); it != split.end(); ++it) {
            read(prefix + it.key().toStdString(), it.value());
            sum[prefix + it.key().toStdString()] = 1;
        }
        sum[whole] = -1;
        bounds.equal(sum);
        return sum;
    }
    void readRate(const std::string& inTime, const std::string& counted, const QJsonValue& rate)
    {
        if (rate.isDouble())
            bounds.equal({{inTime, 1}, {counted, -rate.toDouble()}});
        else if (rate.isString())
            readRate(inTime, counted, rate.toString());
    }
    // "≈ 85 %" is within half a step; what a step is, is to be seen from the report: take the finest.
    void readRate(const std::string& inTime, const std::string& counted, QString text, double half = 0.025)
    {
        text.remove(u'%').remove(u' ').remove(QChar::Nbsp);
        if (text == u"x" || text.isEmpty())
            return;
        const QChar sign = text.front();
        const bool coarse = !sign.isDigit();
        const double value = (coarse ? text.sliced(1) : text).toDouble() / 100;
        if (coarse && qRound(value * 100) % 10 == 0)
            half = 0.05; // may be a step of ten
        if (sign == u'≥')
            bounds.relate({{inTime, 1}, {counted, -value}}, 0, infinite);
        else if (sign == u'≤')
            bounds.relate({{inTime, 1}, {counted, -value}}, -infinite, 0);
        else {
            bounds.relate({{inTime, 1}, {counted, -(value - half)}}, 0, infinite);
            bounds.relate({{inTime, 1}, {counted, -(value + half)}}, -infinite, 0);
        }
    }
    void readDeadline(const std::string& set, const std::string& name, const QJsonObject& deadline)
    {
        const std::string key = set + name;
        for (const char* part : {"in_time", "counted", "running"})
            read(key + "." + part, deadline[QLatin1StringView(part)]);
        addDeadline(set, key);
        readRate(key + ".in_time", key + ".counted", deadline[u"rate"_s]);
    }
    void addDeadline(const std::string& set, const std::string& key)
    {
        bounds.equal({{key + ".in_time", 1}, {key + ".late", 1}, {key + ".counted", -1}});
        bounds.equal({{key + ".counted", 1}, {key + ".running", 1}, {set + "without_signals", -1}});
    }
    // The two limits of an answer: what is in time for the one is for the other.
    void addAnswers(const std::string& set)
    {
        bounds.relate({{set + "R6.limit.in_time", 1}, {set + "R6.target.in_time", -1}}, 0, infinite);
        bounds.relate({{set + "R6.target.counted", 1}, {set + "R6.limit.counted", -1}}, 0, infinite);
    }
    void readSet(const std::string& set, const QJsonObject& json)
    {
        const QJsonObject r1 = json[u"R1"_s].toObject();
        const std::string total = set + "R1.total";
        read(total, r1[u"total"_s]);
        readSplit(set + "R1.by_category.", r1[u"by_category"_s].toObject(), total);
        readSplit(set + "R1.by_channel.", r1[u"by_channel"_s].toObject(), total);
        readSplit(set + "R1.by_origin.", r1[u"by_origin"_s].toObject(), total);
        auto natures = readSplit(set + "R1.by_nature.", r1[u"by_nature"_s].toObject(), total);
        const std::string signals = set + "R1.by_nature.positief";
        if (!natures.contains(signals))
            bounds.range(signals, {0, 0});
        bounds.equal({{set + "without_signals", 1}, {signals, 1}, {total, -1}});
        natures.erase(signals);
        natures.erase(total);
        natures[set + "without_signals"] = -1;
        bounds.equal(natures);
        read(set + "R2.known", json[u"R2"_s][u"known"_s]);
        read(set + "R2.anonymous", json[u"R2"_s][u"anonymous"_s]);
        if (bounds.knows(set + "R1.by_origin.ANONYMOUS"))
            bounds.equal({{set + "R2.anonymous", 1}, {set + "R1.by_origin.ANONYMOUS", -1}});
        bounds.relate({{set + "R2.anonymous", 1}, {set + "R2.known", 1}, {total, -1}}, -infinite, 0);
        read(set + "R4", json[u"R4"_s]);
        readDeadline(set, "R5", json[u"R5"_s].toObject());
        readDeadline(set, "R6.target", json[u"R6"_s][u"target"_s].toObject());
        readDeadline(set, "R6.limit", json[u"R6"_s][u"limit"_s].toObject());
        addAnswers(set);
        read(set + "R7.open", json[u"R7"_s][u"open"_s]);
        read(set + "R7.past_deadline", json[u"R7"_s][u"past_deadline"_s]);
        bounds.relate({{set + "R7.open", 1}, {set + "R7.past_deadline", -1}}, 0, infinite);
        for (const char* part : {"opened", "closed", "open"})
            read(set + "D1." + part, json[u"D1"_s][QLatin1StringView(part)]);
        read(set + "D3", json[u"D3"_s]);
    }
    [[nodiscard]] const Table& table(const QString& title) const
    {
        for (const Section& section : m_document.sections)
            if (const auto* found = std::get_if<Table>(&section); found && found->title == title)
                return *found;
        FAIL(title.toStdString());
        return std::get<Table>(m_document.sections.front());
    }
    void readAreas()
    {
        LinearBounds::Sum reports{{"current.R1.total", -1}};
        LinearBounds::Sum open{{"current.R7.open", -1}};
        LinearBounds::Sum dossiers{{"current.D1.open", -1}};
        LinearBounds::Sum past{{"current.R7.past_deadline", -1}};
        for (const auto& area : m_json[u"areas"_s].toArray()) {
            const std::string key = "areas." + area[u"name"_s].toString().toStdString() + ".";
            read(key + "R1", area[u"R1"_s]);
            read(key + "open", area[u"open"_s]);
            read(key + "dossiers_open", area[u"dossiers_open"_s]);
            read(key + "repeat_addresses", area[u"repeat_addresses"_s]);
            reports[key + "R1"] = open[key + "open"] = dossiers[key + "dossiers_open"] = 1;
        }
        for (const auto& row : table(u"By area"_s).rows) {
            QString name = row.cells[0].text;
            if (name == u"Without an area")
                name = u"B0"_s;
            const std::string key = "areas." + name.toStdString() + ".";
            put(key + "past", rangeOf(row.cells[5].text));
            past[key + "past"] = 1;
            bounds.relate({{key + "open", 1}, {key + "past", -1}}, 0, infinite);
        }
        for (const auto& sum : {reports, open, dossiers, past})
            bounds.equal(sum);
    }
    void readDossierTable(const std::string& prefix, const QString& title)
    {
        const char* parts[] = {"opened", "closed", "open"};
        for (std::size_t part = 0; part < 3; ++part) {
            LinearBounds::Sum sum{{std::string("current.D1.") + parts[part], -1}};
            for (const auto& row : table(title).rows) {
                const std::string key = prefix + row.cells[0].text.toStdString() + "." + parts[part];
                put(key, rangeOf(row.cells[part + 1].text));
                sum[key] = 1;
            }
            bounds.equal(sum);
        }
    }
    [[nodiscard]] const Chart* chart(const QString& title) const
    {
        for (const Section& section : m_document.sections)
            if (const auto* row = std::get_if<ChartRow>(&section))
                for (const Chart& found : row->charts)
                    if (found.title.startsWith(title))
                        return &found;
        return nullptr;
    }
    void readCharts(const FigureReport& figures)
    {
        const Chart* reports = chart(u"Reports per"_s);
        const Chart* rates = chart(u"Deadlines met"_s);
        const Chart* dossiers = chart(u"Open and closed"_s);
        REQUIRE((reports && rates && dossiers));
        const auto value = [](const ChartPoint& point) {
            return point.value && point.label.isEmpty() ? QString::number(*point.value) : point.label;
        };
        std::string before;
        for (std::size_t i = 0; i < reports->categories.size(); ++i) {
            const std::string key = "step" + std::to_string(i) + ".";
            put(key + "R1.total", rangeOf(value(reports->series[0].points[i])));
            put(key + "D1.open", rangeOf(value(dossiers->series[0].points[i])));
            put(key + "D1.closed", rangeOf(value(dossiers->series[1].points[i])));
            const bool isSet = sameAsSet(figures, figures.months[i].month, key);
            if (!before.empty())
                bounds.equal(
                    {{before + "D1.open", 1}, {key + "D1.opened", 1}, {key + "D1.closed", -1}, {key + "D1.open", -1}});
            before = key;
            bounds.equal({{key + "without_signals", 1}, {key + "R1.by_nature.positief", 1}, {key + "R1.total", -1}});
            const char* names[] = {"R5", "R6.target", "R6.limit"};
            for (std::size_t d = 0; d < 3; ++d) {
                addDeadline(key, key + names[d]);
                // Long ago: nothing runs any more, or nearly nothing.
                if (!isSet)
                    bounds.range(key + names[d] + ".running", {0, 0});
                const ChartPoint& point = rates->series[d].points[i];
                const QString text =
                    point.value && point.label.isEmpty() ? QString::number(*point.value * 100) : point.label;
                readRate(key + names[d] + ".in_time", key + names[d] + ".counted", text,
                         point.label.isEmpty() ? 0.005 : 0.025);
            }
            addAnswers(key);
        }
    }
    bool sameAsSet(const FigureReport& figures, QDate month, const std::string& key)
    {
        bool found = false;
        const std::pair<const char*, Period> sets[] = {{"current.", figures.period},
                                                       {"previous.", figures.period.previous()},
                                                       {"year_before.", figures.period.yearBefore()}};
        for (const auto& [set, period] : sets) {
            if (period.from != month)
                continue;
            found = true;
            for (const std::string part :
                 {"R1.total", "D1.open", "D1.closed", "D1.opened", "without_signals", "R1.by_nature.positief"})
                bounds.equal({{key + part, 1}, {set + part, -1}});
            for (const std::string deadline : {"R5", "R6.target", "R6.limit"})
                for (const std::string part : {".in_time", ".counted", ".running", ".late"})
                    bounds.equal({{key + deadline + part, 1}, {set + deadline + part, -1}});
        }
        return found;
    }

    QJsonObject m_json;
    ReportDocument m_document;
};

ReportDocument externalDocument(const FigureReport& figures)
{
    return monthReport(figures, {.organisation = u"De Linde"_s,
                                 .areaName = {},
                                 .names = {},
                                 .norms = {.acknowledgement = 2, .feedbackLimit = 10, .feedbackTarget = 5},
                                 .external = true,
                                 .madeAt = QDateTime(QDate(2026, 11, 4), QTime(9, 0), QTimeZone::UTC)});
}

// What is nowhere printed but would say as much: of each step, what was opened, late and a positive signal.
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
    return values;
}

// The numbers of which less than a range wider than 3 is left: none may be.
QStringList exposed(const Outsider& outsider, const InventedOffice& office, const FigureReport& report,
                    const std::function<Range(const std::string&)>& range)
{
    QStringList found;
    const auto look = [&](const std::string& name) {
        const Range known = range(name);
        if (!(known.high - known.low > 3 - 1e-6 + 1e-5))
            found << u"%1: %2 to %3"_s.arg(QString::fromStdString(name)).arg(known.low).arg(known.high);
    };
    for (const std::string& name : outsider.small)
        look(name);
    for (const auto& [name, value] : unprinted(office, report))
        if (value >= 1 && value <= 4)
            look(name);
    return found;
}

} // namespace

TEST_CASE("From a version for partners nobody can tell more of a small number than that it is below 5", "[!shouldfail]")
{
    // A thousand offices, from a village team with a report a week to a town with three a day.
    for (unsigned seed = 0; seed < 1000; ++seed) {
        const int length = seed % 10 == 0 ? 3 : seed % 10 == 5 ? 12 : 1;
        const InventedOffice office(seed, 3 + int(seed * 7 % 90), length);
        const FigureReport report = office.report();
        const Outsider outsider(report, externalDocument(report));
        const auto ranges = outsider.bounds.narrowed();
        const QStringList found =
            exposed(outsider, office, report, [&](const std::string& name) { return ranges.at(name); });
        INFO("office " << seed);
        INFO(found.join(u'\n').toStdString());
        REQUIRE(found.isEmpty());
    }
}

TEST_CASE("Not even with all sums, rates and periods of a version for partners at once", "[!shouldfail]")
{
    for (unsigned seed = 0; seed < 40; ++seed) {
        const int length = seed % 8 == 0 ? 3 : seed % 8 == 4 ? 12 : 1;
        const InventedOffice office(seed, 3 + int(seed * 11 % 80), length);
        const FigureReport report = office.report();
        const Outsider outsider(report, externalDocument(report));
        LinearBounds::Solver solver(outsider.bounds);
        INFO("office " << seed);
        REQUIRE(solver.feasible());
        const QStringList found =
            exposed(outsider, office, report, [&](const std::string& name) { return solver.range(name); });
        INFO(found.join(u'\n').toStdString());
        REQUIRE(found.isEmpty());
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
    const auto rate = [](qint64 inTime, qint64 counted, qint64 reports) {
        return publishedRate({.inTime = inTime, .counted = counted, .running = 0}, reports);
    };
    CHECK(rate(60, 83, 83).form == Form::Exact);
    CHECK(rate(83, 83, 83).text(QLocale::c()) == u"100%"_s);
    CHECK(rate(80, 83, 83).text(QLocale::c()) == u"≥\u00a095%"_s); // three late
    CHECK(rate(3, 83, 83).text(QLocale::c()) == u"≤\u00a05%"_s);
    CHECK(rate(60, 81, 83).text(QLocale::c()) == u"≈\u00a075%"_s); // two positive signals
    CHECK(rate(3, 6, 6).form == Form::LeftOut);
    CHECK(rate(4, 4, 4).form == Form::LeftOut);
}
