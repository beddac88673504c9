// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/catch_qt.h"

#include "ui/print/report_preview.h"
#include "ui/print/sample_report.h"

#include <QAccessible>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace woonrust;

namespace {

struct ShownPreview {
    print::ReportPreview preview;
    explicit ShownPreview(const papers::Paper& document)
    {
        preview.resize(900, 700);
        preview.setReport(print::layout(document), print::accessibleText(document));
        preview.show();
        REQUIRE(QTest::qWaitForWindowExposed(&preview));
    }
};

// Share of dark pixels in the middle of the view: a blank page has none.
bool showsText(QWidget& widget)
{
    const QImage image = widget.grab().toImage();
    int dark = 0;
    for (int y = 0; y < image.height(); y += 2) {
        for (int x = image.width() / 4; x < image.width() * 3 / 4; ++x)
            dark += qGray(image.pixel(x, y)) < 90 ? 1 : 0;
    }
    return dark > 100;
}

} // namespace

TEST_CASE("The preview draws the pages that are in sight")
{
    ShownPreview shown(tests::sampleReport(13, 150));
    CHECK(QTest::qWaitFor([&] { return showsText(*shown.preview.viewport()); }, 5000));
    QTest::keyClick(&shown.preview, Qt::Key_End);
    CHECK(shown.preview.currentPage() == shown.preview.pageCount() - 1);
    shown.preview.goToPage(2);
    CHECK(shown.preview.currentPage() == 2);
    CHECK(QTest::qWaitFor([&] { return showsText(*shown.preview.viewport()); }, 5000));
}

TEST_CASE("The preview is read and enlarged by keyboard alone")
{
    ShownPreview shown(tests::sampleReport(13, 150));
    auto& preview = shown.preview;
    QSignalSpy pages(&preview, &print::ReportPreview::currentPageChanged);
    CHECK(preview.fitsWidth());
    const double fitting = preview.zoom();
    QTest::keyClick(&preview, Qt::Key_PageDown);
    QTest::keyClick(&preview, Qt::Key_PageDown);
    CHECK(preview.currentPage() == 1);
    CHECK(pages.count() >= 1);
    QTest::keyClick(&preview, Qt::Key_0, Qt::ControlModifier);
    CHECK(preview.zoom() == 1);
    QTest::keyClick(&preview, Qt::Key_Plus, Qt::ControlModifier);
    CHECK(preview.zoom() > 1);
    for (int i = 0; i < 30; ++i)
        QTest::keyClick(&preview, Qt::Key_Plus, Qt::ControlModifier);
    CHECK(preview.zoom() == 4);
    CHECK(preview.horizontalScrollBar()->maximum() > 0);
    CHECK(preview.currentPage() == 1);
    QTest::keyClick(&preview, Qt::Key_W);
    CHECK(preview.zoom() == fitting);
    QTest::keyClick(&preview, Qt::Key_Home);
    CHECK(preview.currentPage() == 0);
}

TEST_CASE("A very large zoom still shows the page")
{
    ShownPreview shown(tests::sampleReport(1, 3));
    shown.preview.setZoom(4);
    shown.preview.verticalScrollBar()->setValue(200);
    CHECK(QTest::qWaitFor([&] { return showsText(*shown.preview.viewport()); }, 5000));
}

TEST_CASE("A screen reader gets the report as text")
{
    ShownPreview shown(tests::sampleReport(13, 5));
    QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(&shown.preview);
    REQUIRE(interface);
    CHECK_FALSE(interface->text(QAccessible::Name).isEmpty());
    const QString text = interface->text(QAccessible::Description);
    CHECK(text.contains(u"Op tijd bevestigd: 94"));
    CHECK(text.contains(u"Pittelo; Meldingen 10"));
    CHECK(text.contains(u"Burenruzie: 22"));
}

TEST_CASE("Without a report the preview says what to do")
{
    print::ReportPreview preview;
    preview.resize(500, 400);
    preview.setMessage(u"Kies een maand."_s);
    CHECK(preview.pageCount() == 0);
    CHECK(preview.currentPage() == -1);
    CHECK(preview.accessibleDescription() == u"Kies een maand.");
    preview.grab();
}
