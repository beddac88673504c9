// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/directives/directives_page.h"

#include "dossiers_fixture.h"
#include "services/cases/directive_court.h"
#include "services/cases/directive_form.h"
#include "services/cases/directive_work.h"
#include "services/cases/views/directive_detail.h"
#include "storage/cases/directive_part_store.h"
#include "storage/cases/directive_store.h"
#include "ui/kit/inline_message.h"
#include "ui/kit/item_roles.h"
#include "ui/pages/directives/clause_editor.h"
#include "ui/pages/directives/directive_list_pane.h"
#include "ui/pages/directives/directive_steps.h"
#include "ui/pages/directives/week_grid.h"

#include <QComboBox>
#include <QJsonObject>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTableView>
#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace woonrust;
using namespace woonrust::tests;
using namespace Qt::StringLiterals;

namespace {

// The home at Lijsterhof 14 with a dossier of noise, and the page of directives.
struct DirectivesShown : Dossiers {
    DirectivesShown() : dossier(noise()) { report(dossier); }

    void showPage()
    {
        directivesPage = new ui::DirectivesPage(*fixture.context);
        QObject::connect(directivesPage, &ui::Page::toast, directivesPage,
                         [this](const QString& text) { toasts << text; });
        QObject::connect(directivesPage, &ui::Page::openRequested, directivesPage,
                         [this](const ui::Target& target) { wanted.push_back(target); });
        shown = std::make_unique<ShownPage>(fixture.preferences, directivesPage);
        fixture.settle();
    }

    directives::DirectiveDetail detail(DirectiveId id)
    {
        Session session = fixture.session();
        return orThrow(directives::directiveDetail(session, id));
    }

    // A draft in which nothing is missing.
    DirectiveId ready()
    {
        Session session = fixture.session();
        const DirectiveId id = orThrow(directives::draft(session, dossier, DirectiveKind::Voluntary)).id;
        const auto now = detail(id);
        directives::Form form{
            .directive = now.whole.directive, .parties = {}, .clauses = {}, .goneParties = {}, .goneClauses = {}};
        form.directive.facts = {orThrow(directives::factChoices(session, id)).front().code};
        for (QString Directive::* text : {&Directive::factsText, &Directive::steps, &Directive::view, &Directive::help,
                                          &Directive::watch, &Directive::consequence})
            form.directive.*text = u"Zoals besproken met de huurder."_s;
        for (DirectiveParty party : now.whole.parties) {
            party.capacity = u"NONE"_s;
            party.capacityOn = fixture.book.clock.today();
            party.understands = u"Nederlands"_s;
            form.parties.push_back(party);
        }
        form.clauses.push_back(clauseExamples(u"nl"_s).front().clause);
        const auto saved = directives::saveForm(session, form);
        if (!saved)
            FAIL(saved.error().message.toStdString());
        return id;
    }

    // Imposed by the mayor three weeks ago.
    DirectiveId running()
    {
        Session session = fixture.session();
        const DirectiveId id = orThrow(directives::draft(session, dossier, DirectiveKind::Mayor)).id;
        const auto now = detail(id);
        directives::Form form{.directive = now.whole.directive,
                              .parties = now.whole.parties,
                              .clauses = {clauseExamples(u"nl"_s).front().clause},
                              .goneParties = {},
                              .goneClauses = {}};
        orThrow(directives::saveForm(session, form));
        orThrow(directives::serve(session, detail(id).whole.directive, fixture.book.clock.today().addDays(-21)));
        return id;
    }

    void openDirective(DirectiveId id)
    {
        directivesPage->open({.kind = ui::TargetKind::Directive, .id = id.value()});
        fixture.settle();
    }

    [[nodiscard]] QPushButton* button(const QString& text) const
    {
        for (QPushButton* one : directivesPage->findChildren<QPushButton*>())
            if (one->isVisible() && one->text().startsWith(text))
                return one;
        return nullptr;
    }

    void type(const QString& accessibleName, const QString& text)
    {
        fieldOn<QPlainTextEdit>(directivesPage, accessibleName)->setPlainText(text);
    }

    DossierId dossier;
    ui::DirectivesPage* directivesPage = nullptr;
    std::vector<ui::Target> wanted;
};

} // namespace

TEST_CASE("A new directive begins with the tenants of the home and opens to be written", "[directives][pages]")
{
    DirectivesShown d;
    d.showPage();
    d.directivesPage->open(
        {.kind = ui::TargetKind::NewDirective,
         .filter = QJsonObject{{u"dossier"_s, d.dossier.value()}, {u"dossierText"_s, u"D26-00001"_s}}});
    d.fixture.settle();
    pressOn(d.directivesPage, u"Begin"_s);
    d.fixture.settle();
    d.fixture.settle();
    Session session = d.fixture.session();
    const auto lines = orThrow(directives::directivesOf(session, d.dossier));
    REQUIRE(lines.size() == 1);
    CHECK(d.detail(lines.front().id).parties.size() == 1);
    CHECK(d.button(u"Start from an example"_s));
    CHECK_FALSE(d.button(u"Propose"_s)->isEnabled()); // nothing is known of the tenant yet
}

