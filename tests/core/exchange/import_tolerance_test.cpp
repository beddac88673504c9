// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/column_forms.h"
#include "exchange/import_columns.h"
#include "exchange/refusal_table.h"
#include "import_fixture.h"
#include "storage/registry/person_store.h"
#include "storage/registry/tenancy_store.h"
#include "storage/registry/unit_store.h"

#include <QTimeZone>
#include <gdal_priv.h>
#include <ogrsf_frmts.h>

using namespace woonrust;
using namespace woonrust::exchange;
using namespace woonrust::tests;
using namespace Qt::StringLiterals;

namespace {

const QByteArray unitHeader = "eenheidnummer;straat;huisnummer;toevoeging;postcode;woonplaats\n";
const QByteArray tenancyHeader = "eenheidnummer;huurdernummer;achternaam;telefoon;ingangsdatum;einddatum\n";
const QByteArray reportHeader = "nummer;ontvangen_op;ontvangen_om;kanaal;categorie;aard;omschrijving;kosten\n";

QString addressOf(ImportFixture& fixture, const QString& number)
{
    const auto unit = storage::findUnitByNumber(fixture.casebook.db, number);
    return unit ? unit->addressLine() : QString();
}

bool warned(const ImportResult& result, const QString& column)
{
    return std::ranges::contains(result.warnings, column, &Refusal::column);
}

} // namespace

TEST_CASE_METHOD(ImportFixture, "Rows of separators alone are passed over and counted, also with all or nothing")
{
    const ImportResult result =
        run(importReports, reportHeader + ";2026-04-03;10:15;TEL;GEL;overlast;rij;\n;;;;;;;\n;;;;;;;\n",
            {.allOrNothing = true});
    CHECK(result.added == 1);
    CHECK(result.read == 1);
    CHECK(result.blankRows == 2);
    CHECK(result.refusedRows == 0);
    CHECK(result.written);
}

TEST_CASE_METHOD(ImportFixture, "A line that tells the separator is understood, and tabs part as well")
{
    CHECK(run(importUnits, "sep=;\r\n" + unitHeader + "1;Laan;1;;;\n").added == 1);
    CHECK(run(importUnits, "sep=,\neenheidnummer,straat,huisnummer\n2,Laan,2\n").added == 1);
    CHECK(run(importUnits, "\xEF\xBB\xBFsep=|\neenheidnummer|straat|huisnummer\n4|Laan;weg|4\n").added == 1);
    CHECK(addressOf(*this, u"4"_s) == u"Laan;weg 4"_s);
    CHECK(run(importUnits, "eenheidnummer\tstraat\thuisnummer\n3\tLaan\t3\n").added == 1);
    const ImportResult lines = run(importUnits, "sep=;\n" + unitHeader + "9;;1;;;\n");
    CHECK(lines.refused.front().line == 3);
}

TEST_CASE_METHOD(ImportFixture, "Numbers that a spreadsheet spoilt stay out, and an apostrophe before one is taken off")
{
    const ImportResult units =
        run(importUnits, unitHeader + "1,00002E+11;Weg;1;;;\n2.19E+26;Weg;2;;;\n'00012;Weg;3;;;\n");
    CHECK(units.added == 1);
    REQUIRE(units.refused.size() == 2);
    CHECK(units.refused[0].column == u"eenheidnummer"_s);
    CHECK(units.refused[0].reason.contains(u"text"));
    CHECK(addressOf(*this, u"00012"_s) == u"Weg 3"_s);
    const ImportResult tenants = run(importTenancies, tenancyHeader + "00012;7,01E+11;A;3,161E+10;2020-01-01;\n"
                                                                      "00012;'00710;B;'+31610000002;2020-01-01;\n");
    CHECK(tenants.added == 1);
    REQUIRE(tenants.refused.size() == 2); // both spoilt numbers of one row
    CHECK(tenants.refusedRows == 1);
    CHECK(storage::searchPersons(casebook.db, u"0610000002"_s, QDate(2026, 11, 20)).size() == 1);
    CHECK(storage::findPersonByTenantNumber(casebook.db, u"00710"_s));
}

