// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/process_file.h"
#include "support/catch_qt.h"
#include "support/shipped_process.h"
#include "support/ui_checks.h"
#include "ui/process/process_chart.h"
#include "ui/process/process_picture.h"
#include "ui/theme/colours.h"

#include <QLineEdit>
#include <QPainter>
#include <QScrollBar>
#include <QSignalSpy>
#include <QVBoxLayout>
#include <QWheelEvent>
#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace woonrust;
using namespace woonrust::ui;
using namespace Qt::StringLiterals;

namespace {

ProcessSheet sheetOf(const QString& code, const StepMarks& marks = {}, const QString& repressiveFrom = {})
{
    const ProcessDefinition process = tests::shippedProcess(code);
    return {.definition = process,
            .layout = layoutOf(process),
            .language = u"nl"_s,
            .marks = marks,
            .repressiveFrom = repressiveFrom,
            .places = {{u"WO:WO02"_s, u"Woonoverlast"_s}}};
}

StepMark mark(const QString& step, StepMark::State state, const QString& outcome = {})
{
    return {.step = step,
            .state = state,
            .line1 = u"3 mrt, A. de Boer"_s,
            .line2 = u"2 van 5 werkdagen"_s,
            .outcome = outcome};
}

// A physical report: confirmed, ours, looked at, and the residents are spoken to.
StepMarks onItsWay()
{
    return {mark(u"FM01"_s, StepMark::State::Done, u"done"_s), mark(u"FM02"_s, StepMark::State::Done, u"ours"_s),
            mark(u"FM03"_s, StepMark::State::Skipped, u"address_residents"_s),
            mark(u"FM07"_s, StepMark::State::Running)};
}

QColor colourIn(const ProcessChart& chart, const QString& code)
{
    const QImage seen = const_cast<ProcessChart&>(chart).viewport()->grab().toImage();
    const QRect box = chart.rectOf(code);
    return seen.pixelColor((QPointF(box.right() - 12, box.bottom() - 4) * seen.devicePixelRatio()).toPoint());
}

} // namespace

TEST_CASE("The keys walk along the arrows of a flow chart")
{
    ProcessChart chart;
    chart.resize(700, 500);
    chart.setSheet(sheetOf(u"FM"_s, onItsWay()));
    tests::showAndSettle(chart);
    CHECK(chart.chosen() == u"FM07"); // the step that runs
    QSignalSpy chosen(&chart, &ProcessChart::stepChosen);
    QSignalSpy activated(&chart, &ProcessChart::stepActivated);

    QTest::keyClick(&chart, Qt::Key_Home);
    CHECK(chart.chosen() == u"FM01");
    QTest::keyClick(&chart, Qt::Key_Down);
    CHECK(chart.chosen() == u"FM02");
    QTest::keyClick(&chart, Qt::Key_Down);
    CHECK(chart.chosen() == u"FM03"); // "ours", as the dossier went
    QTest::keyClick(&chart, Qt::Key_Down);
    CHECK(chart.chosen() == u"FM07");
    QTest::keyClick(&chart, Qt::Key_Up);
    CHECK(chart.chosen() == u"FM03");
    CHECK(chosen.count() == 5);
    CHECK(chosen.back().front().toString() == u"FM03");

    QTest::keyClick(&chart, Qt::Key_Return);
    REQUIRE(activated.count() == 1);
    CHECK(activated.front().front().toString() == u"FM03");
}

TEST_CASE("Right and Left pass every step and end of a flow chart")
{
    ProcessChart chart;
    chart.resize(700, 500);
    const ProcessSheet sheet = sheetOf(u"WO"_s);
    chart.setSheet(sheet);
    tests::showAndSettle(chart);
    for (int i = 0; i < 40; ++i)
        QTest::keyClick(&chart, Qt::Key_Left);
    QSet<QString> seen{chart.chosen()};
    for (int i = 0; i < 40; ++i) {
        QTest::keyClick(&chart, Qt::Key_Right);
        seen.insert(chart.chosen());
        CHECK(chart.viewport()->rect().contains(chart.rectOf(chart.chosen())));
    }
    CHECK(seen.size() == static_cast<qsizetype>(sheet.definition.steps.size() + sheet.definition.ends.size()));
}

TEST_CASE("Tab leaves a flow chart")
{
    QWidget window;
    auto* layout = new QVBoxLayout(&window);
    auto* chart = new ProcessChart(&window);
    auto* field = new QLineEdit(&window);
    layout->addWidget(chart);
    layout->addWidget(field);
    chart->setSheet(sheetOf(u"FM"_s));
    tests::showAndSettle(window);
    chart->setFocus();
    QTest::keyClick(chart, Qt::Key_Tab);
    CHECK(field->hasFocus());
}

TEST_CASE("A click chooses a step, a double click opens it, and one beside the boxes does nothing")
{
    ProcessChart chart;
    chart.resize(700, 900);
    chart.setSheet(sheetOf(u"FM"_s));
    tests::showAndSettle(chart);
    QSignalSpy chosen(&chart, &ProcessChart::stepChosen);
    QSignalSpy activated(&chart, &ProcessChart::stepActivated);
    const QPoint middle = chart.rectOf(u"FM02"_s).center();
    QTest::mouseClick(chart.viewport(), Qt::LeftButton, {}, middle);
    CHECK(chart.chosen() == u"FM02");
    REQUIRE(chosen.count() == 1);
    CHECK(chosen.front().front().toString() == u"FM02");
    QTest::mouseDClick(chart.viewport(), Qt::LeftButton, {}, middle);
    REQUIRE(activated.count() == 1);
    QTest::mouseClick(chart.viewport(), Qt::LeftButton, {}, QPoint(2, 2));
    CHECK(chart.chosen() == u"FM02");
}

