// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kit/friendly_date.h"

#include <QLocale>
#include <QRegularExpression>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace woonrust::ui {

namespace {

// A word stands for a number when it begins with one of these (at least as long as given).
using Words = std::array<std::pair<QLatin1StringView, QLatin1StringView>, 12>;
constexpr Words months{{{"jan"_L1, "jan"_L1},
                        {"feb"_L1, "feb"_L1},
                        {"mrt"_L1, "maart"_L1},
                        {"apr"_L1, "apr"_L1},
                        {"mei"_L1, "may"_L1},
                        {"jun"_L1, "jun"_L1},
                        {"jul"_L1, "jul"_L1},
                        {"aug"_L1, "aug"_L1},
                        {"sep"_L1, "sep"_L1},
                        {"okt"_L1, "oct"_L1},
                        {"nov"_L1, "nov"_L1},
                        {"dec"_L1, "dec"_L1}}};

int monthOf(const QString& word)
{
    for (std::size_t i = 0; i < months.size(); ++i) {
        if (word.startsWith(months.at(i).first) || word.startsWith(months.at(i).second)) {
            return static_cast<int>(i) + 1;
        }
    }
    return word.startsWith("mar"_L1) ? 3 : 0;
}

// ISO number of the weekday, 1 Monday to 7 Sunday; 0 for another word.
int weekdayOf(const QString& word)
{
    static const std::array<QStringList, 7> names{{{u"ma"_s, u"maandag"_s, u"mon"_s, u"monday"_s},
                                                   {u"di"_s, u"dinsdag"_s, u"tue"_s, u"tuesday"_s},
                                                   {u"wo"_s, u"woensdag"_s, u"wed"_s, u"wednesday"_s},
                                                   {u"do"_s, u"donderdag"_s, u"thu"_s, u"thursday"_s},
                                                   {u"vr"_s, u"vrijdag"_s, u"fri"_s, u"friday"_s},
                                                   {u"za"_s, u"zaterdag"_s, u"sat"_s, u"saturday"_s},
                                                   {u"zo"_s, u"zondag"_s, u"sun"_s, u"sunday"_s}}};
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (names.at(i).contains(word)) {
            return static_cast<int>(i) + 1;
        }
    }
    return 0;
}

std::optional<int> dayOffset(const QString& word)
{
    static const std::array<std::pair<QString, int>, 10> names{{{u"vandaag"_s, 0},
                                                                {u"vd"_s, 0},
                                                                {u"nu"_s, 0},
                                                                {u"today"_s, 0},
                                                                {u"now"_s, 0},
                                                                {u"gisteren"_s, -1},
                                                                {u"yesterday"_s, -1},
                                                                {u"eergisteren"_s, -2},
                                                                {u"morgen"_s, 1},
                                                                {u"overmorgen"_s, 2}}};
    for (const auto& [name, days] : names) {
        if (word == name) {
            return days;
        }
    }
    if (word == "tomorrow"_L1) {
        return 1;
    }
    static const QRegularExpression relative(u"^([+-]\\d{1,3})$"_s);
    if (const auto match = relative.match(word); match.hasMatch()) {
        return match.captured(1).toInt();
    }
    return std::nullopt;
}

int fullYear(int year)
{
    return year < 100 ? 2000 + year : year;
}

// The year that puts the day on the asked side of today; a 29 February looks further for a leap year.
QDate nearest(int day, int month, QDate today, Lean lean)
{
    const int step = lean == Lean::Past ? -1 : 1;
    for (int year = today.year(), tries = 0; tries < 9; year += step, ++tries) {
        const QDate date(year, month, day);
        if (date.isValid() && (lean == Lean::Past ? date <= today : date >= today)) {
            return date;
        }
    }
    return {};
}

QDate nearestWeekday(int weekday, QDate today, Lean lean)
{
    const int step = lean == Lean::Past ? -1 : 1;
    QDate date = today;
    while (date.dayOfWeek() != weekday) {
        date = date.addDays(step);
    }
    return date;
}

std::optional<QDate> readDate(const QString& word, QDate today, Lean lean)
{
    static const QRegularExpression iso(u"^(\\d{4})-(\\d{1,2})-(\\d{1,2})$"_s);
    if (const auto m = iso.match(word); m.hasMatch()) {
        return QDate(m.captured(1).toInt(), m.captured(2).toInt(), m.captured(3).toInt());
    }
    static const QRegularExpression dutch(u"^(\\d{1,2})[-/.](\\d{1,2})(?:[-/.](\\d{4}|\\d{2}))?$"_s);
    if (const auto m = dutch.match(word); m.hasMatch()) {
        const int day = m.captured(1).toInt();
        const int month = m.captured(2).toInt();
        if (m.capturedLength(3) == 0) {
            return nearest(day, month, today, lean);
        }
        return QDate(fullYear(m.captured(3).toInt()), month, day);
    }
    return std::nullopt;
}