TEST_CASE("The list beside a directive follows what is done with it", "[directives][pages]")
{
    DirectivesShown d;
    const DirectiveId first = d.running();
    d.showPage();
    auto* list = d.directivesPage->findChild<ui::DirectiveListPane*>();
    REQUIRE(list);
    REQUIRE(QTest::qWaitFor([&] { return list->count() == 1; }));
    auto* rows = list->findChild<QListView*>()->model();
    REQUIRE(QTest::qWaitFor([&] { return !rows->index(0, 0).data(ui::PillTextRole).toString().isEmpty(); }));
    const QString before = rows->index(0, 0).data(ui::PillTextRole).toString();

    Session session = d.fixture.session();
    const auto made = orThrow(directives::draft(session, d.dossier, DirectiveKind::Voluntary));
    REQUIRE(QTest::qWaitFor([&] { return list->count() == 2; }));
    const ClauseId clause = d.detail(first).clauses.front().clause.id;
    orThrow(directives::reportBreach(session, first,
                                     {.clause = clause, .on = d.fixture.book.clock.today(), .what = u"Loud"_s}));
    REQUIRE(QTest::qWaitFor([&] {
        for (int row = 0; row < rows->rowCount(); ++row)
            if (rows->index(row, 0).data(ui::PillTextRole).toString() == before)
                return false;
        return true;
    }));
    CHECK(made.id.isValid());
}

TEST_CASE("A form that is asked for while the page is new stays, whatever the list reads", "[directives][pages]")
{
    DirectivesShown d;
    (void)d.running();
    d.showPage();
    d.directivesPage->activate();
    d.directivesPage->open({.kind = ui::TargetKind::NewDirective});
    QTest::qWait(400);
    d.fixture.settle();
    CHECK(d.button(u"Begin"_s));
}

