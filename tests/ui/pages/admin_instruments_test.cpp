// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "admin_fixture.h"
#include "services/office/instruments.h"
#include "support/catch_qt.h"

#include <QPlainTextEdit>
#include <catch2/catch_test_macros.hpp>

using namespace woonrust;
using namespace woonrust::tests;
using namespace Qt::StringLiterals;

namespace {

Instrument named(Admin& admin, const QString& code)
{
    Session session = admin.fixture.session();
    for (const Instrument& one : orThrow(instruments::all(session)))
        if (one.code() == code)
            return one;
    return {};
}

} // namespace

TEST_CASE("The catalogue is changed in the administration: legal note, kinds and who may use it", "[admin]")
{
    Admin admin;
    admin.open(u"instruments"_s);
    auto* list = admin.called<QListWidget>(u"Instruments"_s);
    REQUIRE(list);
    CHECK(list->count() == 41);
    list->setCurrentRow(0);
    admin.settle();
    const QString code = u"SCHOON_HEEL_VEILIG"_s;
    auto* legal = admin.called<QPlainTextEdit>(u"Legal note, in Dutch"_s);
    REQUIRE(legal);
    CHECK(legal->toPlainText() == named(admin, code).legal.nl);
    legal->setPlainText(u"Alleen eigen bezit."_s);
    admin.save();
    CHECK(QTest::qWaitFor([&] {
        admin.settle();
        return named(admin, code).legal.nl == u"Alleen eigen bezit."_s;
    }));
    admin.click(u"Switch off"_s);
    CHECK(QTest::qWaitFor([&] {
        admin.settle();
        return !named(admin, code).value.isOffered(admin.fixture.book.clock.today());
    }));
    admin.shown->picture(u"admin-instruments"_s);
}
