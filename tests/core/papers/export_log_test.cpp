// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "papers/export_log.h"

#include "support/catch_qt.h"
#include "support/test_casebook.h"

#include <QJsonArray>
#include <catch2/catch_test_macros.hpp>

using namespace woonrust;
using namespace woonrust::tests;
using namespace Qt::StringLiterals;

TEST_CASE("A report that leaves the program is logged with its period, area, version and format")
{
    TestCasebook book;
    Session session = book.session(Role::Management);
    const papers::FigureRequest request{
        .period = Period::month(2026, 10), .areaCode = u"BU01060204"_s, .category = u"GEL"_s, .team = u"SB"_s};
    REQUIRE(papers::logExport(session, request, true, u"json"_s));
    const Event last = storage::recentEvents(book.db, 1).front();
    const auto after = [&](const QString& field) { return last.changes.value(field).toArray().at(1).toVariant(); };
    CHECK(last.action == event::exported);
    CHECK(after(u"from"_s).toString() == u"2026-10-01"_s);
    CHECK(after(u"until"_s).toString() == u"2026-11-01"_s);
    CHECK(after(u"area"_s).toString() == u"BU01060204"_s);
    CHECK(after(u"category"_s).toString() == u"GEL"_s);
    CHECK(after(u"team"_s).toString() == u"SB"_s);
    CHECK(after(u"external"_s).toBool());
    CHECK(after(u"format"_s).toString() == u"json"_s);
    Session other = book.session(Role::SocialManager);
    CHECK(papers::logExport(other, request, false, u"json"_s).error().kind == ErrorKind::NotAllowed);
}

TEST_CASE("Figures that are printed are logged too, for whoever may see them")
{
    TestCasebook book;
    Session session = book.session(Role::SocialManager);
    REQUIRE(papers::logFigures(session, {.period = Period::month(2026, 10)}, false));
    const Event last = storage::recentEvents(book.db, 1).front();
    CHECK(last.action == event::exported);
    CHECK(last.changes.value(u"report"_s).toArray().at(1).toString() == u"figures"_s);
    CHECK_FALSE(last.changes.contains(u"team"_s));
    Session administrator = book.session(Role::Administrator);
    CHECK(papers::logFigures(administrator, {.period = Period::month(2026, 10)}, false).error().kind ==
          ErrorKind::NotAllowed);
}