TEST_CASE("Who leaves a form is back where they were", "[directives][pages]")
{
    DirectivesShown d;
    d.showPage();
    auto* list = d.directivesPage->findChild<ui::DirectiveListPane*>();
    auto* search = list->findChild<QLineEdit*>();
    search->setFocus();
    d.directivesPage->open({.kind = ui::TargetKind::NewDirective});
    d.fixture.settle();
    REQUIRE(d.button(u"Begin"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    d.fixture.settle();
    CHECK(search->hasFocus());
}

TEST_CASE("A new directive asks for a dossier when none is given", "[directives][pages]")
{
    DirectivesShown d;
    d.showPage();
    d.directivesPage->open({.kind = ui::TargetKind::NewDirective});
    d.fixture.settle();
    pressOn(d.directivesPage, u"Begin"_s);
    d.fixture.settle();
    Session session = d.fixture.session();
    CHECK(orThrow(directives::directivesOf(session, d.dossier)).empty());
    CHECK(d.button(u"Begin"_s));
}

TEST_CASE("A clause that is too general is questioned while one types, and a better one is taken",
          "[directives][pages]")
{
    DirectivesShown d;
    ui::ClauseEditor editor(*d.fixture.context, DirectiveKind::Voluntary, {.text = u"Geen geluidsoverlast."_s});
    showAndSettle(editor);
    const auto offers = [&] {
        std::vector<QPushButton*> all;
        for (QPushButton* one : editor.findChildren<QPushButton*>())
            if (one->isVisible() && !one->accessibleDescription().isEmpty())
                all.push_back(one);
        return all;
    };
    CHECK_FALSE(isMeasurable(editor.clause(), DirectiveKind::Voluntary));
    REQUIRE(!offers().empty());
    offers().front()->click();
    CHECK(isMeasurable(editor.clause(), DirectiveKind::Voluntary));
    CHECK(offers().empty());
}

TEST_CASE("A draft with everything in it is proposed from its page", "[directives][pages]")
{
    DirectivesShown d;
    const DirectiveId id = d.ready();
    REQUIRE(allStand(d.detail(id).ready));
    d.showPage();
    d.openDirective(id);
    REQUIRE(d.button(u"Propose…"_s));
    REQUIRE(d.button(u"Propose…"_s)->isEnabled());
    pressOn(d.directivesPage, u"Propose…"_s);
    d.fixture.settle();
    pressOn(d.directivesPage, u"Propose"_s);
    d.fixture.settle();
    CHECK(d.detail(id).whole.directive.state == DirectiveState::Proposed);
    CHECK(d.toasts.contains(u"The directive is proposed."_s));
}

TEST_CASE("A draft is saved with Ctrl+S, and what was typed in it stands there after a crash", "[directives][pages]")
{
    DirectivesShown d;
    const DirectiveId id = d.ready();
    d.showPage();
    d.openDirective(id);
    pressOn(d.directivesPage, u"Write on"_s);
    d.fixture.settle();
    d.type(u"Help that was offered"_s, u"Het wijkteam komt elke week."_s);
    CHECK(d.directivesPage->canLeave()); // keeps what was typed
    d.fixture.settle();
    d.showPage(); // as after a crash: another window
    d.openDirective(id);
    pressOn(d.directivesPage, u"Write on"_s);
    d.fixture.settle();
    CHECK(fieldOn<QPlainTextEdit>(d.directivesPage, u"Help that was offered"_s)->toPlainText() ==
          u"Het wijkteam komt elke week."_s);
    d.directivesPage->save();
    d.fixture.settle();
    CHECK(d.detail(id).whole.directive.help == u"Het wijkteam komt elke week."_s);
}

TEST_CASE("A week is recorded by a letter; who says so is asked once", "[directives][pages]")
{
    DirectivesShown d;
    const DirectiveId id = d.running();
    d.showPage();
    d.openDirective(id);
    auto* table = d.directivesPage->findChild<ui::WeekGrid*>()->findChild<QTableView*>();
    table->setFocus();
    QTest::keyClick(table, Qt::Key_K);
    d.fixture.settle();
    CHECK(d.detail(id).whole.checks.empty()); // nobody said so yet
    auto* source = fieldOn<QLineEdit>(d.directivesPage, u"Who says so"_s);
    source->setText(u"logboek van de melders"_s);
    QTest::keyClick(source, Qt::Key_Return);
    d.fixture.settle();
    REQUIRE(d.detail(id).whole.checks.size() == 1);
    CHECK(d.detail(id).whole.checks.front().result == clause_result::kept);
    QTest::keyClick(table, Qt::Key_Left);
    QTest::keyClick(table, Qt::Key_U);
    d.fixture.settle();
    REQUIRE(d.detail(id).whole.checks.size() == 2);
    QTest::keyClick(table, Qt::Key_Delete);
    d.fixture.settle();
    CHECK(d.detail(id).whole.checks.size() == 1);
}

TEST_CASE("A breach is recorded, the tenant is heard, and only then it is decided", "[directives][pages]")
{
    DirectivesShown d;
    const DirectiveId id = d.running();
    d.showPage();
    d.openDirective(id);
    pressOn(d.directivesPage, u"Record a breach"_s);
    d.fixture.settle();
    d.type(u"What happened"_s, u"Muziek tot half drie, op de galerij te horen."_s);
    pressOn(d.directivesPage, u"Record the breach"_s);
    d.fixture.settle();
    REQUIRE(d.detail(id).breaches.size() == 1);
    CHECK_FALSE(d.button(u"Decide"_s));
    pressOn(d.directivesPage, u"Hear the tenant"_s);
    d.fixture.settle();
    d.type(u"What the tenant said"_s, u"Het was een verjaardag."_s);
    pressOn(d.directivesPage, u"Record the hearing"_s);
    d.fixture.settle();
    pressOn(d.directivesPage, u"Decide"_s);
    d.fixture.settle();
    d.type(u"Why, and what follows"_s, u"Waarschuwing; bij herhaling volgt de dwangsom."_s);
    pressOn(d.directivesPage, u"Record the decision"_s);
    d.fixture.settle();
    CHECK(d.detail(id).breaches.front().state == BreachState::Established);
    CHECK(d.detail(id).whole.directive.state == DirectiveState::RunningByJudgment);
}

TEST_CASE("Each step that a state allows has a way on the page", "[directives][pages]")
{
    for (const DirectiveStep& step : directiveSteps) {
        const bool elsewhere = step.event == DirectiveEvent::SetKeeper || step.event == DirectiveEvent::RecordWeek ||
                               step.event == DirectiveEvent::Dismiss; // the menu, the grid, a choice of "Decide"
        INFO(int(step.event));
        CHECK(ui::stepName(step.event).isEmpty() == elsewhere);
    }
}

TEST_CASE("A dossier shows its directives, opens them and begins one", "[directives][dossiers][pages]")
{
    DirectivesShown d;
    const DirectiveId id = d.running();
    d.show();
    std::vector<ui::Target> wanted;
    QObject::connect(d.page, &ui::Page::openRequested, d.page,
                     [&](const ui::Target& target) { wanted.push_back(target); });
    d.open(d.dossier);
    pressOn(d.page, u"G26-"_s);
    REQUIRE(wanted.size() == 1);
    CHECK(wanted.front() == ui::Target{.kind = ui::TargetKind::Directive, .id = id.value()});
    d.more(u"Behaviour directive"_s);
    REQUIRE(wanted.size() == 2);
    CHECK(wanted.back().kind == ui::TargetKind::NewDirective);
}
