// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "papers/month_report.h"

#include "core/papers/figure_fixture.h"

#include <algorithm>

using namespace woonrust;
using namespace woonrust::tests;
using namespace woonrust::papers;
using namespace Qt::StringLiterals;

namespace {

using ReportRow = papers::Row; // not the Row of a query

template <class T> std::vector<const T*> all(const Paper& document)
{
    std::vector<const T*> found;
    for (const Section& section : document.sections)
        if (const T* part = std::get_if<T>(&section))
            found.push_back(part);
    return found;
}

const Table& table(const Paper& document, const QString& title)
{
    const auto tables = all<Table>(document);
    const auto found = std::ranges::find_if(tables, [&title](const Table* t) { return t->title == title; });
    REQUIRE(found != tables.end());
    return **found;
}

const ReportRow& row(const Table& table, const QString& name)
{
    const auto found =
        std::ranges::find_if(table.rows, [&name](const ReportRow& r) { return r.cells[0].text == name; });
    REQUIRE(found != table.rows.end());
    return *found;
}

QStringList texts(const ReportRow& row)
{
    QStringList result;
    for (const Cell& cell : row.cells)
        result << cell.text;
    return result;
}

// Every printed text that could be a number.
QStringList everyText(const Paper& document)
{
    QStringList result;
    for (const TileRow* tiles : all<TileRow>(document))
        for (const Tile& tile : tiles->tiles) {
            result << tile.value.text << tile.remark.split(u' ');
            for (const Comparison& comparison : tile.comparisons)
                result << comparison.text;
        }
    for (const Table* t : all<Table>(document)) {
        for (const ReportRow& r : t->rows)
            result << texts(r);
        if (t->total)
            result << texts(*t->total);
    }
    for (const ChartRow* charts : all<ChartRow>(document))
        for (const Chart& chart : charts->charts)
            for (const Series& series : chart.series)
                for (const ChartPoint& point : series.points)
                    result << (point.value && chart.unit == NumberFormat::Whole ? QString::number(*point.value)
                                                                                : point.label);
    return result;
}

struct Made {
    FigureCasebook book;

    Made()
    {
        book.db.exec(
            u"INSERT OR REPLACE INTO setting (key, value) VALUES ('organisation', 'Woonstichting De Linde')"_s);
        const qint64 east = book.area(u"BU01"_s);
        const qint64 west = book.area(u"BU02"_s);
        for (int i = 0; i < 20; ++i)
            book.unit(east);
        for (int i = 0; i < 12; ++i)
            book.report({.on = QDate(2026, 10, 1 + i),
                         .reporter = book.person(),
                         .area = east,
                         .acknowledged = QDate(2026, 10, 1 + i)});
        for (int i = 0; i < 3; ++i)
            book.report({.on = QDate(2026, 10, 5), .category = u"STA"_s, .channel = u"EMA"_s, .area = west});
        for (int i = 0; i < 7; ++i)
            book.report({.on = QDate(2026, 9, 7)});
        book.dossier(QDate(2026, 9, 1), {}, east);
        book.dossier(QDate(2026, 9, 1), QDate(2026, 10, 9), east);
    }

    Paper document(bool external, std::optional<FigureComparison> changes = {})
    {
        Session session = book.session(Role::Coordinator);
        auto context = monthReportContext(session, {}, u"nl"_s);
        REQUIRE(context.has_value());
        context->external = external;
        context->changes = std::move(changes);
        context->norms = {
            .acknowledgement = 12, .feedbackLimit = 20, .feedbackTarget = 15}; // no small number themselves
        return monthReport(book.figures({.period = Period::month(2026, 10), .withMonths = true}), *context);
    }
};

} // namespace

