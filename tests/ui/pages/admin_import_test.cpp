// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Importing through the page: first what it would do, then doing it; refusals as a file; stopping.

#include "admin_fixture.h"
#include "support/catch_qt.h"

#include <QComboBox>
#include <QFile>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace woonrust;
using namespace woonrust::tests;

namespace {

const QByteArray columns = "eenheidnummer;straat;huisnummer;toevoeging;postcode;woonplaats;buurtcode;complex;soort;"
                           "bouwjaar;conditie\n";

struct Import : Admin {
    Import() { open(u"import"_s); }
    void choose(const QByteArray& rows)
    {
        const QString path = fixture.book.folder.filePath(u"eenheden.csv"_s);
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(columns + rows);
        file.close();
        fixture.answerPath = path;
        click(u"Choose a file…"_s);
    }
    [[nodiscard]] qint64 units() { return fixture.book.db.integer(u"SELECT count(*) FROM unit"_s); }
};

} // namespace

TEST_CASE("A file is first tried, then imported, and what is refused can be saved as a table", "[admin][import]")
{
    Import page;
    page.choose("VHE-1;Lijsterhof;1;;3311 AB;Dordrecht;;;Woonruimte;1974;\n"
                "VHE-2;Lijsterhof;2;;geen;Dordrecht;;;Woonruimte;1974;\n"
                "VHE-3;Lijsterhof;3;;3311 AB;Dordrecht;;;Woonruimte;1974;\n");
    CHECK(page.units() == 0);
    CHECK(page.words().contains(u"Nothing has changed yet"_s));
    CHECK(page.words().contains(u"geen"_s));
    CHECK(page.words().contains(u"These rows do not go in."_s)); // and what to do about it
    page.shown->picture(u"admin-import-tried"_s);
    page.fixture.answerPath = page.fixture.book.folder.filePath(u"geweigerd.csv"_s);
    page.click(u"Save the list…"_s);
    QFile refused(page.fixture.answerPath);
    REQUIRE(refused.open(QIODevice::ReadOnly));
    CHECK(refused.readAll().contains("geen"));
    page.click(u"Import"_s);
    CHECK(page.units() == 2);
    CHECK(page.words().contains(u"eenheden.csv was imported."_s));
}

TEST_CASE("A file whose headings are not understood says what is still needed until a column is chosen for it",
          "[admin][import]")
{
    Import page;
    page.fixture.answerPath = page.fixture.book.folder.filePath(u"anders.csv"_s);
    QFile file(page.fixture.answerPath);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("eenheidnummer;Waar\nVHE-1;Lijsterhof 1\n");
    file.close();
    page.click(u"Choose a file…"_s);
    page.fixture.settle();
    CHECK(page.words().contains(u"Still needed: straat / adres"_s));
    CHECK(page.words().contains(u"These columns are not read yet: Waar."_s));
    auto* waar = page.called<QComboBox>(u"Waar is read as"_s);
    REQUIRE(waar);
    waar->setCurrentIndex(waar->findData(u"adres"_s));
    Q_EMIT waar->activated(waar->currentIndex());
    page.fixture.settle();
    CHECK_FALSE(page.words().contains(u"Still needed"_s));
    page.click(u"Import"_s);
    CHECK(page.units() == 1);
}

TEST_CASE("A file that is no table says so and changes nothing", "[admin][import]")
{
    Import page;
    page.fixture.answerPath = page.fixture.book.folder.filePath(u"foto.csv"_s);
    QFile file(page.fixture.answerPath);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(5000, '\0'));
    file.close();
    page.click(u"Choose a file…"_s);
    CHECK(page.units() == 0);
    CHECK_FALSE(page.button(u"Import"_s)->isEnabled());
}

TEST_CASE("An import that is stopped leaves nothing", "[admin][import]")
{
    Import page;
    QByteArray rows;
    for (int i = 1; i <= 5000; ++i)
        rows += QByteArray("VHE-%1;Lijsterhof;%1;;3311 AB;Dordrecht;;;Woonruimte;1974;\n")
                    .replace("%1", QByteArray::number(i));
    page.choose(rows);
    REQUIRE(page.button(u"Import"_s)->isEnabled());
    page.button(u"Import"_s)->click();
    REQUIRE(page.button(u"Cancel"_s));
    page.button(u"Cancel"_s)->click();
    page.settle();
    CHECK(page.words().contains(u"The import was stopped. Nothing was changed."_s));
    CHECK(page.units() == 0);
}
