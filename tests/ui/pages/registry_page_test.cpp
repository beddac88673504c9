// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/registry/registry_page.h"

#include "page_pictures.h"
#include "services/registry/alerts.h"
#include "storage/registry/tenancy_store.h"
#include "support/catch_qt.h"
#include "support/page_fixture.h"
#include "support/registry.h"
#include "ui/pages/admin/admin_page.h"
#include "ui/pages/case/lookup_field.h"
#include "ui/pages/registry/person_pane.h"
#include "ui/pages/registry/unit_pane.h"
#include "ui/shell/rail.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>
#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace woonrust;
using namespace woonrust::tests;

namespace {

struct Registry {
    Registry()
        : theme(*qApp, qEnvironmentVariableIsSet("WOONRUST_DARK") ? ui::Scheme::Dark : ui::Scheme::Light),
          fixture(Role::Coordinator),
          home(addUnit(fixture.book, u"VHE-0012"_s, u"Lijsterhof"_s, 14, u"B"_s, u"3311 AB"_s)),
          person(addPerson(fixture.book, u"T."_s, u"van der"_s, u"Horst"_s, u"06-1234 5678"_s, u"H-1001"_s)),
          page(new ui::RegistryPage(*fixture.context)),
          shown(fixture.preferences, new ui::AdminPage(*fixture.context))
    {
        addTenancy(fixture.book, home, person, QDate(2021, 3, 1));
        const PersonId former = addPerson(fixture.book, u"J."_s, {}, u"Prins"_s);
        addTenancy(fixture.book, home, former, QDate(2012, 5, 1), QDate(2021, 2, 28));
        shown.window.addPage(page);
    }

    // The text of the labels in view, to see what the user reads.
    [[nodiscard]] QString labels() const
    {
        QStringList texts;
        for (const QLabel* label : page->findChildren<QLabel*>())
            if (label->isVisible())
                texts << label->text();
        return texts.join(u'\n');
    }
    // What stands in the tables in view.
    [[nodiscard]] QString tables() const
    {
        QStringList texts;
        for (const QTableWidget* table : page->findChildren<QTableWidget*>())
            for (int row = 0; table->isVisible() && row < table->rowCount(); ++row)
                for (int column = 0; column < table->columnCount(); ++column)
                    texts << table->item(row, column)->text();
        return texts.join(u'\n');
    }
    template <class Widget> [[nodiscard]] Widget* called(const QString& name) const
    {
        for (auto* widget : page->findChildren<Widget*>())
            if (widget->isVisible() && widget->accessibleName().remove(u'&').startsWith(name))
                return widget;
        return nullptr;
    }
    [[nodiscard]] QPushButton* button(const QString& text) const
    {
        for (auto* widget : page->findChildren<QPushButton*>())
            if (widget->isVisible() && widget->text().remove(u'&') == text)
                return widget;
        return nullptr;
    }
    void open(ui::TargetKind kind, qint64 id)
    {
        REQUIRE(shown.window.open({.kind = kind, .id = id}));
        fixture.settle();
    }

    ui::Theme theme;
    PageFixture fixture;
    UnitId home;
    PersonId person;
    ui::RegistryPage* page;
    ShownPage shown;
};

} // namespace

TEST_CASE("typing a name and Enter shows who it is and where they live", "[registry]")
{
    Registry registry;
    REQUIRE(registry.shown.window.open({.kind = ui::TargetKind::Person}));
    auto* search = registry.called<QLineEdit>(u"Search people and homes"_s);
    REQUIRE(search);
    QTest::keyClicks(search, u"horst"_s);
    registry.fixture.settle();
    auto* found = registry.page->findChild<QListWidget*>();
    REQUIRE(found->count() == 1);
    QTest::keyClick(search, Qt::Key_Return);
    registry.fixture.settle();
    CHECK(registry.labels().contains(u"T. van der Horst"_s));
    CHECK(registry.labels().contains(u"Phone: 06 1234 5678"_s));
    CHECK(registry.tables().contains(u"Lijsterhof 14-B"_s));
    CHECK(namelessWidgets(*registry.page) == QStringList());
    CHECK(truncatedTexts(*registry.page) == QStringList());
    registry.shown.picture(u"registry-person"_s);
}

