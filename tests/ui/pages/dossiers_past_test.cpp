// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/dossiers/past_case.h"

#include "dossiers_fixture.h"
#include "services/cases/dossiers.h"
#include "services/cases/notes.h"
#include "storage/cases/dossier_store.h"
#include "support/catch_qt.h"
#include "ui/pages/dossiers/dossier_detail.h"

#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTest>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace woonrust;
using namespace woonrust::tests;

namespace {

// A dossier of Friday 20 November that changed on the Monday after it; now it is Wednesday.
struct ChangedSince : Dossiers {
    ChangedSince() : id(noise())
    {
        report(id);
        Session session = fixture.session();
        goTo(QDate(2026, 11, 23));
        Dossier changed = storage::findDossier(fixture.book.db, id).value();
        changed.title = u"Dreiging Lijsterhof 14"_s;
        REQUIRE(dossiers::update(session, changed));
        REQUIRE(dossiers::switchPhase(session, id, u"REPRESSIVE"_s, u"Twee waarschuwingen genegeerd."_s));
        REQUIRE(notes::add(session, {.about = {.report = {}, .dossier = id}, .body = u"Voortaan met twee."_s}));
        goTo(QDate(2026, 11, 25));
        show();
        open(id);
    }
    void goTo(QDate day) { fixture.book.clock.set(utcFromAmsterdam(day, QTime(11, 0))); }

    void askFor(const QString& fieldName, const QString& day)
    {
        auto* field = this->field<QLineEdit>(fieldName);
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, day);
        QTest::keyClick(field, Qt::Key_Return);
        fixture.settle();
    }
    [[nodiscard]] bool says(const QString& text) const { return visibleTexts().join(u'\n').contains(text); }
    QListView* timeline(const QString& name) { return field<QListView>(name); }
    [[nodiscard]] static QString linesOf(const QListView* view)
    {
        QStringList lines;
        for (int row = 0; row < view->model()->rowCount(); ++row)
            lines << view->model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
        return lines.join(u'\n');
    }
    [[nodiscard]] QStringList buttonsToPress() const
    {
        QStringList texts;
        for (const QPushButton* button : page->findChild<ui::DossierDetail*>()->findChildren<QPushButton*>())
            if (button->isVisible() && button->isEnabled())
                texts << button->text();
        return texts;
    }

    DossierId id;
};

} // namespace

TEST_CASE("a day shows the dossier as it was then, with nothing to change, and Escape brings today back", "[dossiers]")
{
    ChangedSince d;
    REQUIRE(d.says(u"Dreiging Lijsterhof 14"_s));
    d.askFor(u"As it was on"_s, u"20-11-2026"_s);
    REQUIRE(d.says(u"As it was on 20 November 2026"_s));
    CHECK(d.says(u"Geluidsoverlast Lijsterhof 14"_s));
    CHECK_FALSE(d.says(u"Dreiging"_s));
    QListView* then = d.timeline(u"Timeline as it was on 20 November 2026"_s);
    CHECK(then->hasFocus());
    CHECK(ChangedSince::linesOf(then).contains(u"Dossier opened"_s));
    CHECK_FALSE(ChangedSince::linesOf(then).contains(u"Voortaan"_s));
    CHECK(d.buttonsToPress() == QStringList{u"Back to now"_s});
    CHECK(namelessWidgets(*d.page) == QStringList());
    CHECK(truncatedTexts(*d.page) == QStringList());
    d.shown->picture(u"dossier-past"_s);

    // The keys that change a dossier do nothing here.
    for (const auto& [key, modifiers] : {std::pair(Qt::Key_F2, Qt::KeyboardModifiers(Qt::NoModifier)),
                                         std::pair(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier),
                                         std::pair(Qt::Key_W, Qt::ControlModifier | Qt::ShiftModifier)}) {
        QTest::keyClick(then, key, modifiers);
        d.fixture.settle();
        REQUIRE(d.says(u"As it was on 20 November 2026"_s));
    }

    d.askFor(u"Another day"_s, u"23-11-2026"_s);
    CHECK(d.says(u"Dreiging Lijsterhof 14"_s));
    CHECK(ChangedSince::linesOf(d.timeline(u"Timeline as it was on 23 November 2026"_s)).contains(u"Voortaan"_s));
    QTest::keyClick(d.timeline(u"Timeline as it was on 23 November 2026"_s), Qt::Key_Home);
    QTest::keyClick(d.timeline(u"Timeline as it was on 23 November 2026"_s), Qt::Key_Escape);
    d.fixture.settle();
    CHECK_FALSE(d.says(u"As it was on"_s));
    CHECK(d.buttonsToPress().contains(u"Contact"_s));
    CHECK(d.field<QLineEdit>(u"As it was on"_s)->text().isEmpty());
}

TEST_CASE("the past says what it cannot tell: before the dossier came in, a day to come, and a log that does not fit",
          "[dossiers]")
{
    ChangedSince d;
    d.askFor(u"As it was on"_s, u"1-11-2026"_s);
    CHECK(d.says(u"It came in on 20 November 2026"_s));
    CHECK_FALSE(d.says(u"Dreiging"_s));
    d.shown->picture(u"dossier-past-before"_s);
    d.askFor(u"Another day"_s, u"1-12-2026"_s);
    CHECK(d.says(u"That day is still to come"_s));
    d.fixture.book.db.exec(u"UPDATE dossier SET phase = 'PREVENTIVE' WHERE id = ?"_s, {d.id});
    d.askFor(u"Another day"_s, u"20-11-2026"_s);
    CHECK(d.says(u"The event log of D26-00001 does not fit the dossier"_s));
    d.shown->picture(u"dossier-past-doubt"_s);
    d.press(u"Back to now"_s);
    CHECK(d.says(u"Dreiging Lijsterhof 14"_s));
}

TEST_CASE("what happens meanwhile, and another dossier, do not leave the past standing as today", "[dossiers]")
{
    ChangedSince d;
    const DossierId other = d.noise();
    d.askFor(u"As it was on"_s, u"20-11-2026"_s);
    REQUIRE(d.says(u"As it was on 20 November 2026"_s));
    Session session = d.fixture.session();
    REQUIRE(dossiers::switchPhase(session, d.id, u"PREVENTIVE"_s, u"Rustig geworden."_s));
    QTest::qWait(400);
    d.fixture.settle();
    CHECK(d.says(u"As it was on 20 November 2026"_s)); // a colleague's change does not close it
    d.open(other);
    CHECK_FALSE(d.says(u"As it was on"_s));
    CHECK(d.buttonsToPress().contains(u"Contact"_s));
    d.open(d.id);
    d.askFor(u"As it was on"_s, u"20-11-2026"_s);
    Session coordinator(d.fixture.book.db, d.fixture.book.actor(Role::Coordinator), d.fixture.book.clock,
                        &d.fixture.book.notifier);
    REQUIRE(dossiers::setHandler(coordinator, d.id, d.fixture.book.actor(Role::Coordinator).id));
    REQUIRE(dossiers::setConfidentiality(coordinator, d.id, u"GEH"_s, {}, u"Dreiging"_s));
    REQUIRE(QTest::qWaitFor([&] { return d.says(u"is open to named people only"_s); }));
    CHECK_FALSE(d.says(u"Geluidsoverlast"_s));
}
