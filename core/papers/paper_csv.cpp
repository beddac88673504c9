// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "papers/paper_csv.h"

#include "domain/csv_cell.h"
#include "papers/export_file.h"
#include "papers/paper_grid.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace woonrust::papers {

namespace {

constexpr auto byteOrderMark = "\xEF\xBB\xBF";

QString plainNumber(const Number& number, QLocale locale)
{
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    switch (number.format) {
    case NumberFormat::Whole:
        return locale.toString(number.value, 'f', 0);
    case NumberFormat::OneDecimal:
        return locale.toString(number.value, 'f', 1);
    case NumberFormat::TwoDecimals:
    case NumberFormat::Euro:
        return locale.toString(number.value, 'f', 2);
    case NumberFormat::Percent:
        return locale.toString(number.value * 100, 'f', 0) + u'%';
    }
    return {};
}

QString quoted(QString text)
{
    const bool needed = std::ranges::any_of(
        text, [](QChar c) { return c == u';' || c == u'"' || c == u'\n' || c == u'\r' || c == u'\t'; });
    if (!needed && text == text.trimmed())
        return text;
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

QString csvCell(const Cell& cell, const QLocale& locale)
{
    if (const auto* number = std::get_if<Number>(&cell.raw))
        return plainNumber(*number, locale);
    if (const auto* date = std::get_if<QDate>(&cell.raw))
        return locale.toString(*date, u"dd-MM-yyyy");
    return quoted(withoutFormula(cell.text));
}

QString line(const QStringList& cells)
{
    return cells.join(u';') + u"\r\n"_s;
}

QString gridLines(const Grid& grid, const QLocale& locale)
{
    QString text;
    QStringList cells;
    for (const QString& title : grid.head)
        cells.append(quoted(withoutFormula(title)));
    text += line(cells);
    for (const auto& row : grid.rows) {
        cells.clear();
        for (const Cell& cell : row)
            cells.append(csvCell(cell, locale));
        text += line(cells);
    }
    return text;
}

QString titledLines(const Grid& grid, const QLocale& locale)
{
    QString text = line({});
    if (!grid.title.isEmpty())
        text += line({quoted(withoutFormula(grid.title))});
    return text + gridLines(grid, locale);
}

} // namespace

QByteArray tableCsv(const Table& table, const QLocale& locale)
{
    return byteOrderMark + gridLines(tableGrid(table), locale).toUtf8();
}

QByteArray documentCsv(const Paper& document)
{
    const QLocale& locale = document.locale;
    QString text = line({quoted(withoutFormula(document.title))}) + line({quoted(withoutFormula(subtitle(document)))});
    if (const Grid figures = figuresGrid(document); !figures.rows.empty())
        text += titledLines(figures, locale);
    for (const Grid& grid : chartGrids(document))
        text += titledLines(grid, locale);
    for (const Grid& grid : tableGrids(document))
        text += titledLines(grid, locale);
    if (const auto notes = notesOf(document); !notes.empty()) {
        text += line({});
        for (const QString& note : notes)
            text += line({quoted(withoutFormula(note))});
    }
    if (const Grid definitions = definitionsGrid(document); !definitions.rows.empty())
        text += titledLines(definitions, locale);
    return byteOrderMark + text.toUtf8();
}

Result<void> writeCsv(const QString& path, const Paper& document)
{
    return writeExport(path, documentCsv(document));
}

} // namespace woonrust::papers
