// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/admin/admin_page.h"

#include "page_pictures.h"
#include "services/register/lists.h"
#include "services/register/settings.h"
#include "support/catch_qt.h"
#include "support/page_fixture.h"
#include "ui/pages/admin/section.h"
#include "ui/theme/theme.h"

#include <QLineEdit>
#include <QListWidget>
#include <QTableWidget>
#include <QTest>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace woonrust;
using namespace woonrust::tests;

namespace {

struct Admin {
    explicit Admin(Role role = Role::Administrator)
        : theme(*qApp, qEnvironmentVariableIsSet("WOONRUST_DARK") ? ui::Scheme::Dark : ui::Scheme::Light),
          fixture(role),
          page(new ui::AdminPage(*fixture.context)),
          shown(fixture.preferences, page)
    {
    }
    void open(const QString& section)
    {
        REQUIRE(shown.window.open({.kind = ui::TargetKind::Administration, .text = section}));
        page->current()->activate();
        fixture.settle();
    }

    ui::Theme theme;
    PageFixture fixture;
    ui::AdminPage* page;
    ShownPage shown;
};

} // namespace

TEST_CASE("the administrator sees every section, a social manager only what is their own", "[admin]")
{
    Admin admin;
    for (const QString& section : {u"users"_s, u"lists"_s, u"texts"_s, u"norms"_s, u"organisation"_s, u"areas"_s,
                                   u"import"_s, u"backup"_s, u"check"_s, u"log"_s, u"password"_s}) {
        INFO(section.toStdString());
        admin.open(section);
        CHECK(admin.page->current()->objectName() == section);
        CHECK(namelessWidgets(*admin.page) == QStringList());
        CHECK(truncatedTexts(*admin.page) == QStringList());
        admin.shown.picture(u"admin-"_s + section);
    }
}
