// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/papers/paper_sample.h"
#include "support/catch_qt.h"

#include "papers/paper_xlsx.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <catch2/catch_test_macros.hpp>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace woonrust;
using namespace woonrust::papers;

namespace {

// A part of the workbook, read by a program that shares nothing with the one that wrote it.
QString partOf(const QString& path, const QString& part)
{
    QProcess python;
    python.start(u"python3"_s, {u"-c"_s,
                                u"import sys, zipfile; z = zipfile.ZipFile(sys.argv[1]); assert z.testzip() is None; "
                                "sys.stdout.buffer.write(z.read(sys.argv[2]))"_s,
                                path, part});
    REQUIRE(python.waitForFinished(30000));
    INFO(python.readAllStandardError().toStdString());
    REQUIRE(python.exitCode() == 0);
    return QString::fromUtf8(python.readAllStandardOutput());
}

bool hasPython()
{
    return !QStandardPaths::findExecutable(u"python3"_s).isEmpty();
}

} // namespace

TEST_CASE("A report as XLSX has a sheet with the figures, one with chart data and one per table")
{
    if (!hasPython())
        SKIP("python3 is needed to read the workbook");
    QTemporaryDir folder;
    const QString path = folder.filePath(u"cijfers.xlsx"_s);
    REQUIRE(writeXlsx(path, tests::exportSample()));
    const QString book = partOf(path, u"xl/workbook.xml"_s);
    CHECK(book.contains(u"name=\"Figures\""));
    CHECK(book.contains(u"name=\"Charts\""));
    CHECK(book.contains(u"name=\"Per gebied\""));
    CHECK(partOf(path, u"docProps/core.xml"_s).contains(u"Maandrapportage sociaal beheer"));

    const QString sheet = partOf(path, u"xl/worksheets/sheet3.xml"_s);
    // Numbers and dates are values, text is text, also when it looks like a formula.
    CHECK(sheet.contains(u"<v>1283</v>"));
    CHECK(sheet.contains(u"<v>1.94</v>"));
    CHECK(sheet.contains(u"<v>46298</v>")); // 3-10-2026
    CHECK_FALSE(sheet.contains(u"<f>"));
    CHECK(sheet.contains(u"state=\"frozen\""));
    CHECK(sheet.contains(u"<autoFilter ref=\"A1:E4\"/>"));
    const QString strings = partOf(path, u"xl/sharedStrings.xml"_s);
    CHECK(strings.contains(u"<t>=1+1</t>"));
    CHECK(strings.contains(u"&lt; 5"));
    // The library writes 0.94 in a last digit less; what counts is that it is the number 0.94.
    static const QRegularExpression rate(u"<v>(0\\.9\\d*)</v>"_s);
    const QString figures = partOf(path, u"xl/worksheets/sheet1.xml"_s);
    CHECK(std::abs(rate.match(figures).captured(1).toDouble() - 0.94) < 1e-12);
}

TEST_CASE("Names of sheets are made acceptable and different")
{
    QStringList taken;
    CHECK(sheetName(u"Per gebied"_s, taken) == u"Per gebied");
    CHECK(sheetName(u"per GEBIED"_s, taken) == u"per GEBIED (2)");
    CHECK(sheetName(u"Kosten [a/b]: wat? *"_s, taken) == u"Kosten a b wat");
    CHECK(sheetName(u"'s-Hertogenbosch'"_s, taken) == u"s-Hertogenbosch");
    const QString longName(50, u'x');
    CHECK(sheetName(longName, taken).size() == 31);
    const QString second = sheetName(longName, taken);
    CHECK(second.size() == 31);
    CHECK(second.endsWith(u" (2)"));
    CHECK(sheetName(u"??"_s, taken) == u"Table");
    CHECK(sheetName(QString(), taken) == u"Table (2)");
}

TEST_CASE("An XLSX that cannot be saved says so and leaves what was there")
{
    QTemporaryDir folder;
    const auto result = writeXlsx(folder.filePath(u"weg/cijfers.xlsx"_s), tests::exportSample());
    REQUIRE_FALSE(result);
    CHECK(result.error().kind == ErrorKind::ReadOnly);
    CHECK(QDir(folder.path()).isEmpty());
}

TEST_CASE("A text longer than a cell of a spreadsheet can hold does not stop the export")
{
    Paper document = tests::exportSample();
    document.sections.push_back(
        Table{.title = u"Lang"_s, .columns = {{u"Tekst"_s}}, .rows = {{{textCell(QString(40000, u'x'))}}}});
    QTemporaryDir folder;
    CHECK(writeXlsx(folder.filePath(u"cijfers.xlsx"_s), document));
}