std::optional<QTime> readTime(const QString& word)
{
    static const QRegularExpression clock(u"^(\\d{1,2})(?:[:.u](\\d{2})?|(?=\\d{2}$)(\\d{2}))(?:u|uur)?$"_s);
    const auto m = clock.match(word);
    if (!m.hasMatch()) {
        return std::nullopt;
    }
    const QString minutes = m.capturedLength(2) > 0 ? m.captured(2) : m.captured(3);
    return QTime(m.captured(1).toInt(), minutes.isEmpty() ? 0 : minutes.toInt());
}

class Reader {
public:
    Reader(const DayTime& now, Lean lean) : m_now(now), m_lean(lean) {}

    // False: the word fits nowhere.
    bool take(const QStringList& words, qsizetype& at)
    {
        const QString& word = words.at(at);
        if (word == "om"_L1 || word == "at"_L1 || word == "uur"_L1 || word == "op"_L1) {
            return true;
        }
        if (const int weekday = weekdayOf(word); weekday && !m_weekday) {
            m_weekday = weekday;
            return true;
        }
        if (!m_date) {
            if (const auto offset = dayOffset(word)) {
                m_date = m_now.date.addDays(*offset);
                return true;
            }
            if (takeNamedMonth(words, at)) {
                return true;
            }
            if (const auto date = readDate(word, m_now.date, m_lean)) {
                m_date = *date;
                return true;
            }
        }
        if (!m_time) {
            if (const auto time = readTime(word)) {
                m_time = *time;
                return true;
            }
        }
        return false;
    }

    [[nodiscard]] std::optional<DayTime> result() const
    {
        if (!m_date && !m_weekday && !m_time) {
            return std::nullopt;
        }
        QDate date = m_date.value_or(m_now.date);
        if (m_weekday && !m_date) {
            date = nearestWeekday(m_weekday, m_now.date, m_lean);
        } else if (m_weekday && date.dayOfWeek() != m_weekday) {
            return std::nullopt;
        }
        if (!date.isValid() || (m_time && !m_time->isValid())) {
            return std::nullopt;
        }
        return DayTime{date, m_time.value_or(QTime())};
    }

private:
    // "20 nov", "20 november 2026"
    bool takeNamedMonth(const QStringList& words, qsizetype& at)
    {
        static const QRegularExpression number(u"^\\d{1,2}$"_s);
        static const QRegularExpression yearNumber(u"^\\d{4}$"_s);
        const int month = at + 1 < words.size() ? monthOf(words.at(at + 1)) : 0;
        if (month == 0 || !number.match(words.at(at)).hasMatch()) {
            return false;
        }
        const int day = words.at(at).toInt();
        ++at;
        if (at + 1 < words.size() && yearNumber.match(words.at(at + 1)).hasMatch() && words.at(at + 1).toInt() > 1900) {
            ++at;
            m_date = QDate(words.at(at).toInt(), month, day);
        } else {
            m_date = nearest(day, month, m_now.date, m_lean);
        }
        return true;
    }

    DayTime m_now;
    Lean m_lean;
    int m_weekday = 0;
    std::optional<QDate> m_date;
    std::optional<QTime> m_time;
};

} // namespace

std::optional<DayTime> readDayTime(const QString& text, const DayTime& now, Lean lean)
{
    QString plain = text.toLower();
    plain.replace(u',', u' ');
    const QStringList words = plain.simplified().split(u' ', Qt::SkipEmptyParts);
    Reader reader(now, lean);
    for (qsizetype at = 0; at < words.size(); ++at) {
        if (!reader.take(words, at)) {
            return std::nullopt;
        }
    }
    return reader.result();
}

QString shortWeekday(QDate date)
{
    QString name = QLocale().dayName(date.dayOfWeek(), QLocale::ShortFormat);
    name.remove(u'.');
    return name;
}

QString writeDayTime(const DayTime& value)
{
    if (!value.date.isValid()) {
        return {};
    }
    const QString day = u"%1 %2"_s.arg(shortWeekday(value.date), value.date.toString(u"dd-MM-yyyy"_s));
    return value.time.isValid() ? u"%1 %2"_s.arg(day, value.time.toString(u"HH:mm"_s)) : day;
}

} // namespace woonrust::ui
