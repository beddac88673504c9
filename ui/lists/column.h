// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/code_names.h"
#include "domain/working_calendar.h"

#include <QDate>
#include <QStringList>
#include <optional>
#include <vector>

namespace woonrust::ui {

// What the text of a cell is made with, beside the row. A value: a copy may go to a worker.
struct ColumnWords {
    CodeNames codes;
    QDate today;
    WorkingCalendar calendar;
};

// All there is to say about a column of a list, once: its header, its cells on the screen and in a file, the order of
// the rows. A list has a vector of these; the model numbers its columns by their places in it.
template <class Row, class Sort> struct ListColumn {
    using Text = QString (*)(const Row&, const ColumnWords&);

    QString key;         // in saved views: never renamed
    QString (*title)();  // in the user's language
    Text text;           // of a cell
    Text file = nullptr; // where a spreadsheet wants it otherwise: days as 2026-11-20
    std::optional<Sort> sort = {};
    bool ofHidden = false; // also told of a row whose contents are not for everybody
    Text tip = nullptr;    // where there is more to say than the cell
};

template <class Row, class Sort> using Columns = std::vector<ListColumn<Row, Sort>>;

// The text of a cell on the screen; empty for what a hidden row may not tell.
template <class Row, class Sort>
QString cellText(const ListColumn<Row, Sort>& column, const Row& row, const ColumnWords& words)
{
    return row.hidden && !column.ofHidden ? QString() : column.text(row, words);
}

// The titles of the chosen columns, and a row of them as a file has it.
template <class Row, class Sort> QStringList fileHeader(const Columns<Row, Sort>& columns, const QList<int>& chosen)
{
    QStringList titles;
    for (const int column : chosen)
        titles << columns[std::size_t(column)].title();
    return titles;
}

template <class Row, class Sort>
QStringList fileLine(const Columns<Row, Sort>& columns, const QList<int>& chosen, const Row& row,
                     const ColumnWords& words)
{
    QStringList cells;
    for (const int place : chosen) {
        const ListColumn<Row, Sort>& column = columns[std::size_t(place)];
        cells << (row.hidden && !column.ofHidden ? QString()
                  : column.file                  ? column.file(row, words)
                                                 : column.text(row, words));
    }
    return cells;
}

// The place of a key; -1 when no column has it.
template <class Row, class Sort> int columnOfKey(const Columns<Row, Sort>& columns, const QString& key)
{
    for (std::size_t place = 0; place < columns.size(); ++place)
        if (columns[place].key == key)
            return int(place);
    return -1;
}

} // namespace woonrust::ui