TEST_CASE("somebody who is entered twice is pointed at, compared, merged, and parted again", "[registry]")
{
    Registry registry;
    const PersonId twice = addPerson(registry.fixture.book, u"T."_s, {}, u"Horst"_s, u"06 12345678"_s, u"H-2002"_s);
    const auto press = [&](QPushButton* button) {
        REQUIRE(button);
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        registry.fixture.settle();
        registry.fixture.settle();
    };
    registry.open(ui::TargetKind::Person, registry.person.value());
    registry.fixture.settle();
    CHECK(registry.labels().contains(u"T. Horst · H-2002 · 06 1234 5678 (same name and phone number)"_s));
    press(registry.button(u"Compare…"_s));
    CHECK(registry.labels().contains(u"This one goes into it"_s));
    CHECK(registry.labels().contains(u"H-2002"_s));
    CHECK(registry.labels().contains(u"Lijsterhof 14-B"_s));
    CHECK(namelessWidgets(*registry.page) == QStringList());
    CHECK(truncatedTexts(*registry.page) == QStringList());
    registry.shown.picture(u"registry-merge"_s);
    press(registry.button(u"Merge"_s));
    CHECK(registry.labels().contains(u"Merged with this entry: T. Horst · H-2002"_s));
    const auto mergedInto = [&] {
        return registry.fixture.book.db.integer(u"SELECT coalesce(merged_into, 0) FROM person WHERE id = ?"_s, {twice});
    };
    CHECK(mergedInto() == registry.person.value());
    // The page of the other one says where all of it is, and changes nothing.
    registry.open(ui::TargetKind::Person, twice.value());
    CHECK(registry.labels().contains(u"This entry was merged with T. van der Horst"_s));
    CHECK_FALSE(registry.button(u"Edit"_s));
    registry.open(ui::TargetKind::Person, registry.person.value());
    press(registry.button(u"Undo"_s));
    CHECK(mergedInto() == 0);
    CHECK(registry.button(u"Compare…"_s));
}

TEST_CASE("another entry of a person is found by name, and a merge that cannot be says why", "[registry]")
{
    Registry registry;
    const PersonId other = addPerson(registry.fixture.book, u"A."_s, {}, u"Alkema"_s);
    registry.open(ui::TargetKind::Person, registry.person.value());
    QPushButton* choose = registry.button(u"Merge with…"_s);
    REQUIRE(choose);
    QTest::mouseClick(choose, Qt::LeftButton);
    auto* field = registry.called<ui::LookupField>(u"Other entry of this person"_s);
    REQUIRE(field);
    CHECK(field->hasFocus());
    field->setChosen({.id = registry.person.value(), .text = u"T. van der Horst"_s});
    Q_EMIT field->chosenChanged();
    registry.fixture.settle();
    QTest::mouseClick(registry.button(u"Merge"_s), Qt::LeftButton);
    registry.fixture.settle();
    CHECK(registry.labels().contains(u"Choose another entry than the one that is shown."_s));
    field->setChosen({.id = other.value(), .text = u"A. Alkema"_s});
    Q_EMIT field->chosenChanged();
    registry.fixture.settle();
    QTest::mouseClick(registry.button(u"Merge"_s), Qt::LeftButton);
    registry.fixture.settle();
    registry.fixture.settle();
    CHECK(registry.labels().contains(u"Merged with this entry: A. Alkema"_s));
}

