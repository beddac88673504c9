// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/csv_row.h"

#include "domain/error.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace woonrust::exchange {

using namespace Qt::StringLiterals;

namespace {

std::optional<QDate> readDate(const QString& text)
{
    static const QRegularExpression iso(uR"(^(\d{4})-(\d{1,2})-(\d{1,2})$)"_s);
    static const QRegularExpression dutch(uR"(^(\d{1,2})-(\d{1,2})-(\d{4})$)"_s);
    QDate date;
    if (const auto match = iso.match(text); match.hasMatch())
        date = QDate(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    else if (const auto other = dutch.match(text); other.hasMatch())
        date = QDate(other.captured(3).toInt(), other.captured(2).toInt(), other.captured(1).toInt());
    if (!date.isValid() || date.year() < 1900 || date.year() > 2099)
        return std::nullopt;
    return date;
}

std::optional<QTime> readTime(const QString& text)
{
    static const QRegularExpression form(uR"(^(\d{1,2}):(\d\d)(?::(\d\d))?$)"_s);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const QTime time(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    return time.isValid() ? std::optional(time) : std::nullopt;
}

constexpr qint64 mostCents = 1'000'000'000;

// Cents of an amount in Dutch or English notation; nothing when it is none. One that no number can hold is just more
// than `mostCents`.
std::optional<qint64> readCents(QString text)
{
    text.remove(u'€');
    text = text.trimmed();
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
    return *m_known.insert(key, m_names.codeOf(list, text));
}

CsvColumns::CsvColumns(const QStringList& header, const QStringList& known, const QStringList& required)
{
    for (qsizetype i = 0; i < header.size(); ++i) {
        const QString name = header[i].toLower();
        if (!known.contains(name)) {
            m_ignored << header[i];
        } else if (m_index.contains(name)) {
            throw Failure(ErrorKind::Input,
                          QCoreApplication::translate("Import", "The column %1 stands in the file twice.").arg(name));
        } else {
            m_index.insert(name, i);
        }
    }
    QStringList missing;
    for (const QString& column : required)
        if (!m_index.contains(column))
            missing << column;
    if (!missing.isEmpty())
        throw Failure(ErrorKind::Input, QCoreApplication::translate(
                                            "Import", "The file misses the column(s) %1. The first line must hold the "
                                                      "names of the columns, parted by \";\" or \",\".")
                                            .arg(missing.join(u", "_s)));
}

QString CsvRow::raw(const QString& column) const
{
    const qsizetype index = m_columns.indexOf(column);
    return index < 0 ? QString() : m_record.fields.at(index).trimmed();
}

QString CsvRow::text(const QString& column, qsizetype longest) const
{
    const QString value = raw(column).simplified();
    if (value.size() > longest)
        refuse(column,
               QCoreApplication::translate("Import", "This is longer than %n character(s).", nullptr, int(longest)));
    return value;
}

QString CsvRow::required(const QString& column, qsizetype longest) const
{
    QString value = text(column, longest);
    if (value.isEmpty())
        refuse(column, QCoreApplication::translate("Import", "This may not be empty."));
    return value;
}

QString CsvRow::longText(const QString& column, qsizetype longest) const
{
    QString value = raw(column);
    if (value.size() > longest)
        refuse(column,
               QCoreApplication::translate("Import", "This is longer than %n character(s).", nullptr, int(longest)));
    return value;
}

std::optional<int> CsvRow::number(const QString& column, int least, int most) const
{
    const QString value = raw(column);
    if (value.isEmpty())
        return std::nullopt;
    bool fine = false;
    const int number = value.toInt(&fine);
    if (!fine || number < least || number > most)
        refuse(
            column,
            QCoreApplication::translate("Import", "This must be a whole number from %1 to %2.").arg(least).arg(most));
    return number;
}

std::optional<QDate> CsvRow::date(const QString& column) const
{
    const QString value = raw(column);
    if (value.isEmpty())
        return std::nullopt;
    const auto date = readDate(value);
    if (!date)
        refuse(column, QCoreApplication::translate("Import", "This is no date like 2026-04-30 or 30-04-2026."));
    return date;
}

std::optional<CsvRow::Moment> CsvRow::moment(const QString& column) const
{
    const QString value = raw(column).simplified();
    if (value.isEmpty())
        return std::nullopt;
    qsizetype gap = value.indexOf(u' ');
    if (gap < 0)
        gap = value.indexOf(u'T');
    const auto day = readDate(gap < 0 ? value : value.left(gap));
    const auto time = gap < 0 ? std::nullopt : readTime(value.mid(gap + 1));
    if (!day || (gap >= 0 && !time))
        refuse(column, QCoreApplication::translate("Import", "This is no date like 2026-04-30 or 30-04-2026, with or "
                                                             "without a time like 14:05."));
    return Moment{.date = *day, .time = time};
}

std::optional<QTime> CsvRow::time(const QString& column) const
{
    const QString value = raw(column);
    if (value.isEmpty())
        return std::nullopt;
    const auto time = readTime(value);
    if (!time)
        refuse(column, QCoreApplication::translate("Import", "This is no time like 14:05."));
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
    refuse(column, QCoreApplication::translate("Import", "This must be ja or nee."));
}

std::optional<qint64> CsvRow::cents(const QString& column) const
{
    const QString value = raw(column);
    if (value.isEmpty())
        return std::nullopt;
    const auto cents = readCents(value);
    if (!cents)
        refuse(column, QCoreApplication::translate("Import", "This is no amount in euros like 12,50."));
    if (*cents < 0)
        refuse(column, QCoreApplication::translate("Import", "An amount may not be less than nothing."));
    if (*cents > mostCents)
        refuse(column, QCoreApplication::translate("Import", "An amount above ten million euros is a mistake."));
    return cents;
}

QString CsvRow::code(const QString& column, const QString& list, const CodeLookup& names) const
{
    const QString value = raw(column);
    if (value.isEmpty())
        return {};
    const auto code = names.codeOf(list, value);
    if (!code)
        refuse(column, QCoreApplication::translate("Import", "This is no code or name of the list for this column."));
    return *code;
}

void CsvRow::refuse(const QString& column, const QString& reason) const
{
    throw RowRefused({.line = m_record.line, .column = column, .value = shownValue(raw(column)), .reason = reason});
}

QString shownValue(const QString& value)
{
    const QString line = value.simplified();
    return line.size() > 80 ? line.left(79) + u'…' : line;
}

} // namespace woonrust::exchange
