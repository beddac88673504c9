// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/registry/import_store.h"

#include "storage/database/dialect.h"
#include "storage/registry/tenancy_store.h"

namespace woonrust::storage {

using namespace Qt::StringLiterals;

BulkWriting::BulkWriting(Connection& db) : m_db(db)
{
    m_db.exec(dialect::keepInMemory(200'000));
}

BulkWriting::~BulkWriting()
{
    try {
        m_db.exec(dialect::keepInMemory(16'000)); // what Connection sets
    } catch (const Failure&) {
        // Only the use of memory differs; the next connection starts afresh.
    }
}

ReportId findReportBySourceNumber(Connection& db, const QString& number)
{
    return ReportId(db.integer(u"SELECT id FROM report WHERE source_number = ?"_s, {number}));
}

DossierId findDossierBySourceKey(Connection& db, const QString& key)
{
    return DossierId(db.integer(u"SELECT id FROM dossier WHERE source_key = ?"_s, {key}));
}

qint64 numberBelowAll(Connection& db)
{
    return db.integer(u"SELECT CASE WHEN first.number < 0 THEN first.number ELSE 0 END - 1 "
                      "FROM (SELECT min(number) AS number FROM dossier) first"_s);
}

bool hasSourceKey(Connection& db, DossierId dossier)
{
    return db.integer(u"SELECT count(source_key) FROM dossier WHERE id = ?"_s, {dossier}) > 0;
}

void setSourceKey(Connection& db, DossierId dossier, const QString& key)
{
    db.exec(u"UPDATE dossier SET source_key = ? WHERE id = ?"_s, {orNull(key), dossier});
}

ReportSpan reportSpan(Connection& db, DossierId dossier)
{
    return db
        .one<ReportSpan>(u"SELECT count(*), count(*) - count(closed_at), min(received_at), max(closed_at) FROM report "
                         "WHERE dossier_id = ?"_s,
                         {dossier},
                         [](const Row& row) {
                             return ReportSpan{.reports = row.integer(0),
                                               .openReports = row.integer(1),
                                               .firstReceivedAt = row.moment(2),
                                               .lastClosedAt = row.moment(3)};
                         })
        .value_or(ReportSpan{});
}

ReportId firstReport(Connection& db, DossierId dossier)
{
    return ReportId(
        db.integer(u"SELECT id FROM report WHERE dossier_id = ? ORDER BY received_on, id LIMIT 1"_s, {dossier}));
}

bool closedOrReopened(Connection& db, EntityKind kind, qint64 id)
{
    return db.integer(u"SELECT EXISTS (SELECT 1 FROM event WHERE subject_kind = ? AND subject_id = ? AND action IN "
                      "('close', 'reopen'))"_s,
                      {entityCode(kind), id}) != 0;
}

bool movedByHand(Connection& db, ReportId report)
{
    return db.integer(u"SELECT EXISTS (SELECT 1 FROM event WHERE subject_kind = ? AND subject_id = ? AND action = "
                      "'join')"_s,
                      {entityCode(EntityKind::Report), report}) != 0;
}

bool metByHand(Connection& db, DeadlineId deadline)
{
    return db.integer(u"SELECT EXISTS (SELECT 1 FROM event JOIN event_detail ON event_detail.event_id = event.id "
                      "WHERE subject_kind = ? AND subject_id = ? AND (changes LIKE '%\"metOn\"%' OR "
                      "erased_at IS NOT NULL))"_s,
                      {entityCode(EntityKind::Deadline), deadline}) != 0;
}

std::optional<Tenancy> findTenancy(Connection& db, UnitId unit, PersonId person, QDate startOn)
{
    const TenancyId id(db.integer(u"SELECT id FROM tenancy WHERE unit_id = ? AND person_id = ? AND start_on = ?"_s,
                                  {unit, person, startOn}));
    return id ? findTenancy(db, id) : std::nullopt;
}

} // namespace woonrust::storage
