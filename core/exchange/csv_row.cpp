// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/csv_row.h"

#include "domain/eleven_test.h"
#include "exchange/value_words.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace woonrust::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostCents = 1'000'000'000;

// Cents of an amount in Dutch or English notation; nothing when it is none. One that no number can hold is just more
// than `mostCents`.
std::optional<qint64> readCents(QString text)
{
    // "€ 25,-", "EUR 25,--", "25 euro".
    static const QRegularExpression unit(uR"(€|\beur(?:o)?\b)"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression whole(uR"([.,]\s?[-–—]{1,2}$)"_s);
    text.remove(unit);
    text = text.trimmed().remove(whole).remove(QChar(0xA0)).trimmed();
    static const QRegularExpression plain(uR"(^(-?)(\d+)(?:[.,](\d{1,2}))?$)"_s);
    static const QRegularExpression dutch(uR"(^(-?)(\d{1,3}(?:\.\d{3})+)(?:,(\d{1,2}))?$)"_s);
    static const QRegularExpression english(uR"(^(-?)(\d{1,3}(?:,\d{3})+)(?:\.(\d{1,2}))?$)"_s);
    for (const auto& form : {plain, dutch, english}) {
        const auto match = form.match(text);
        if (!match.hasMatch())
            continue;
        const QString whole = match.captured(2).remove(u'.').remove(u',');
        const qint64 cents = whole.size() > 15
                                 ? mostCents + 1
                                 : whole.toLongLong() * 100 + match.captured(3).leftJustified(2, u'0').toLongLong();
        return match.captured(1).isEmpty() ? cents : -cents;
    }
    return std::nullopt;
}

} // namespace

std::optional<QString> CodeLookup::codeOf(const QString& list, const QString& text) const
{
    constexpr qsizetype mostKept = 10'000; // a column of free text where codes belong must not fill the memory
    const std::pair key(list, text);
    const auto known = m_known.constFind(key);
    if (known != m_known.cend())
        return *known;
    if (m_known.size() >= mostKept)
        m_known.clear();
    std::optional<QString> code = m_names.codeOf(list, text);
    if (!code)
        if (const QString meant = codeMeant(list, text); !meant.isEmpty() && m_names.find(list, meant))
            code = meant;
    return *m_known.insert(key, code);
}

QString CsvRow::raw(const QString& column) const
{
    const qsizetype index = m_columns.indexOf(column);
    if (index < 0)
        return {};
    QString value = m_record.fields.at(index).trimmed();
    // What a spreadsheet (or a list that we wrote) puts before a text that looks like a number or a formula.
    if (value.size() > 1 && value.front() == u'\'' && (value[1].isDigit() || u"=+-@"_s.contains(value[1])))
        value.removeFirst();
    return value;
}

QString CsvRow::identification(const QString& column, qsizetype longest) const
{
    const QString value = text(column, longest);
    if (isSpoiltNumber(value))
        fault(column, QCoreApplication::translate("Import", "A spreadsheet cut off the digits of this number. Make the "
                                                            "column a text there (Format cells, Text), fill in the "
                                                            "numbers again from their source, and save once more."));
    return value;
}

QString CsvRow::text(const QString& column, qsizetype longest) const
{
    const QString value = raw(column).simplified();
    if (value.size() > longest)
        fault(column,
              QCoreApplication::translate("Import", "This is longer than %n character(s).", nullptr, int(longest)));
    return value;
}

QString CsvRow::required(const QString& column, qsizetype longest) const
{
    QString value = text(column, longest);
    if (value.isEmpty())
        fault(column, QCoreApplication::translate("Import", "This may not be empty: fill it in."));
    return value;
}

QString CsvRow::longText(const QString& column, qsizetype longest) const
{
    QString value = raw(column);
    if (value.size() > longest)
        fault(column,
              QCoreApplication::translate("Import", "This is longer than %n character(s).", nullptr, int(longest)));
    // The list of faults does not repeat the number.
    if (!findCitizenNumbers(value).empty())
        m_faults.push_back(
            {.line = m_record.line,
             .column = column,
             .value = {},
             .reason = QCoreApplication::translate("Import", "This text may hold a citizen service number (BSN), and "
                                                             "that must not be stored: the row stays out. Take the "
                                                             "number out, or write it with a dash in it when it is "
                                                             "another one.")});
    return value;
}

