// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QDateTime>
#include <QLocale>
#include <QString>
#include <optional>
#include <variant>
#include <vector>

// A report as data: what it says, in reading order, and nothing about fonts, pages or files. Whoever makes a report
// fills these structs; ui/print lays them out on pages, document_csv and document_xlsx write them as files.
//
// Texts are in the reader's language and already formatted ("1,9", "94 %", "< 5"). A raw value stands beside them for
// spreadsheets; a figure that may not be known exactly (small cells, design 3.7) has a text and no raw value.
namespace woonrust::papers {

enum class NumberFormat {
    Whole,       // 1.234
    OneDecimal,  // 1,9
    TwoDecimals, // 1,94
    Percent,     // a fraction, 0.94 is 94 %
    Euro,        // in euros, 12.5 is € 12,50
};

struct Number {
    double value = 0;
    NumberFormat format = NumberFormat::Whole;
    friend bool operator==(const Number&, const Number&) = default;
};

// monostate: there is only the text.
using RawValue = std::variant<std::monostate, Number, QDate>;

struct Cell {
    QString text;
    RawValue raw = {};
    friend bool operator==(const Cell&, const Cell&) = default;
};

// The number as people of that language read it: "1.234", "1,9", "94 %", "€ 12,50".
[[nodiscard]] QString formatted(const Number& number, const QLocale& locale);

// Cells with text and raw value from one source. No number or date gives a dash, so that "nothing to measure" does not
// read as zero.
[[nodiscard]] Cell textCell(QString text);
[[nodiscard]] Cell numberCell(std::optional<double> value, const QLocale& locale,
                              NumberFormat format = NumberFormat::Whole);
[[nodiscard]] Cell dateCell(QDate date, const QLocale& locale);

struct Heading {
    QString text;
    int level = 1; // 1: a part of the report; 2: within a part
};

struct Paragraph {
    QString text;
};

// A remark about how to read what stands near it, such as "Aantallen onder 5 staan als < 5".
struct Note {
    QString text;
};

enum class Direction { Up, Down, Equal };
enum class Judgement { Good, Bad, Neutral };

struct Comparison {
    Direction direction = Direction::Equal;
    Judgement judgement = Judgement::Neutral;
    QString text; // "8 t.o.v. sep 2026", without an arrow
};

struct Tile {
    QString label; // "Op tijd bevestigd"
    Cell value;
    QString remark = {}; // "norm 2 werkdagen · 78 van 83"; may be empty
    std::vector<Comparison> comparisons = {};
};

// Any number of tiles: the layout makes as many rows as it needs.
struct TileRow {
    std::vector<Tile> tiles;
};

enum class ChartKind {
    Columns,        // one series, the last column highlighted: a figure per month
    RankedBars,     // one series, horizontal, largest on top (the layout sorts)
    StackedColumns, // up to five series on top of each other
    Lines,          // up to three series
};

struct ChartPoint {
    std::optional<double> value = {}; // none: a gap
    QString label = {};               // as printed; empty: the value itself. With no value: stands in the gap ("< 5")
};

struct Series {
    QString name;
    std::vector<ChartPoint> points = {}; // one per category
};

struct Chart {
    ChartKind kind = ChartKind::Columns;
    QString title;
    // Under or beside each place. A second line ("jan\n2026") is printed under the first, and may be wider than its
    // own place as long as its neighbours have none.
    std::vector<QString> categories;
    std::vector<Series> series;
    NumberFormat unit = NumberFormat::Whole; // Percent: values are fractions, and the axis runs from 0 to 100 %
    QString emptyMessage = {};               // when there is no value at all; empty: a general sentence
};

// One chart over the whole width, or two side by side; more go on in a next row.
struct ChartRow {
    std::vector<Chart> charts;
};

enum class Align { Left, Center, Right };

struct Column {
    QString title;
    Align align = Align::Left;
    double weight = 1; // share of the width, relative to the other columns
};

struct Row {
    std::vector<Cell> cells; // one per column; missing ones are empty
    int indent = 0;          // depth of a tree in the first column
};

struct Table {
    QString title = {}; // printed above it, and the name of its sheet
    std::vector<Column> columns;
    std::vector<Row> rows = {};
    std::optional<Row> total = {};
    QString emptyMessage = {}; // instead of rows when there are none; empty: a general sentence
};

struct Definition {
    QString term;
    QString text;
};

struct Definitions {
    std::vector<Definition> entries;
};

struct PageBreak {};

using Section = std::variant<Heading, Paragraph, Note, TileRow, ChartRow, Table, Definitions, PageBreak>;

// None: a paper that is neither, such as a list as it is now.
enum class Version { Draft, Final, None };

struct Paper {
    QString title;        // "Maandrapportage sociaal beheer"
    QString organisation; // "Woonstichting De Linde"
    QString period;       // "oktober 2026"
    QString scope = {};   // area and audience, "Assen-Oost · voor partners"; empty: nothing to say
    Version version = Version::Draft;
    QDateTime madeAt; // UTC; for a final report the moment it was declared final
    QLocale locale = QLocale(QLocale::Dutch, QLocale::Netherlands);
    std::vector<Section> sections;
};

// "concept van 20 november 2026, 10:12", in Europe/Amsterdam.
[[nodiscard]] QString versionText(const Paper& document);
// "Woonstichting De Linde · oktober 2026 · Assen-Oost · concept van 20 november 2026, 10:12".
[[nodiscard]] QString subtitle(const Paper& document);

} // namespace woonrust::papers
