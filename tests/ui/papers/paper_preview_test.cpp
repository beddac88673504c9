// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/papers/paper_preview.h"

#include "support/answering_seams.h"
#include "support/catch_qt.h"
#include "support/paper_checks.h"
#include "support/ui_checks.h"
#include "ui/print/printer_job.h"
#include "ui/print/sample_report.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace woonrust;
using namespace woonrust::tests;

namespace {

struct Previewed : AnsweringSeams {
    explicit Previewed(ui::Paper paper)
        : theme(*qApp, ui::Scheme::Light), preview(new ui::PaperPreview(std::move(paper), seams(), &parent))
    {
        answerPath = folder.filePath(u"paper.pdf"_s);
        parent.show();
        preview->open();
    }
    QPushButton* button(const QString& text)
    {
        for (auto* each : preview->findChildren<QPushButton*>())
            if (each->text() == text)
                return each;
        FAIL("no button " << text.toStdString());
        return nullptr;
    }

    ui::Theme theme;
    QTemporaryDir folder;
    QWidget parent;
    ui::PaperPreview* preview;
};

} // namespace

TEST_CASE("A paper is shown before it is printed, and becomes a PDF only after it was noted")
{
    QStringList noted;
    bool fileBefore = false;
    QString path;
    ui::Paper paper{.document = sampleReport(13, 5), .fileName = u"Rapport: oktober"_s};
    paper.note = [&](const QString& format, const ui::Paper::Noted& go) {
        noted << format;
        fileBefore = QFileInfo::exists(path);
        go({});
    };
    Previewed it(std::move(paper));
    path = it.answerPath;
    CHECK(namelessWidgets(*it.preview) == QStringList());
    it.button(u"&Save as PDF…"_s)->click();
    REQUIRE(QTest::qWaitFor([&] { return QFileInfo(path).size() > 0; }, 20'000));
    CHECK(noted == QStringList{u"pdf"_s});
    CHECK_FALSE(fileBefore);
    CHECK(pdfText(path).contains(u"Maandrapportage sociaal beheer"_s));
}

TEST_CASE("A paper that may not leave the program says so, and there is no file")
{
    ui::Paper paper{.document = sampleReport(13, 5), .fileName = u"Rapport"_s};
    paper.note = [](const QString&, const ui::Paper::Noted& go) { go(failure(ErrorKind::NotAllowed, u"No."_s)); };
    Previewed it(std::move(paper));
    it.button(u"&Save as PDF…"_s)->click();
    CHECK_FALSE(QFileInfo::exists(it.answerPath));
    CHECK(it.button(u"&Save as PDF…"_s)->isEnabled());
}

TEST_CASE("Without a printer the way by a PDF is pointed out")
{
    if (print::hasPrinter())
        return; // this machine has one: the dialog would open
    Previewed it({.document = sampleReport(1, 0), .fileName = u"Rapport"_s});
    it.button(u"&Print…"_s)->click();
    CHECK(QTest::qWaitFor([&] { return it.preview->isVisible(); }));
    bool told = false;
    for (const auto* label : it.preview->findChildren<QLabel*>())
        told = told || label->text().contains(u"no printer"_s);
    CHECK(told);
}
