// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import_fixture.h"
#include "services/cases/dossiers.h"
#include "services/cases/incidents.h"
#include "services/cases/reports.h"
#include "storage/cases/dossier_store.h"
#include "storage/cases/incident_store.h"
#include "storage/registry/person_store.h"

using namespace woonrust;
using namespace woonrust::exchange;
using namespace woonrust::tests;
using namespace Qt::StringLiterals;

namespace {

const QByteArray header = "dossier;datum;begin;einde;wat;gevolg;melder_huurdernummer\n";

// Two reports of tenant 00710 in one dossier, which their import called K-1, and one of 00711.
struct Diaries : ImportFixture {
    Diaries()
    {
        run(importUnits, "eenheidnummer;straat;huisnummer;woonplaats\n1;Laan;1;Assen\n2;Laan;2;Assen\n");
        run(importTenancies, "eenheidnummer;huurdernummer;achternaam;ingangsdatum\n"
                             "1;00710;Vos;2020-01-01\n2;00711;Das;2020-01-01\n");
        run(importReports, "nummer;ontvangen_op;kanaal;categorie;aard;melder_huurdernummer;eenheidnummer;dossier\n"
                           "M26-1;2026-10-01;TEL;GEL;overlast;00710;2;K-1\n"
                           "M26-2;2026-11-01;TEL;GEL;overlast;00710;2;K-1\n"
                           "M26-3;2026-10-05;TEL;GEL;overlast;00711;2;K-1\n");
    }
    QString numberOfReport(const QString& what)
    {
        return casebook.db.text(
            u"SELECT CAST(coalesce(r.number % 1000000000, 0) AS TEXT) FROM incident i LEFT JOIN report r ON "
            "r.id = i.report_id WHERE i.what = ?"_s,
            {what});
    }
};

} // namespace

TEST_CASE_METHOD(Diaries, "Rows of a diary become incidents of the last report of who saw it, or of the dossier")
{
    const ImportResult result = run(importIncidents, header + "K-1;2026-10-03;21:30;23.15;first;awake;00710\n"
                                                              "D26-00001;05-11-2026;2130 uur;;second;;00710\n"
                                                              "K-9;2026-09-01;;;before;;00711\n"
                                                              "K-1;2026-11-02;;;nobody;;\n");
    CHECK(result.added == 3);
    REQUIRE(result.refusedRows == 1);
    CHECK(result.refused.front().column == u"dossier"_s);
    CHECK(numberOfReport(u"first"_s) == u"1"_s);
    CHECK(numberOfReport(u"second"_s) == u"2"_s);
    CHECK(numberOfReport(u"nobody"_s) == u"0"_s);
    const auto all = storage::incidentsOf(casebook.db, DossierId(1));
    REQUIRE(all.size() == 3);
    CHECK(all.front().startsAt == QTime(21, 30));
    CHECK(all.back().endsAt == QTime(23, 15));
}

TEST_CASE_METHOD(Diaries, "A row that cannot be meant is refused with its line and column, and the rest goes in")
{
    const ImportResult result = run(importIncidents, header + "D26-00099;2026-10-03;;;x;;\n"
                                                              "K-1;2026-13-03;;;x;;\n"
                                                              "K-1;2026-10-03;25:00;;x;;\n"
                                                              "K-1;2026-10-03;;;;;\n"
                                                              "K-1;2026-10-03;;;x;;99999\n"
                                                              "K-1;2027-10-03;;;x;;\n"
                                                              "K-1;2026-10-03;;22:00;x;;\n"
                                                              ";2026-10-03;;;x;;\n"
                                                              "K-1;2026-10-03;;;good;;\n");
    CHECK(result.added == 1);
    CHECK(result.refusedRows == 8);
    QStringList columns;
    for (const Refusal& refusal : result.refused)
        columns << QString::number(refusal.line) + u' ' + refusal.column;
    CHECK(columns == QStringList{u"2 dossier"_s, u"3 datum"_s, u"4 begin"_s, u"5 wat"_s, u"6 melder_huurdernummer"_s,
                                 u"7 datum"_s, u"8 begin"_s, u"9 dossier"_s});
}

