// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/csv_reader.h"

#include "domain/error.h"
#include "support/catch_qt.h"

#include <QTemporaryDir>
#include <catch2/catch_test_macros.hpp>
#include <vector>

using namespace woonrust;
using namespace woonrust::exchange;
using namespace Qt::StringLiterals;

namespace {

class CsvFile {
public:
    explicit CsvFile(const QByteArray& content)
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(content) == content.size());
    }
    [[nodiscard]] std::vector<CsvRecord> records() const
    {
        CsvReader reader(path);
        std::vector<CsvRecord> all;
        CsvRecord record;
        while (reader.next(record))
            all.push_back(record);
        return all;
    }

    QTemporaryDir folder;
    QString path = folder.filePath(u"a.csv"_s);
};

QString whyUnreadable(const QByteArray& content)
{
    const CsvFile file(content);
    try {
        (void)file.records();
    } catch (const Failure& failure) {
        return failure.error().message;
    }
    return {};
}

} // namespace

TEST_CASE("A table is read alike in both encodings, with both separators and all three line ends")
{
    for (const QByteArray& end : {QByteArray("\r\n"), QByteArray("\n"), QByteArray("\r")}) {
        for (const char separator : {';', ','}) {
            for (const bool utf8 : {true, false}) {
                QByteArray text = "naam" + end + "x";
                const QString table = u"Naam|Straat%1Zo\u00EB|\u2018t Plein%1Ren\u00E9|\"a | b\"%1"_s;
                QString content = table;
                content.replace(u'|', QLatin1Char(separator));
                content = content.arg(QString::fromLatin1(end));
                QByteArray bytes = content.toUtf8();
                if (!utf8)
                    bytes.replace("\xC3\xAB", "\xEB").replace("\xC3\xA9", "\xE9").replace("\xE2\x80\x98", "\x91");
                const CsvFile file(bytes);
                CsvReader reader(file.path);
                CHECK(reader.header() == QStringList{u"Naam"_s, u"Straat"_s});
                CHECK(reader.separator() == separator);
                CHECK(reader.isUtf8() == utf8);
                const auto records = file.records();
                REQUIRE(records.size() == 2);
                CHECK(records[0].fields == QStringList{u"Zo\u00EB"_s, u"\u2018t Plein"_s});
                CHECK(records[1].fields == QStringList{u"Ren\u00E9"_s, u"a %1 b"_s.arg(QLatin1Char(separator))});
                CHECK(records[1].line == 3);
            }
        }
    }
}

TEST_CASE("A byte order mark is no part of the first column's name")
{
    const CsvFile file("\xEF\xBB\xBFnummer;straat\r\n1;A\r\n");
    CHECK(CsvReader(file.path).header().front() == u"nummer");
}

TEST_CASE("Quotes keep line ends, doubled quotes and separators, and lines go on counting")
{
    const CsvFile file("a;b\n\"een\r\ntwee\";\"zei \"\"hoi\"\";\"\nx;y\n");
    const auto records = file.records();
    REQUIRE(records.size() == 2);
    CHECK(records[0].fields == QStringList{u"een\ntwee"_s, u"zei \"hoi\";"_s});
    CHECK(records[1].line == 4);
}

TEST_CASE("Lines of another width are told with their number, and the others are read")
{
    const CsvFile file("a;b;c\n1;2\n1;2;3\n1;2;3;4\n\n1;2;3;;\n");
    const auto records = file.records();
    REQUIRE(records.size() == 4);
    CHECK(records[0].problem.contains(u"2 fields"));
    CHECK(records[0].line == 2);
    CHECK(records[1].problem.isEmpty());
    CHECK_FALSE(records[2].problem.isEmpty());
    CHECK(records[3].problem.isEmpty());
    CHECK(records[3].line == 6);
}

TEST_CASE("A quote that is never closed is told, and text after a closing quote too")
{
    const auto open = CsvFile("a;b\n1;\"twee\n3;4\n").records();
    REQUIRE(open.size() == 1);
    CHECK_FALSE(open[0].problem.isEmpty());
    CHECK(open[0].line == 2);
    const auto after = CsvFile("a;b\n1;\"twee\"drie\n3;4\n").records();
    REQUIRE(after.size() == 2);
    CHECK_FALSE(after[0].problem.isEmpty());
    CHECK(after[1].problem.isEmpty());
    CHECK(whyUnreadable("a;b\n1;\"" + QByteArray(2'000'000, 'x') + "\n").contains(u"quotation mark"));
    // One line of two megabytes was never a table; nothing in it is said to be a quotation mark.
    CHECK(whyUnreadable(QByteArray(2'000'000, 'x')).contains(u"right file"));
}

TEST_CASE("A file that is no text is refused before anything is read")
{
    CHECK(whyUnreadable(QByteArray("PK\x03\x04\0\0binary", 12)).contains(u"CSV UTF-8"));
    CHECK(whyUnreadable(QByteArray("a\0;\0b\0", 6)).contains(u"CSV UTF-8")); // UTF-16
    CHECK(whyUnreadable("").contains(u"empty"));
    CHECK(whyUnreadable("\n  \n\r\n").contains(u"empty"));
    CHECK_THROWS_AS(CsvReader(u"no such file.csv"_s), Failure);
    CHECK_THROWS_AS(CsvReader(u"/tmp"_s), Failure);
}

TEST_CASE("A header alone is a table without rows")
{
    CHECK(CsvFile("a;b;c").records().empty());
    CHECK(CsvFile("a;b;c\r\n").records().empty());
}

TEST_CASE("Characters that two pieces of the file share are whole")
{
    // The reader takes 256 KiB at a time; an accent lies across that border in one of these.
    for (const int shift : {0, 1, 2}) {
        const QByteArray filler((qsizetype(256) << 10) - 10 + shift, 'x');
        const CsvFile file("a;b\n" + filler + ";\xE2\x82\xAC\xE2\x82\xAC\xE2\x82\xAC\n");
        const auto records = file.records();
        REQUIRE(records.size() == 1);
        CHECK(records[0].fields[1] == u"\u20AC\u20AC\u20AC");
    }
}
