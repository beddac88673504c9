// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/letters/stored_pages.h"

#include "support/catch_qt.h"
#include "ui/print/page_style.h"

#include <QBuffer>
#include <QImage>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QTest>
#include <catch2/catch_test_macros.hpp>
#include <optional>

using namespace woonrust;
using namespace Qt::StringLiterals;

namespace {

// Two pages: a red one and a blue one.
QByteArray twoPages()
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF());
    QPainter painter(&writer);
    painter.fillRect(QRect(0, 0, writer.width(), writer.height()), Qt::red);
    writer.newPage();
    painter.fillRect(QRect(0, 0, writer.width(), writer.height()), Qt::blue);
    painter.end();
    return bytes;
}

} // namespace

TEST_CASE("A stored PDF goes to the printer as it is, a page at a time")
{
    auto pages = std::make_shared<ui::StoredPages>();
    bool isReady = false;
    QObject::connect(pages.get(), &ui::StoredPages::ready, pages.get(), [&] { isReady = true; });
    pages->open(u"Letter"_s, twoPages());
    REQUIRE(QTest::qWaitFor([&] { return isReady; }, 60'000));
    const print::PageSource source = ui::StoredPages::source(pages);
    pages.reset(); // what prints them keeps them
    CHECK(source.count == 2);
    CHECK(source.title == u"Letter"_s);
    for (const auto& [page, blue] : {std::pair{1, true}, std::pair{0, false}}) {
        std::optional<bool> well;
        source.prepare(page, [&](const Result<void>& made) { well = made.has_value(); });
        REQUIRE(QTest::qWaitFor([&] { return well.has_value(); }, 60'000));
        REQUIRE(*well);
        QImage paper(210, 297, QImage::Format_RGB32);
        paper.fill(Qt::white);
        QPainter painter(&paper);
        painter.scale(1 / print::mm, 1 / print::mm); // a pixel for a millimetre
        source.paint(painter, page);
        painter.end();
        const QColor middle = paper.pixelColor(105, 148);
        CHECK((middle.blue() > 200) == blue);
        CHECK((middle.red() > 200) != blue);
    }
}

TEST_CASE("A stored PDF that cannot be read says so, and is not printed")
{
    ui::StoredPages pages;
    QString why;
    QObject::connect(&pages, &ui::StoredPages::failed, &pages, [&](const Error& error) { why = error.message; });
    pages.open(u"Letter"_s, "%PDF-1.4 nothing");
    CHECK(QTest::qWaitFor([&] { return !why.isEmpty(); }, 60'000));
}