TEST_CASE_METHOD(Diaries, "The same file again changes nothing, and one that knows more adds it")
{
    const QByteArray row = "K-1;2026-10-03;21:30;;music;;00710\n";
    CHECK(run(importIncidents, header + row).added == 1);
    CHECK(run(importIncidents, header + row).unchanged == 1);
    CHECK(run(importIncidents, header + "K-1;2026-10-03;21:30;23:00;Music;awake;00710\n").changed == 1);
    const auto all = storage::incidentsOf(casebook.db, DossierId(1));
    REQUIRE(all.size() == 1);
    CHECK(all.front().endsAt == QTime(23, 0));
    CHECK(all.front().effect == u"awake"_s);
    CHECK(all.front().what == u"music"_s);
}

TEST_CASE_METHOD(Diaries, "A dossier for named people takes no diary of somebody else, and a trial changes nothing")
{
    CHECK(run(importIncidents, header + "K-1;2026-10-03;;;x;;\n", {.dryRun = true}).added == 1);
    CHECK(storage::incidentsOf(casebook.db, DossierId(1)).empty());
    Session coordinator = casebook.session(Role::Coordinator);
    REQUIRE(dossiers::setConfidentiality(coordinator, DossierId(1), u"GEH"_s, {}, u"Care"_s));
    const ImportResult result = run(importIncidents, header + "K-1;2026-10-03;;;x;;\n");
    REQUIRE(result.refusedRows == 1);
    CHECK(result.refused.front().column == u"dossier"_s);
}

TEST_CASE_METHOD(Diaries,
                 "A text that may hold a citizen service number stays out, in a trial too, and is not repeated")
{
    const QByteArray rows = "K-1;2026-10-03;;;bsn 123456782;;\nK-1;2026-10-04;;;music;bsn 123456782;\n";
    for (const bool dryRun : {true, false}) {
        const ImportResult result = run(importIncidents, header + rows, {.dryRun = dryRun});
        CHECK(result.added == 0);
        REQUIRE(result.refused.size() == 2);
        CHECK(result.refused[0].column == u"wat"_s);
        CHECK(result.refused[1].column == u"gevolg"_s);
        CHECK(result.refused[0].reason.contains(u"stays out"));
        CHECK_FALSE((result.refused[0].value + result.refused[0].reason).contains(u"123456782"));
    }
    CHECK(storage::incidentsOf(casebook.db, DossierId(1)).empty());
}

TEST_CASE_METHOD(Diaries,
                 "Times that are still to come or that no clock showed stay out; an end that is the begin is told")
{
    const ImportResult result = run(importIncidents, header + "K-1;2026-11-20;10:01;;x;;\n"
                                                              "K-1;2026-11-20;09:00;10:30;x;;\n"
                                                              "K-1;2026-11-20;09:00;08:00;x;;\n"
                                                              "K-1;2026-03-29;02:30;;x;;\n"
                                                              "K-1;2026-03-28;23:00;02:30;x;;\n"
                                                              "K-1;2026-11-20;09:00;10:00;today;;\n"
                                                              "K-1;2026-10-03;21:00;21:00;moment;;\n");
    QStringList columns;
    for (const Refusal& refusal : result.refused)
        columns << QString::number(refusal.line) + u' ' + refusal.column;
    CHECK(columns == QStringList{u"2 begin"_s, u"3 einde"_s, u"4 einde"_s, u"5 begin"_s, u"6 einde"_s});
    CHECK(result.added == 2);
    REQUIRE(result.warnings.size() == 1);
    CHECK(result.warnings[0].line == 8);
    CHECK(result.warnings[0].column == u"einde"_s);
}
