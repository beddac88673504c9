// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/number.h"
#include "import_fixture.h"
#include "services/cases/deadlines.h"
#include "services/cases/dossiers.h"
#include "services/cases/history/case_past.h"
#include "services/cases/reports.h"
#include "storage/cases/deadline_store.h"
#include "storage/cases/dossier_store.h"
#include "storage/cases/event_store.h"
#include "storage/cases/party_store.h"
#include "storage/cases/report_store.h"
#include "storage/registry/area_store.h"
#include "storage/registry/import_store.h"
#include "storage/registry/person_store.h"
#include "storage/registry/unit_store.h"
#include "storage/shared/search_store.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace woonrust;
using namespace woonrust::exchange;
using namespace woonrust::tests;
using namespace Qt::StringLiterals;

namespace {

const QByteArray header = "nummer;ontvangen_op;ontvangen_om;kanaal;herkomst;melder_huurdernummer;anoniem;eenheidnummer;"
                          "buurtcode;categorie;aard;omschrijving;vervuilde_woning;ontvangst_bevestigd_op;"
                          "teruggekoppeld_op;gesloten_op;kosten;dossier\n";

// The clock of the test casebook stands at 20 November 2026, 10:00.
class ReportFixture : public ImportFixture {
public:
    ReportFixture()
    {
        run(importUnits, "eenheidnummer;straat;huisnummer;buurtcode\nV1;Lijsterhof;1;BU99010101\nV2;Lijsterhof;2;\n");
        run(importTenancies, "eenheidnummer;huurdernummer;achternaam;ingangsdatum\nV1;H1;Horst;2020-01-01\n");
    }
    ImportResult reports(const QByteArray& rows, const ImportOptions& options = {})
    {
        return run(importReports, header + rows, options);
    }
    Report report(const QString& number)
    {
        const auto id = storage::findReportByNumber(casebook.db, parseSerialNumber(number)->key());
        REQUIRE(id);
        return *storage::findReport(casebook.db, *id);
    }
    StoredDeadline deadline(const QString& number, QLatin1StringView kind)
    {
        for (const StoredDeadline& one : storage::deadlinesOf(casebook.db, report(number).id))
            if (one.kind == kind)
                return one;
        FAIL("no such deadline");
        return {};
    }
    Dossier dossier(const QString& key)
    {
        const DossierId id = storage::findDossierBySourceKey(casebook.db, key);
        REQUIRE(id);
        return *storage::findDossier(casebook.db, id);
    }
};

} // namespace

TEST_CASE_METHOD(ReportFixture, "A report comes in whole: reporter, place, category, deadlines, closing and costs")
{
    const ImportResult result =
        reports("M26-00123;30-04-2026;14:05;Telefoon;TENANT;H1;nee;V1;;Geluidsoverlast;overlast;Harde muziek;nee;"
                "2026-05-01;2026-05-20;2026-05-21;12,50;\n");
    REQUIRE(result.refused.empty());
    CHECK(result.added == 1);
    const Report r = report(u"M26-00123"_s);
    CHECK(r.receivedAt == utcFromAmsterdam(QDate(2026, 4, 30), QTime(14, 5)));
    CHECK(r.receivedTimeKnown);
    CHECK(r.channel == u"TEL");
    CHECK(r.reporterKind == ReporterKind::Known);
    CHECK(r.reporter == storage::findPersonByTenantNumber(casebook.db, u"H1"_s)->id);
    CHECK(r.reporterUnit == storage::findUnitByNumber(casebook.db, u"V1"_s)->id);
    CHECK_FALSE(r.shielded);
    CHECK(r.area == storage::findAreaByCode(casebook.db, u"BU99010101"_s)->id);
    CHECK(r.category == u"GEL");
    CHECK(amsterdamDate(r.closedAt) == QDate(2026, 5, 21));
    CHECK(r.status == u"GES");
    REQUIRE(r.costs.size() == 1);
    CHECK(r.costs[0].amountCents == 1250);
    CHECK(r.costs[0].spentOn == QDate(2026, 4, 30));
    // Koningsdag was the Monday before; 5 May and Ascension Day lie in the ten days.
    CHECK(deadline(u"M26-00123"_s, deadline_kind::acknowledgement).dueOn == QDate(2026, 5, 4));
    CHECK(deadline(u"M26-00123"_s, deadline_kind::acknowledgement).metOn == QDate(2026, 5, 1));
    CHECK(deadline(u"M26-00123"_s, deadline_kind::feedback).dueOn == QDate(2026, 5, 18));
    CHECK(deadline(u"M26-00123"_s, deadline_kind::target).metOn == QDate(2026, 5, 20));
    CHECK(storage::search(casebook.db, casebook.session().visibility(), EntityKind::Report, u"muziek"_s, 5).size() ==
          1);
}

