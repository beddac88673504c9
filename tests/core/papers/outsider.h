// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "papers/figures_json.h"
#include "papers/month_report.h"
#include "papers/report_period.h"
#include "support/catch_qt.h"
#include "support/linear_bounds.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QTimeZone>
#include <catch2/catch_test_macros.hpp>
#include <set>

namespace woonrust::tests {

using namespace woonrust::papers;
using namespace Qt::StringLiterals;

inline Paper partnerDocument(const FigureReport& figures, bool external)
{
    return monthReport(figures, {.organisation = u"De Linde"_s,
                                 .areaName = {},
                                 .names = {},
                                 .norms = {.acknowledgement = 2, .feedbackLimit = 10, .feedbackTarget = 5},
                                 .external = external,
                                 .madeAt = QDateTime(QDate(2026, 11, 4), QTime(9, 0), QTimeZone::UTC)});
}

// Somebody outside who has the PDF, the spreadsheet and the JSON of one version, and knows what the figures mean. More
// than that: of each number that was left out somebody told him whether it is below 5, and of each step of the charts
// how many deadlines still run. It reads what is printed only, and shares nothing with what left numbers out.
class Outsider {
public:
    using Range = LinearBounds::Range;
    static constexpr double infinite = LinearBounds::infinite;

    // Without `inside` it reads the version of the office itself: every number is known.
    explicit Outsider(const FigureReport& figures, const Outsider* inside = nullptr)
        : m_json(figuresToJson(figures, inside != nullptr)),
          m_document(partnerDocument(figures, inside != nullptr)),
          m_inside(inside)
    {
        readSet("current.", m_json[u"figures"_s].toObject());
        readSet("previous.", m_json[u"previous"_s].toObject());
        readSet("year_before.", m_json[u"year_before"_s].toObject());
        readAreas();
        // What is open now was open before, or is new.
        bounds.relate({{"previous.R7.open", 1}, {"current.without_signals", 1}, {"current.R7.open", -1}}, 0, infinite);
        readDossierTable("by_kind.", u"Dossiers by kind"_s);
        readDossierTable("by_phase.", u"Dossiers by phase"_s);
        readCharts(figures);
        readRepeatAddresses(figures);
    }

