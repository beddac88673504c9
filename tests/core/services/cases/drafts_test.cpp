// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/cases/drafts.h"

#include "support/catch_qt.h"
#include "support/test_casebook.h"

#include <catch2/catch_test_macros.hpp>

using namespace woonrust;
using namespace woonrust::tests;
using namespace Qt::StringLiterals;

TEST_CASE("What was typed last comes first, also of what was kept in the same moment")
{
    TestCasebook book;
    Session session = book.session(Role::SocialManager);
    const auto order = [&] {
        QStringList keys;
        for (const drafts::Draft& draft : orThrow(drafts::all(session)))
            keys << draft.key;
        return keys;
    };
    for (const QString& key : {u"d"_s, u"a"_s, u"c"_s})
        REQUIRE(drafts::keep(session, u"report"_s, key, u"{}"_s));
    CHECK(order() == QStringList{u"c"_s, u"a"_s, u"d"_s});
    REQUIRE(drafts::keep(session, u"report"_s, u"d"_s, u"{}"_s));
    CHECK(order() == QStringList{u"d"_s, u"c"_s, u"a"_s});
    book.clock.advanceDays(1);
    REQUIRE(drafts::keep(session, u"report"_s, u"a"_s, u"{}"_s));
    CHECK(order() == QStringList{u"a"_s, u"d"_s, u"c"_s});
    CHECK(orThrow(drafts::find(session, u"report"_s, u"a"_s))->savedAt == book.clock.nowUtc());
}