TEST_CASE_METHOD(ReportFixture,
                 "Numbers of ours are kept, others remembered, and empty ones get the next of their year")
{
    const ImportResult result = reports(";2026-03-01;;TEL;;;;V1;;GEL;overlast;a;;;;;;\n"
                                        "M26-00001;2026-03-02;;TEL;;;;V1;;GEL;overlast;b;;;;;;\n"
                                        "M25-00900;2025-03-02;;TEL;;;;V1;;GEL;overlast;c;;;;;;\n"
                                        "OUD/17;2025-03-03;;TEL;;;;V1;;GEL;overlast;d;;;;;;\n"
                                        ";2026-03-03;;TEL;;;;V1;;GEL;overlast;e;;;;;;\n");
    CHECK(result.added == 5);
    CHECK(report(u"M26-00001"_s).description == u"b");
    CHECK(report(u"M26-00002"_s).description == u"a");
    CHECK(report(u"M26-00003"_s).description == u"e");
    CHECK(report(u"M25-00901"_s).sourceNumber == u"OUD/17");
    CHECK(reports("OUD/17;2025-03-03;;TEL;;;;V1;;GEL;overlast;anders;;;;;;\n").changed == 1);
    CHECK(report(u"M25-00901"_s).description == u"anders");
}

TEST_CASE_METHOD(ReportFixture, "Who reported: known, known but shielded, anonymous, nobody")
{
    reports("M26-00001;2026-03-01;;TEL;;H1;;V2;;GEL;overlast;;;;;;;\n"
            "M26-00002;2026-03-01;;TEL;;H1;ja;V2;;GEL;overlast;;;;;;;\n"
            "M26-00003;2026-03-01;;TEL;;;TRUE;V2;;GEL;overlast;;;;;;;\n"
            "M26-00004;2026-03-01;;TEL;;;0;V2;;GEL;overlast;;;;;;;\n");
    CHECK_FALSE(report(u"M26-00001"_s).shielded);
    CHECK(report(u"M26-00001"_s).origin == u"TENANT");
    CHECK(report(u"M26-00002"_s).reporterKind == ReporterKind::Known);
    CHECK(report(u"M26-00002"_s).shielded);
    CHECK(report(u"M26-00003"_s).reporterKind == ReporterKind::Anonymous);
    CHECK(report(u"M26-00003"_s).origin == u"ANONYMOUS");
    CHECK(report(u"M26-00004"_s).reporterKind == ReporterKind::None);
    CHECK(report(u"M26-00004"_s).origin == u"OWN");
}

TEST_CASE_METHOD(ReportFixture, "The buurtcode goes before the area of the unit, and an unknown one is made")
{
    reports("M26-00001;2026-03-01;;TEL;;;;V1;BU99010102;GEL;overlast;;;;;;;\n"
            "M26-00002;2026-03-01;;TEL;;;;;WK990103;GEL;overlast;;;;;;;\n");
    CHECK(storage::findArea(casebook.db, report(u"M26-00001"_s).area)->code == u"BU99010102");
    CHECK(storage::findArea(casebook.db, report(u"M26-00002"_s).area)->kind == u"DISTRICT");
}