TEST_CASE_METHOD(ImportFixture, "Lost zeros are pointed at: within a file, and beside what is known")
{
    const ImportResult file = run(importUnits, unitHeader + "00100;Weg;1;;;\n00101;Weg;2;;;\n00102;Weg;3;;;\n"
                                                            "00103;Weg;4;;;\n104;Weg;5;;;\n");
    CHECK(file.added == 5);
    REQUIRE(file.warnings.size() == 1);
    CHECK(file.warnings[0].line == 6);
    const ImportResult again = run(importUnits, unitHeader + "101;Weg;12;;;\n");
    REQUIRE(again.warnings.size() == 1);
    CHECK(again.warnings[0].reason.contains(u"00101"));
    // Numbers that simply count up are not questioned.
    QByteArray counted = unitHeader;
    for (int i = 700; i <= 1100; ++i)
        counted += QByteArray::number(i) + ";Laan;" + QByteArray::number(i) + ";;;\n";
    CHECK(run(importUnits, counted).warnings.empty());
    const ImportResult tenant =
        run(importTenancies, tenancyHeader + "00100;0815;A;;2020-01-01;\n00100;815;B;;2021-01-01;\n");
    CHECK(warned(tenant, u"huurdernummer"_s));
    CHECK(run(importTenancies, tenancyHeader + "0100;1;C;;2020-01-01;\n").refused[0].reason.contains(u"00100"));
}

TEST_CASE_METHOD(ImportFixture, "Letter and suffix of BAG, and a number with them in one field, become the addition")
{
    const ImportResult bag =
        run(importUnits, "eenheidnummer;straat;huisnummer;huisletter;huisnummertoevoeging;postcode\n"
                         "1;Proefweg;12;A;;9401 ZA\n2;Proefweg;12;B;2;9401 ZA\n3;Proefweg;12;;bis;9401 ZA\n");
    CHECK(bag.added == 3);
    CHECK(bag.ignoredColumns.isEmpty());
    CHECK(bag.warnings.empty());
    CHECK(addressOf(*this, u"1"_s) == u"Proefweg 12-A"_s);
    CHECK(storage::findUnitByNumber(casebook.db, u"2"_s)->addition == u"B-2"_s);
    CHECK(run(importUnits, unitHeader + "4;Weg;14C;;;\n5;Weg;14 bis;;;\n6;Weg;131Z-1;;;\n").added == 3);
    CHECK(storage::findUnitByNumber(casebook.db, u"5"_s)->addition == u"bis"_s);
    CHECK(run(importUnits, "VHE-nummer;Adres;Postcode\n7;Plein 1940 7-B;9404 AA\n").added == 1);
    CHECK(addressOf(*this, u"7"_s) == u"Plein 1940 7-B"_s);
    const ImportResult twice = run(importUnits, unitHeader + "8;Proefweg;12;A;9401ZA;Assen\n");
    REQUIRE(twice.warnings.size() == 1);
    CHECK(twice.warnings[0].reason.contains(u"Home 1"));
}

TEST_CASE_METHOD(ImportFixture, "Ordinary headings are understood, and others can be told what they are")
{
    const QByteArray content = "VHE-nummer;Straatnaam;Huisnr.;Plaats;Zaaknr intern\n1;Laan;1;Assen;x\n";
    const ImportResult result = run(importUnits, content);
    CHECK(result.added == 1);
    CHECK(result.ignoredColumns == QStringList{u"Zaaknr intern"_s});
    const Error unknown = failureOf(importUnits, "Mijn Sleutel;Straatnaam\nA1;Laan\n");
    CHECK(unknown.message.contains(u"eenheidnummer"));
    CHECK(unknown.message.contains(u"Mijn Sleutel"));
    CHECK(run(importUnits, "Mijn Sleutel;Straatnaam\nA1;Laan\n",
              {.columns = {{plainHeading(u"mijn sleutel"_s), u"eenheidnummer"_s}}})
              .added == 1);
    // Left out on purpose.
    CHECK(run(importUnits, "vhe;straat;plaats\nA2;Laan;Assen\n", {.columns = {{u"plaats"_s, QString()}}}).added == 1);
    CHECK(storage::findUnitByNumber(casebook.db, u"A2"_s)->city.isEmpty());
    CHECK(missingColumns(ImportKind::Units, {u"eenheidnummer"_s, u"adres"_s}).isEmpty());
    CHECK(missingColumns(ImportKind::Units, {u"adres"_s}) == QStringList{u"eenheidnummer"_s});
    CHECK(missingColumns(ImportKind::Tenancies, {u"eenheidnummer"_s, u"huurdernummer"_s, u"ingangsdatum"_s}) ==
          QStringList{u"achternaam / naam"_s});
    const auto columns = columnsOfFile(ImportKind::Units, file(content), {});
    REQUIRE(columns);
    REQUIRE(columns->size() == 5);
    CHECK(columns->at(0).column == u"eenheidnummer"_s);
    CHECK(columns->at(3).samples == QStringList{u"Assen"_s});
    CHECK(columns->at(4).column.isEmpty());
}

TEST_CASE_METHOD(ImportFixture, "A name in one field is taken apart")
{
    run(importUnits, unitHeader + "1;Laan;1;;;\n");
    CHECK(run(importTenancies, "VHE;Huurdernr;Naam huurder;Startdatum\n1;H1;\"Horst, T. van der\";1-5-2021\n").added ==
          1);
    CHECK(storage::findPersonByTenantNumber(casebook.db, u"H1"_s)->displayName() == u"T. van der Horst"_s);
}

