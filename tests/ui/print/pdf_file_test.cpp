// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/catch_qt.h"

#include "ui/print/pdf_file.h"
#include "ui/print/sample_report.h"

#include <QDir>
#include <QFile>
#include <QPdfDocument>
#include <QPdfSelection>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <catch2/catch_test_macros.hpp>
#include <csignal>
#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace woonrust;

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// The text of each page, with all white space as single spaces.
QStringList pageTexts(const QString& path)
{
    QPdfDocument document;
    QStringList texts;
    if (document.load(path) != QPdfDocument::Error::None)
        return texts;
    for (int page = 0; page < document.pageCount(); ++page) {
        QString text = document.getAllText(page).text();
        texts.append(text.replace(QChar::Nbsp, u' ').simplified());
    }
    return texts;
}

struct MadePdf {
    QTemporaryDir folder;
    QString path = folder.filePath(u"rapport.pdf"_s);
    QByteArray bytes;
    QStringList pages;

    explicit MadePdf(const papers::Paper& document)
    {
        const auto report = print::layout(document);
        const auto result = print::writePdf(path, report);
        INFO((result ? std::string() : result.error().message.toStdString()));
        REQUIRE(result);
        bytes = contentOf(path);
        pages = pageTexts(path);
        REQUIRE(pages.size() == report.pageCount());
    }
};

} // namespace

TEST_CASE("A report as PDF says what its tiles, charts and tables say")
{
    const MadePdf pdf(tests::sampleReport(13, 5));
    const QString text = pdf.pages.join(u' ');
    for (const QString& expected :
         {u"Maandrapportage sociaal beheer"_s, u"Woonstichting De Linde"_s, u"94%"_s, u"norm 2 werkdagen"_s,
          u"Meldingen per maand"_s, u"Omgevingsoverlast gemeenschappelijke ruimte"_s, u"De Lariks"_s, u"1.283"_s,
          u"Wat de cijfers betekenen"_s, u"page 1 of 2"_s, u"draft of 20 november 2026, 10:12"_s}) {
        INFO(expected.toStdString());
        CHECK(text.contains(expected));
    }
}

TEST_CASE("A report as PDF has vectors and text only, and carries its fonts")
{
    const MadePdf pdf(tests::sampleReport(13, 150));
    static const QRegularExpression image(u"/Subtype\\s*/Image"_s);
    CHECK_FALSE(QString::fromLatin1(pdf.bytes).contains(image));
    const auto fonts = pdf.bytes.count("/Type /FontDescriptor");
    CHECK(fonts >= 2);
    CHECK(pdf.bytes.count("/FontFile2") == fonts);
}

TEST_CASE("A report as PDF declares itself to be PDF/A-1b, with its colours defined")
{
    const MadePdf pdf(tests::sampleReport(1, 1));
    CHECK(pdf.bytes.contains("<pdfaid:part>1</pdfaid:part>"));
    CHECK(pdf.bytes.contains("<pdfaid:conformance>B</pdfaid:conformance>"));
    CHECK(pdf.bytes.contains("/GTS_PDFA1"));
    CHECK(pdf.bytes.startsWith("%PDF-1.4"));
    // Transparency is not allowed in it.
    static const QRegularExpression transparent(u"/(ca|CA) 0?\\.[0-9]"_s);
    CHECK_FALSE(QString::fromLatin1(pdf.bytes).contains(transparent));
}

TEST_CASE("A table that runs over pages has its head on each of them")
{
    const MadePdf pdf(tests::sampleReport(13, 150));
    REQUIRE(pdf.pages.size() > 3);
    for (int page = 1; page < pdf.pages.size(); ++page) {
        INFO(page);
        if (pdf.pages[page].contains(u"Buurt "))
            CHECK(pdf.pages[page].contains(u"Herhaaladressen"));
        CHECK(pdf.pages[page].contains(u"Maandrapportage sociaal beheer · oktober 2026"));
        CHECK(pdf.pages[page].contains(u"page %1 of %2"_s.arg(page + 1).arg(pdf.pages.size())));
    }
    // Every area is on exactly one page.
    const QString all = pdf.pages.join(u' ');
    for (int area = 7; area <= 150; ++area) {
        INFO(area);
        CHECK(all.count(QRegularExpression(u"\\bBuurt %1\\b"_s.arg(area))) == 1);
    }
}