TEST_CASE_METHOD(ReportFixture, "A positive signal has no deadlines, and the next due day of others is kept")
{
    reports("M26-00001;2026-11-18;;TEL;;;;V1;;GEL;positief;;;;;;;\n"
            "M26-00002;2026-11-18;;TEL;;;;V1;;GEL;overlast;;;;;;;\n"
            "M26-00003;2026-11-18;;TEL;;;;V1;;GEL;overlast;;;2026-11-19;;;;\n");
    CHECK(storage::deadlinesOf(casebook.db, report(u"M26-00001"_s).id).empty());
    const auto nextDue = [&](const QString& number) {
        return casebook.db.text(u"SELECT next_due_on FROM report WHERE id = ?"_s, {report(number).id});
    };
    CHECK(nextDue(u"M26-00001"_s).isEmpty());
    CHECK(nextDue(u"M26-00002"_s) == u"2026-11-20");
    CHECK(nextDue(u"M26-00003"_s) == u"2026-12-02");
}

TEST_CASE_METHOD(ReportFixture, "Reports with one key share a dossier, from its first report to its last closing")
{
    reports("M26-00002;2026-03-09;;TEL;;;;V1;;GEL;overlast;;;;;2026-04-20;;D-7\n"
            "M25-00001;2025-12-30;;TEL;;;;V1;;GEL;overlast;;;;;2026-04-10;;D-7\n"
            "M26-00003;2026-05-01;;TEL;;;;V1;;GEL;overlast;;;;;;;D-8\n"
            "M26-00004;2026-05-01;;TEL;;;;V1;;GEL;overlast;;;;;2026-05-02;;D-8\n");
    const Dossier closed = dossier(u"D-7"_s);
    CHECK(SerialNumber::fromKey(SerialNumber::dossier, closed.number).toString() == u"D25-00001");
    CHECK(amsterdamDate(closed.openedAt) == QDate(2025, 12, 30));
    CHECK(amsterdamDate(closed.closedAt) == QDate(2026, 4, 20));
    CHECK(closed.status == u"GES");
    CHECK_FALSE(dossier(u"D-8"_s).closedAt.isValid());
    CHECK(report(u"M26-00004"_s).dossier == dossier(u"D-8"_s).id);

    // Later files go on with the same dossiers.
    reports("M26-00003;2026-05-01;;TEL;;;;V1;;GEL;overlast;;;;;2026-06-03;;D-8\n"
            "M26-00009;2026-06-01;;TEL;;;;V1;;GEL;overlast;;;;;;;D-7\n");
    CHECK(amsterdamDate(dossier(u"D-8"_s).closedAt) == QDate(2026, 6, 3));
    CHECK_FALSE(dossier(u"D-7"_s).closedAt.isValid());
    CHECK(count(u"dossier"_s) == 2);
}

TEST_CASE_METHOD(ReportFixture, "The same file again changes nothing; changed rows are updated")
{
    const QByteArray rows = "M26-00001;2026-03-01;09:30;TEL;;H1;;V1;;GEL;overlast;a;;2026-03-02;;;10;D-1\n"
                            "X-2;2026-03-01;;EMA;;;;V1;;VUI;fysiek;b;ja;;;;;\n";
    reports(rows);
    const qint64 events = count(u"event"_s);
    const ImportResult again = reports(rows);
    CHECK(again.unchanged == 2);
    CHECK(count(u"event"_s) == events);
    const ImportResult changed =
        reports("M26-00001;2026-03-01;09:30;TEL;;H1;;V1;;GEL;overlast;a;;2026-03-02;2026-03-10;2026-03-11;25;D-1\n");
    CHECK(changed.changed == 1);
    const Report r = report(u"M26-00001"_s);
    REQUIRE(r.costs.size() == 1);
    CHECK(r.costs[0].amountCents == 2500);
    CHECK(deadline(u"M26-00001"_s, deadline_kind::feedback).metOn == QDate(2026, 3, 10));
    CHECK(dossier(u"D-1"_s).closedAt.isValid());
}