TEST_CASE("a person's phone number is changed with Ctrl+S, and a change of somebody else is not overwritten",
          "[registry]")
{
    Registry registry;
    registry.open(ui::TargetKind::Person, registry.person.value());
    REQUIRE(registry.button(u"Edit"_s));
    registry.button(u"Edit"_s)->click();
    auto* phone = registry.called<QLineEdit>(u"Phone"_s);
    REQUIRE(phone);
    registry.shown.picture(u"registry-person-edit"_s);
    phone->setText(u"06-8765 4321"_s);
    QTest::keyClick(phone, Qt::Key_S, Qt::ControlModifier);
    registry.fixture.settle();
    CHECK(registry.labels().contains(u"Phone: 06 8765 4321"_s));

    registry.button(u"Edit"_s)->click();
    Session session = registry.fixture.session();
    Person other = orThrow(persons::get(session, registry.person));
    other.email = u"t.vanderhorst@example.nl"_s;
    REQUIRE(persons::update(session, other));
    registry.called<QLineEdit>(u"Phone"_s)->setText(u"06-1111 2222"_s);
    registry.page->save();
    registry.fixture.settle();
    REQUIRE(registry.button(u"Read again"_s));
    CHECK(registry.called<QLineEdit>(u"Phone"_s)->text() == u"06-1111 2222"_s);
    CHECK(orThrow(persons::get(session, registry.person)).phone == u"06-8765 4321"_s);
    registry.button(u"Read again"_s)->click();
    registry.fixture.settle();
    CHECK(registry.labels().contains(u"t.vanderhorst@example.nl"_s));
}

TEST_CASE("a unit shows who lives there, who did, and an alert that is added with its last day", "[registry]")
{
    Registry registry;
    registry.open(ui::TargetKind::Unit, registry.home.value());
    CHECK(registry.labels().contains(u"Lijsterhof 14-B"_s));
    CHECK(registry.tables().contains(u"T. van der Horst"_s));
    CHECK(registry.tables().contains(u"J. Prins"_s));
    registry.button(u"Add alert"_s)->click();
    REQUIRE(registry.called<QLineEdit>(u"What is so"_s));
    registry.called<QLineEdit>(u"What is so"_s)->setText(u"Two dogs that run free in the hall."_s);
    CHECK(registry.called<QLineEdit>(u"Last day"_s)->text().contains(u"5-2027"_s));
    registry.button(u"Add"_s)->click();
    registry.fixture.settle();
    CHECK(registry.labels().contains(u"Two dogs that run free in the hall."_s));
    registry.shown.picture(u"registry-unit"_s);
    Session session = registry.fixture.session();
    CHECK(orThrow(alerts::atUnit(session, registry.home)).size() == 1);
    registry.button(u"End…"_s)->click();
    registry.fixture.settle();
    CHECK(registry.labels().contains(u"No alerts."_s));
}

TEST_CASE("a person without a last name is refused at the field itself", "[registry]")
{
    Registry registry;
    REQUIRE(registry.shown.window.open({.kind = ui::TargetKind::Person}));
    registry.button(u"New person"_s)->click();
    registry.called<QLineEdit>(u"Phone"_s)->setText(u"06-1234 0000"_s);
    registry.page->save();
    registry.fixture.settle();
    auto* name = registry.called<QLineEdit>(u"Last name"_s);
    CHECK(name->accessibleDescription().contains(u"last name"_s));
    CHECK(name->hasFocus());
    name->setText(u"Kok"_s);
    registry.page->save();
    registry.fixture.settle();
    CHECK(registry.labels().contains(u"Kok"_s));
    CHECK(registry.labels().contains(u"Phone: 06 1234 0000"_s));
}

