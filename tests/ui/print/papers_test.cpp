// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/catch_qt.h"

#include "core/papers/invented_months.h"
#include "papers/month_report.h"
#include "support/paper_checks.h"
#include "ui/print/pdf_file.h"
#include "ui/print/recovery_sheet.h"
#include "ui/print/sample_report.h"

#include <QPdfBookmarkModel>
#include <QPdfDocument>
#include <QTemporaryDir>

using namespace woonrust;
using namespace woonrust::tests;

namespace {

const QLocale dutch(QLocale::Dutch, QLocale::Netherlands);
const QLocale english(QLocale::English, QLocale::UnitedKingdom);

papers::Paper invented(int length, bool external, const QLocale& locale)
{
    return papers::monthReport(InventedOffice(7, 60, length).report(),
                               {.organisation = u"Woonstichting De Linde & Zn <Assen>"_s,
                                .areaName = {},
                                .names = {},
                                .norms = {.acknowledgement = 2, .feedbackLimit = 10, .feedbackTarget = 5},
                                .locale = locale,
                                .external = external,
                                .madeAt = QDateTime(QDate(2026, 11, 4), QTime(9, 0), QTimeZone::UTC)});
}

void write(const QString& path, const papers::Paper& document)
{
    const auto report = print::layout(document);
    REQUIRE(print::writePdf(path, report));
    requirePaper(path, report.pageCount(), document.locale.name().replace(u'_', u'-'));
}

void writeKey(const QString& path)
{
    REQUIRE(print::writeRecoverySheet(path, {.casebook = u"/home/jan/Documenten/linde.woonrust"_s,
                                             .organisation = u"Woonstichting De Linde"_s,
                                             .key = u"ABCDE-FGH1J-23456"_s,
                                             .madeAt = QDateTime(QDate(2026, 11, 4), QTime(9, 0), QTimeZone::UTC)}));
    requirePaper(path, 1, u"en-GB"_s);
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QStringList bookmarks(QPdfBookmarkModel& model, const QModelIndex& parent = {})
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        texts << index.data(int(QPdfBookmarkModel::Role::Title)).toString() << bookmarks(model, index);
    }
    return texts;
}

} // namespace

TEST_CASE("Every paper is valid PDF/A-1b, has its fonts, and says what it is and in which language")
{
    const QTemporaryDir folder;
    const auto at = [&](const QString& name) { return folder.filePath(name); };
    write(at(u"maand.pdf"_s), invented(1, false, dutch));
    write(at(u"maand-partners.pdf"_s), invented(1, true, dutch));
    write(at(u"kwartaal.pdf"_s), invented(3, false, english));
    write(at(u"jaar.pdf"_s), invented(12, true, english));
    write(at(u"lang.pdf"_s), tests::sampleReport(13, 150));
    writeKey(at(u"sleutel.pdf"_s));
    requireArchivable(folder.path());
}

TEST_CASE("The same paper is the same file, byte for byte")
{
    const QTemporaryDir folder;
    const QString first = folder.filePath(u"1.pdf"_s);
    const QString second = folder.filePath(u"2.pdf"_s);
    write(first, invented(1, true, dutch));
    write(second, invented(1, true, dutch));
    CHECK(bytesOf(first) == bytesOf(second));
    writeKey(first);
    writeKey(second);
    CHECK(bytesOf(first) == bytesOf(second));
}

TEST_CASE("A paper has an outline of its parts and tables, and numbers on its pages")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"maand.pdf"_s);
    write(path, invented(1, false, dutch));
    QPdfDocument document;
    REQUIRE(document.load(path) == QPdfDocument::Error::None);
    QPdfBookmarkModel model;
    model.setDocument(&document);
    const QStringList texts = bookmarks(model);
    CHECK(texts.first() == u"Monthly report of social management");
    for (const QString& part :
         {u"By area"_s, u"Figures"_s, u"Key figures"_s, u"Reports by category"_s, u"What the figures mean"_s})
        CHECK(texts.contains(part));
    CHECK(document.pageLabel(1) == u"2");
    CHECK(pdfInformation(path)[u"Title"_s].contains(u"Woonstichting De Linde & Zn <Assen>"_s));
}

TEST_CASE("A draft says so in large letters and on every page, a final version and other papers do not")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"maand.pdf"_s);
    auto document = invented(1, false, dutch);
    write(path, document);
    QPdfDocument draft;
    REQUIRE(draft.load(path) == QPdfDocument::Error::None);
    for (int page = 0; page < draft.pageCount(); ++page)
        CHECK(draft.getAllText(page).text().contains(u"DRAFT"_s));
    document.version = papers::Version::Final;
    write(path, document);
    CHECK_FALSE(pdfText(path).contains(u"DRAFT"));
    writeKey(path);
    const QString key = pdfText(path);
    CHECK_FALSE(key.contains(u"DRAFT"));
    CHECK_FALSE(key.contains(u"final version"_s));
    CHECK(key.contains(u"ABCDE-FGH1J-23456"_s));
    CHECK(key.contains(u"made on 4 November 2026"_s));
}

TEST_CASE("The key figures stay on one page, and a last page is not left with a few lines")
{
    for (unsigned seed = 1; seed < 12; ++seed) {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"maand.pdf"_s);
        auto document = papers::monthReport(InventedOffice(seed, 20 + int(seed) * 9).report(),
                                            {.organisation = u"De Linde"_s,
                                             .areaName = {},
                                             .names = {},
                                             .norms = {.acknowledgement = 2, .feedbackLimit = 10, .feedbackTarget = 5},
                                             .madeAt = QDateTime(QDate(2026, 11, 4), QTime(9, 0), QTimeZone::UTC)});
        REQUIRE(print::writePdf(path, print::layout(document)));
        QPdfDocument pdf;
        REQUIRE(pdf.load(path) == QPdfDocument::Error::None);
        INFO(seed);
        int with = 0;
        for (int page = 0; page < pdf.pageCount(); ++page)
            with += pdf.getAllText(page).text().contains(u"Polluted homes"_s) &&
                    pdf.getAllText(page).text().contains(u"Lead time, median"_s);
        CHECK(with >= 1); // both ends of the table on one page
        CHECK(pdf.getAllText(pdf.pageCount() - 1).text().split(u'\n', Qt::SkipEmptyParts).size() > 8);
    }
}