TEST_CASE_METHOD(ReportFixture, "Rows that cannot be are refused, each with its column, and leave nothing")
{
    const ImportResult result = reports("M26-00001;2026-11-21;;TEL;;;;V1;;GEL;overlast;;;;;;;\n"
                                        "M26-00002;2026-11-20;10:01;TEL;;;;V1;;GEL;overlast;;;;;;;\n"
                                        "M26-00003;2026-03-01;;TEL;;;;V1;;GEL;overlast;;;;;2026-02-28;;\n"
                                        "M26-00004;2026-03-01;;TEL;;;;V1;;GEL;overlast;;;2026-02-28;;;;\n"
                                        "M26-00005;2026-03-01;;TEL;;;;V1;;GEL;overlast;;;;2026-02-28;;;\n"
                                        "M26-00006;2026-03-01;;TEL;;;;V1;;GEL;overlast;;;;;;-5;\n"
                                        "M26-00007;2026-03-01;;TEL;;H9;;V1;;GEL;overlast;;;;;;;\n"
                                        "M26-00008;2026-03-01;;TEL;;;;V9;;GEL;overlast;;;;;;;\n"
                                        "M26-00009;2026-03-01;;TEL;;;;V1;;ZZZ;overlast;;;;;;;\n"
                                        "M26-00010;2026-03-01;;TEL;;;;V1;;GEL;vrolijk;;;;;;;\n"
                                        "M26-00011;2026-03-01;;ROOKSEIN;;;;V1;;GEL;overlast;;;;;;;\n"
                                        "M26-00012;2026-02-30;;TEL;;;;V1;;GEL;overlast;;;;;;;\n"
                                        "M26-00013;2026-03-01;25:00;TEL;;;;V1;;GEL;overlast;;;;;;;\n"
                                        "D26-00014;2026-03-01;;TEL;;;;V1;;GEL;overlast;;;;;;;\n"
                                        "M27-00015;2026-03-01;;TEL;;;;V1;;GEL;overlast;;;;;;;\n"
                                        "M26-999999999;2026-03-01;;TEL;;;;V1;;GEL;overlast;;;;;;;\n"
                                        "M26-00017;2026-03-01;;TEL;;;misschien;V1;;GEL;overlast;;;;;;;D-1\n"
                                        "M26-00018;2026-03-01;;TEL;;;;V1;BU99019999;GEL;overlast;;;;;;veel;D-1\n"
                                        "M26-00019;2026-03-01;;TEL;;;;V1;;GEL;overlast;;;;;;;\n"
                                        "M26-00019;2026-03-01;;TEL;;;;V1;;GEL;overlast;;;;;;;\n");
    const QStringList columns = {u"ontvangen_op"_s,
                                 u"ontvangen_om"_s,
                                 u"gesloten_op"_s,
                                 u"ontvangst_bevestigd_op"_s,
                                 u"teruggekoppeld_op"_s,
                                 u"kosten"_s,
                                 u"melder_huurdernummer"_s,
                                 u"eenheidnummer"_s,
                                 u"categorie"_s,
                                 u"aard"_s,
                                 u"kanaal"_s,
                                 u"ontvangen_op"_s,
                                 u"ontvangen_om"_s,
                                 u"nummer"_s,
                                 u"nummer"_s,
                                 u"nummer"_s,
                                 u"anoniem"_s,
                                 u"kosten"_s,
                                 u"nummer"_s};
    REQUIRE(result.refused.size() == std::size_t(columns.size()));
    for (std::size_t i = 0; i < result.refused.size(); ++i) {
        INFO(i);
        CHECK(result.refused[i].column == columns[qsizetype(i)]);
        CHECK_FALSE(result.refused[i].reason.isEmpty());
    }
    CHECK(count(u"report"_s) == 1);
    CHECK(count(u"dossier"_s) == 0);
    CHECK_FALSE(storage::findAreaByCode(casebook.db, u"BU99019999"_s));
}

