// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "papers/paper_xlsx.h"

#include "papers/export_file.h"
#include "papers/paper_grid.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>
#include <cstdlib>
#include <memory>
#include <xlsxwriter.h>

using namespace Qt::StringLiterals;

namespace woonrust::papers {

namespace {

constexpr int longestName = 31;
constexpr int longestText = 32767;
constexpr std::size_t mostRows = 1048576;
constexpr double widestColumn = 60;

struct Formats {
    lxw_format* title;
    lxw_format* head;
    lxw_format* text;
    lxw_format* totalText;
    std::array<lxw_format*, 5> numbers;      // by NumberFormat
    std::array<lxw_format*, 5> totalNumbers; // the same, bold
    lxw_format* date;
};

constexpr std::array numberFormats{"#,##0", "#,##0.0", "#,##0.00", "0%", "\"€\" #,##0.00"};

Formats makeFormats(lxw_workbook* book)
{
    const auto made = [book](bool bold, const char* number) {
        lxw_format* format = workbook_add_format(book);
        if (bold)
            format_set_bold(format);
        if (number)
            format_set_num_format(format, number);
        format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
        return format;
    };
    Formats formats{.title = made(true, nullptr),
                    .head = made(true, nullptr),
                    .text = made(false, nullptr),
                    .totalText = made(true, nullptr),
                    .numbers = {},
                    .totalNumbers = {},
                    .date = made(false, "dd-mm-yyyy")};
    format_set_font_size(formats.title, 14);
    format_set_bottom(formats.head, LXW_BORDER_THIN);
    format_set_text_wrap(formats.head);
    format_set_text_wrap(formats.text);
    for (std::size_t i = 0; i < numberFormats.size(); ++i) {
        formats.numbers[i] = made(false, numberFormats[i]);
        formats.totalNumbers[i] = made(true, numberFormats[i]);
    }
    return formats;
}

class Sheet {
public:
    Sheet(lxw_workbook* book, const QString& name, const Formats& formats)
        : m_sheet(workbook_add_worksheet(book, name.toUtf8().constData())), m_formats(formats)
    {
    }

    void addText(const QString& text, lxw_format* format)
    {
        worksheet_write_string(m_sheet, m_row++, 0, text.left(longestText).toUtf8().constData(), format);
    }

    void addBlank() { ++m_row; }

    void addGrid(const Grid& grid)
    {
        for (std::size_t c = 0; c < grid.head.size(); ++c)
            write(m_row, c, textCell(grid.head[c]), m_formats.head, m_formats.numbers);
        ++m_row;
        for (std::size_t r = 0; r < grid.rows.size(); ++r, ++m_row) {
            const bool total = grid.lastIsTotal && r + 1 == grid.rows.size();
            for (std::size_t c = 0; c < grid.rows[r].size(); ++c) {
                write(m_row, c, grid.rows[r][c], total ? m_formats.totalText : m_formats.text,
                      total ? m_formats.totalNumbers : m_formats.numbers);
            }
        }
    }

    // The head stays in sight, and filters; the total is no row to filter.
    void fixHead(const Grid& grid)
    {
        worksheet_freeze_panes(m_sheet, 1, 0);
        const std::size_t rows = grid.rows.size() - (grid.lastIsTotal ? 1 : 0);
        if (rows > 0 && !grid.head.empty())
            worksheet_autofilter(m_sheet, 0, 0, lxw_row_t(rows), lxw_col_t(grid.head.size() - 1));
    }

    void fitColumns()
    {
        for (std::size_t c = 0; c < m_widths.size(); ++c)
            worksheet_set_column(m_sheet, lxw_col_t(c), lxw_col_t(c), std::clamp(m_widths[c] + 3, 9.0, widestColumn),
                                 nullptr);
    }

private:
    void write(lxw_row_t row, std::size_t column, const Cell& cell, lxw_format* text,
               const std::array<lxw_format*, 5>& numbers)
    {
        if (column >= m_widths.size())
            m_widths.resize(column + 1, 0);
        m_widths[column] = std::max(m_widths[column], double(cell.text.size()));
        const auto place = lxw_col_t(column);
        if (const auto* number = std::get_if<Number>(&cell.raw)) {
            worksheet_write_number(m_sheet, row, place, number->value, numbers.at(std::size_t(number->format)));
        } else if (const auto* date = std::get_if<QDate>(&cell.raw)) {
            lxw_datetime day{
                .year = date->year(), .month = date->month(), .day = date->day(), .hour = 0, .min = 0, .sec = 0};
            worksheet_write_datetime(m_sheet, row, place, &day, m_formats.date);
        } else if (!cell.text.isEmpty()) {
            worksheet_write_string(m_sheet, row, place, cell.text.left(longestText).toUtf8().constData(), text);
        }
    }