std::optional<int> CsvRow::number(const QString& column, int least, int most) const
{
    const QString value = raw(column);
    if (value.isEmpty())
        return std::nullopt;
    bool fine = false;
    const int number = value.toInt(&fine);
    if (fine && number >= least && number <= most)
        return number;
    fault(column,
          QCoreApplication::translate("Import", "This must be a whole number from %1 to %2.").arg(least).arg(most));
    return std::nullopt;
}

std::optional<QDate> CsvRow::date(const QString& column) const
{
    const auto when = moment(column);
    return when ? std::optional(when->date) : std::nullopt;
}

std::optional<CsvRow::Moment> CsvRow::moment(const QString& column) const
{
    const QString value = raw(column).simplified();
    if (value.isEmpty())
        return std::nullopt;
    const DateForm form = m_forms.dates(column);
    // A count of days with the part of the day behind its comma.
    if (form.serials) {
        const auto day = readDay(value, form);
        const QString part = QString(value).replace(u',', u'.').section(u'.', 1);
        if (day)
            return Moment{.date = *day, .time = part.isEmpty() ? std::nullopt : readTimeOfDay(u"0."_s + part)};
    }
    if (const auto day = readDay(value, form))
        return Moment{.date = *day};
    static const QRegularExpression gap(uR"(^(.*\d)(?:[T ]|,\s*)(\d{1,2}\s?[:.uh]\s?\d\d.*?)(?:Z|[+-]\d\d:?\d\d)?$)"_s);
    if (const auto match = gap.match(value); match.hasMatch()) {
        const auto day = readDay(match.captured(1).simplified(), form);
        const auto time = readTimeOfDay(match.captured(2).simplified());
        if (day && time)
            return Moment{.date = *day, .time = time};
    }
    static const QRegularExpression serial(uR"(^\d{5}([.,]\d+)?$)"_s);
    fault(column,
          serial.match(value).hasMatch()
              ? QCoreApplication::translate("Import", "This is a day as a spreadsheet counts it, among days that "
                                                      "are written out. Give the column one form of date there.")
              : QCoreApplication::translate("Import", "This is no date like 2026-04-30 or 30-04-2026, with or "
                                                      "without a time like 14:05."));
    return std::nullopt;
}

std::optional<QTime> CsvRow::time(const QString& column) const
{
    const QString value = raw(column).simplified();
    if (value.isEmpty())
        return std::nullopt;
    const auto time = readTimeOfDay(value);
    if (!time)
        fault(column, QCoreApplication::translate("Import", "This is no time like 14:05."));
    return time;
}

std::optional<bool> CsvRow::flag(const QString& column) const
{
    const QString value = raw(column).toLower();
    if (value.isEmpty())
        return std::nullopt;
    if (QStringList{u"ja"_s, u"j"_s, u"true"_s, u"waar"_s, u"yes"_s, u"y"_s, u"1"_s}.contains(value))
        return true;
    if (QStringList{u"nee"_s, u"n"_s, u"false"_s, u"onwaar"_s, u"no"_s, u"0"_s}.contains(value))
        return false;
    fault(column, QCoreApplication::translate("Import", "This must be ja or nee."));
    return std::nullopt;
}

std::optional<qint64> CsvRow::cents(const QString& column) const
{
    const QString value = raw(column);
    if (value.isEmpty())
        return std::nullopt;
    const auto cents = readCents(value);
    if (!cents)
        fault(column, QCoreApplication::translate("Import", "This is no amount in euros like 12,50."));
    else if (*cents < 0)
        fault(column, QCoreApplication::translate("Import", "An amount may not be less than nothing."));
    else if (*cents > mostCents)
        fault(column,
              QCoreApplication::translate("Import", "An amount above ten million euros is a mistake: correct it."));
    else
        return cents;
    return std::nullopt;
}

QString CsvRow::code(const QString& column, const QString& list, const CodeLookup& names) const
{
    const QString value = raw(column);
    if (value.isEmpty())
        return {};
    const auto code = names.codeOf(list, value);
    if (!code)
        fault(column, notInList(value, names.values(list)));
    return code.value_or(QString());
}

void CsvRow::fault(const QString& column, const QString& reason) const
{
    m_faults.push_back({.line = m_record.line, .column = column, .value = shownValue(raw(column)), .reason = reason});
}

void CsvRow::check() const
{
    if (!m_faults.empty())
        throw RowRefused{m_faults};
}

void CsvRow::refuse(const QString& column, const QString& reason) const
{
    fault(column, reason);
    throw RowRefused{m_faults};
}

QString shownValue(const QString& value)
{
    const QString line = value.simplified();
    return line.size() > 80 ? line.left(79) + u'…' : line;
}

} // namespace woonrust::exchange
