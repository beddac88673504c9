// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/dossier_rules.h"

#include "domain/code_list.h"
#include "support/catch_qt.h"

#include <catch2/catch_test_macros.hpp>

using namespace woonrust;
using namespace Qt::StringLiterals;

TEST_CASE("A dossier is stuck after more than 120 days when nothing was completed in the last 30")
{
    const QDate today(2026, 11, 20);
    CHECK_FALSE(isStuck(today.addDays(-120), {}, today));
    CHECK(isStuck(today.addDays(-121), {}, today));
    CHECK_FALSE(isStuck(today.addDays(-200), today.addDays(-30), today));
    CHECK(isStuck(today.addDays(-200), today.addDays(-31), today));
}

TEST_CASE("The first review is on the 10th working day, or sooner or later by the risk, and on a day that people work")
{
    const WorkingCalendar calendar;
    const QDate friday(2026, 11, 20);
    CHECK(firstReviewOn(friday, {}, calendar) == QDate(2026, 12, 4));
    // Christmas is no working day: nor is New Year: ten days from Monday 21 December end in January.
    CHECK(firstReviewOn(QDate(2026, 12, 21), {}, calendar) == QDate(2027, 1, 6));
    CHECK(firstReviewOn(friday, 20, calendar) == QDate(2026, 11, 27));
    CHECK(firstReviewOn(friday, 13, calendar) == QDate(2026, 11, 27));
    CHECK(firstReviewOn(friday, 12, calendar) == QDate(2026, 12, 21)); // 20 December is a Sunday
    CHECK(firstReviewOn(friday, 7, calendar) == QDate(2026, 12, 21));
    CHECK(firstReviewOn(friday, 6, calendar) == QDate(2027, 2, 18));
    CHECK(firstReviewOn(friday, 0, calendar) == QDate(2027, 2, 18));
}

TEST_CASE("Aftercare is 42 days after closing, or on the next working day")
{
    const WorkingCalendar calendar;
    CHECK(aftercareOn(QDate(2026, 10, 2), calendar) == QDate(2026, 11, 13));
    CHECK(aftercareOn(QDate(2026, 11, 20), calendar) == QDate(2027, 1, 4));   // New Year's Day is a Friday
    CHECK(aftercareOn(QDate(2026, 11, 14), calendar) == QDate(2026, 12, 28)); // Boxing Day is a Saturday
}

TEST_CASE("The kind of a dossier follows from the category, the home and the nature of its report")
{
    const auto kind = [](const QString& category, const QString& nature, bool polluted = false) {
        Report report;
        report.category = category;
        report.nature = nature;
        report.pollutedHome = polluted;
        return dossierKindOf(report);
    };
    CHECK(kind(u"GEL"_s, u"overlast"_s) == u"NUISANCE");
    CHECK(kind(u"RUZ"_s, u"overlast"_s) == u"QUARREL");
    CHECK(kind(u"PSY"_s, u"kwetsbaarheid"_s) == u"CARE");
    CHECK(kind(u"HUG"_s, u"overlast"_s) == u"CARE");
    CHECK(kind(u"VUI"_s, u"fysiek"_s) == u"PHYSICAL");
    CHECK(kind(u"VUI"_s, u"fysiek"_s, true) == u"POLLUTED");
    CHECK(kind(u"PSY"_s, u"kwetsbaarheid"_s, true) == u"POLLUTED");
    CHECK(kind(u"ONR"_s, u"criminaliteit"_s) == u"FRAUD");
    CHECK(kind(u"OVE"_s, u"woonfraude"_s) == u"FRAUD");
    CHECK(kind(u"HEN"_s, u"criminaliteit"_s) == u"DRUGS");
    CHECK(kind(u"HUA"_s, u"kwetsbaarheid"_s) == u"ARREARS");
    CHECK(kind(u"GEL"_s, u"positief"_s) == u"PROJECT");
}

TEST_CASE("Every category has a usual nature, and every kind of dossier a usual confidentiality, that the lists know")
{
    const auto knows = [](const QString& list, const QString& code) {
        for (const CodeValue& value : shippedCodeLists())
            if (value.list == list && value.code == code)
                return true;
        return false;
    };
    int categories = 0;
    for (const CodeValue& value : shippedCodeLists()) {
        INFO(value.code.toStdString());
        if (value.list == u"ZAAKTYPEDETAILSOORT") {
            ++categories;
            CHECK(knows(u"NATURE"_s, usualNature(value.code)));
            Report report;
            report.category = value.code;
            report.nature = usualNature(value.code);
            CHECK(knows(u"DOSSIER_KIND"_s, dossierKindOf(report)));
        }
        if (value.list == u"DOSSIER_KIND") {
            CHECK(knows(u"VERTROUWELIJKHEID"_s, usualConfidentiality(value.code)));
            CHECK_FALSE(isTooOpen(usualConfidentiality(value.code), value.code));
        }
    }
    CHECK(categories > 30);
    CHECK(usualNature(u"EEN"_s) == u"kwetsbaarheid");
    CHECK(usualNature(u"ONR"_s) == u"woonfraude");
    CHECK(usualNature(u"GEL"_s) == u"overlast");
}

TEST_CASE("Care and drugs are secret, and no dossier is public")
{
    CHECK(usualConfidentiality(u"CARE"_s) == u"GEH");
    CHECK(usualConfidentiality(u"DRUGS"_s) == u"GEH");
    CHECK(usualConfidentiality(u"PROJECT"_s) == u"INT");
    CHECK(usualConfidentiality(u"NUISANCE"_s) == u"VER");
    CHECK(isTooOpen(u"VER"_s, u"CARE"_s));
    CHECK(isTooOpen(u"OPE"_s, u"PROJECT"_s));
    CHECK_FALSE(isTooOpen(u"INT"_s, u"NUISANCE"_s));
    CHECK_FALSE(isTooOpen(u"GEH"_s, u"NUISANCE"_s));
}

TEST_CASE("What stuck means is said with the days of the rule")
{
    CHECK(stuckRule() == u"open for more than 120 days, nothing done in the last 30"_s);
}
