// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/printer_job.h"

#include "support/catch_qt.h"
#include "support/paper_checks.h"
#include "ui/print/sample_report.h"

#include <QPrinter>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace woonrust;
using namespace woonrust::tests;

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