TEST_CASE("Every tile of the month's report stands beside the previous month and the same month a year before")
{
    Made made;
    made.book.cost(made.book.report({.on = QDate(2025, 10, 5)}), 12'345, QDate(2025, 10, 6));
    made.book.cost(made.book.report({.on = QDate(2026, 9, 5)}), 2'000, QDate(2026, 9, 6));
    made.book.dossier(QDate(2026, 8, 1), QDate(2026, 9, 9));
    made.book.dossier(QDate(2025, 10, 1), QDate(2025, 10, 9));
    const Paper document = made.document(false);
    for (const TileRow* row : all<TileRow>(document))
        for (const Tile& tile : row->tiles) {
            CAPTURE(tile.label);
            const auto* number = std::get_if<Number>(&tile.value.raw);
            REQUIRE(number);
            if (number->format != NumberFormat::Percent) // a rate needs deadlines in both periods
                CHECK(tile.comparisons.size() == 2);
        }
    const Tile& costs = all<TileRow>(document)[1]->tiles[4];
    CHECK(costs.comparisons[0].text.contains(u"20,00"_s));
    CHECK(costs.comparisons[1].text.contains(u"123,45"_s));
    const Tile& leadTime = all<TileRow>(document)[1]->tiles[2]; // 38 days, then 39, and 8
    CHECK(leadTime.comparisons[0].direction == Direction::Down);
    CHECK(leadTime.comparisons[0].judgement == Judgement::Good);
    CHECK(leadTime.comparisons[1].text.startsWith(u"30 "_s));
}

TEST_CASE("The month's report opens with what it is about and its five main figures")
{
    Made made;
    const Paper document = made.document(false);
    CHECK(document.organisation == u"Woonstichting De Linde"_s);
    CHECK(document.period == u"oktober 2026"_s);
    CHECK(document.scope.isEmpty());
    CHECK(subtitle(document).contains(u"Woonstichting De Linde · oktober 2026 · "_s));
    const auto tiles = all<TileRow>(document);
    REQUIRE(tiles.size() == 2);
    REQUIRE(tiles[0]->tiles.size() == 5);
    const Tile& reports = tiles[0]->tiles[0];
    CHECK(reports.value.text == u"15"_s);
    REQUIRE(reports.comparisons.size() == 2);
    CHECK(reports.comparisons[0].direction == Direction::Up);
    CHECK(reports.comparisons[0].text == u"8 from sep 2026"_s);
    CHECK(reports.comparisons[1].text == u"15 from okt 2025"_s);
    CHECK(tiles[0]->tiles[2].value.text == u"80%"_s);
    CHECK(tiles[0]->tiles[2].remark.contains(u"12 of 15"_s));
    CHECK(tiles[0]->tiles[4].value.text == u"1"_s);
}

TEST_CASE("The charts show 13 months with the reported one last, and the categories of the month")
{
    Made made;
    const Paper document = made.document(false);
    const auto rows = all<ChartRow>(document);
    REQUIRE(rows.size() == 2);
    const Chart& months = rows[0]->charts[0];
    CHECK(months.kind == ChartKind::Columns);
    REQUIRE(months.series.at(0).points.size() == 13);
    CHECK(months.series[0].points.back().value == 15.0);
    CHECK(months.categories.front() == u"okt\n2025"_s);
    CHECK(months.categories.at(3) == u"jan\n2026"_s);
    const Chart& categories = rows[0]->charts[1];
    CHECK(categories.categories == std::vector<QString>{u"Geluidsoverlast"_s, u"Stankoverlast"_s});
    const Chart& deadlines = rows[1]->charts[0];
    CHECK(deadlines.unit == NumberFormat::Percent);
    REQUIRE(deadlines.series.size() == 3);
    CHECK(deadlines.series[0].points.back().value == 0.8);
    CHECK_FALSE(deadlines.series[0].points.front().value.has_value());
}

TEST_CASE("The tables show names instead of codes, and the periods beside each other")
{
    Made made;
    const Paper document = made.document(false);
    CHECK(texts(row(table(document, u"Reports by category"_s), u"Stankoverlast"_s)) ==
          QStringList{u"Stankoverlast"_s, u"3"_s, u"0"_s, u"0"_s});
    CHECK(texts(*table(document, u"Reports by channel"_s).total) == QStringList{u"Total"_s, u"15"_s, u"7"_s, u"0"_s});
    CHECK(texts(row(table(document, u"By area"_s), u"Area BU01"_s)) ==
          QStringList{u"Area BU01"_s, u"12"_s, u"60,0"_s, u"1"_s, u"12"_s, u"12"_s, u"0"_s});
    CHECK(texts(row(table(document, u"Dossiers by phase"_s), u"Preventief"_s)) ==
          QStringList{u"Preventief"_s, u"0"_s, u"1"_s, u"1"_s});
    CHECK(table(document, u"Costs by category"_s).rows.empty());
    CHECK_FALSE(table(document, u"Costs by category"_s).emptyMessage.isEmpty());
    CHECK(all<Definitions>(document).size() == 1);
}

TEST_CASE("The version for partners prints no number from 1 to 4, and says so")
{
    Made made;
    const Paper document = made.document(true);
    CHECK(document.scope == u"for partners"_s);
    const QStringList printed = everyText(document);
    for (const QString& small : {u"1"_s, u"2"_s, u"3"_s, u"4"_s})
        CHECK_FALSE(printed.contains(small));
    CHECK(printed.contains(u"< 5"_s));
    CHECK(table(document, u"Reports by category"_s).total->cells[1].text == u"15"_s);
    CHECK(row(table(document, u"Reports by category"_s), u"Geluidsoverlast"_s).cells[1].text == u"x"_s);
    // With the zero of the row without an area it would be clear that there are no 4 in BU02.
    CHECK(row(table(document, u"By area"_s), u"Area BU01"_s).cells[1].text == u"x"_s);
    CHECK(row(table(document, u"By area"_s), u"Area BU02"_s).cells[1].text == u"< 5"_s);
    CHECK(row(table(document, u"By area"_s), u"Without an area"_s).cells[1].text == u"0"_s);
    CHECK(all<Note>(document).size() == 1);
    // A hidden number has no value for spreadsheets either.
    for (const Table* t : all<Table>(document))
        for (const ReportRow& r : t->rows)
            for (const Cell& cell : r.cells)
                if (cell.text == u"< 5"_s || cell.text == u"x"_s)
                    CHECK(std::holds_alternative<std::monostate>(cell.raw));
}

TEST_CASE("What changed since the final version stands in the internal report only")
{
    Made made;
    const FigureComparison changes{
        .finalAt = QDateTime(QDate(2026, 11, 3), QTime(9, 0), QTimeZone::UTC),
        .finalBy = u"Chris"_s,
        .differences = {{.key = u"R1.total"_s, .before = 14, .after = 15},
                        {.key = u"R3.total"_s, .before = 0, .after = 1250}},
        .causes = {{.reason = ChangeReason::ReportAdded, .count = 1, .numbers = {u"M26-00123"_s}}}};
    const Paper document = made.document(false, changes);
    const Table differences = table(document, u"Differences"_s);
    CHECK(texts(differences.rows[0]) == QStringList{u"New reports"_s, u"14"_s, u"15"_s});
    CHECK(differences.rows[1].cells[2].text == u"€\u00a012,50"_s);
    const Paper external = made.document(true, changes);
    const auto tables = all<Table>(external);
    CHECK(std::ranges::none_of(tables, [](const Table* t) { return t->title == u"Differences"; }));
}

TEST_CASE("A report about nothing is whole: zeros, dashes and sentences")
{
    FigureCasebook book;
    Session session = book.session(Role::Coordinator);
    const auto context = monthReportContext(session, {}, u"en"_s);
    REQUIRE(context.has_value());
    const Paper document = monthReport(book.figures({.period = {QDate(2026, 10, 1), QDate(2026, 10, 16)}}), *context);
    CHECK(document.period == u"1-10-2026 to 15-10-2026"_s);
    const auto tiles = all<TileRow>(document);
    CHECK(tiles[0]->tiles[0].value.text == u"0"_s);
    CHECK(tiles[0]->tiles[2].value.text == QString(QChar(0x2013)));
    CHECK(all<ChartRow>(document).size() == 1);
    for (const Table* t : all<Table>(document))
        CHECK((!t->rows.empty() || !t->emptyMessage.isEmpty()));
    Session administrator = book.session(Role::Administrator);
    CHECK(monthReportContext(administrator, {}, u"nl"_s).error().kind == ErrorKind::NotAllowed);
}
