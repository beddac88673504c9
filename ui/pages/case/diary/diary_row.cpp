// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/case/diary/diary_row.h"

#include "domain/clock.h"
#include "exchange/column_forms.h"
#include "exchange/import_columns.h"
#include "exchange/table_reader.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>

namespace woonrust::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t mostRows = 5000;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(DiaryRow)
};

// "46142" is how a spreadsheet counts days.
std::optional<QDate> readDate(const QString& text, const DayTime& now)
{
    static const QRegularExpression serial(u"^[34]\\d{4}$"_s);
    if (serial.match(text).hasMatch())
        return exchange::readDay(text, {.monthFirst = false, .serials = true});
    if (const auto day = exchange::readDay(text, {}))
        return day;
    const auto friendly = readDayTime(text, now, Lean::Past);
    return friendly && !friendly->time.isValid() ? std::optional(friendly->date) : std::nullopt;
}

// Which column of the diary each cell of a row is; empty when the row holds no names of columns.
std::vector<int> columnsNamedIn(const QStringList& header)
{
    const QStringList chosen = exchange::CsvColumns::choose(exchange::ImportKind::Incidents, header, {});
    static const QStringList names{u"datum"_s, u"begin"_s,  u"einde"_s,
                                   u"wat"_s,   u"gevolg"_s, u"melder_huurdernummer"_s};
    if (!chosen.contains(u"datum"_s) || !chosen.contains(u"wat"_s))
        return {};
    std::vector<int> columns;
    for (const QString& name : chosen)
        columns.push_back(int(names.indexOf(name)));
    return columns;
}

std::vector<DiaryRow> rowsOf(const std::vector<QStringList>& records)
{
    std::vector<DiaryRow> rows;
    if (records.empty())
        return rows;
    const std::vector<int> named = columnsNamedIn(records.front());
    for (std::size_t i = named.empty() ? 0 : 1; i < records.size() && rows.size() < mostRows; ++i) {
        DiaryRow row;
        for (qsizetype cell = 0; cell < records[i].size(); ++cell) {
            const int column = named.empty()                      ? int(cell)
                               : std::size_t(cell) < named.size() ? named[std::size_t(cell)]
                                                                  : -1;
            if (column >= 0 && column < DiaryColumns)
                row[std::size_t(column)] = records[i][cell].trimmed();
        }
        if (!isBlank(row))
            rows.push_back(row);
    }
    return rows;
}

} // namespace

QTime readClock(const QString& typed)
{
    const QString text = typed.trimmed();
    static const QRegularExpression digits(u"^\\d{1,4}$"_s);
    if (digits.match(text).hasMatch()) {
        const int number = text.toInt();
        return text.size() <= 2 ? QTime(number, 0) : QTime(number / 100, number % 100);
    }
    return exchange::readTimeOfDay(text).value_or(QTime());
}

bool isBlank(const DiaryRow& row)
{
    return std::ranges::all_of(row, [](const QString& cell) { return cell.trimmed().isEmpty(); });
}

ReadRow readDiaryRow(const DiaryRow& row, const DayTime& now)
{
    ReadRow read;
    Incident& incident = read.incident;
    const QString day = row[DiaryDay].trimmed();
    if (const auto date = readDate(day, now))
        incident.happenedOn = *date;
    if (day.isEmpty())
        read.faults[DiaryDay] = Texts::tr("Say on which day it happened.");
    else if (!incident.happenedOn.isValid())
        read.faults[DiaryDay] = Texts::tr("This is no day: type for instance 20-11, or yesterday.");
    else if (incident.happenedOn > now.date)
        read.faults[DiaryDay] = Texts::tr("This day is still to come.");
    const auto clock = [&](DiaryColumn column, QTime& time) {
        const QString text = row[column].trimmed();
        time = readClock(text);
        if (!text.isEmpty() && !time.isValid())
            read.faults[column] = Texts::tr("This is no time: type for instance 2130.");
    };
    clock(DiaryStart, incident.startsAt);
    clock(DiaryEnd, incident.endsAt);
    if (incident.endsAt.isValid() && row[DiaryStart].trimmed().isEmpty())
        read.faults[DiaryStart] = Texts::tr("Say when it began, or leave the end open.");
    incident.what = row[DiaryWhat].trimmed();
    if (incident.what.isEmpty())
        read.faults[DiaryWhat] = Texts::tr("Say what happened.");
    incident.effect = row[DiaryEffect].trimmed();
    incident.source = row[DiarySource].simplified();
    return read;
}

DiaryRow writeDiaryRow(const Incident& incident)
{
    return {incident.happenedOn.toString(u"dd-MM-yyyy"_s),
            toStorage(incident.startsAt),
            toStorage(incident.endsAt),
            incident.what,
            incident.effect,
            incident.source};
}

std::vector<DiaryRow> rowsOfText(const QString& text)
{
    std::vector<QStringList> records(1);
    QString cell;
    bool quoted = false;
    const auto endCell = [&] {
        records.back() << cell;
        cell.clear();
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar sign = text[i];
        if (quoted) {
            if (sign != u'"')
                cell += sign;
            else if (i + 1 < text.size() && text[i + 1] == u'"')
                cell += text[++i];
            else
                quoted = false;
        } else if (sign == u'"' && cell.isEmpty()) {
            quoted = true;
        } else if (sign == u'\t') {
            endCell();
        } else if (sign == u'\n') {
            endCell();
            records.emplace_back();
        } else if (sign != u'\r') {
            cell += sign;
        }
    }
    endCell();
    return rowsOf(records);
}

Result<std::vector<DiaryRow>> rowsOfFile(const QString& path)
{
    try {
        const auto reader = exchange::openTable(path);
        std::vector<QStringList> records{reader->header()};
        exchange::CsvRecord record;
        while (records.size() <= mostRows && reader->next(record))
            records.push_back(record.fields);
        return rowsOf(records);
    } catch (const Failure& failure) {
        return std::unexpected(failure.error());
    }
}

} // namespace woonrust::ui
