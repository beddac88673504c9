// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dossiers_fixture.h"
#include "services/cases/contacts.h"
#include "services/cases/views/dossier_detail.h"
#include "services/cases/views/work_run.h"
#include "services/cases/work_steps.h"
#include "ui/process/process_chart.h"

#include <QCheckBox>
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
    explicit Steps(bool begun) : id(noise())
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

TEST_CASE("A point is ticked in the panel, and an outcome is chosen by its letter on the chart", "[dossiers][steps]")
{
    Steps d(true);
    {
        Session session = d.fixture.session();
        const auto detail = orThrow(dossiers::dossierDetail(session, d.id));
        (void)orThrow(contacts::record(session, {.about = {.report = detail.reports.front().id},
                                                 .at = d.fixture.book.clock.nowUtc(),
                                                 .kind = u"ACK"_s,
                                                 .channel = u"TEL"_s}));
    }
    d.fixture.settle();
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
