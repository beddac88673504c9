// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/column_forms.h"

#include "domain/text_fold.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>

namespace woonrust::exchange {

using namespace Qt::StringLiterals;

namespace {

const QRegularExpression& threeNumbers()
{
    static const QRegularExpression form(uR"(^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d\d)$)"_s);
    return form;
}

// Days since 30 December 1899, as spreadsheets count; the range is 1954 to 2064, so that a year is none.
std::optional<double> serialIn(const QString& text)
{
    static const QRegularExpression form(uR"(^(\d{5})(?:[.,]\d+)?$)"_s);
    if (!form.match(text).hasMatch())
        return std::nullopt;
    const double serial = QString(text).replace(u',', u'.').toDouble();
    return serial >= 20'000 && serial < 60'000 ? std::optional(serial) : std::nullopt;
}

int yearOf(const QString& text)
{
    const int year = text.toInt();
    return text.size() == 2 ? year + (year < 50 ? 2000 : 1900) : year;
}

// The month of its Dutch or English name or its beginning; 0 when it is none.
int monthOf(const QString& text)
{
    static const QStringList starts = {u"jan"_s, u"feb"_s, u"mrt"_s, u"apr"_s, u"mei"_s, u"jun"_s,
                                       u"jul"_s, u"aug"_s, u"sep"_s, u"okt"_s, u"nov"_s, u"dec"_s};
    QString word = foldForSearch(text).remove(u'.').left(3);
    if (word == u"maa"_s || word == u"mar"_s)
        word = u"mrt"_s;
    if (word == u"may"_s)
        word = u"mei"_s;
    if (word == u"oct"_s)
        word = u"okt"_s;
    return int(starts.indexOf(word)) + 1;
}

std::optional<QDate> sane(const QDate& date)
{
    return date.isValid() && date.year() >= 1900 && date.year() <= 2099 ? std::optional(date) : std::nullopt;
}

} // namespace

std::optional<QDate> readDay(const QString& text, DateForm form)
{
    static const QRegularExpression yearFirst(uR"(^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$)"_s);
    static const QRegularExpression named(uR"(^(\d{1,2})[\s.-]+(\p{L}{3,9})\.?[\s-]+(\d{4}|\d\d)$)"_s);
    if (const auto match = yearFirst.match(text); match.hasMatch())
        return sane(QDate(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt()));
    if (const auto match = threeNumbers().match(text); match.hasMatch()) {
        const int first = match.captured(1).toInt();
        const int second = match.captured(2).toInt();
        const int year = yearOf(match.captured(3));
        return sane(form.monthFirst ? QDate(year, first, second) : QDate(year, second, first));
    }
    if (const auto match = named.match(text); match.hasMatch())
        return sane(QDate(yearOf(match.captured(3)), monthOf(match.captured(2)), match.captured(1).toInt()));
    if (const auto serial = form.serials ? serialIn(text) : std::nullopt)
        return sane(QDate(1899, 12, 30).addDays(qint64(*serial)));
    return std::nullopt;
}

std::optional<QTime> readTimeOfDay(const QString& text)
{
    static const QRegularExpression form(
        uR"(^(\d{1,2})\s?[:.uh]\s?(\d\d)(?:[:.](\d\d)(?:[.,]\d+)?)?(?:\s*(?:uur|u|h)\.?)?$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression together(uR"(^(\d\d)(\d\d)(?:\s*(?:uur|u)\.?)$)"_s,
                                             QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression part(uR"(^0[.,]\d{2,}$)"_s);
    for (const QRegularExpression& way : {form, together})
        if (const auto match = way.match(text); match.hasMatch()) {
            const QTime time(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
            return time.isValid() ? std::optional(time) : std::nullopt;
        }
    if (part.match(text).hasMatch())
        return QTime(0, 0).addSecs(int(QString(text).replace(u',', u'.').toDouble() * 86'400 + 0.5) % 86'400);
    return std::nullopt;
}

ColumnForms::ColumnForms(const CsvColumns& columns)
{
    for (const ImportColumn& column : importColumns(columns.kind())) {
        const qsizetype index = columns.indexOf(column.name);
        if (index < 0)
            continue;
        if (column.form == ColumnForm::Date)
            m_days.insert(column.name, {});
        else if (column.form == ColumnForm::Number && column.name != u"telefoon"_s)
            m_numbers.insert(column.name, {});
        else
            continue;
        m_index.insert(column.name, index);
    }
}

void ColumnForms::look(const CsvRecord& record)
{
    for (auto days = m_days.begin(); days != m_days.end(); ++days) {
        const QString whole = record.fields.value(m_index.value(days.key())).simplified();
        const QString text = whole.section(u' ', 0, 0);
        if (text.isEmpty())
            continue;
        if (serialIn(whole)) {
            ++days->serials;
            continue;
        }
        ++days->others;
        const auto match = threeNumbers().match(text);
        if (!match.hasMatch())
            continue;
        const int first = match.captured(1).toInt();
        const int second = match.captured(2).toInt();
        if (first > 12 && second <= 12) {
            ++days->dayFirst;
            days->dayExample = text;
        } else if (second > 12 && first <= 12) {
            ++days->monthFirst;
            days->monthExample = text;
        }
    }
    for (auto numbers = m_numbers.begin(); numbers != m_numbers.end(); ++numbers) {
        const QString text = record.fields.value(m_index.value(numbers.key())).trimmed();
        if (text.isEmpty() || !std::ranges::all_of(text, [](QChar c) { return c.isDigit(); }))
            continue;
        ++numbers->total;
        ++numbers->lengths[text.size()];
    }
}

void ColumnForms::settle()
{
    for (auto days = m_days.cbegin(); days != m_days.cend(); ++days)
        if (days->dayFirst > 0 && days->monthFirst > 0)
            throw Failure(ErrorKind::Input, QCoreApplication::translate(
                                                "Import", "The column %1 has days with the day first (%2) and with "
                                                          "the month first (%3). Which is meant cannot be seen: "
                                                          "write them all as 2026-04-30.")
                                                .arg(days.key(), days->dayExample, days->monthExample));
    for (Numbers& numbers : m_numbers) {
        const qint64 few = std::max<qint64>(1, numbers.total / 20);
        for (auto length = numbers.lengths.cbegin(); length != numbers.lengths.cend(); ++length)
            if (numbers.total >= 4 && length.value() >= numbers.total - few && length.value() > 1)
                numbers.usual = length.key();
    }
}

DateForm ColumnForms::dates(const QString& column) const
{
    const Days days = m_days.value(column);
    return {.monthFirst = days.monthFirst > 0, .serials = days.serials > 0 && days.others == 0};
}

bool ColumnForms::looksCut(const QString& column, const QString& value) const
{
    const qsizetype usual = m_numbers.value(column).usual;
    return usual > value.size() && std::ranges::all_of(value, [](QChar c) { return c.isDigit(); });
}

bool isSpoiltNumber(const QString& text)
{
    static const QRegularExpression form(uR"(^[+-]?\d+(?:[.,]\d+)?[eE][+]?\d{1,3}$)"_s);
    // "12E3" may be a number of somebody's own; the sign is what a spreadsheet writes.
    static const QRegularExpression sign(uR"([eE]\+|[.,]\d+[eE])"_s);
    return form.match(text).hasMatch() && sign.match(text).hasMatch();
}

} // namespace woonrust::exchange