TEST_CASE("A day is read in every usual form")
{
    const QDate day(2026, 3, 1);
    for (const QString& text : {u"2026-03-01"_s, u"2026/3/1"_s, u"1-3-2026"_s, u"1-3-26"_s, u"01/03/2026"_s,
                                u"01.03.2026"_s, u"1 mrt 2026"_s, u"1 maart 2026"_s, u"1-mrt-26"_s, u"1 March 2026"_s})
        CHECK(readDay(text, {}) == day);
    CHECK(readDay(u"3/1/2026"_s, {.monthFirst = true}) == day);
    CHECK(readDay(u"46082"_s, {.serials = true}) == day);
    CHECK_FALSE(readDay(u"46082"_s, {}));
    CHECK_FALSE(readDay(u"31-2-2026"_s, {}));
    CHECK(readDay(u"1-1-75"_s, {})->year() == 1975);
}

TEST_CASE("A time is read in every usual form")
{
    const QTime time(10, 15);
    for (const QString& text :
         {u"10:15"_s, u"10.15"_s, u"10.15 uur"_s, u"10u15"_s, u"10:15:00"_s, u"1015 uur"_s, u"0,427083333"_s})
        CHECK(readTimeOfDay(text) == time);
    CHECK_FALSE(readTimeOfDay(u"25:00"_s));
    CHECK_FALSE(readTimeOfDay(u"10"_s));
}

TEST_CASE_METHOD(ImportFixture,
                 "A column of days tells by itself how it is written, and is asked when it contradicts itself")
{
    run(importUnits, unitHeader + "1;Laan;1;;;\n2;Laan;2;;;\n");
    const auto start = [&](const QByteArray& first, const QByteArray& second) {
        const ImportResult result =
            run(importTenancies, tenancyHeader + "1;H1;A;;" + first + ";\n2;H2;B;;" + second + ";\n");
        CHECK(result.refusedRows == 0);
        const auto homes =
            storage::residencesOf(casebook.db, storage::findPersonByTenantNumber(casebook.db, u"H1"_s)->id);
        const QDate day = homes.front().tenancy.startOn;
        casebook.db.exec(u"DELETE FROM tenancy"_s);
        return day;
    };
    CHECK(start("01/05/2021", "1-3-26") == QDate(2021, 5, 1));
    CHECK(start("3/1/2021", "12/31/2021") == QDate(2021, 3, 1));
    CHECK(start("44317", "44318") == QDate(2021, 5, 1));
    CHECK(failureOf(importTenancies, tenancyHeader + "1;H1;A;;31/12/2021;\n2;H2;B;;12/31/2021;\n")
              .message.contains(u"ingangsdatum"));
    const ImportResult mixed = run(importTenancies, tenancyHeader + "1;H1;A;;44317;\n2;H2;B;;2021-05-01;\n");
    REQUIRE(mixed.refused.size() == 1);
    CHECK(mixed.refused[0].reason.contains(u"spreadsheet"));
}

TEST_CASE_METHOD(ImportFixture, "Amounts and times as people write them are read")
{
    const ImportResult result =
        run(importReports, reportHeader + ";1-3-26;10.15;Telefonisch;geluid;klacht;a;\"€ 25,-\"\n"
                                          ";01/03/2026;9u05;mail;Geluidsoverlast;Overlast;b;EUR 10.15\n");
    CHECK(result.added == 2);
    CHECK(casebook.db.integer(u"SELECT sum(amount_cents) FROM report_cost"_s) == 3515);
}

TEST_CASE_METHOD(ImportFixture, "All faults of a row are told at once, and a value that a list lacks with what is near")
{
    const ImportResult result =
        run(importUnits, "eenheidnummer;straat;huisnummer;postcode;soort;conditie\n1;;x;12;Woonruimtes;Prima\n");
    CHECK(result.refusedRows == 1);
    REQUIRE(result.refused.size() == 5);
    CHECK(result.refused[3].reason.contains(u"Woonruimte?"));
    CHECK(result.refused[4].reason.contains(u"Uitstekend, Goed"));
    CHECK(run(importUnits, "eenheidnummer;straat;soort;conditie\n2;Laan;woning;Goed\n").added == 1);
    CHECK(storage::findUnitByNumber(casebook.db, u"2"_s)->condition == 2);
}

