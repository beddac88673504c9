// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/cases/report_store.h"

#include "domain/clock.h"
#include "domain/entity.h"
#include "storage/database/dialect.h"
#include "storage/shared/search_store.h"

namespace woonrust::storage {

using namespace Qt::StringLiterals;

namespace {

// In the order of valuesOf() and readReport().
const QStringList columns = {
    u"number"_s,        u"source_number"_s,   u"received_at"_s,    u"received_on"_s,   u"received_time_known"_s,
    u"channel"_s,       u"origin"_s,          u"reporter_kind"_s,  u"reporter_id"_s,   u"reporter_unit_id"_s,
    u"shielded"_s,      u"unit_id"_s,         u"area_id"_s,        u"place_text"_s,    u"accused_id"_s,
    u"accused_text"_s,  u"category"_s,        u"nature"_s,         u"description"_s,   u"spoken_to_neighbour"_s,
    u"polluted_home"_s, u"triage_proposal"_s, u"triage_outcome"_s, u"triage_reason"_s, u"status"_s,
    u"dossier_id"_s,    u"handler_id"_s,      u"team"_s,           u"closed_at"_s,     u"closed_on"_s,
    u"close_reason"_s};

QDate dayOf(const QDateTime& utc)
{
    return utc.isValid() ? amsterdamDate(utc) : QDate();
}

Values valuesOf(const Report& r)
{
    return {r.number,
            orNull(r.sourceNumber),
            r.receivedAt,
            dayOf(r.receivedAt),
            r.receivedTimeKnown,
            r.channel,
            r.origin,
            reporterKindCode(r.reporterKind),
            r.reporter,
            r.reporterUnit,
            r.shielded,
            r.unit,
            r.area,
            r.placeText,
            r.accused,
            r.accusedText,
            r.category,
            r.nature,
            r.description,
            r.spokenToNeighbour,
            r.pollutedHome,
            r.triageProposal,
            r.triageOutcome,
            r.triageReason,
            r.status,
            r.dossier,
            r.handler,
            r.team,
            r.closedAt,
            dayOf(r.closedAt),
            r.closeReason};
}

Report readReport(const Row& row)
{
    Report r;
    r.number = row.integer(0);
    r.sourceNumber = row.text(1);
    r.receivedAt = row.moment(2);
    r.receivedTimeKnown = row.flag(4);
    r.channel = row.text(5);
    r.origin = row.text(6);
    r.reporterKind = reporterKindFromCode(row.text(7));
    r.reporter = row.id<PersonId>(8);
    r.reporterUnit = row.id<UnitId>(9);
    r.shielded = row.flag(10);
    r.unit = row.id<UnitId>(11);
    r.area = row.id<AreaId>(12);
    r.placeText = row.text(13);
    r.accused = row.id<PersonId>(14);
    r.accusedText = row.text(15);
    r.category = row.text(16);
    r.nature = row.text(17);
    r.description = row.text(18);
    r.spokenToNeighbour = row.text(19);
    r.pollutedHome = row.flag(20);
    r.triageProposal = row.text(21);
    r.triageOutcome = row.text(22);
    r.triageReason = row.text(23);
    r.status = row.text(24);
    r.dossier = row.id<DossierId>(25);
    r.handler = row.id<UserId>(26);
    r.team = row.text(27);
    r.closedAt = row.moment(28);
    r.closeReason = row.text(30);
    r.version = int(row.integer(31));
    r.id = row.id<ReportId>(32);
    return r;
}

void insertOtherCategories(Connection& db, ReportId id, const QStringList& categories)
{
    for (const QString& category : categories)
        db.exec(u"INSERT INTO report_category (report_id, category) VALUES (?, ?)"_s, {id, category});
}

StoredCost readCost(const Row& row)
{
    return {
        .id = row.integer(0),
        .report = row.id<ReportId>(1),
        .cost = {.amountCents = row.integer(2), .spentOn = row.date(3), .kind = row.text(4), .remark = row.text(5)}};
}

const QString selectCost = u"SELECT id, report_id, amount_cents, spent_on, kind, remark FROM report_cost "_s;

} // namespace

QString reporterKindCode(ReporterKind kind)
{
    switch (kind) {
    case ReporterKind::Known:
        return u"known"_s;
    case ReporterKind::Anonymous:
        return u"anonymous"_s;
    case ReporterKind::None:
        break;
    }
    return u"none"_s;
}

ReporterKind reporterKindFromCode(const QString& code)
{
    if (code == u"known")
        return ReporterKind::Known;
    return code == u"anonymous" ? ReporterKind::Anonymous : ReporterKind::None;
}

ReportId insertReport(Connection& db, const Report& report)
{
    static const QString sql = u"INSERT INTO report (%1) VALUES (%2)"_s.arg(
        columns.join(u", "_s), QStringList(columns.size(), u"?"_s).join(u", "_s));
    const ReportId id(db.insert(sql, valuesOf(report)));
    insertOtherCategories(db, id, report.otherCategories);
    for (const ReportCost& cost : report.costs)
        insertReportCost(db, id, cost);
    return id;
}

bool updateReport(Connection& db, const Report& report)
{
    static const QString sql = u"UPDATE report SET %1 = ?, version = version + 1 WHERE id = ? AND version = ?"_s.arg(
        columns.join(u" = ?, "_s));
    Values values = valuesOf(report);
    values.emplace_back(report.id);
    values.emplace_back(report.version);
    if (db.exec(sql, values) == 0)
        return false;
    db.exec(u"DELETE FROM report_category WHERE report_id = ?"_s, {report.id});
    insertOtherCategories(db, report.id, report.otherCategories);
    return true;
}

std::optional<Report> findReport(Connection& db, ReportId id)
{
    static const QString sql = u"SELECT %1, version, id FROM report WHERE id = ?"_s.arg(columns.join(u", "_s));
    auto report = db.one<Report>(sql, {id}, readReport);
    if (!report)
        return report;
    db.each(u"SELECT category FROM report_category WHERE report_id = ? ORDER BY category"_s, {id},
            [&](const Row& row) { report->otherCategories << row.text(0); });
    for (const StoredCost& stored : reportCosts(db, id))
        report->costs.push_back(stored.cost);
    return report;
}

std::optional<ReportId> findReportByNumber(Connection& db, qint64 number)
{
    return db.one<ReportId>(u"SELECT id FROM report WHERE number = ?"_s, {number},
                            [](const Row& row) { return row.id<ReportId>(0); });
}

std::optional<DossierId> dossierOfReport(Connection& db, ReportId id)
{
    return db.one<DossierId>(u"SELECT dossier_id FROM report WHERE id = ?"_s, {id},
                             [](const Row& row) { return row.id<DossierId>(0); });
}

qint64 numberOfReport(Connection& db, ReportId id)
{
    return db.integer(u"SELECT number FROM report WHERE id = ?"_s, {id});
}

bool isReportClosed(Connection& db, ReportId id)
{
    return db.integer(u"SELECT closed_on IS NOT NULL FROM report WHERE id = ?"_s, {id}) != 0;
}

void moveReportToDossier(Connection& db, ReportId report, DossierId dossier, const std::vector<HangingTable>& hanging)
{
    db.exec(u"UPDATE report SET dossier_id = ?, version = version + 1 WHERE id = ?"_s, {dossier, report});
    moveInSearch(db, EntityKind::Report, report.value(), dossier);
    for (const HangingTable& one : hanging) {
        const auto ids = db.all<qint64>(u"SELECT id FROM %1 WHERE report_id = ?"_s.arg(one.table), {report},
                                        [](const Row& row) { return row.integer(0); });
        if (ids.empty())
            continue;
        db.exec(u"UPDATE %1 SET dossier_id = ? WHERE report_id = ?"_s.arg(one.table), {dossier, report});
        for (const qint64 id : ids)
            moveInSearch(db, one.kind, id, dossier);
    }
}

qint64 insertReportCost(Connection& db, ReportId report, const ReportCost& cost)
{
    return db.insert(
        u"INSERT INTO report_cost (report_id, amount_cents, spent_on, kind, remark) VALUES (?, ?, ?, ?, ?)"_s,
        {report, cost.amountCents, cost.spentOn, cost.kind, cost.remark});
}

void removeReportCost(Connection& db, qint64 id)
{
    db.exec(u"DELETE FROM report_cost WHERE id = ?"_s, {id});
}

std::optional<StoredCost> findReportCost(Connection& db, qint64 id)
{
    return db.one<StoredCost>(selectCost + u"WHERE id = ?"_s, {id}, readCost);
}

std::vector<StoredCost> reportCosts(Connection& db, ReportId report)
{
    return db.all<StoredCost>(selectCost + u"WHERE report_id = ? ORDER BY spent_on, id"_s, {report}, readCost);
}

std::vector<ReportId> reportsOfDossier(Connection& db, DossierId dossier)
{
    return db.all<ReportId>(u"SELECT id FROM report WHERE dossier_id = ? ORDER BY received_on DESC, id DESC"_s,
                            {dossier}, [](const Row& row) { return row.id<ReportId>(0); });
}

std::vector<ReportId> openReportsHandledBy(Connection& db, UserId handler)
{
    return db.all<ReportId>(
        u"SELECT id FROM %1 WHERE handler_id = ? AND closed_on IS NULL ORDER BY received_at, id"_s.arg(
            dialect::byIndex(u"report"_s, "report_open_handler_idx"_L1)),
        {handler}, [](const Row& row) { return row.id<ReportId>(0); });
}

} // namespace woonrust::storage
