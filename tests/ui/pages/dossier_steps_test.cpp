// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dossiers_fixture.h"
#include "services/cases/contacts.h"
#include "services/cases/views/dossier_detail.h"
#include "services/cases/views/work_run.h"
#include "services/cases/work_steps.h"
#include "ui/process/process_chart.h"

#include <QApplication>
#include <QCheckBox>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace woonrust;
using namespace woonrust::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr int stepsTab = 3;

// A dossier of noise with its tab of steps open.
struct Steps : Dossiers {
    explicit Steps(bool begun, Role role = Role::SocialManager) : Dossiers(role), id(noise())
    {
        report(id);
        if (begun) {
            Session session = fixture.session();
            orThrow(work_steps::begin(session, id, u"WO"_s));
        }
        show();
        open(id);
        page->findChild<QTabWidget*>()->setCurrentIndex(stepsTab);
        fixture.settle();
    }
    std::vector<work_steps::StepView> steps()
    {
        Session session = fixture.session();
        return orThrow(work_steps::runOf(session, id)).steps;
    }
    void acknowledge()
    {
        Session session = fixture.session();
        const auto detail = orThrow(dossiers::dossierDetail(session, id));
        (void)orThrow(contacts::record(session, {.about = {.report = detail.reports.front().id},
                                                 .at = fixture.book.clock.nowUtc(),
                                                 .kind = u"ACK"_s,
                                                 .channel = u"TEL"_s}));
        fixture.settle();
    }
    [[nodiscard]] QPushButton* button(const QString& text) const
    {
        for (QPushButton* one : page->findChildren<QPushButton*>())
            if (one->isVisible() && one->text().contains(text))
                return one;
        return nullptr;
    }
    DossierId id;
};

} // namespace

TEST_CASE("A dossier without a process offers the one of its kind, and begins it with one press", "[dossiers][steps]")
{
    Steps d(false);
    REQUIRE(d.button(u"Begin"_s));
    d.button(u"Begin"_s)->click();
    d.fixture.settle();
    REQUIRE(d.steps().size() == 1);
    CHECK(d.steps().front().step.process == u"WO"_s);
    CHECK(d.page->findChild<ui::ProcessChart*>()->isVisible());
    CHECK(d.page->findChild<ui::ProcessChart*>()->chosen() == u"WO01"_s);
}

TEST_CASE("A step that waits for the reporter offers the contact, and no outcome", "[dossiers][steps]")
{
    Steps d(true);
    REQUIRE(d.button(u"Record the contact"_s));
    CHECK_FALSE(d.button(u"acknowledged"_s));
    d.button(u"Record the contact"_s)->click();
    d.fixture.settle();
    CHECK(d.page->findChild<QPlainTextEdit*>());
}

TEST_CASE("A step that ends by a contact is told, with what runs since", "[dossiers][steps]")
{
    Steps d(true);
    REQUIRE(d.button(u"Record the contact"_s));
    d.button(u"Record the contact"_s)->click();
    d.fixture.settle();
    auto* said = d.field<QPlainTextEdit>(u"What was said or written"_s);
    REQUIRE(said);
    said->setPlainText(u"We heard you, and look into it."_s);
    REQUIRE(d.button(u"Note it"_s));
    d.button(u"Note it"_s)->click();
    REQUIRE(QTest::qWaitFor([&] {
        d.fixture.settle();
        return d.steps().size() == 2;
    }));
    d.fixture.settle();
    const auto steps = d.steps();
    CHECK(d.toasts.last() ==
          u"The contact is noted. With it the step “%1” is done. Now runs: %2."_s.arg(steps[0].name, steps[1].name));
}

TEST_CASE("Skipping offers the outcomes by their letters, and its form says of which dossier", "[dossiers][steps]")
{
    Steps d(true, Role::Coordinator); // who may skip a mandatory step
    d.acknowledge();
    auto* chart = d.page->findChild<ui::ProcessChart*>();
    REQUIRE(QTest::qWaitFor([&] {
        d.fixture.settle();
        chart->choose(u"WO02"_s);
        Q_EMIT chart->stepChosen(u"WO02"_s);
        return d.button(u"Skip"_s) != nullptr;
    }));
    d.button(u"Skip"_s)->setFocus();
    d.button(u"Skip"_s)->click();
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    REQUIRE(menu);
    QStringList entries;
    for (const QAction* action : menu->actions())
        if (!action->isSeparator())
            entries << action->text();
    REQUIRE(entries.size() > 1);
    for (int i = 0; i < entries.size(); ++i)
        CHECK(entries[i].startsWith(u'&' + QString(QChar(u'A' + i)) + u"  "_s));
    CHECK(menu->activeAction());
    QTest::keyClick(menu, Qt::Key_B);
    d.fixture.settle();
    CHECK(d.button(u"Skip the step"_s));
    Session session = d.fixture.session();
    CHECK(d.visibleTexts().contains(
        u"In dossier %1 · %2"_s.arg(orThrow(dossiers::dossierDetail(session, d.id)).number,
                                    orThrow(dossiers::dossierDetail(session, d.id)).dossier.title)));
}

TEST_CASE("A point is ticked in the panel, and an outcome is chosen by its letter on the chart", "[dossiers][steps]")
{
    Steps d(true);
    d.acknowledge();
    auto* chart = d.page->findChild<ui::ProcessChart*>();
    REQUIRE(QTest::qWaitFor([&] {
        d.fixture.settle();
        chart->choose(u"WO02"_s);
        Q_EMIT chart->stepChosen(u"WO02"_s);
        return d.button(u"nuisance"_s) != nullptr;
    }));
    QCheckBox* point = nullptr;
    for (QCheckBox* box : d.page->findChildren<QCheckBox*>())
        if (box->isVisible() && box->objectName().startsWith(u"point "))
            point = point ? point : box;
    REQUIRE(point);
    point->click();
    CHECK(QTest::qWaitFor([&] {
        d.fixture.settle();
        return !d.steps().back().step.ticked.isEmpty();
    }));
    chart->setFocus();
    QTest::keyClick(chart, Qt::Key_E); // nuisance, or not clear yet
    d.fixture.settle();
    REQUIRE(d.button(u"The step is done"_s));
    d.button(u"The step is done"_s)->click();
    CHECK(QTest::qWaitFor([&] {
        d.fixture.settle();
        return d.steps().back().step.step == u"WO04"_s;
    }));
}