TEST_CASE_METHOD(ReportFixture, "The reason of a refusal says what is wrong with the value, not with another one")
{
    const auto reason = [&](const QByteArray& row) {
        const ImportResult result = reports(row);
        REQUIRE(result.refused.size() == 1);
        CHECK(result.added == 0);
        return result.refused.front().reason;
    };
    CHECK(reason(";2026-11-21;;TEL;;;;V1;;GEL;overlast;;;;;;;\n").contains(u"day is still to come"));
    CHECK(reason(";2026-11-20;10:01;TEL;;;;V1;;GEL;overlast;;;;;;;\n").contains(u"time of today"));
    CHECK(reason(";2026-11-20;;TEL;;;;V1;;GEL;overlast;;;;;2026-11-20 10:01;;\n").contains(u"time of today"));
    CHECK(reason(";2026-03-01;;TEL;;;;V1;;GEL;overlast;;;;;;-5;\n").contains(u"less than nothing"));
    CHECK(reason(";2026-03-01;;TEL;;;;V1;;GEL;overlast;;;;;;1000000000000;\n").contains(u"ten million"));
    CHECK(reason(";2026-03-01;;TEL;;;;V1;;GEL;overlast;;;;;;99999999999999999999999;\n").contains(u"ten million"));
    CHECK(reason(";2026-03-01;;TEL;;;;V1;;GEL;overlast;;;;;;1e12;\n").contains(u"no amount"));
    CHECK(reason(";2026-03-01;;TEL;;;;" + QByteArray(300, 'V') + ";;GEL;overlast;;;;;;;\n").contains(u"40 character"));
}

TEST_CASE_METHOD(ReportFixture, "A report that came in and was closed this morning is not closed at a time to come")
{
    REQUIRE(reports("M26-00001;2026-11-20;;TEL;;;;V1;;GEL;overlast;;;;;2026-11-20;;\n").added == 1);
    CHECK(report(u"M26-00001"_s).closedAt == casebook.clock.nowUtc());
}

TEST_CASE_METHOD(ReportFixture, "A text that may hold a citizen service number stays out, and is not repeated")
{
    const ImportResult result = reports("M26-00001;2026-03-01;;TEL;;;;V1;;GEL;overlast;bsn 123456782;;;;;;\n"
                                        "M26-00002;2026-03-29;02:30;TEL;;;;V1;;GEL;overlast;;;;;;;\n");
    CHECK(result.added == 0);
    REQUIRE(result.refused.size() == 2);
    CHECK(result.refused[0].line == 2);
    CHECK(result.refused[0].column == u"omschrijving"_s);
    CHECK_FALSE((result.refused[0].value + result.refused[0].reason).contains(u"123456782"));
    CHECK(result.refused[1].column == u"ontvangen_om"_s); // no clock showed this
}

TEST_CASE_METHOD(ReportFixture, "Dry runs and all-or-nothing hold for reports and their dossiers too")
{
    const QByteArray rows = "M26-00001;2026-03-01;;TEL;;;;V1;;GEL;overlast;;;;;;;D-1\n;2026-03-01;;;;;;;;;;;;;;;;\n";
    CHECK(reports(rows, {.dryRun = true}).added == 1);
    CHECK(reports(rows, {.allOrNothing = true}).refusedRows == 1);
    CHECK(count(u"report"_s) == 0);
    CHECK(count(u"dossier"_s) == 0);
    CHECK(count(u"serial"_s) == 0);
}