TEST_CASE_METHOD(ImportFixture, "Refused rows are saved whole, and go in once they are corrected")
{
    const ImportResult result = run(importUnits, unitHeader + "1;Laan;1;;;Assen\n2;;2;;;=Assen\n");
    REQUIRE(result.refusedRows == 1);
    QByteArray saved = refusedRowsCsv(result);
    CHECK(saved.contains("eenheidnummer;straat;huisnummer;toevoeging;postcode;woonplaats;reden_geweigerd"));
    CHECK(saved.contains("straat: "));
    saved.replace("2;;2", "2;Laan;2");
    const ImportResult again = run(importUnits, saved);
    CHECK(again.added == 1);
    CHECK(again.ignoredColumns.isEmpty());
    CHECK(storage::findUnitByNumber(casebook.db, u"2"_s)->city == u"=Assen"_s);
}

TEST_CASE_METHOD(ImportFixture, "An unknown buurtcode tells which areas were made")
{
    const ImportResult result =
        run(importUnits, "eenheidnummer;straat;buurtcode\n1;Laan;BU01060204\n2;Laan;BU01060204\n");
    CHECK(result.newAreas == QStringList{u"GM0106"_s, u"WK010602"_s, u"BU01060204"_s});
}

TEST_CASE_METHOD(ImportFixture, "A file of another kind is named, with what to do")
{
    CHECK(failureOf(importUnits, "[{\"eenheidnummer\":1}]").message.contains(u"JSON"));
    CHECK(failureOf(importUnits, "<html><table>").message.contains(u"web page"));
    CHECK(failureOf(importUnits, QByteArray("\xD0\xCF\x11\xE0\0\0\0\0", 8)).message.contains(u".xls"));
    CHECK(failureOf(importUnits, QByteArray("PK\x03\x04\0\0\0\0", 8)).message.contains(u"CSV UTF-8"));
}

TEST_CASE_METHOD(ImportFixture, "A spreadsheet is read as it is, with its days and all digits of its numbers")
{
    GDALAllRegister();
    for (const char* driverName : {"XLSX", "ODS"}) {
        GDALDriver* driver = GetGDALDriverManager()->GetDriverByName(driverName);
        if (!driver)
            continue;
        const QString path = casebook.folder.filePath(u"huur."_s + QString::fromLatin1(driverName).toLower());
        {
            GDALDataset* dataset = driver->Create(path.toUtf8().constData(), 0, 0, 0, GDT_Unknown, nullptr);
            REQUIRE(dataset);
            OGRLayer* layer = dataset->CreateLayer("blad", nullptr, wkbNone, nullptr);
            REQUIRE(layer);
            OGRFieldDefn number("VHE-nummer", OFTInteger64);
            OGRFieldDefn tenant("Huurdernr", OFTString);
            OGRFieldDefn name("Achternaam", OFTString);
            OGRFieldDefn start("Ingangsdatum", OFTDate);
            for (OGRFieldDefn* field : {&number, &tenant, &name, &start})
                REQUIRE(layer->CreateField(field) == OGRERR_NONE);
            const OGRFeatureUniquePtr row(OGRFeature::CreateFeature(layer->GetLayerDefn()));
            row->SetField("VHE-nummer", GIntBig(100002000012));
            row->SetField("Huurdernr", "00710");
            row->SetField("Achternaam", "Yıldız");
            row->SetField("Ingangsdatum", 2021, 5, 1);
            REQUIRE(layer->CreateFeature(row.get()) == OGRERR_NONE);
            GDALClose(dataset);
        }
        run(importUnits, unitHeader + "100002000012;Laan;1;;;\n");
        const auto result = importTenancies(session, path, {});
        INFO((result ? std::string() : result.error().message.toStdString()));
        REQUIRE(result);
        CHECK(result->refusedRows == 0);
        const auto person = storage::findPersonByTenantNumber(casebook.db, u"00710"_s);
        REQUIRE(person);
        CHECK(person->lastName == u"Yıldız"_s);
        CHECK(storage::residencesOf(casebook.db, person->id).front().tenancy.startOn == QDate(2021, 5, 1));
    }
}

TEST_CASE_METHOD(ImportFixture, "The example files can be imported as they are")
{
    CHECK(run(importUnits, exampleFile(ImportKind::Units)).added == 1);
    CHECK(run(importTenancies, exampleFile(ImportKind::Tenancies)).added == 1);
    casebook.clock.set(QDateTime(QDate(2026, 11, 27), QTime(9, 0), QTimeZone::UTC));
    const ImportResult reports = run(importReports, exampleFile(ImportKind::Reports));
    INFO((reports.refused.empty() ? std::string() : reports.refused[0].reason.toStdString()));
    CHECK(reports.added == 1);
}

TEST_CASE_METHOD(ImportFixture, "A table in a zip is refused with what to do, and is not called a broken spreadsheet")
{
    const auto result = importUnits(session, file("PK\x03\x04" + QByteArray(60, 'x'), u"ok.zip"_s), {});
    REQUIRE_FALSE(result);
    CHECK(result.error().kind == ErrorKind::Input);
    CHECK(result.error().message.contains(u"Unpack"_s));
}
