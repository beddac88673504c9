// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/papers/paper_sample.h"
#include "support/catch_qt.h"

#include "papers/paper_csv.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace woonrust;
using namespace woonrust::papers;

namespace {

QStringList linesOf(const QByteArray& csv)
{
    REQUIRE(csv.startsWith("\xEF\xBB\xBF"));
    return QString::fromUtf8(csv.sliced(3)).split(u"\r\n"_s);
}

} // namespace

TEST_CASE("A report as CSV holds its figures, chart data, table, notes and definitions")
{
    const QStringList lines = linesOf(documentCsv(tests::exportSample()));
    CHECK(lines[0] == u"Maandrapportage sociaal beheer");
    CHECK(lines[1].startsWith(u"Woonstichting De Linde · oktober 2026 · "));
    CHECK(lines.contains(u"Op tijd bevestigd;94%;78 van 83 · ▲ 3 procentpunt t.o.v. sep 2026"_s));
    CHECK(lines.contains(u";Nieuw"_s));
    CHECK(lines.contains(u"sep 2026;75"_s));
    CHECK(lines.contains(u"okt;< 5"_s));
    CHECK(lines.contains(u"Aantallen van 1 tot en met 4 staan als < 5."_s));
    CHECK(lines.contains(u"Totaal;1300;;;"_s));
    CHECK(lines.contains(u"Meldingen;Ontvangen in de periode."_s));
}

TEST_CASE("Numbers in a Dutch CSV have a decimal comma and no thousands sign, in an English one a point")
{
    Table table{.columns = {{u"a"_s}, {u"b"_s}, {u"c"_s}}};
    const QLocale dutch(QLocale::Dutch, QLocale::Netherlands);
    table.rows = {{{numberCell(1283, dutch), numberCell(1.94, dutch, NumberFormat::TwoDecimals),
                    numberCell(-1250.5, dutch, NumberFormat::Euro)}}};
    CHECK(linesOf(tableCsv(table, dutch))[1] == u"1283;1,94;-1250,50");
    CHECK(linesOf(tableCsv(table, QLocale(QLocale::English, QLocale::UnitedKingdom)))[1] == u"1283;1.94;-1250.50");
}

TEST_CASE("A text that a spreadsheet would run as a formula is made harmless; a negative number stays a number")
{
    const QString csv = linesOf(documentCsv(tests::exportSample())).join(u'\n');
    CHECK(csv.contains(u"\n'=1+1;1283;1,9;1250,50;03-10-2026"));
    CHECK(csv.contains(u"\n'@SUM(A1);-3;"));

    const QLocale dutch(QLocale::Dutch, QLocale::Netherlands);
    for (const QString& text : {u"=cmd"_s, u"+31 6"_s, u"-2+3"_s, u"@x"_s, u"\tx"_s, u"\r=x"_s}) {
        const Table table{.columns = {{u"a"_s}}, .rows = {{{textCell(text)}}}};
        const QString cell = QString::fromUtf8(tableCsv(table, dutch)).section(u"\r\n"_s, 1);
        INFO(cell.toStdString());
        CHECK((cell.startsWith(u'\'') || cell.startsWith(u"\"'")));
    }
}

TEST_CASE("Separators, quotes and line ends inside a cell stay inside it")
{
    const QLocale dutch(QLocale::Dutch, QLocale::Netherlands);
    const Table table{.columns = {{u"a;b"_s}, {u"c"_s}},
                      .rows = {{{textCell(u"Straat \"Oost\"; 12"_s), textCell(u"een\ntwee"_s)}}}};
    CHECK(QString::fromUtf8(tableCsv(table, dutch).sliced(3)) ==
          u"\"a;b\";c\r\n\"Straat \"\"Oost\"\"; 12\";\"een\ntwee\"\r\n");
}

TEST_CASE("A CSV that cannot be saved says so and leaves nothing")
{
    QTemporaryDir folder;
    const auto result = writeCsv(folder.filePath(u"weg/cijfers.csv"_s), tests::exportSample());
    REQUIRE_FALSE(result);
    CHECK(result.error().kind == ErrorKind::ReadOnly);
    CHECK(result.error().message.contains(u"cijfers.csv"));
    CHECK(QDir(folder.path()).isEmpty());
    CHECK(writeCsv(folder.filePath(u"cijfers.csv"_s), tests::exportSample()));
}
