// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "papers/handouts.h"

#include "papers/export_log.h"
#include "papers/report_period.h"
#include "support/catch_qt.h"
#include "support/test_casebook.h"

#include <catch2/catch_test_macros.hpp>

using namespace woonrust;
using namespace woonrust::papers;
using namespace woonrust::tests;
using namespace Qt::StringLiterals;

TEST_CASE("Before a version for partners goes out, the earlier ones about the same days are named")
{
    TestCasebook book;
    Session session = book.session(Role::Coordinator);
    const FigureRequest whole{.period = Period::month(2026, 10)};
    const FigureRequest area{.period = Period::month(2026, 10), .areaCode = u"BU01"_s};
    REQUIRE(handoutsBeside(session, area)->empty());
    REQUIRE(logExport(session, whole, true, u"pdf"_s, u"  Gemeente   Assen "_s));
    REQUIRE(logExport(session, whole, true, u"xlsx"_s, u"Gemeente Assen"_s));
    REQUIRE(logExport(session, whole, false, u"pdf"_s)); // stays inside
    REQUIRE(logExport(session, {.period = Period::month(2026, 9)}, true, u"pdf"_s, u"Politie"_s));

    const auto beside = handoutsBeside(session, area);
    REQUIRE(beside);
    REQUIRE(beside->size() == 1); // once, for both its files
    CHECK(beside->front().recipient == u"Gemeente Assen"_s);
    CHECK(beside->front().areaCode.isEmpty());
    const QString warning = handoutWarning(*beside, QLocale(QLocale::English, QLocale::UnitedKingdom));
    CHECK(warning.contains(u"October 2026, the whole work area: to Gemeente Assen"_s));
    // The same report again tells nothing new; a quarter over the month does.
    CHECK(handoutsBeside(session, whole)->empty());
    CHECK(handoutsBeside(session, {.period = quarterOf(2026, 4)})->size() == 1);
    CHECK(handoutsBeside(session, {.period = quarterOf(2026, 3)})->size() == 1); // the one of September
    CHECK(handoutWarning({}, QLocale::c()).isEmpty());

    Session other = book.session(Role::SocialManager);
    CHECK(handoutsBeside(other, area).error().kind == ErrorKind::NotAllowed);
    CHECK(logExport(session, whole, true, u"pdf"_s, u"J. Jansen 111222333"_s).error().field == u"recipient"_s);
}
