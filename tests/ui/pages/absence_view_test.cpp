// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/today/absence/absence_view.h"

#include "page_keys.h"
#include "page_pictures.h"
#include "services/cases/absences.h"
#include "services/cases/dossiers.h"
#include "services/cases/tasks.h"
#include "storage/cases/dossier_store.h"
#include "storage/registry/unit_store.h"
#include "support/catch_qt.h"
#include "support/page_fixture.h"
#include "ui/pages/today/absence/absence_editor.h"
#include "ui/pages/today/today_page.h"
#include "ui/theme/theme.h"

#include <QLabel>
#include <QListView>
#include <QTest>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace woonrust;
using namespace woonrust::tests;

namespace {

// The page at who is away, of somebody with a dossier and a task on their name.
struct Leave {
    explicit Leave(Role role = Role::SocialManager)
        : theme(*qApp, qEnvironmentVariableIsSet("WOONRUST_DARK") ? ui::Scheme::Dark : ui::Scheme::Light), fixture(role)
    {
        Connection& db = fixture.book.db;
        UnitId unit;
        {
            Transaction transaction(db);
            unit = storage::insertUnit(db, {.number = u"VHE-14"_s,
                                            .street = u"Lijsterhof"_s,
                                            .houseNumber = 14,
                                            .city = u"Assen"_s,
                                            .kind = u"WOO"_s});
            transaction.commit();
        }
        Session manager = fixture.book.session(Role::SocialManager);
        dossier = orThrow(dossiers::open(manager, {.title = u"Noise"_s, .kind = u"NUISANCE"_s, .unit = unit})).id;
        (void)orThrow(tasks::add(manager, {.about = {.dossier = dossier}, .title = u"Call back"_s}));
    }
    void show()
    {
        page = new ui::TodayPage(*fixture.context);
        QObject::connect(page, &ui::Page::toast, page, [this](const QString&, const std::function<void()>& back) {
            if (back)
                undo = back;
        });
        shown = std::make_unique<ShownPage>(fixture.preferences, page);
        page->open({.kind = ui::TargetKind::Today, .text = u"absence"_s});
        calm();
    }
    void calm()
    {
        QTest::qWait(300);
        fixture.settle();
        fixture.settle();
    }
    void press(const QString& text)
    {
        pressOn(page, text);
        calm();
    }
    UserId handler() { return storage::findDossier(fixture.book.db, dossier)->handler; }
    AbsenceId away(Role who, Role deputy)
    {
        Session session = fixture.book.session(Role::Coordinator);
        return orThrow(absences::add(session, {.user = fixture.book.actor(who).id,
                                               .fromOn = QDate(2026, 11, 20),
                                               .untilOn = QDate(2026, 11, 27),
                                               .deputy = fixture.book.actor(deputy).id}));
    }

    ui::Theme theme;
    PageFixture fixture;
    DossierId dossier;
    ui::TodayPage* page = nullptr;
    std::unique_ptr<ShownPage> shown;
    std::function<void()> undo;
};

} // namespace

TEST_CASE("An absence is entered by oneself, and everything is lent to the deputy and taken back", "[absence]")
{
    Leave it;
    it.show();
    CHECK(it.page->title() == u"Absence"_s);
    it.press(u"Enter an absence"_s);
    auto* editor = it.page->findChild<ui::AbsenceEditor*>();
    REQUIRE(editor);
    fieldOn<QLineEdit>(editor, u"First day"_s)->setText(u"23-11-2026"_s);
    fieldOn<QLineEdit>(editor, u"Last day"_s)->setText(u"4-12-2026"_s);
    auto* deputy = fieldOn<QComboBox>(editor, u"Deputy"_s);
    deputy->setCurrentIndex(deputy->findData(it.fixture.book.actor(Role::LiveabilityWorker).id.value()));
    editor->save();
    it.calm();
    CHECK(it.fixture.book.db.integer(u"SELECT count(*) FROM absence"_s) == 1);
    CHECK(namelessWidgets(*it.page) == QStringList());
    CHECK(truncatedTexts(*it.page) == QStringList());
    CHECK(clashingMnemonics(*it.page) == QStringList());

    auto* list = fieldOn<QListView>(it.page, u"Everything on this name"_s);
    CHECK(list->model()->rowCount() == 2);
    it.press(u"Lend all to"_s);
    CHECK(it.handler() == it.fixture.book.actor(Role::LiveabilityWorker).id);
    it.shown->picture(u"afwezigheid"_s);
    REQUIRE(it.undo);
    it.undo();
    it.calm();
    CHECK(it.handler() == it.fixture.signedIn.id);
    it.press(u"Lend all to"_s);
    it.press(u"Take all back"_s);
    CHECK(it.handler() == it.fixture.signedIn.id);
}

TEST_CASE("Only the marked lines are lent", "[absence]")
{
    Leave it;
    (void)it.away(Role::SocialManager, Role::LiveabilityWorker);
    it.show();
    auto* list = fieldOn<QListView>(it.page, u"Everything on this name"_s);
    REQUIRE(list->model()->rowCount() == 2);
    list->setCurrentIndex(list->model()->index(1, 0));
    it.press(u"Lend the marked to"_s);
    CHECK(it.handler() == it.fixture.signedIn.id);
    CHECK(it.fixture.book.db.integer(u"SELECT count(*) FROM absence_loan WHERE thing_kind = 'task'"_s) == 1);
}

TEST_CASE("Who divides the work hands over what is somebody else's; others see only their own", "[absence]")
{
    Leave chief(Role::Coordinator);
    (void)chief.away(Role::SocialManager, Role::LiveabilityWorker);
    chief.show();
    auto* whose = chief.page->findChild<QComboBox*>();
    REQUIRE(whose);
    CHECK(whose->count() > 1);
    CHECK(fieldOn<QListView>(chief.page, u"Everything on this name"_s)->model()->rowCount() == 2);
    chief.press(u"Lend all to"_s);
    CHECK(chief.handler() == chief.fixture.book.actor(Role::LiveabilityWorker).id);

    Leave other(Role::LiveabilityWorker);
    (void)other.away(Role::SocialManager, Role::Coordinator);
    other.show();
    CHECK(other.page->findChild<QComboBox*>()->count() == 1);
    CHECK(fieldOn<QListView>(other.page, u"Everything on this name"_s)->model()->rowCount() == 0);
}

TEST_CASE("Vandaag tells a deputy what was lent to them, and who is back what is still away", "[absence]")
{
    const auto said = [](Leave& it) {
        it.page->goHome();
        it.page->activate();
        it.calm();
        QStringList texts;
        for (const QLabel* label : it.page->findChildren<QLabel*>())
            if (label->isVisible())
                texts << label->text();
        return texts.join(u'|');
    };
    const auto lend = [](Leave& it) {
        const AbsenceId absence = it.away(Role::SocialManager, Role::LiveabilityWorker);
        Session session = it.fixture.book.session(Role::SocialManager);
        std::vector<WorkRef> all;
        for (const absences::Work& work : orThrow(absences::workOf(session, session.actor().id)))
            all.push_back(work.ref);
        (void)orThrow(absences::lend(session, absence, all));
    };
    Leave deputy(Role::LiveabilityWorker);
    lend(deputy);
    deputy.show();
    CHECK(said(deputy).contains(u"of theirs are lent to you."_s));

    Leave back(Role::SocialManager);
    lend(back);
    back.fixture.book.clock.advanceDays(20);
    back.show();
    CHECK(said(back).contains(u"of yours are still lent to"_s));
}
