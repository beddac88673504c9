// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is typed in the administration and not saved: nothing of it is lost.

#include "admin_fixture.h"
#include "domain/deadline.h"
#include "services/cases/drafts.h"
#include "services/office/lists.h"
#include "services/office/texts.h"
#include "support/catch_qt.h"
#include "ui/kit/date_time_field.h"

#include <QCheckBox>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace woonrust;
using namespace woonrust::tests;

namespace {

size_t draftsKept(Admin& admin)
{
    Session session = admin.fixture.session();
    return orThrow(drafts::all(session)).size();
}

} // namespace

TEST_CASE("A setting that was typed and not saved is offered after the window was closed, and can be thrown away",
          "[admin][drafts]")
{
    Admin admin;
    admin.open(u"organisation"_s);
    const QString before = admin.called<QLineEdit>(u"Name"_s)->text();
    admin.type(u"Name"_s, u"Stichting Zuiderhof"_s);
    CHECK(admin.entry(u"Organisation"_s) == u"Organisation *"_s);
    admin.leave();
    CHECK(draftsKept(admin) == 1);

    admin.start();
    admin.open(u"organisation"_s);
    CHECK(admin.called<QLineEdit>(u"Name"_s)->text() == u"Stichting Zuiderhof"_s);
    CHECK(admin.words().contains(u"did not save it yet"_s));
    admin.click(u"Throw it away"_s);
    CHECK(admin.called<QLineEdit>(u"Name"_s)->text() == before);
    CHECK(admin.entry(u"Organisation"_s) == u"Organisation"_s);
    CHECK(draftsKept(admin) == 0);
}

TEST_CASE("A draft is kept by itself after a moment, also when the program stops there", "[admin][drafts]")
{
    Admin admin;
    admin.open(u"organisation"_s);
    admin.type(u"Name"_s, u"Stichting Zuiderhof"_s);
    REQUIRE(QTest::qWaitFor([&] { return draftsKept(admin) == 1; }));
}

TEST_CASE("Ctrl+S saves a setting, and then there is no draft of it any more", "[admin][drafts]")
{
    Admin admin;
    admin.open(u"organisation"_s);
    admin.type(u"Name"_s, u"  Stichting   Zuiderhof "_s);
    admin.called<QSpinBox>(u"Lock the screen after"_s)->setValue(20);
    admin.leave();
    admin.save();
    CHECK(admin.fixture.context->settings().organisation == u"Stichting Zuiderhof"_s);
    CHECK(admin.fixture.context->settings().idleMinutes == 20);
    CHECK(draftsKept(admin) == 0);
    CHECK_FALSE(admin.button(u"Save"_s)->isEnabled());
    CHECK(admin.entry(u"Organisation"_s) == u"Organisation"_s);
}

TEST_CASE("A closing day that is typed counts in deadlines after Ctrl+S, also without Add day", "[admin][drafts]")
{
    Admin admin;
    admin.open(u"norms"_s);
    const QDate monday(2026, 11, 23);
    admin.type(u"Day"_s, u"23-11-2026"_s);
    admin.type(u"Name"_s, u"Staff day"_s);
    admin.save();
    CHECK(admin.words().contains(u"Staff day"_s));
    const Settings& settings = admin.fixture.context->settings();
    REQUIRE(settings.calendar.ownClosingDays.size() == 1);
    CHECK(settings.calendar.ownClosingDays.front().date == monday);
    // Received on Friday 20 November: two working days later is Tuesday 24, and with that Monday closed Wednesday 25.
    CHECK(dueDate(workingDayNorm(2), QDate(2026, 11, 20), admin.fixture.context->calendar()) == QDate(2026, 11, 25));
    // The list after a new sign-in.
    admin.start();
    admin.open(u"norms"_s);
    CHECK(admin.words().contains(u"Staff day"_s));
    CHECK_FALSE(admin.button(u"Save"_s)->isEnabled());

    SECTION("the example follows what is typed, and removing the day puts it back")
    {
        const auto example = [&] { return admin.words(); };
        CHECK(example().contains(u"25"_s));
        auto* table = admin.called<QTableWidget>(u"Own closing days"_s);
        table->setCurrentCell(0, 0);
        admin.click(u"Remove"_s);
        admin.save();
        CHECK(admin.fixture.context->settings().calendar.ownClosingDays.empty());
    }
    SECTION("a day without a name is not saved silently")
    {
        admin.type(u"Day"_s, u"24-12-2026"_s);
        admin.save();
        CHECK(admin.words().contains(u"Say why the office is closed."_s));
        CHECK(admin.called<QLineEdit>(u"Day"_s)->text().contains(u"24"_s));
        CHECK(admin.fixture.context->settings().calendar.ownClosingDays.size() == 1);
    }
    SECTION("a day that was only added to the list survives leaving")
    {
        admin.type(u"Day"_s, u"24-12-2026"_s);
        admin.type(u"Name"_s, u"Early closing"_s);
        admin.click(u"Add this day"_s);
        admin.leave();
        admin.start();
        admin.open(u"norms"_s);
        CHECK(admin.words().contains(u"Early closing"_s));
        CHECK(admin.words().contains(u"did not save it yet"_s));
        admin.save();
        CHECK(admin.fixture.context->settings().calendar.ownClosingDays.size() == 2);
    }
}

