// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import_fixture.h"
#include "storage/cases/event_store.h"
#include "storage/registry/area_store.h"
#include "storage/registry/unit_store.h"
#include "storage/shared/search_store.h"

#include <QJsonArray>

using namespace woonrust;
using namespace woonrust::exchange;
using namespace woonrust::tests;
using namespace Qt::StringLiterals;

namespace {

const QByteArray header = "eenheidnummer;straat;huisnummer;toevoeging;postcode;woonplaats;buurtcode;complex;soort;"
                          "bouwjaar;conditie\n";
const QByteArray row1 = "VHE-1;Lijsterhof;14;B;3311ab;Lindenveld;BU99010203;C12;WOO;1972;3\n";
const QByteArray row2 = "VHE-2;Café-laan;2;;;Lindenveld;bu9901A0ZZ;;Parkeergelegenheid;;\n";

} // namespace

TEST_CASE_METHOD(ImportFixture, "Units come in with address, area, kind, year and condition")
{
    const ImportResult result = run(importUnits, header + row1 + row2);
    CHECK(result.read == 2);
    CHECK(result.added == 2);
    CHECK(result.refused.empty());
    CHECK(result.written);

    const auto unit = storage::findUnitByNumber(casebook.db, u"VHE-1"_s);
    REQUIRE(unit);
    CHECK(unit->addressLine() == u"Lijsterhof 14-B");
    CHECK(unit->postcode == u"3311 AB");
    CHECK(unit->buildYear == 1972);
    CHECK(unit->condition == 3);
    CHECK(storage::findUnitByNumber(casebook.db, u"VHE-2"_s)->kind == u"PAR");
    CHECK(storage::searchUnits(casebook.db, u"cafe-laan"_s).size() == 1);
    CHECK(storage::search(casebook.db, casebook.session().visibility(), EntityKind::Unit, u"lijsterhof"_s, 5).size() ==
          1);
}

TEST_CASE_METHOD(ImportFixture, "An unknown buurtcode makes the neighbourhood, its district and its municipality")
{
    run(importUnits, header + row1 + row2);
    const auto area = storage::findAreaByCode(casebook.db, u"BU99010203"_s);
    REQUIRE(area);
    CHECK(area->name == u"BU99010203");
    CHECK(area->kind == u"NEIGHBOURHOOD");
    const auto path = storage::areaPath(casebook.db, area->id);
    REQUIRE(path.size() == 3);
    CHECK(path[1].code == u"WK990102");
    CHECK(path[1].kind == u"DISTRICT");
    CHECK(path[2].code == u"GM9901");
    CHECK(storage::findAreaByCode(casebook.db, u"BU9901A0ZZ"_s)); // letters, and written in small ones
}

TEST_CASE_METHOD(ImportFixture, "Importing the same file again changes nothing and writes no events")
{
    run(importUnits, header + row1 + row2);
    const qint64 events = count(u"event"_s);
    const ImportResult again = run(importUnits, header + row1 + row2);
    CHECK(again.unchanged == 2);
    CHECK(again.added == 0);
    CHECK(count(u"event"_s) == events);
}

TEST_CASE_METHOD(ImportFixture, "A changed row is updated, and columns that the file lacks are left alone")
{
    run(importUnits, header + row1);
    const ImportResult result = run(importUnits, "straat,eenheidnummer,extra\nMereltuin,VHE-1,x\n");
    CHECK(result.changed == 1);
    CHECK(result.ignoredColumns == QStringList{u"extra"_s});
    const auto unit = storage::findUnitByNumber(casebook.db, u"VHE-1"_s);
    CHECK(unit->street == u"Mereltuin");
    CHECK(unit->houseNumber == 14);
    const auto events = storage::recentEvents(casebook.db, 2);
    CHECK(events[1].changes.value(u"street").toArray() == QJsonArray{u"Lijsterhof"_s, u"Mereltuin"_s});
    CHECK(events[1].action == event::imported);
}

TEST_CASE_METHOD(ImportFixture, "Rows that cannot be meant are listed with line, column, value and reason")
{
    const ImportResult result = run(importUnits, header + row1 +
                                                     "VHE-3;;1;;;;;;;;\n"
                                                     "VHE-4;Laan;tien;;;;;;;;\n"
                                                     "VHE-5;Laan;1;;12345;;;;;;\n"
                                                     "VHE-6;Laan;1;;;;;;Kasteel;;\n"
                                                     "VHE-7;Laan;1;;;;;;;3024;\n"
                                                     "VHE-8;Laan;1;;;;;;;;9\n"
                                                     "VHE-1;Laan;1;;;;;;;;\n"
                                                     "VHE-9;Laan;1\n");
    CHECK(result.read == 9);
    CHECK(result.added == 1);
    REQUIRE(result.refused.size() == 8);
    const QStringList refusedColumns = {u"straat"_s,   u"huisnummer"_s, u"postcode"_s,      u"soort"_s,
                                        u"bouwjaar"_s, u"conditie"_s,   u"eenheidnummer"_s, QString()};
    for (qsizetype i = 0; i < refusedColumns.size(); ++i) {
        CHECK(result.refused[std::size_t(i)].line == i + 3);
        CHECK(result.refused[std::size_t(i)].column == refusedColumns[i]);
        CHECK_FALSE(result.refused[std::size_t(i)].reason.isEmpty());
    }
    CHECK(result.refused[1].value == u"tien");
    CHECK(result.refused[6].reason.contains(u"line 2"));
    CHECK(count(u"unit"_s) == 1);
}