    LinearBounds bounds;
    std::set<std::string> leftOut;         // printed as "< 5" or "x"
    std::set<std::string> small;           // printed as "< 5"
    std::map<std::string, double> printed; // numbers that are told

private:
    Range rangeOf(const std::string& name, const QString& text) const
    {
        if (text == u"< 5")
            return {0, 4};
        if (text == u"x" && name.contains(".R3."))
            return {0, infinite};
        if (text == u"x") {
            const auto number = m_inside->printed.find(name);
            return {number != m_inside->printed.end() && number->second >= 5 ? 5.0 : 0.0, infinite};
        }
        bool isNumber = false;
        const double value = QString(text).remove(u'.').replace(u',', u'.').toDouble(&isNumber);
        REQUIRE(isNumber);
        return {value, value};
    }
    void read(const std::string& name, const QJsonValue& value)
    {
        put(name, value.isDouble() ? QString::number(value.toDouble()) : value.toString());
    }
    void put(const std::string& name, const QString& text)
    {
        const Range range = rangeOf(name, text);
        if (text == u"< 5")
            small.insert(name);
        if (range.low == range.high)
            printed[name] = range.low;
        else
            leftOut.insert(name);
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
    // "≈ 85 %" is within half a step; what a step is, is to be seen from the report: take the finest. "85 %" is within
    // half a percent.
    void readRate(const std::string& inTime, const std::string& counted, QString text)
    {
        text.remove(u'%').remove(u' ').remove(QChar::Nbsp);
        if (text == u"x" || text.isEmpty())
            return;
        const QChar sign = text.front();
        const bool coarse = !sign.isDigit();
        const double value = (coarse ? text.sliced(1) : text).toDouble() / 100;
        const bool maybeTen = qRound(value * 100) % 10 == 0; // a step of ten
        const double half = !coarse ? 0.005 : maybeTen ? 0.05 : 0.025;
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
        // Own observations have no reporter.
        LinearBounds::Sum reporters{{set + "R2.anonymous", 1}, {set + "R2.known", 1}, {total, -1}};
        if (bounds.knows(set + "R1.by_origin.OWN"))
            reporters[set + "R1.by_origin.OWN"] = 1;
        bounds.relate(reporters, -infinite, 0);
        read(set + "R4", json[u"R4"_s]);
        bounds.relate({{set + "R4", 1}, {total, -1}}, -infinite, 0);
        const QJsonObject r3 = json[u"R3"_s].toObject();
        read(set + "R3.total", r3[u"total"_s]);
        readSplit(set + "R3.by_category.", r3[u"by_category"_s].toObject(), set + "R3.total");
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
        bounds.relate({{set + "D3", 1}, {set + "D1.open", -1}}, -infinite, 0);
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
            put(key + "past", row.cells[5].text);
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
                put(key, row.cells[part + 1].text);
                sum[key] = 1;
            }
            bounds.equal(sum);
        }
        // How many of each were open before.
        LinearBounds::Sum before{{"previous.D1.open", -1}};
        for (const auto& row : table(title).rows) {
            const std::string key = prefix + row.cells[0].text.toStdString();
            bounds.equal({{key + ".before", 1}, {key + ".opened", 1}, {key + ".closed", -1}, {key + ".open", -1}});
            before[key + ".before"] = 1;
        }
        bounds.equal(before);
    }
    // Those with three reports or more in the last twelve months.
    void readRepeatAddresses(const FigureReport& figures)
    {
        const int months = monthCount(figures.period);
        LinearBounds::Sum all;
        for (const auto& area : m_json[u"areas"_s].toArray()) {
            const std::string key = "areas." + area[u"name"_s].toString().toStdString() + ".";
            if (months == 12)
                bounds.relate({{key + "R1", 1}, {key + "repeat_addresses", -3}}, 0, infinite);
            all[key + "repeat_addresses"] = -3;
        }
        for (std::size_t step = figures.months.size() - std::size_t(12 / months); step < figures.months.size(); ++step)
            all["step" + std::to_string(step) + ".R1.total"] = 1;
        bounds.relate(all, 0, infinite);
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
            put(key + "R1.total", value(reports->series[0].points[i]));
            put(key + "D1.open", value(dossiers->series[0].points[i]));
            put(key + "D1.closed", value(dossiers->series[1].points[i]));
            const bool isSet = sameAsSet(figures, figures.months[i].month, key);
            if (!before.empty())
                bounds.equal(
                    {{before + "D1.open", 1}, {key + "D1.opened", 1}, {key + "D1.closed", -1}, {key + "D1.open", -1}});
            before = key;
            bounds.equal({{key + "without_signals", 1}, {key + "R1.by_nature.positief", 1}, {key + "R1.total", -1}});
            const char* names[] = {"R5", "R6.target", "R6.limit"};
            DeadlineFigures MonthFigures::* const deadlines[] = {
                &MonthFigures::acknowledged, &MonthFigures::feedbackTarget, &MonthFigures::feedbackLimit};
            for (std::size_t d = 0; d < 3; ++d) {
                addDeadline(key, key + names[d]);
                if (!isSet) {
                    const auto running = double((figures.months[i].*deadlines[d]).running);
                    bounds.range(key + names[d] + ".running", {running, running});
                }
                const ChartPoint& point = rates->series[d].points[i];
                const QString text =
                    point.value && point.label.isEmpty() ? QString::number(*point.value * 100) : point.label;
                readRate(key + names[d] + ".in_time", key + names[d] + ".counted", text);
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
    Paper m_document;
    const Outsider* m_inside;
};

} // namespace woonrust::tests