TEST_CASE("who is entered a second time is offered as the one who is known, while typing and before saving",
          "[registry]")
{
    Registry registry;
    REQUIRE(registry.shown.window.open({.kind = ui::TargetKind::Person}));
    const auto persons = [&] { return registry.fixture.book.db.integer(u"SELECT count(*) FROM person"_s); };
    const auto before = persons();
    const QString known = u"T. van der Horst · Lijsterhof 14-B · H-1001 · 06 1234 5678"_s;
    registry.button(u"New person"_s)->click();
    registry.called<QLineEdit>(u"Last name"_s)->setText(u"Horst"_s);
    registry.called<QLineEdit>(u"Phone"_s)->setText(u"0612345678"_s);
    REQUIRE(QTest::qWaitFor([&] {
        registry.fixture.settle();
        return registry.button(known) != nullptr;
    }));
    CHECK(namelessWidgets(*registry.page) == QStringList());
    registry.fixture.answerYes = false; // "Look again"
    registry.page->save();
    registry.fixture.settle();
    CHECK(registry.fixture.asked == QStringList{u"Is this somebody you know already?"_s});
    CHECK(registry.fixture.told.last().contains(known));
    CHECK(registry.called<QLineEdit>(u"Last name"_s)); // nothing was thrown away
    registry.fixture.answerLater = true;               // "Take T. van der Horst"
    registry.page->save();
    registry.fixture.settle();
    registry.fixture.settle();
    CHECK(registry.labels().contains(u"Phone: 06 1234 5678"_s));
    CHECK(persons() == before);
    // Nothing of it comes back with the next new person, who is somebody else of that name and phone.
    registry.button(u"New person"_s)->click();
    CHECK(registry.called<QLineEdit>(u"Last name"_s)->text().isEmpty());
    registry.called<QLineEdit>(u"Last name"_s)->setText(u"Horst"_s);
    registry.called<QLineEdit>(u"Phone"_s)->setText(u"06-1234 5678"_s);
    registry.fixture.answerLater = false;
    registry.fixture.answerYes = true; // "No, somebody new"
    registry.page->save();
    registry.fixture.settle();
    registry.fixture.settle();
    CHECK(persons() == before + 1);
    // Changing somebody who is known asks nothing.
    const auto asked = registry.fixture.asked.size();
    registry.button(u"Edit"_s)->click();
    registry.called<QLineEdit>(u"E-mail"_s)->setText(u"horst@example.nl"_s);
    registry.page->save();
    registry.fixture.settle();
    CHECK(registry.fixture.asked.size() == asked);
}

TEST_CASE("What was typed about a person and not saved stands there again, after another person and a new window",
          "[registry][drafts]")
{
    Registry registry;
    const PersonId other = addPerson(registry.fixture.book, u"A."_s, {}, u"Visser"_s);
    registry.open(ui::TargetKind::Person, registry.person.value());
    registry.button(u"Edit"_s)->click();
    registry.called<QLineEdit>(u"E-mail"_s)->setText(u"half@getypt"_s);
    registry.open(ui::TargetKind::Person, other.value());
    CHECK(registry.labels().contains(u"A. Visser"_s));
    CHECK_FALSE(registry.called<QLineEdit>(u"E-mail"_s));
    registry.open(ui::TargetKind::Person, registry.person.value());
    CHECK(registry.called<QLineEdit>(u"E-mail"_s)->text() == u"half@getypt"_s);
    CHECK(registry.labels().contains(u"did not save it yet"_s));
    CHECK(registry.page->canLeave());
    registry.fixture.settle();

    auto* again = new ui::RegistryPage(*registry.fixture.context);
    ShownPage later(registry.fixture.preferences, again);
    registry.page = again;
    registry.fixture.settle();
    REQUIRE(later.window.open({.kind = ui::TargetKind::Person, .id = registry.person.value()}));
    registry.fixture.settle();
    REQUIRE(registry.called<QLineEdit>(u"E-mail"_s));
    CHECK(registry.called<QLineEdit>(u"E-mail"_s)->text() == u"half@getypt"_s);
    // What is wrong is said at the field; cancelling asks, and then it is gone.
    again->save();
    registry.fixture.settle();
    CHECK(registry.called<QLineEdit>(u"E-mail"_s)->accessibleDescription().contains(u"e-mail address"_s));
    registry.button(u"Cancel"_s)->click();
    registry.fixture.settle();
    CHECK(registry.fixture.asked.last() == u"Throw away what you typed?"_s);
    CHECK_FALSE(registry.called<QLineEdit>(u"E-mail"_s));
}