TEST_CASE_METHOD(ImportFixture, "A refused row leaves no area behind")
{
    run(importUnits, header + "VHE-1;Laan;1;;;;BU99010203;;;;9\n");
    CHECK(count(u"area"_s) == 0);
}

TEST_CASE_METHOD(ImportFixture, "All or nothing lets none in when one is refused")
{
    const ImportResult result = run(importUnits, header + row1 + "VHE-3;;;;;;;;;;\n", {.allOrNothing = true});
    CHECK(result.refused.size() == 1);
    CHECK_FALSE(result.written);
    CHECK(count(u"unit"_s) == 0);
    CHECK(count(u"event"_s) == 0);
    CHECK(run(importUnits, header + row1, {.allOrNothing = true}).written);
    CHECK(count(u"unit"_s) == 1);
}

TEST_CASE_METHOD(ImportFixture, "A dry run counts everything and leaves nothing")
{
    const ImportResult result = run(importUnits, header + row1 + row2, {.dryRun = true});
    CHECK(result.added == 2);
    CHECK_FALSE(result.written);
    for (const QString& table : {u"unit"_s, u"area"_s, u"event"_s, u"search_text"_s})
        CHECK(count(table) == 0);
}

TEST_CASE_METHOD(ImportFixture, "An import that is stopped leaves nothing")
{
    QByteArray content = header;
    for (int i = 0; i < 20'000; ++i)
        content += "VHE-" + QByteArray::number(i) + ";Lijsterhof;" + QByteArray::number(i) + ";;;;BU99010203;;;;\n";
    double reached = 0;
    const Error error = failureOf(importUnits, content, {.progress = [&](double part) {
                                      reached = part;
                                      return part < 0.01;
                                  }});
    CHECK(error.kind == ErrorKind::Cancelled);
    CHECK(reached > 0.0);
    CHECK(reached < 1.0);
    CHECK(count(u"unit"_s) == 0);
    CHECK(count(u"area"_s) == 0);
}

TEST_CASE_METHOD(ImportFixture, "A file without the columns it needs is refused as a whole")
{
    CHECK(failureOf(importUnits, "nummer;straat\n1;A\n").message.contains(u"eenheidnummer"));
    CHECK(failureOf(importUnits, "eenheidnummer;straat;Straat\n1;A;B\n").message.contains(u"twice"));
    CHECK(run(importUnits, header).read == 0);
}

TEST_CASE_METHOD(ImportFixture, "Two exports behind each other bring no unit that is named after a column")
{
    const ImportResult result = run(importUnits, "eenheidnummer;straat\nV1;Laan\nEenheidnummer; straat\r\nV2;Laan\n");
    CHECK(result.added == 2);
    REQUIRE(result.refused.size() == 1);
    CHECK(result.refused.front().line == 3);
    CHECK(result.refused.front().reason.contains(u"once more"));
}

TEST_CASE_METHOD(ImportFixture, "Cells that a spreadsheet would compute are plain text")
{
    run(importUnits, "eenheidnummer;straat\n=1+1;\"=HYPERLINK(\"\"x\"\")\"\n");
    const auto unit = storage::findUnitByNumber(casebook.db, u"=1+1"_s);
    REQUIRE(unit);
    CHECK(unit->street == u"=HYPERLINK(\"x\")");
}

TEST_CASE_METHOD(ImportFixture, "Only who may import may import")
{
    for (const Role role : allRoles) {
        Session other = casebook.session(role);
        const auto result = importUnits(other, file(header + row1), {.dryRun = true});
        CHECK(result.has_value() == policy::may(other.actor(), Permission::ImportRegistry));
        if (!result)
            CHECK(result.error().kind == ErrorKind::NotAllowed);
    }
}

TEST_CASE_METHOD(ImportFixture, "The log of an import is an unbroken chain")
{
    run(importUnits, header + row1 + row2);
    const auto check = storage::checkEventChain(casebook.db);
    CHECK(check.events == 8); // two units, five areas, the run
    CHECK_FALSE(check.firstBroken);
}
