// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/admin/admin_page.h"

#include "admin_fixture.h"
#include "services/access/backups.h"
#include "services/access/event_log.h"
#include "services/access/users.h"
#include "services/office/lists.h"
#include "services/office/texts.h"
#include "support/catch_qt.h"
#include "support/registry.h"

#include <QTranslator>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace Qt::StringLiterals;
using namespace woonrust;
using namespace woonrust::tests;

TEST_CASE("Every section of the administration is named, whole and readable", "[admin]")
{
    Admin admin;
    for (const QString& section : admin.sections()) {
        INFO(section.toStdString());
        admin.open(section);
        CHECK(admin.page->current()->objectName() == section);
        CHECK(namelessWidgets(*admin.page) == QStringList());
        CHECK(truncatedTexts(*admin.page) == QStringList());
        admin.shown->picture(u"admin-"_s + section);
    }
}

TEST_CASE("No two things in a section claim the same letter, in English nor in Dutch", "[admin]")
{
    QTranslator translator;
    const QString language = GENERATE(u"en"_s, u"nl"_s);
    REQUIRE(translator.load(u":/i18n/woonrust_"_s + language));
    if (language == u"nl"_s && translator.translate("woonrust::ui::NormsSection", "Add this day").isEmpty())
        SKIP("the Dutch texts are not filled in yet");
    QCoreApplication::installTranslator(&translator);
    {
        Admin admin;
        for (const QString& section : admin.sections()) {
            INFO(section.toStdString());
            admin.open(section);
            CHECK(clashingMnemonics(*admin.page->current()) == QStringList());
        }
    }
    QCoreApplication::removeTranslator(&translator);
}

TEST_CASE("Walking through the sections with the arrow keys shows each one's contents", "[admin]")
{
    Admin admin;
    addUnit(admin.fixture.book, u"1"_s, u"Lijsterhof"_s, 14); // a line for the log
    auto* list = admin.page->findChild<QListWidget*>();
    list->setFocus();
    for (int row = 1; row < list->count(); ++row) {
        QTest::keyClick(list, Qt::Key_Down);
        admin.settle();
        CHECK(list->hasFocus());
        if (admin.page->current()->objectName() == u"log"_s)
            CHECK(admin.called<QTableWidget>(u"Log"_s)->rowCount() > 0);
    }
    CHECK(admin.page->current()->objectName() == ui::AdminPage::sectionKeys().last());
}

TEST_CASE("A section is made when somebody goes to it, and the focus stays in the list", "[admin]")
{
    Admin admin;
    CHECK(admin.page->findChildren<ui::AdminSection*>().size() <= 1);
    auto* list = admin.page->findChild<QListWidget*>();
    list->setFocus();
    for (int row = 1; row < list->count(); ++row) {
        QTest::keyClick(list, Qt::Key_Down);
        CHECK(list->hasFocus());
        CHECK(admin.page->findChildren<ui::AdminSection*>().size() == row + 1);
        admin.settle();
        CHECK(list->hasFocus());
    }
    CHECK(admin.page->offered() == ui::AdminPage::sectionKeys());
}

TEST_CASE("What a role may not do in the administration is not offered, and refused when it is tried all the same",
          "[admin]")
{
    const QStringList everybody{u"backup"_s, u"check"_s, u"password"_s};
    for (const Role role : allRoles) {
        INFO(roleCode(role).toStdString());
        Admin admin(role);
        const bool administrator = role == Role::Administrator;
        const bool office = administrator || role == Role::Coordinator;
        QStringList expected = everybody;
        if (administrator)
            expected << u"users"_s << u"recovery"_s << u"organisation"_s << u"letterhead"_s;
        if (office)
            expected << u"lists"_s << u"processes"_s << u"instruments"_s << u"letters"_s << u"texts"_s << u"handbooks"_s
                     << u"norms"_s << u"areas"_s << u"import"_s << u"log"_s;
        QStringList sections = admin.sections();
        sections.sort();
        expected.sort();
        CHECK(sections == expected);

        admin.open(u"backup"_s);
        CHECK((admin.button(u"Restore…"_s) != nullptr) == administrator);
        CHECK((admin.button(u"Another file…"_s) != nullptr) == administrator);
        CHECK((admin.button(u"Save"_s) != nullptr) == administrator);
        CHECK(admin.called<QLineEdit>(u"Folder"_s)->isEnabled() == administrator);

        Session session = admin.fixture.session();
        const OpenedCasebook& file = *admin.fixture.context->file;
        const auto refused = [](const auto& result) { return !result && result.error().kind == ErrorKind::NotAllowed; };
        CHECK(refused(users::add(session, file, {}, {})) == !administrator);
        CHECK(refused(users::disable(session, file, UserId(1))) == !administrator);
        CHECK(refused(users::proposeRecoveryKey(session)) == !administrator);
        CHECK(refused(users::setRecoveryKey(session, file, {})) == !administrator);
        CHECK(refused(backups::look(session, file, {}, {})) == !administrator);
        CHECK(refused(backups::restore({.backup = {}, .casebook = {}, .credentials = {}, .actor = session.actor()},
                                       session.clock())) == !administrator);
        CHECK(refused(event_log::page(session, {})) == !office);
        CHECK(refused(lists::add(session, {})) == !office);
        CHECK(refused(texts::save(session, {})) == !office);
        Settings settings = admin.fixture.context->settings();
        settings.organisation = u"Iets anders"_s;
        CHECK(refused(settings::save(session, settings)) == !administrator);
    }
}