TEST_CASE("A PDF that cannot be saved says why, and leaves what was there")
{
    const auto report = print::layout(tests::sampleReport(1, 0));
    QTemporaryDir folder;

    SECTION("because the folder does not exist")
    {
        const auto result = print::writePdf(folder.filePath(u"weg/rapport.pdf"_s), report);
        REQUIRE_FALSE(result);
        CHECK(result.error().kind == ErrorKind::ReadOnly);
        CHECK(result.error().message.contains(u"rapport.pdf"));
    }
    SECTION("because a folder has that name")
    {
        REQUIRE(QDir(folder.path()).mkdir(u"rapport.pdf"_s));
        CHECK_FALSE(print::writePdf(folder.filePath(u"rapport.pdf"_s), report));
    }
    SECTION("because the disk is full")
    {
        const QString path = folder.filePath(u"rapport.pdf"_s);
        QFile old(path);
        REQUIRE(old.open(QIODevice::WriteOnly));
        old.write("the former report");
        old.close();
        // A limit on the size of files stands in for the full disk.
        rlimit former{};
        getrlimit(RLIMIT_FSIZE, &former);
        const auto formerSignal = std::signal(SIGXFSZ, SIG_IGN);
        const rlimit tight{.rlim_cur = 8192, .rlim_max = former.rlim_max};
        setrlimit(RLIMIT_FSIZE, &tight);
        const auto result = print::writePdf(path, report);
        setrlimit(RLIMIT_FSIZE, &former);
        std::signal(SIGXFSZ, formerSignal);
        REQUIRE_FALSE(result);
        CHECK(result.error().kind == ErrorKind::DiskFull);
        CHECK(contentOf(path) == "the former report");
        CHECK(QDir(folder.path()).entryList(QDir::Files).size() == 1);
    }
}

TEST_CASE("Making a PDF page by page gives the event loop its turns and reports each page")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"rapport.pdf"_s);
    print::PdfJob job(path, print::layout(tests::sampleReport(13, 150)));
    QSignalSpy finished(&job, &print::PdfJob::finished);
    QSignalSpy progressed(&job, &print::PdfJob::progressed);
    REQUIRE(finished.wait(10000));
    CHECK(progressed.count() == pageTexts(path).size());
    CHECK(progressed.count() > 3);
}

TEST_CASE("A PDF that is stopped halfway leaves nothing behind")
{
    QTemporaryDir folder;
    print::PdfJob job(folder.filePath(u"rapport.pdf"_s), print::layout(tests::sampleReport(13, 150)));
    QSignalSpy failed(&job, &print::PdfJob::failed);
    QSignalSpy finished(&job, &print::PdfJob::finished);
    QObject::connect(&job, &print::PdfJob::progressed, &job, [&job](int written) {
        if (written == 2)
            job.cancel();
    });
    REQUIRE(failed.wait(10000));
    CHECK(failed.first().first().value<Error>().kind == ErrorKind::Cancelled);
    CHECK(finished.isEmpty());
    CHECK(QDir(folder.path()).isEmpty());
}

TEST_CASE("A report of more than a thousand areas is a PDF within three seconds, and no page takes long")
{
    QElapsedTimer whole;
    whole.start();
    QTemporaryDir folder;
    auto file = print::PdfFile::create(folder.filePath(u"r.pdf"_s), print::layout(tests::sampleReport(13, 1200)));
    REQUIRE(file);
    qint64 longest = 0;
    while (file->pagesWritten() < file->pageCount()) {
        QElapsedTimer page;
        page.start();
        file->writeNextPage();
        longest = std::max(longest, page.elapsed());
    }
    REQUIRE(file->finish());
    CHECK(whole.elapsed() < 3000);
    // 50 ms is the goal; a busy build machine gets some room.
    CHECK(longest < 250);
}

TEST_CASE("A table with too many columns for the paper keeps all of them readable on it")
{
    papers::Paper document = tests::sampleReport(1, 0);
    papers::Table wide{.title = u"Alle kolommen"_s};
    for (int column = 0; column < 11; ++column)
        wide.columns.push_back({.title = u"Kolomtitel %1"_s.arg(column), .align = papers::Align::Right});
    for (int r = 0; r < 3; ++r) {
        papers::Row row{.cells = {papers::textCell(u"Omgevingsoverlastmeldingenregistratiesysteem"_s)}};
        for (int column = 1; column < 11; ++column)
            row.cells.push_back(papers::textCell(QString::number(10000 * r + column)));
        wide.rows.push_back(row);
    }
    document.sections = {wide};
    const MadePdf pdf(document);
    REQUIRE(pdf.pages.size() == 1);
    for (const QString& number : {u"20001"_s, u"20005"_s, u"20010"_s})
        CHECK(pdf.pages.first().contains(number));
}

TEST_CASE("A report with nothing in it is still one page with its title")
{
    papers::Paper document{.title = u"Leeg"_s,
                           .organisation = u"Woonstichting De Linde"_s,
                           .period = u"oktober 2026"_s,
                           .madeAt = QDateTime::currentDateTimeUtc()};
    document.sections = {papers::TileRow{}, papers::ChartRow{}, papers::Definitions{}, papers::PageBreak{}};
    const MadePdf pdf(document);
    REQUIRE(pdf.pages.size() == 1);
    CHECK(pdf.pages.first().contains(u"Leeg"));
}
