// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import_fixture.h"
#include "storage/registry/person_store.h"
#include "storage/registry/tenancy_store.h"
#include "storage/registry/unit_store.h"

using namespace woonrust;
using namespace woonrust::exchange;
using namespace woonrust::tests;
using namespace Qt::StringLiterals;

namespace {

const QByteArray header = "eenheidnummer;huurdernummer;achternaam;tussenvoegsel;voorletters;telefoon;email;"
                          "ingangsdatum;einddatum;eindereden\n";

class TenancyFixture : public ImportFixture {
public:
    TenancyFixture() { run(importUnits, "eenheidnummer;straat;huisnummer\nV1;Lijsterhof;1\nV2;Lijsterhof;2\n"); }

    std::vector<storage::Residence> homesOf(const QString& tenantNumber)
    {
        const auto person = storage::findPersonByTenantNumber(casebook.db, tenantNumber);
        REQUIRE(person);
        return storage::residencesOf(casebook.db, person->id);
    }
};

} // namespace

TEST_CASE_METHOD(TenancyFixture, "Tenants come in with their names and homes, and can be found")
{
    const ImportResult result = run(importTenancies, header + "V1;H10;Horst;van der;T.;06-12345678;t@example.org;"
                                                              "01-02-2020;;\n"
                                                              "V2;H11;Bakker;;A.;;;2019-05-01;2021-04-30;Ontruiming\n");
    CHECK(result.added == 2);
    CHECK(result.refused.empty());
    CHECK(storage::searchPersons(casebook.db, u"horst 0612345678"_s, QDate(2026, 11, 20)).size() == 1);
    REQUIRE(storage::searchPersons(casebook.db, u"horst"_s, QDate(2026, 11, 20)).size() == 1);
    CHECK(storage::searchPersons(casebook.db, u"horst"_s, QDate(2026, 11, 20))[0].displayName() == u"T. van der Horst");
    const auto homes = homesOf(u"H11"_s);
    REQUIRE(homes.size() == 1);
    CHECK(homes[0].tenancy.endOn == QDate(2021, 4, 30));
    CHECK(homes[0].tenancy.endReason == u"ONT");
    CHECK(homes[0].tenancy.endDetail == u"ONT");
}

TEST_CASE_METHOD(TenancyFixture, "A tenancy that ends is updated, and a move is a second tenancy of the same person")
{
    run(importTenancies, header + "V1;H10;Horst;;;;;2020-02-01;;\n");
    const ImportResult result = run(importTenancies, header + "V1;H10;Horst;;;;;2020-02-01;2024-01-31;OPZ.LEE\n"
                                                              "V2;H10;Horst;;;;;2024-02-01;;\n");
    CHECK(result.changed == 1);
    CHECK(result.added == 1);
    CHECK(count(u"person"_s) == 1);
    const auto homes = homesOf(u"H10"_s);
    REQUIRE(homes.size() == 2);
    CHECK(homes[1].tenancy.endReason == u"OPZ");
    CHECK(homes[1].tenancy.endDetail == u"LEE");
    CHECK(run(importTenancies, header + "V2;H10;Horst;;;;;2024-02-01;;\n").unchanged == 1);
}

TEST_CASE_METHOD(TenancyFixture, "Tenancies that cannot be are refused, and no person stays of them")
{
    const ImportResult result = run(importTenancies, header + "V9;H1;A;;;;;2020-01-01;;\n"
                                                              "V1;;A;;;;;2020-01-01;;\n"
                                                              "V1;H1;;;;;;2020-01-01;;\n"
                                                              "V1;H1;A;;;;;;;\n"
                                                              "V1;H1;A;;;;;2020-02-30;;\n"
                                                              "V1;H1;A;;;;;2020-01-01;2019-12-31;\n"
                                                              "V1;H1;A;;;;;2020-01-01;;zomaar\n"
                                                              "V1;H1;A;;;;;2020-01-01;;OPZ.ONT\n");
    CHECK(result.added == 0);
    REQUIRE(result.refused.size() == 8);
    const QStringList columns = {u"eenheidnummer"_s, u"huurdernummer"_s, u"achternaam"_s, u"ingangsdatum"_s,
                                 u"ingangsdatum"_s,  u"einddatum"_s,     u"eindereden"_s, u"eindereden"_s};
    for (std::size_t i = 0; i < 8; ++i)
        CHECK(result.refused[i].column == columns[qsizetype(i)]);
    CHECK(count(u"person"_s) == 0);
}

TEST_CASE_METHOD(TenancyFixture, "A second tenancy of the same tenant and home may not overlap the first")
{
    run(importTenancies, header + "V1;H10;Horst;;;;;2020-02-01;;\n");
    const ImportResult result = run(importTenancies, header + "V1;H10;Horst;;;;;2022-01-01;;\n");
    REQUIRE(result.refused.size() == 1);
    CHECK(result.refused[0].reason.contains(u"2020-02-01"));
}