TEST_CASE_METHOD(ReportFixture, "An import brings nothing out of a dossier for named people, nor into it")
{
    reports("M25-00051;2025-03-01;;TEL;;H1;;V1;;GEL;overlast;geheim;;;;;;S\n");
    casebook.db.exec(u"UPDATE dossier SET confidentiality = 'GEH'"_s);
    const Report before = report(u"M25-00051"_s);
    const qint64 events = count(u"event"_s);
    const ImportResult result = reports("M25-00051;2025-03-01;;TEL;;H1;;V1;;GEL;overlast;geheim;;;;;;ZZ\n"
                                        "m25-51;2025-03-01;;EMA;;;;V1;;GEL;overlast;;;;;;;\n"
                                        "M25-00052;2025-03-01;;TEL;;H1;;V1;;GEL;overlast;;;;;;;S\n");
    REQUIRE(result.refused.size() == 3);
    CHECK(result.refused[0].column == u"nummer");
    CHECK(result.refused[1].column == u"nummer");
    CHECK(result.refused[2].column == u"dossier");
    CHECK(report(u"M25-00051"_s).dossier == before.dossier);
    CHECK(report(u"M25-00051"_s).channel == u"TEL");
    CHECK(count(u"report"_s) == 1);
    CHECK(count(u"dossier"_s) == 1);
    CHECK(count(u"event"_s) == events);

    // The coordinator sees them all, and goes on.
    Session coordinator = casebook.session(Role::Coordinator);
    const auto open = importReports(
        coordinator, file(header + "M25-00051;2025-03-01;;EMA;;H1;;V1;;GEL;overlast;geheim;;;;;;ZZ\n"), {});
    REQUIRE(open);
    CHECK(open->changed == 1);
    CHECK(report(u"M25-00051"_s).channel == u"EMA");
}

TEST_CASE_METHOD(ReportFixture, "A report that is in a dossier stays there, whatever a file says; a loose one joins")
{
    reports("M26-00001;2026-03-01;;TEL;;;;V1;;GEL;overlast;a;;;;;;D-1\n"
            "M26-00002;2026-03-01;;TEL;;;;V1;;GEL;overlast;b;;;;;;\n");
    CHECK(reports("M26-00001;2026-03-01;;TEL;;;;V1;;GEL;overlast;a;;;;;;D-2\n").unchanged == 1);
    CHECK(report(u"M26-00001"_s).dossier == dossier(u"D-1"_s).id);
    CHECK(count(u"dossier"_s) == 1);
    CHECK(reports("M26-00002;2026-03-01;;TEL;;;;V1;;GEL;overlast;b;;;;;;D-1\n").changed == 1);
    CHECK(report(u"M26-00002"_s).dossier == dossier(u"D-1"_s).id);
}

TEST_CASE_METHOD(ReportFixture, "One number written in two ways is one number, and leaves no dossier without one")
{
    const ImportResult result = reports("m26-1;2026-03-01;;TEL;;;;V1;;GEL;overlast;a;;;;;;D-1\n"
                                        "M26-00001;2026-03-02;;TEL;;;;V1;;GEL;overlast;b;;;;;;D-2\n");
    CHECK(result.added == 1);
    REQUIRE(result.refused.size() == 1);
    CHECK(result.refused[0].line == 3);
    CHECK(result.refused[0].column == u"nummer");
    CHECK(report(u"M26-00001"_s).description == u"a");
    CHECK(count(u"dossier WHERE number <= 0"_s) == 0);
    CHECK(count(u"dossier"_s) == 1);
}

TEST_CASE_METHOD(ReportFixture, "A dossier that an earlier version left without a number does not stop an import")
{
    reports("M26-00001;2026-03-01;;TEL;;;;V1;;GEL;overlast;a;;;;;;D-1\n");
    casebook.db.exec(u"UPDATE dossier SET number = -1"_s);
    CHECK(reports("M26-00002;2026-03-02;;TEL;;;;V1;;GEL;overlast;b;;;;;;D-2\n").added == 1);
    CHECK(count(u"dossier WHERE number > 0"_s) == 1);
}