TEST_CASE("An alert that was half written waits at its person", "[registry][drafts]")
{
    Registry registry;
    registry.open(ui::TargetKind::Person, registry.person.value());
    registry.button(u"Add alert"_s)->click();
    registry.called<QLineEdit>(u"What is so"_s)->setText(u"Visit with two"_s);
    registry.open(ui::TargetKind::Unit, registry.home.value());
    registry.open(ui::TargetKind::Person, registry.person.value());
    REQUIRE(registry.called<QLineEdit>(u"What is so"_s));
    CHECK(registry.called<QLineEdit>(u"What is so"_s)->text() == u"Visit with two"_s);
}

TEST_CASE("A tenancy is ended with its reason and another begins, from the page of the home", "[registry]")
{
    Registry registry;
    const PersonId next = addPerson(registry.fixture.book, u"K."_s, {}, u"Nieuwenhuis"_s);
    registry.open(ui::TargetKind::Unit, registry.home.value());
    auto* residents = registry.called<QTableWidget>(u"Tenants now"_s);
    REQUIRE(residents);
    CHECK(residents->item(0, 1)->text() == u"06 1234 5678"); // entered as 06-1234 5678
    residents->setCurrentCell(0, 0);
    registry.button(u"End…"_s)->click();
    registry.page->save();
    registry.fixture.settle();
    CHECK(registry.labels().contains(u"Choose why the tenancy ended."_s));
    registry.called<QComboBox>(u"Reason"_s)->setCurrentIndex(1);
    registry.called<QLineEdit>(u"Last day"_s)->setText(u"19-11-2026"_s);
    registry.page->save();
    registry.fixture.settle();
    CHECK(registry.labels().contains(u"Nobody, as far as is known."_s));

    registry.button(u"Add…"_s)->click();
    auto* tenant = registry.called<QLineEdit>(u"Tenant"_s);
    REQUIRE(tenant);
    registry.page->save();
    CHECK(registry.labels().contains(u"Choose a person from the list"_s));
    dynamic_cast<ui::LookupField*>(tenant)->setChosen({.id = next.value(), .text = u"K. Nieuwenhuis"_s});
    registry.page->save();
    registry.fixture.settle();
    CHECK(registry.tables().contains(u"K. Nieuwenhuis"_s));
    Session session = registry.fixture.session();
    CHECK(storage::homeOn(session.db(), next, registry.fixture.book.clock.today()) == registry.home);
}

TEST_CASE("Whoever was looked at lately stands ready before anything is typed", "[registry]")
{
    Registry registry;
    registry.open(ui::TargetKind::Unit, registry.home.value());
    registry.open(ui::TargetKind::Person, registry.person.value());
    REQUIRE(registry.shown.window.open({.kind = ui::TargetKind::Person}));
    registry.fixture.settle();
    auto* found = registry.page->findChild<QListWidget*>();
    REQUIRE(found->count() == 2);
    CHECK(found->item(0)->text() == u"T. van der Horst"_s);
    CHECK(found->item(1)->text() == u"Lijsterhof 14-B"_s);
    registry.shown.picture(u"registry-empty"_s);
    // Its own entry in the rail is marked, and no other.
    const auto entries = registry.shown.window.findChildren<ui::RailButton*>();
    CHECK(std::ranges::count_if(entries, &ui::RailButton::isChecked) == 1);
}

TEST_CASE("Opening somebody from elsewhere puts the focus at them, walking through the list leaves it there",
          "[registry]")
{
    Registry registry;
    registry.open(ui::TargetKind::Person, registry.person.value());
    CHECK(registry.button(u"Edit"_s)->hasFocus());
    auto* found = registry.page->findChild<QListWidget*>();
    registry.fixture.settle();
    found->setFocus();
    registry.called<QLineEdit>(u"Search people and homes"_s)->setText(u"lijsterhof"_s);
    registry.fixture.settle();
    REQUIRE(found->count() == 1);
    QTest::keyClick(found, Qt::Key_Down);
    registry.fixture.settle();
    CHECK(found->hasFocus());
    CHECK(registry.labels().contains(u"Lijsterhof 14-B"_s));
}
