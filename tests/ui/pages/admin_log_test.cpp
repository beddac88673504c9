// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The log through the page: in words, narrowed, opened, saved and checked.

#include "admin_fixture.h"
#include "exchange/demo/demo_casebook.h"
#include "services/access/casebook.h"
#include "services/access/event_log.h"
#include "services/office/lists.h"
#include "services/registry/alerts.h"
#include "services/registry/person_page.h"
#include "support/catch_qt.h"
#include "support/registry.h"
#include "ui/pages/admin/event_words.h"

#include <QComboBox>
#include <QFile>
#include <QTemporaryDir>
#include <QTimeZone>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace woonrust;
using namespace woonrust::tests;

namespace {

// A coordinator before a log with a home, a person and a list in it.
struct Log : Admin {
    Log() : Admin(Role::Coordinator)
    {
        home = addUnit(fixture.book, u"VHE-0012"_s, u"Lijsterhof"_s, 14, u"B"_s, u"3311 AB"_s);
        person = addPerson(fixture.book, u"T."_s, u"van der"_s, u"Horst"_s, u"06-1234 5678"_s);
        Session manager = fixture.book.session(Role::SocialManager);
        orThrow(persons::page(manager, person));
        Session session = fixture.session();
        orThrow(lists::rename(session, orThrow(lists::load(session, u"en"_s)).values(u"TEAM"_s).front(),
                              u"Team Noord"_s, u"Team North"_s));
        open(u"log"_s);
    }
    [[nodiscard]] QTableWidget* table() const { return called<QTableWidget>(u"Log"_s); }
    void filter(const QString& name, const QString& choice)
    {
        auto* box = called<QComboBox>(name);
        REQUIRE(box);
        const int index = box->findText(choice);
        REQUIRE(index >= 0);
        box->setCurrentIndex(index);
        Q_EMIT box->activated(index);
        settle();
    }

    UnitId home;
    PersonId person;
};

} // namespace

TEST_CASE("A line of the log is read in words: lists and values by their names", "[admin][log]")
{
    Log log;
    log.filter(u"About what"_s, u"List"_s);
    REQUIRE(log.table()->rowCount() == 1);
    CHECK(log.table()->item(0, 3)->text() == u"Teams: Team North"_s);
    CHECK(log.words().contains(u"Team North"_s));
    log.click(u"Everything"_s);
    log.filter(u"About what"_s, u"Unit"_s);
    CHECK(log.words().contains(u"Kind: Home"_s));
    log.shown->picture(u"admin-log-unit"_s);
}

TEST_CASE("The log is narrowed to a user, an action, a day and one thing", "[admin][log]")
{
    Log log;
    log.filter(u"Whose lines"_s, u"User "_s + roleCode(Role::SocialManager));
    REQUIRE(log.table()->rowCount() == 1);
    CHECK(log.table()->item(0, 2)->text() == u"Looked at"_s);
    log.click(u"Only this thing"_s);
    CHECK(log.table()->rowCount() == 2); // added, and looked at
    log.click(u"Everything"_s);
    log.type(u"From day"_s, u"1-1-2030"_s);
    QTest::keyClick(log.called<QLineEdit>(u"From day"_s), Qt::Key_Return);
    log.settle();
    CHECK(log.words().contains(u"Nothing in the log answers"_s));
    log.click(u"Show everything"_s);
    CHECK(log.table()->rowCount() > 3);
}

TEST_CASE("What a line is about opens with Enter, and not for whom it has no page", "[admin][log]")
{
    Log log;
    ui::Target opened;
    QObject::connect(log.page, &ui::Page::openRequested, log.page, [&](const ui::Target& target) { opened = target; });
    log.filter(u"About what"_s, u"Person"_s);
    QTest::keyClick(log.table(), Qt::Key_Return);
    CHECK(opened.kind == ui::TargetKind::Person);
    CHECK(opened.id == log.person.value());

    Admin administrator; // sees no cases
    addPerson(administrator.fixture.book, u"A."_s, {}, u"Visser"_s);
    administrator.open(u"log"_s);
    CHECK_FALSE(administrator.button(u"Open it"_s));
    CHECK_FALSE(administrator.words().contains(u"Visser"_s));
}

TEST_CASE("The log is saved as a table of what is shown, and its chain is checked", "[admin][log]")
{
    Log log;
    log.filter(u"About what"_s, u"Person"_s);
    log.fixture.answerPath = log.fixture.book.folder.filePath(u"logboek.csv"_s);
    log.click(u"Save as CSV…"_s);
    QFile file(log.fixture.answerPath);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QString csv = QString::fromUtf8(file.readAll());
    CHECK(csv.count(u"\r\n"_s) == 3); // the titles, added, looked at
    CHECK(csv.contains(u"Phone: 06-1234 5678"_s));
    log.click(u"Check the log"_s);
    CHECK(log.words().contains(u"The log is whole"_s));
    log.fixture.book.db.exec(u"DROP TRIGGER event_never_changes"_s);
    log.fixture.book.db.exec(u"UPDATE event SET action = 'create' WHERE id = 3"_s);
    log.click(u"Check the log"_s);
    CHECK(log.words().contains(u"Line 3 of the log was altered"_s));
}

TEST_CASE("Every field, action and value that a casebook's log holds has its word", "[admin][log]")
{
    const QTemporaryDir folder;
    const FixedClock clock(QDateTime(QDate(2026, 11, 20), QTime(9, 0), QTimeZone::UTC));
    const QString path = folder.filePath(u"demo.woonrust"_s);
    orThrow(demo::make({.path = path, .reports = 150, .until = QDate(2026, 11, 20), .cost = KdfCost::leastForTests()},
                       clock));
    const auto casebook = orThrow(casebooks::signIn(path, demo::users().front().login, demo::password(), clock));
    const auto session = casebook.openSession();
    QStringList without;
    for (const event_log::Line& line : orThrow(event_log::page(session->session(), {.limit = 5000}))) {
        if (ui::actionWord(line.event.action) == line.event.action)
            without << line.event.action;
        for (const ChangeLine& change : line.changes)
            if (change.label.isEmpty() && ui::fieldWord(change.field) == change.field)
                without << change.field;
    }
    without.removeDuplicates();
    CHECK(without == QStringList());
}
