// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Processes in the administration: looked at, saved as a file, read again as the next version, put in force.

#include "admin_fixture.h"
#include "domain/process_file.h"
#include "services/office/processes.h"
#include "support/catch_qt.h"
#include "ui/pages/admin/process_trial_panel.h"
#include "ui/process/process_chart.h"

#include <QFile>
#include <QListWidget>
#include <QPushButton>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace woonrust;
using namespace woonrust::tests;

namespace {

struct Processes : Admin {
    Processes() { open(u"processes"_s); }
    [[nodiscard]] QListWidget* list() const { return called<QListWidget>(u"Processes and their versions"_s); }
    void choose(const QString& name)
    {
        for (int row = 0; row < list()->count(); ++row)
            if (list()->item(row)->text().startsWith(name)) {
                list()->setCurrentRow(row);
                settle();
                return;
            }
        FAIL(name.toStdString());
    }
    QByteArray saved()
    {
        fixture.answerPath = fixture.book.folder.filePath(u"schema.json"_s);
        click(u"Save as a file…"_s);
        QFile file(fixture.answerPath);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
    void read(const QByteArray& bytes)
    {
        fixture.answerPath = fixture.book.folder.filePath(u"nieuw.json"_s);
        QFile file(fixture.answerPath);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        click(u"Read a file…"_s);
        settle();
        settle();
    }
    int versions(const QString& code)
    {
        Session session = fixture.session();
        return int(std::ranges::count(orThrow(processes::all(session)), code,
                                      [](const processes::StoredProcess& each) { return each.definition.code; }));
    }
};

} // namespace

TEST_CASE("The nine processes stand there, each with its chart", "[admin][processes]")
{
    Processes page;
    REQUIRE(page.list());
    CHECK(page.list()->count() == 9);
    page.choose(u"Nuisance"_s);
    CHECK(page.list()->currentItem()->text() == u"Nuisance, version 1 (in force)"_s);
    auto* chart = page.page->current()->findChild<ui::ProcessChart*>();
    REQUIRE(chart);
    CHECK(chart->sheet().definition.code == u"WO"_s);
    CHECK(chart->sheet().places.value(u"BR:BR02"_s).startsWith(u"Neighbour quarrel"_s)); // never a bare code
    CHECK_FALSE(page.button(u"Remove this version…"_s));
    page.shown->picture(u"admin-processes"_s);
}

TEST_CASE("A process that was changed as a file becomes the next version, and is put in force from a day on",
          "[admin][processes]")
{
    Processes page;
    page.choose(u"Nuisance"_s);
    const QByteArray file = page.saved();
    page.read(file);
    CHECK(page.versions(u"WO"_s) == 1);
    CHECK(page.words().contains(u"says the same as version 1"_s));

    page.read(QByteArray(file).replace("\"Woonoverlast\"", "\"Woonoverlast 2027\""));
    REQUIRE(page.versions(u"WO"_s) == 2);
    page.choose(u"Nuisance, version 2"_s);
    CHECK(page.list()->currentItem()->text() == u"Nuisance, version 2 (not in force)"_s);
    page.click(u"Put in force"_s);
    page.settle();
    page.choose(u"Nuisance, version 2"_s);
    CHECK(page.list()->currentItem()->text() == u"Nuisance, version 2 (in force)"_s);
    page.choose(u"Nuisance, version 1"_s);
    CHECK(page.list()->currentItem()->text() == u"Nuisance, version 1 (for dossiers of before)"_s);
}

TEST_CASE("Each fault of a file is told with its place, and nothing is stored", "[admin][processes]")
{
    Processes page;
    page.choose(u"Nuisance"_s);
    const QByteArray file = page.saved();
    page.read(QByteArray(file).replace("[\"WO10\"]", "[\"WO99\"]").replace("\"B01\"", "\"B77\""));
    CHECK(page.versions(u"WO"_s) == 1);
    CHECK(page.words().contains(u"Nothing was stored"_s));
    CHECK(page.words().contains(u"steps[0].letters"_s));
    CHECK(page.words().contains(u"outcomes[0].next"_s));
    page.read("no process at all");
    CHECK(page.words().contains(u"line 1"_s));
    CHECK(page.versions(u"WO"_s) == 1);
}

TEST_CASE("A trial run goes through a version outcome by outcome, and each choice can be taken back",
          "[admin][processes]")
{
    Processes page;
    page.choose(u"Nuisance"_s);
    auto* chart = page.page->current()->findChild<ui::ProcessChart*>();
    page.click(u"Trial run"_s);
    page.settle();
    auto* steps = page.called<QListWidget>(u"Steps of the trial run"_s);
    REQUIRE(steps);
    REQUIRE(steps->count() == 1);
    CHECK(steps->item(0)->text().contains(u"due"));
    REQUIRE(chart->sheet().marks.size() == 1);
    CHECK(chart->sheet().marks[0].state == ui::StepMark::State::Running);
    page.shown->picture(u"admin-process-trial"_s);

    const auto outcomes = [&] {
        QList<QPushButton*> buttons;
        for (auto* button : page.page->current()->findChild<ui::ProcessTrialPanel*>()->findChildren<QPushButton*>())
            if (!button->accessibleDescription().isEmpty())
                buttons << button;
        return buttons;
    };
    REQUIRE_FALSE(outcomes().isEmpty());
    outcomes().front()->click();
    CHECK(steps->count() > 1);
    CHECK(chart->sheet().marks[0].state == ui::StepMark::State::Done);
    page.click(u"Take back"_s);
    CHECK(steps->count() == 1);
    CHECK(chart->sheet().marks[0].state == ui::StepMark::State::Running);
    CHECK(page.versions(u"WO"_s) == 1); // nothing was stored
    page.click(u"Trial run"_s);
    page.settle();
    CHECK(chart->sheet().marks.empty());
    CHECK(page.list()->isVisible());
}
