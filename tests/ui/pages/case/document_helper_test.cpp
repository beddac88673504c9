// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/case/document_helper.h"

#include "support/catch_qt.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QFile>
#include <QPainter>
#include <QPdfWriter>
#include <QTest>
#include <QTimer>
#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <optional>

using namespace woonrust;
using namespace woonrust::ui;
using namespace Qt::StringLiterals;

// Documents that were made to do harm, each in the program that reads them for the window.

namespace {

qint64 megabytesInUse()
{
    QFile status(u"/proc/self/status"_s);
    REQUIRE(status.open(QIODevice::ReadOnly));
    const QString text = QString::fromLatin1(status.readAll());
    return text.section(u"VmRSS:"_s, 1).simplified().section(u' ', 0, 0).toLongLong() / 1024;
}

// A window in which one document is opened, and whose heart beats meanwhile.
struct Window {
    Window()
    {
        QObject::connect(&helper, &DocumentHelper::opened, &helper, [this](const viewer::Opening& opening) {
            opened = opening;
            helper.want(0, {400, 4000});
        });
        QObject::connect(&helper, &DocumentHelper::pageReady, &helper,
                         [this](const viewer::PagePicture& picture) { page = picture.image; });
        QObject::connect(&helper, &DocumentHelper::failed, &helper, [this](const QString& text) { why = text; });
        QObject::connect(&heart, &QTimer::timeout, &helper,
                         [this] { longestPause = std::max(longestPause, sinceBeat.restart()); });
        sinceBeat.start();
        heart.start(10);
        before = megabytesInUse();
    }
    // Whether it came to an end: a page, or a sentence.
    bool open(const QByteArray& bytes, viewer::MessageKind kind = viewer::MessageKind::OpenPdf)
    {
        helper.open(kind, bytes);
        return QTest::qWaitFor([this] { return !page.isNull() || !why.isEmpty(); }, 60'000);
    }
    void checkUnharmed() const
    {
        CHECK(longestPause < 1000); // a hung window stands still for as long as the document takes
        CHECK(megabytesInUse() - before < 300);
    }

    DocumentHelper helper;
    QTimer heart;
    QElapsedTimer sinceBeat;
    qint64 longestPause = 0;
    qint64 before = 0;
    std::optional<viewer::Opening> opened;
    QImage page;
    QString why;
};

QByteArray resource(const QString& name)
{
    QFile file(u":/attack/"_s + name);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QByteArray letter(int pages)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    REQUIRE(buffer.open(QIODevice::WriteOnly));
    QPdfWriter writer(&buffer);
    QPainter painter(&writer);
    for (int page = 0; page < pages; ++page) {
        if (page > 0)
            writer.newPage();
        painter.fillRect(1000, 1000, 4000, 2000, Qt::black);
    }
    painter.end();
    return bytes;
}

QByteArray pdfOf(const QByteArrayList& objects)
{
    QByteArray file = "%PDF-1.7\n";
    QByteArray table = "xref\n0 " + QByteArray::number(objects.size() + 1) + "\n0000000000 65535 f \n";
    for (qsizetype i = 0; i < objects.size(); ++i) {
        table += QByteArray::number(file.size()).rightJustified(10, '0') + " 00000 n \n";
        file += QByteArray::number(i + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
    }
    const QByteArray start = QByteArray::number(file.size());
    return file + table + "trailer\n<</Size " + QByteArray::number(objects.size() + 1) + "/Root 1 0 R>>\nstartxref\n" +
           start + "\n%%EOF\n";
}

QByteArray manyPages(int count)
{
    QByteArray kids;
    for (int page = 0; page < count; ++page)
        kids += QByteArray::number(page + 3) + " 0 R ";
    QByteArrayList objects{"<</Type/Catalog/Pages 2 0 R>>",
                           "<</Type/Pages/Kids[" + kids + "]/Count " + QByteArray::number(count) + ">>"};
    for (int page = 0; page < count; ++page)
        objects << "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>";
    return pdfOf(objects);
}

QByteArray manyLines(int count)
{
    const QByteArray lines = QByteArray("0 0 m 500 800 l S\n").repeated(count);
    const QByteArray packed = qCompress(lines, 9).sliced(4); // without the size that Qt puts before it
    return pdfOf({"<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                  "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R>>",
                  "<</Length " + QByteArray::number(packed.size()) + "/Filter/FlateDecode>>\nstream\n" + packed +
                      "\nendstream"});
}

QByteArray picture(int side)
{
    QImage image(side, side, QImage::Format_Indexed8);
    image.setColorTable({qRgb(200, 30, 30)});
    image.fill(0);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    REQUIRE((buffer.open(QIODevice::WriteOnly) && image.save(&buffer, "PNG")));
    return bytes;
}

} // namespace

TEST_CASE("A letter is opened, and its pages are drawn as they are asked for", "[attack]")
{
    Window window;
    REQUIRE(window.open(letter(3)));
    REQUIRE(window.opened);
    CHECK(window.opened->pages == 3);
    CHECK(window.page.width() == 400);
    CHECK(window.page.pixelColor(2, 2) == QColor(Qt::white));
    window.page = {};
    window.helper.want(2, {800, 8000});
    CHECK(QTest::qWaitFor([&] { return window.page.width() == 800; }, 20'000));
}

TEST_CASE("Pages that name themselves do not hang the window", "[attack]")
{
    Window window;
    CHECK(window.open(resource(u"loop.pdf"_s)));
    window.checkUnharmed();
}

TEST_CASE("A page that unpacks to 1.5 GB takes neither the window's time nor its memory", "[attack]")
{
    Window window;
    CHECK(window.open(resource(u"unpacks.pdf"_s)));
    window.checkUnharmed();
}

TEST_CASE("200,000 pages take neither the window's time nor its memory", "[attack]")
{
    const QByteArray document = manyPages(200'000);
    Window window;
    CHECK(window.open(document));
    window.checkUnharmed();
}

TEST_CASE("Two million lines take neither the window's time nor its memory", "[attack]")
{
    const QByteArray document = manyLines(2'000'000);
    Window window;
    CHECK(window.open(document));
    window.checkUnharmed();
}

TEST_CASE("A picture of 8,000 by 8,000 comes to the window no larger than a screen shows", "[attack]")
{
    const QByteArray png = picture(8000);
    Window window;
    REQUIRE(window.open(png, viewer::MessageKind::OpenPicture));
    REQUIRE(window.opened);
    CHECK(window.opened->firstPage.width() <= 4096);
    CHECK(window.page.width() == 400);
    CHECK(window.page.pixelColor(200, 200) == QColor(200, 30, 30));
    window.checkUnharmed();
}

TEST_CASE("What is no document is said to be none, and the next one is shown", "[attack]")
{
    Window window;
    REQUIRE(window.open("%PDF-1.7 is all that is left of it"));
    CHECK(window.why.contains(u"cannot be shown"_s));
    window.why.clear();
    REQUIRE(window.open("\x89PNG\r\n\x1a\n nothing", viewer::MessageKind::OpenPicture));
    CHECK_FALSE(window.why.isEmpty());
    window.why.clear();
    REQUIRE(window.open(letter(1)));
    CHECK(window.opened);
    CHECK_FALSE(window.page.isNull());
}

TEST_CASE("A document that is left while it is still being read ends with its program", "[attack]")
{
    Window window;
    for (int i = 0; i < 5; ++i)
        window.helper.open(viewer::MessageKind::OpenPdf, resource(u"loop.pdf"_s));
    window.helper.close();
    CHECK_FALSE(window.helper.isBusy());
    CHECK(QTest::qWaitFor([&] { return window.helper.children().isEmpty(); }, 10'000));
}

TEST_CASE("The window takes no message from the other program that is not whole and within bounds", "[attack]")
{
    using namespace viewer;
    QImage image(30, 20, QImage::Format_RGB32);
    image.fill(Qt::red);
    MessageReader reader(largestAnswer);
    const QByteArray whole = encode(PagePicture{.page = 4, .image = image});
    for (const char byte : whole.chopped(1)) { // however it comes in
        reader.feed(QByteArray(1, byte));
        CHECK_FALSE(reader.next());
    }
    reader.feed(whole.last(1));
    const auto message = reader.next();
    REQUIRE(message);
    const auto read = readPagePicture(message->body);
    REQUIRE(read);
    CHECK(read->page == 4);
    CHECK(read->image == image);

    CHECK_FALSE(readPagePicture(message->body.chopped(1)));
    CHECK_FALSE(readPagePicture(message->body + 'x'));
    QByteArray wide = message->body;
    wide[4] = '\x7f'; // its width
    CHECK_FALSE(readPagePicture(wide));
    CHECK_FALSE(readPagePicture({}));
    CHECK_FALSE(readOpening(QByteArray(12, '\0')));
    CHECK_FALSE(readOpening(QByteArray(12, '\x7f')));
    CHECK_FALSE(readRefusal(QByteArray(1, '\x77')));

    MessageReader flooded(largestAnswer);
    flooded.feed("\x7f\xff\xff\xff\x0c");
    CHECK_FALSE(flooded.next());
    CHECK(flooded.isBroken());
    CHECK(sizeWithin({1, 1e9}, {800, 32'000}).height() == 32'000);
    CHECK(sizeWithin({0, 100}, {800, 32'000}) == QSize(1, 1));
}