TEST_CASE("Liberation Day every year, once in five years or never is a setting that deadlines obey", "[admin]")
{
    Admin admin;
    admin.open(u"norms"_s);
    const auto due = [&](QDate received) {
        return dueDate(workingDayNorm(2), received, admin.fixture.context->calendar());
    };
    const auto box = [&] { return admin.called<QComboBox>(u"Liberation Day (5 May)"_s); };
    CHECK(due(QDate(2027, 5, 3)) == QDate(2027, 5, 7)); // Wednesday 5 May, and Ascension Day
    REQUIRE(box());
    CHECK(box()->currentText() == u"every year"_s);
    box()->setFocus();
    QTest::keyClick(box(), Qt::Key_Down);
    admin.save();
    CHECK(admin.fixture.context->settings().calendar.liberationDay == LiberationDayOff::Lustrum);
    CHECK(due(QDate(2027, 5, 3)) == QDate(2027, 5, 5));
    CHECK(due(QDate(2025, 5, 2)) == QDate(2025, 5, 7)); // in 2025 the office was closed all the same
    admin.start();
    admin.open(u"norms"_s);
    CHECK(box()->currentText() == u"once in five years (2025, 2030)"_s);
    QTest::keyClick(box(), Qt::Key_Down);
    admin.save();
    CHECK(admin.fixture.context->settings().calendar.liberationDay == LiberationDayOff::Never);
    CHECK(due(QDate(2025, 5, 2)) == QDate(2025, 5, 6));
}

TEST_CASE("Choosing another user keeps what was typed about the first one", "[admin][drafts]")
{
    Admin admin;
    admin.open(u"users"_s);
    auto* table = admin.called<QTableWidget>(u"Users"_s);
    table->setCurrentCell(1, 0);
    const QString other = admin.called<QLineEdit>(u"Name"_s)->text();
    admin.type(u"E-mail"_s, u"nieuw@example.nl"_s);
    table->setCurrentCell(2, 0);
    CHECK(admin.called<QLineEdit>(u"E-mail"_s)->text().isEmpty());
    table->setCurrentCell(1, 0);
    CHECK(admin.called<QLineEdit>(u"Name"_s)->text() == other);
    CHECK(admin.called<QLineEdit>(u"E-mail"_s)->text() == u"nieuw@example.nl"_s);
    admin.save();
    CHECK(std::ranges::contains(admin.fixture.context->users(), u"nieuw@example.nl"_s, &User::email));
    admin.leave();
    CHECK(draftsKept(admin) == 0);
}

TEST_CASE("A new user who was half entered stands there again after signing in, without the password",
          "[admin][drafts]")
{
    Admin admin;
    admin.open(u"users"_s);
    admin.click(u"Add user"_s);
    admin.type(u"Name"_s, u"Sanne Vos"_s);
    admin.type(u"Sign-in name"_s, u"sanne"_s);
    admin.type(u"First password"_s, u"geheim en lang genoeg"_s);
    admin.leave();
    Session session = admin.fixture.session();
    for (const drafts::Draft& draft : orThrow(drafts::all(session)))
        CHECK_FALSE(draft.body.contains(u"geheim"_s));
    admin.start();
    admin.open(u"users"_s);
    CHECK(admin.words().contains(u"New user"_s));
    CHECK(admin.called<QLineEdit>(u"Name"_s)->text() == u"Sanne Vos"_s);
    CHECK(admin.called<QLineEdit>(u"First password"_s)->text().isEmpty());
}

TEST_CASE("A standard text that was half written survives choosing another and signing in again", "[admin][drafts]")
{
    Admin admin;
    admin.open(u"texts"_s);
    auto* list = admin.called<QListWidget>(u"Standard texts"_s);
    REQUIRE(list->count() > 2);
    list->setCurrentRow(1);
    auto* body = admin.called<QPlainTextEdit>(u"Text"_s);
    const QString text = u"Beste {melder_naam}, dank voor uw melding {meldingnummer}."_s;
    body->setPlainText(text);
    CHECK(admin.words().contains(u"Beste T. van der Horst, dank voor uw melding M26-00123."_s));
    list->setCurrentRow(0);
    CHECK(body->toPlainText() != text);
    admin.leave();
    admin.start();
    admin.open(u"texts"_s);
    CHECK(admin.called<QPlainTextEdit>(u"Text"_s)->toPlainText() == text);
    admin.save();
    Session session = admin.fixture.session();
    CHECK(std::ranges::contains(orThrow(texts::list(session, u"en"_s)), text, &texts::StandardText::body));
    CHECK(draftsKept(admin) == 0);
}

TEST_CASE("A value of a list that was half renamed waits until it is saved", "[admin][drafts]")
{
    Admin admin;
    admin.open(u"lists"_s);
    auto* listOf = admin.called<QListWidget>(u"Lists"_s);
    listOf->setCurrentRow(listOf->count() - 1); // teams
    auto* values = admin.called<QTableWidget>(u"Values"_s);
    values->setCurrentCell(0, 0);
    admin.type(u"Dutch name"_s, u"Team Noord"_s);
    listOf->setCurrentRow(0);
    admin.leave();
    admin.start();
    admin.open(u"lists"_s);
    CHECK(admin.called<QLineEdit>(u"Dutch name"_s)->text() == u"Team Noord"_s);
    admin.save();
    CHECK(admin.words().contains(u"Team Noord"_s));
    CHECK(draftsKept(admin) == 0);
}