TEST_CASE("What is chosen is scrolled into view, and what the page chooses is not signalled")
{
    ProcessChart chart;
    chart.resize(500, 300);
    chart.setSheet(sheetOf(u"WO"_s));
    tests::showAndSettle(chart);
    QSignalSpy chosen(&chart, &ProcessChart::stepChosen);
    chart.choose(u"WO27"_s);
    CHECK(chart.viewport()->rect().contains(chart.rectOf(u"WO27"_s)));
    CHECK(chosen.isEmpty());
    chart.choose(u"nothing"_s);
    CHECK(chart.chosen() == u"WO27");
}

TEST_CASE("Every state of a step is painted, light and dark, at every size, on the screen and on paper")
{
    const StepMarks marks{mark(u"WO01"_s, StepMark::State::Done, u"done"_s),
                          mark(u"WO02"_s, StepMark::State::Done, u"nuisance"_s),
                          mark(u"WO02"_s, StepMark::State::Done, u"nuisance"_s),
                          mark(u"WO04"_s, StepMark::State::Skipped, u"talk"_s),
                          mark(u"WO08"_s, StepMark::State::Late),
                          mark(u"WO14"_s, StepMark::State::Running),
                          mark(u"WO15"_s, StepMark::State::Suspended),
                          mark(u"WO05"_s, StepMark::State::Done, u"agreed"_s)};
    const ProcessSheet sheet = sheetOf(u"WO"_s, marks, u"vr 23 okt"_s);
    for (const Colours* colours : {&lightColours(), &darkColours()}) {
        for (const double zoom : {1.0, 2.0}) {
            ProcessChart chart;
            chart.setPalette(paletteOf(*colours));
            chart.resize(800, 600);
            chart.setSheet(sheet);
            chart.setZoom(zoom);
            tests::showAndSettle(chart);
            QSet<QRgb> fills;
            for (const QString& code : {u"WO01"_s, u"WO04"_s, u"WO08"_s, u"WO14"_s, u"WO15"_s, u"WO16"_s}) {
                chart.choose(code);
                fills.insert(colourIn(chart, code).rgb());
            }
            CHECK(fills.size() == 6);
        }
    }
    const ProcessPicture picture(sheet, QFont(), QSizeF(500, 700));
    REQUIRE(picture.pageCount() > 1);
    for (int page = 0; page < picture.pageCount(); ++page) {
        QImage paper(500, 700, QImage::Format_RGB32);
        paper.fill(Qt::white);
        QPainter painter(&paper);
        picture.paint(painter, page);
        painter.end();
        QImage empty(paper.size(), paper.format());
        empty.fill(Qt::white);
        CHECK(paper != empty);
    }
}

TEST_CASE("A flow chart without steps, and a picture of it, are empty and do no harm")
{
    ProcessChart chart;
    chart.setSheet({});
    tests::showAndSettle(chart);
    QTest::keyClick(&chart, Qt::Key_Down);
    QTest::keyClick(&chart, Qt::Key_Home);
    CHECK(chart.chosen().isEmpty());
    CHECK_FALSE(chart.accessibleName().isEmpty());
    CHECK(ProcessPicture({}, QFont(), QSizeF(500, 700)).pageCount() == 1);
}

TEST_CASE("A screen reader hears the chosen step: its state, who and when, and where its outcomes lead")
{
    ProcessChart chart;
    chart.resize(700, 500);
    chart.setSheet(sheetOf(u"FM"_s, onItsWay()));
    tests::showAndSettle(chart);
    CHECK(chart.accessibleName().contains(u"Bewoners aanspreken"));
    CHECK(chart.accessibleDescription().contains(u"3 mrt, A. de Boer"));
    CHECK(chart.accessibleDescription().contains(u"A opgelost → Terugkoppelen"));
    QTest::keyClick(&chart, Qt::Key_Up);
    QTest::keyClick(&chart, Qt::Key_Up);
    CHECK(chart.accessibleName().contains(u"Bij wie hoort dit?"));
    CHECK(chart.accessibleDescription().contains(u"overlast door een bewoner → Woonoverlast"));
}

TEST_CASE("The texts of a flow chart are in the language that is asked for")
{
    ProcessSheet sheet = sheetOf(u"FM"_s);
    sheet.language = u"en"_s;
    ProcessChart chart;
    chart.setSheet(sheet);
    CHECK(chart.accessibleName().endsWith(sheet.definition.step(u"FM01"_s)->name.en));
}

TEST_CASE("Control and the wheel, or plus and minus, make a flow chart larger and smaller, within bounds")
{
    ProcessChart chart;
    chart.resize(700, 500);
    chart.setSheet(sheetOf(u"FM"_s));
    tests::showAndSettle(chart);
    const int width = chart.rectOf(u"FM01"_s).width();
    QWheelEvent wheel(QPointF(10, 10), QPointF(10, 10), QPoint(), QPoint(0, 120), Qt::NoButton, Qt::ControlModifier,
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(chart.viewport(), &wheel);
    CHECK(chart.rectOf(u"FM01"_s).width() > width);
    for (int i = 0; i < 30; ++i)
        QTest::keyClick(&chart, Qt::Key_Minus, Qt::ControlModifier);
    CHECK(chart.zoom() == ProcessChart::leastZoom);
    QTest::keyClick(&chart, Qt::Key_0, Qt::ControlModifier);
    CHECK(chart.rectOf(u"FM01"_s).width() == width);
}