TEST_CASE_METHOD(ReportFixture, "The same file again undoes nothing that was done in Woonrust since")
{
    Session desk = casebook.session(Role::Coordinator);
    const QByteArray rows = "M26-00001;2026-03-01;;TEL;;;;V1;;GEL;overlast;a;;;;;;D-1\n"
                            "M26-00002;2026-03-01;;TEL;;;;V1;;GEL;overlast;b;;;;2026-03-09;;D-2\n"
                            "M26-00003;2026-03-01;;TEL;;;;V1;;GEL;overlast;c;;2026-03-03;;;;D-3\n";
    reports(rows);
    const auto orFail = [](const Result<void>& done) {
        INFO((done ? std::string() : done.error().message.toStdString()));
        REQUIRE(done);
    };
    orFail(reports::closeReport(desk, report(u"M26-00001"_s).id, u"OTHER"_s, u"Not needed"_s));
    orFail(dossiers::reopen(desk, dossier(u"D-2"_s).id, u"It began again."_s));
    orFail(reports::reopenReport(desk, report(u"M26-00002"_s).id, u"It began again."_s));
    orFail(reports::detach(desk, report(u"M26-00003"_s).id, u"Another matter."_s));
    const qint64 events = count(u"event"_s);
    CHECK(reports(rows).unchanged == 3);
    CHECK(count(u"event"_s) == events);
    CHECK(report(u"M26-00001"_s).closedAt.isValid());
    CHECK_FALSE(report(u"M26-00002"_s).closedAt.isValid());
    CHECK_FALSE(dossier(u"D-2"_s).closedAt.isValid());
    CHECK_FALSE(report(u"M26-00003"_s).dossier);
}

TEST_CASE_METHOD(ReportFixture, "A dossier that was reopened in Woonrust stays open when its last report is closed")
{
    Session desk = casebook.session(Role::Coordinator);
    reports("M26-00001;2026-03-01;;TEL;;;;V1;;GEL;overlast;a;;;;2026-03-09;;D-1\n"
            "M26-00002;2026-03-01;;TEL;;;;V1;;GEL;overlast;b;;;;2026-03-10;;D-1\n");
    REQUIRE(dossiers::reopen(desk, dossier(u"D-1"_s).id, u"It began again."_s));
    CHECK(reports("M26-00001;2026-03-01;;TEL;;;;V1;;GEL;overlast;a;;;;2026-03-12;;D-1\n").changed == 1);
    CHECK_FALSE(dossier(u"D-1"_s).closedAt.isValid());
}

TEST_CASE_METHOD(ReportFixture, "An empty cell clears nothing of a report that is known")
{
    reports("M26-00001;2026-03-01;09:30;TEL;;H1;ja;V1;;GEL;overlast;a;ja;2026-03-02;2026-03-03;2026-03-04;10;D-1\n");
    CHECK(reports("M26-00001;2026-03-01;;TEL;;;;;;GEL;overlast;;;;;;;\n").unchanged == 1);
    const Report r = report(u"M26-00001"_s);
    CHECK(r.receivedTimeKnown);
    CHECK(r.reporterKind == ReporterKind::Known);
    CHECK(r.shielded);
    CHECK(r.unit);
    CHECK(r.area);
    CHECK(r.pollutedHome);
    CHECK(r.closedAt.isValid());
    CHECK(r.costs.size() == 1);
}

TEST_CASE_METHOD(ReportFixture, "A day on which a deadline was met by hand stays")
{
    reports("M26-00001;2026-11-18;;TEL;;;;V1;;GEL;overlast;a;;;;;;\n");
    Session desk = casebook.session(Role::Coordinator);
    const ReportId id = report(u"M26-00001"_s).id;
    REQUIRE(desk.write([&] { deadlines::meet(desk, id, {deadline_kind::acknowledgement}, QDate(2026, 11, 19), {}); }));
    reports("M26-00001;2026-11-18;;TEL;;;;V1;;GEL;overlast;a;;2026-11-20;2026-11-20;;;\n");
    CHECK(deadline(u"M26-00001"_s, deadline_kind::acknowledgement).metOn == QDate(2026, 11, 19));
    CHECK(deadline(u"M26-00001"_s, deadline_kind::feedback).metOn == QDate(2026, 11, 20));
}

