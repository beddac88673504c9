// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kit/friendly_date.h"

#include "support/catch_qt.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace woonrust::ui;

namespace {

// Friday 20 November 2026, 09:42.
const DayTime now{QDate(2026, 11, 20), QTime(9, 42)};

QString read(const QString& text, Lean lean = Lean::Past)
{
    const auto value = readDayTime(text, now, lean);
    if (!value) {
        return u"?"_s;
    }
    const QString day = value->date.toString(Qt::ISODate);
    return value->time.isValid() ? u"%1 %2"_s.arg(day, value->time.toString(u"HH:mm"_s)) : day;
}

} // namespace

TEST_CASE("a day is read the way people write it")
{
    CHECK(read(u"20-11"_s) == u"2026-11-20"_s);
    CHECK(read(u"19/11"_s) == u"2026-11-19"_s);
    CHECK(read(u"3.2"_s) == u"2026-02-03"_s);
    CHECK(read(u"20-11-2025"_s) == u"2025-11-20"_s);
    CHECK(read(u"20-11-25"_s) == u"2025-11-20"_s);
    CHECK(read(u"2025-11-20"_s) == u"2025-11-20"_s);
    CHECK(read(u"20 nov"_s) == u"2026-11-20"_s);
    CHECK(read(u"3 maart 2024"_s) == u"2024-03-03"_s);
    CHECK(read(u"1 May 2024"_s) == u"2024-05-01"_s);
}

TEST_CASE("a day without a year lies in the past for what was received and in the future for what is planned")
{
    CHECK(read(u"21-11"_s, Lean::Past) == u"2025-11-21"_s);
    CHECK(read(u"21-11"_s, Lean::Future) == u"2026-11-21"_s);
    CHECK(read(u"2 jan"_s, Lean::Future) == u"2027-01-02"_s);
    CHECK(read(u"29-2"_s, Lean::Past) == u"2024-02-29"_s);
    CHECK(read(u"29-2"_s, Lean::Future) == u"2028-02-29"_s);
}

TEST_CASE("words for days are understood in Dutch and English")
{
    CHECK(read(u"vandaag"_s) == u"2026-11-20"_s);
    CHECK(read(u"Gisteren 14:30"_s) == u"2026-11-19 14:30"_s);
    CHECK(read(u"eergisteren"_s) == u"2026-11-18"_s);
    CHECK(read(u"overmorgen"_s) == u"2026-11-22"_s);
    CHECK(read(u"tomorrow 9:00"_s) == u"2026-11-21 09:00"_s);
    CHECK(read(u"ma"_s, Lean::Past) == u"2026-11-16"_s);
    CHECK(read(u"maandag"_s, Lean::Future) == u"2026-11-23"_s);
    CHECK(read(u"vr"_s) == u"2026-11-20"_s);
    CHECK(read(u"-3"_s) == u"2026-11-17"_s);
    CHECK(read(u"+14"_s) == u"2026-12-04"_s);
}

TEST_CASE("a time is read in the usual spellings, and alone it means today")
{
    CHECK(read(u"14:30"_s) == u"2026-11-20 14:30"_s);
    CHECK(read(u"1430"_s) == u"2026-11-20 14:30"_s);
    CHECK(read(u"9u"_s) == u"2026-11-20 09:00"_s);
    CHECK(read(u"9u30"_s) == u"2026-11-20 09:30"_s);
    CHECK(read(u"gisteren om 9u30"_s) == u"2026-11-19 09:30"_s);
    CHECK(read(u"19-11 14.30"_s) == u"2026-11-19 14:30"_s);
}

TEST_CASE("what the field shows can be read back")
{
    for (const DayTime& value : {now, DayTime{QDate(2024, 2, 29), QTime()}, DayTime{QDate(2027, 1, 1), QTime(0, 0)}}) {
        CHECK(readDayTime(writeDayTime(value), now, Lean::Past) == value);
    }
}

TEST_CASE("what is no date, or a date that does not exist, is refused")
{
    for (const QString& text : {u""_s, u"   "_s, u"31-2-2026"_s, u"30-2"_s, u"32-1"_s, u"12-13"_s, u"25:00"_s,
                                u"12:60"_s, u"straks"_s, u"20-11 morgen"_s, u"20-11-2026 straks"_s, u"do 20-11-2026"_s,
                                u"20-11 20-12"_s, u"99999999999999999999"_s, u"-"_s, u"1-1-1-1"_s, u"١٢-١"_s}) {
        INFO(text.toStdString());
        CHECK(read(text) == u"?"_s);
    }
}