    lxw_worksheet* m_sheet;
    const Formats& m_formats;
    lxw_row_t m_row = 0;
    std::vector<double> m_widths;
};

void addSummary(lxw_workbook* book, const QString& name, const Formats& formats, const Paper& document)
{
    Sheet sheet(book, name, formats);
    sheet.addText(document.title, formats.title);
    lxw_format* plain = workbook_add_format(book);
    sheet.addText(subtitle(document), plain);
    if (const Grid figures = figuresGrid(document); !figures.rows.empty()) {
        sheet.addBlank();
        sheet.addGrid(figures);
    }
    if (const auto notes = notesOf(document); !notes.empty()) {
        sheet.addBlank();
        for (const QString& note : notes)
            sheet.addText(note, plain);
    }
    if (const Grid definitions = definitionsGrid(document); !definitions.rows.empty()) {
        sheet.addBlank();
        sheet.addGrid(definitions);
    }
    sheet.fitColumns();
}

void addCharts(lxw_workbook* book, const QString& name, const Formats& formats, const std::vector<Grid>& grids)
{
    Sheet sheet(book, name, formats);
    for (const Grid& grid : grids) {
        sheet.addText(grid.title, formats.title);
        sheet.addGrid(grid);
        sheet.addBlank();
    }
    sheet.fitColumns();
}

void setProperties(lxw_workbook* book, const Paper& document)
{
    QByteArray title = document.title.toUtf8();
    QByteArray company = document.organisation.toUtf8();
    QByteArray subject = subtitle(document).toUtf8();
    lxw_doc_properties properties{};
    properties.title = title.data();
    properties.company = company.data();
    properties.subject = subject.data();
    properties.created = document.madeAt.isValid() ? document.madeAt.toSecsSinceEpoch() : 0;
    workbook_set_properties(book, &properties);
}

// The workbook as bytes; empty when the library could not make it.
QByteArray workbookBytes(const Paper& document, const std::vector<Grid>& tables, QString& technical)
{
    const char* buffer = nullptr;
    std::size_t size = 0;
    lxw_workbook_options options{};
    options.output_buffer = &buffer;
    options.output_buffer_size = &size;
    lxw_workbook* book = workbook_new_opt(nullptr, &options);
    if (!book)
        return {};
    setProperties(book, document);
    const Formats formats = makeFormats(book);
    QStringList taken;
    addSummary(book, sheetName(QCoreApplication::translate("DocumentGrid", "Figures"), taken), formats, document);
    if (const auto charts = chartGrids(document); !charts.empty())
        addCharts(book, sheetName(QCoreApplication::translate("DocumentGrid", "Charts"), taken), formats, charts);
    for (const Grid& grid : tables) {
        Sheet sheet(book, sheetName(grid.title, taken), formats);
        sheet.addGrid(grid);
        sheet.fixHead(grid);
        sheet.fitColumns();
    }
    const lxw_error error = workbook_close(book);
    const std::unique_ptr<const char, void (*)(const char*)> owner(
        buffer, [](const char* bytes) { std::free(const_cast<char*>(bytes)); });
    if (error != LXW_NO_ERROR) {
        technical = QString::fromUtf8(lxw_strerror(error));
        return {};
    }
    return {buffer, qsizetype(size)};
}

} // namespace

QString sheetName(const QString& title, QStringList& taken)
{
    QString name = title.simplified();
    for (const QChar forbidden : u"[]:*?/\\"_s)
        name.replace(forbidden, u' ');
    name = name.simplified().left(longestName);
    while (name.startsWith(u'\''))
        name.remove(0, 1);
    while (name.endsWith(u'\''))
        name.chop(1);
    if (name.isEmpty())
        name = QCoreApplication::translate("DocumentGrid", "Table");
    QString unique = name;
    for (int i = 2; taken.contains(unique, Qt::CaseInsensitive); ++i) {
        const QString number = u" (%1)"_s.arg(i);
        unique = name.left(longestName - number.size()) + number;
    }
    taken.append(unique);
    return unique;
}

Result<void> writeXlsx(const QString& path, const Paper& document)
{
    const std::vector<Grid> tables = tableGrids(document);
    for (const Grid& grid : tables) {
        if (grid.rows.size() + 1 > mostRows)
            return failure(ErrorKind::Input,
                           QCoreApplication::translate("DocumentXlsx", "The table \"%1\" has more rows than a "
                                                                       "spreadsheet can hold. Choose a smaller "
                                                                       "selection, or export it as CSV.")
                               .arg(grid.title));
    }
    QString technical;
    const QByteArray bytes = workbookBytes(document, tables, technical);
    if (bytes.isEmpty())
        return std::unexpected(Error{
            .kind = ErrorKind::DiskFull,
            .message = QCoreApplication::translate("DocumentXlsx", "The spreadsheet could not be made: there is no "
                                                                   "room for temporary files. Make room on the "
                                                                   "disk and try again."),
            .technical = technical});
    return writeExport(path, bytes);
}

} // namespace woonrust::papers
