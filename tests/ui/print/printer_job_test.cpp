// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/printer_job.h"

#include "support/catch_qt.h"
#include "support/paper_checks.h"
#include "ui/print/sample_report.h"

#include <QApplication>
#include <QPrinter>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace woonrust;
using namespace woonrust::tests;
using namespace Qt::StringLiterals;

TEST_CASE("A printer gets every page, or those that were asked for")
{
    QTemporaryDir folder;
    const auto report = print::layout(sampleReport(13, 150));
    REQUIRE(report.pageCount() > 3);
    for (const auto& [from, to, pages] : {std::tuple{0, 0, report.pageCount()}, {2, 3, 2}}) {
        const QString path = folder.filePath(u"printed.pdf"_s);
        auto printer = std::make_shared<QPrinter>(QPrinter::ScreenResolution);
        printer->setOutputFormat(QPrinter::PdfFormat); // stands in for the device
        printer->setOutputFileName(path);
        printer->setFromTo(from, to);
        auto job = std::make_unique<print::PrinterJob>(printer, print::pagesOf(report));
        QSignalSpy finished(job.get(), &print::PrinterJob::finished);
        REQUIRE(finished.wait(20'000));
        job.reset();
        printer.reset();
        CHECK(pdfInformation(path)[u"Pages"_s].toInt() == pages);
    }
}

TEST_CASE("Pages that take time are waited for, and what cannot be made ready ends the job with its sentence")
{
    QTemporaryDir folder;
    for (const bool breaks : {false, true}) {
        auto printer = std::make_shared<QPrinter>(QPrinter::ScreenResolution);
        printer->setOutputFormat(QPrinter::PdfFormat);
        printer->setOutputFileName(folder.filePath(u"prepared.pdf"_s));
        QList<int> prepared;
        QList<int> painted;
        const print::PageSource source{.count = 3,
                                       .title = {},
                                       .paint = [&](QPainter&, int page) { painted << page; },
                                       .prepare =
                                           [&, breaks](int page, const print::PageSource::Ready& ready) {
                                               prepared << page;
                                               QTimer::singleShot(0, qApp, [ready, fails = breaks && page == 1] {
                                                   if (fails)
                                                       ready(failure(ErrorKind::Internal, u"damaged"_s));
                                                   else
                                                       ready({});
                                               });
                                           }};
        auto job = std::make_unique<print::PrinterJob>(printer, source);
        QSignalSpy finished(job.get(), &print::PrinterJob::finished);
        QSignalSpy failed(job.get(), &print::PrinterJob::failed);
        REQUIRE(QTest::qWaitFor([&] { return finished.count() + failed.count() > 0; }));
        CHECK(failed.count() == (breaks ? 1 : 0));
        CHECK(prepared == (breaks ? QList{0, 1} : QList{0, 1, 2}));
        CHECK(painted == (breaks ? QList{0} : QList{0, 1, 2}));
    }
}