TEST_CASE_METHOD(ReportFixture, "A number with a digit too many is refused, and uses up no numbers")
{
    const ImportResult result = reports("M26-4999999;2026-10-01;;TEL;;;ja;V1;;GEL;overlast;;;;;;;\n"
                                        "M26-00041;2026-10-02;;TEL;;;ja;V1;;GEL;overlast;;;;;;;\n"
                                        ";2026-10-03;;TEL;;;ja;V1;;GEL;overlast;;;;;;;\n");
    CHECK(result.added == 2);
    REQUIRE(result.refused.size() == 1);
    CHECK(result.refused.front().column == u"nummer"_s);
    CHECK(report(u"M26-00042"_s).receivedAt == utcFromAmsterdam(QDate(2026, 10, 3), QTime(0, 0)));
}

TEST_CASE_METHOD(ReportFixture, "The reporter of an imported report is a party of its dossier, once")
{
    const QByteArray rows = "M26-00001;2026-10-01;;TEL;;H1;;V2;;GEL;overlast;;;;;;;K1\n"
                            "M26-00002;2026-10-05;;TEL;;H1;;V2;;GEL;overlast;;;;;;;K1\n";
    REQUIRE(reports(rows).added == 2);
    const auto parties = storage::partiesOf(casebook.db, dossier(u"K1"_s).id);
    REQUIRE(parties.size() == 1);
    CHECK(parties.front().person == report(u"M26-00001"_s).reporter);
    CHECK(parties.front().role == u"MEL"_s);
    CHECK(parties.front().fromOn == QDate(2026, 10, 1));
    CHECK(reports(rows).unchanged == 2);
    CHECK(storage::partiesOf(casebook.db, dossier(u"K1"_s).id).size() == 1);
}

TEST_CASE_METHOD(ReportFixture, "The log tells all that a later import changes: a dossier reads as it was before it")
{
    const QByteArray asItWas = "M26-00001;2026-10-01;;TEL;;H1;;V2;;GEL;overlast;a;;2026-10-02;;;10;K1\n"
                               "M26-00002;2026-10-05;;TEL;;;;V1;;STA;overlast;b;;;;;;K1\n"
                               "M26-00003;2026-10-07;;TEL;;;;V1;;STA;positief;c;;;;;;K1\n";
    const QByteArray changed =
        "M26-00001;2026-09-30;;EMA;;H1;;V2;;RUZ;overlast;a;;2026-10-02;2026-10-09;2026-10-12;25;K1\n"
        "M26-00002;2026-10-05;;TEL;;;;V1;;STA;positief;b;;;;2026-11-02;;K1\n"
        "M26-00003;2026-10-07;;TEL;;;;V1;;STA;overlast;c;;;2026-10-09;2026-10-12;;K1\n"
        "M26-00004;2026-10-08;;TEL;;;;V1;;STA;overlast;d;;2026-10-09;;2026-10-12;;K1\n";
    REQUIRE(reports(asItWas).added == 3);
    const DossierId id = dossier(u"K1"_s).id;
    const auto told = [](const CaseState& state) {
        QJsonArray all;
        for (const ThingKind& kind : thingKinds().all)
            for (const ThingFacts& one : kind.factsOf(state.things.at(kind.kind)))
                all.append(one.facts);
        return QJsonDocument(all).toJson();
    };
    const CaseState before = caseStateNow(casebook.db, id);
    casebook.clock.advanceDays(3);
    const ImportResult result = reports(changed);
    REQUIRE(result.changed == 3);
    REQUIRE(result.added == 1);
    REQUIRE(told(caseStateNow(casebook.db, id)) != told(before));

    Session coordinator = casebook.session(Role::Coordinator);
    const CasePast past = caseStateBefore(coordinator, id, casebook.clock.nowUtc());
    REQUIRE(past.state);
    CHECK(past.gaps.empty());
    CHECK(told(*past.state) == told(before));
}
