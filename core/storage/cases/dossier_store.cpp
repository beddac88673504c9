// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/cases/dossier_store.h"

#include "domain/clock.h"

namespace woonrust::storage {

using namespace Qt::StringLiterals;

namespace {

// In the order of valuesOf() and readDossier().
const QStringList columns = {
    u"number"_s,         u"title"_s,        u"kind"_s,        u"unit_id"_s,   u"area_id"_s,         u"lead"_s,
    u"lead_partner"_s,   u"handler_id"_s,   u"team"_s,        u"phase"_s,     u"confidentiality"_s, u"risk"_s,
    u"next_review_on"_s, u"status"_s,       u"opened_at"_s,   u"opened_on"_s, u"closed_at"_s,       u"closed_on"_s,
    u"outcome"_s,        u"outcome_text"_s, u"aftercare_on"_s};

QDate dayOf(const QDateTime& utc)
{
    return utc.isValid() ? amsterdamDate(utc) : QDate();
}

Values valuesOf(const Dossier& d)
{
    return {d.number,
            d.title,
            d.kind,
            d.unit,
            d.area,
            d.lead,
            d.leadPartner,
            d.handler,
            d.team,
            d.phase,
            d.confidentiality,
            d.risk,
            d.nextReviewOn,
            d.status,
            d.openedAt,
            dayOf(d.openedAt),
            d.closedAt,
            dayOf(d.closedAt),
            d.outcome,
            d.outcomeText,
            d.aftercareOn};
}

Dossier readDossier(const Row& row)
{
    Dossier d;
    d.number = row.integer(0);
    d.title = row.text(1);
    d.kind = row.text(2);
    d.unit = row.id<UnitId>(3);
    d.area = row.id<AreaId>(4);
    d.lead = row.text(5);
    d.leadPartner = row.text(6);
    d.handler = row.id<UserId>(7);
    d.team = row.text(8);
    d.phase = row.text(9);
    d.confidentiality = row.text(10);
    d.risk = row.optionalInt(11);
    d.nextReviewOn = row.date(12);
    d.status = row.text(13);
    d.openedAt = row.moment(14);
    d.closedAt = row.moment(16);
    d.outcome = row.text(18);
    d.outcomeText = row.text(19);
    d.aftercareOn = row.date(20);
    d.version = int(row.integer(21));
    d.id = row.id<DossierId>(22);
    return d;
}

} // namespace

DossierId insertDossier(Connection& db, const Dossier& dossier)
{
    static const QString sql = u"INSERT INTO dossier (%1) VALUES (%2)"_s.arg(
        columns.join(u", "_s), QStringList(columns.size(), u"?"_s).join(u", "_s));
    return DossierId(db.insert(sql, valuesOf(dossier)));
}

bool updateDossier(Connection& db, const Dossier& dossier)
{
    static const QString sql = u"UPDATE dossier SET %1 = ?, version = version + 1 WHERE id = ? AND version = ?"_s.arg(
        columns.join(u" = ?, "_s));
    Values values = valuesOf(dossier);
    values.emplace_back(dossier.id);
    values.emplace_back(dossier.version);
    return db.exec(sql, values) > 0;
}

std::optional<Dossier> findDossier(Connection& db, DossierId id)
{
    static const QString sql = u"SELECT %1, version, id FROM dossier WHERE id = ?"_s.arg(columns.join(u", "_s));
    return db.one<Dossier>(sql, {id}, readDossier);
}

std::optional<DossierId> findDossierByNumber(Connection& db, qint64 number)
{
    return db.one<DossierId>(u"SELECT id FROM dossier WHERE number = ?"_s, {number},
                             [](const Row& row) { return row.id<DossierId>(0); });
}

qint64 numberOfDossier(Connection& db, DossierId id)
{
    return db.integer(u"SELECT number FROM dossier WHERE id = ?"_s, {id});
}

std::vector<DossierId> openDossiersHandledBy(Connection& db, UserId handler)
{
    return db.all<DossierId>(u"SELECT id FROM dossier WHERE handler_id = ? AND closed_on IS NULL ORDER BY id"_s,
                             {handler}, [](const Row& row) { return row.id<DossierId>(0); });
}

std::vector<UserId> namedPeople(Connection& db, DossierId dossier)
{
    return db.all<UserId>(u"SELECT user_id FROM dossier_access WHERE dossier_id = ? ORDER BY user_id"_s, {dossier},
                          [](const Row& row) { return row.id<UserId>(0); });
}

void setNamedPeople(Connection& db, DossierId dossier, const std::vector<UserId>& users)
{
    db.exec(u"DELETE FROM dossier_access WHERE dossier_id = ?"_s, {dossier});
    for (const UserId user : users)
        db.exec(u"INSERT INTO dossier_access (dossier_id, user_id) VALUES (?, ?)"_s, {dossier, user});
}

bool namesUser(Connection& db, DossierId dossier, UserId user)
{
    return db.integer(u"SELECT EXISTS (SELECT 1 FROM dossier_access WHERE dossier_id = ? AND user_id = ?)"_s,
                      {dossier, user}) != 0;
}

} // namespace woonrust::storage
