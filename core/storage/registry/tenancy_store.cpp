// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/registry/tenancy_store.h"

#include "storage/registry/person_merge_store.h"
#include "storage/registry/person_store.h"
#include "storage/registry/unit_store.h"

namespace woonrust::storage {

using namespace Qt::StringLiterals;

namespace {

const QString columns = u"t.id, t.unit_id, t.person_id, t.start_on, t.end_on, t.end_reason, t.end_detail, t.version"_s;

Tenancy readTenancy(const Row& row)
{
    return {.id = row.id<TenancyId>(0),
            .unit = row.id<UnitId>(1),
            .person = row.id<PersonId>(2),
            .startOn = row.date(3),
            .endOn = row.date(4),
            .endReason = row.text(5),
            .endDetail = row.text(6),
            .version = int(row.integer(7))};
}

// Households are small: one look-up by key for each is cheaper than a wide join that repeats the column lists.
std::vector<Resident> withPersons(Connection& db, const std::vector<Tenancy>& tenancies)
{
    std::vector<Resident> residents;
    for (const Tenancy& tenancy : tenancies)
        if (const auto person = findPerson(db, tenancy.person); person && !mergedInto(db, tenancy.person))
            residents.push_back({.tenancy = tenancy, .person = *person});
    return residents;
}

} // namespace

TenancyId insertTenancy(Connection& db, const Tenancy& tenancy)
{
    return TenancyId(db.insert(
        u"INSERT INTO tenancy (unit_id, person_id, start_on, end_on, end_reason, end_detail) "
        "VALUES (?, ?, ?, ?, ?, ?)"_s,
        {tenancy.unit, tenancy.person, tenancy.startOn, tenancy.endOn, tenancy.endReason, tenancy.endDetail}));
}

bool updateTenancy(Connection& db, const Tenancy& tenancy)
{
    return db.exec(
               u"UPDATE tenancy SET start_on = ?, end_on = ?, end_reason = ?, end_detail = ?, "
               "version = version + 1 WHERE id = ? AND version = ?"_s,
               {tenancy.startOn, tenancy.endOn, tenancy.endReason, tenancy.endDetail, tenancy.id, tenancy.version}) > 0;
}

std::optional<Tenancy> findTenancy(Connection& db, TenancyId id)
{
    return db.one<Tenancy>(u"SELECT %1 FROM tenancy t WHERE t.id = ?"_s.arg(columns), {id}, readTenancy);
}

std::vector<Resident> residentsOn(Connection& db, UnitId unit, QDate day)
{
    return withPersons(db,
                       db.all<Tenancy>(u"SELECT %1 FROM tenancy t JOIN person p ON p.id = t.person_id "
                                       "WHERE t.unit_id = ? AND t.start_on <= ? "
                                       "AND (t.end_on IS NULL OR t.end_on >= ?) ORDER BY p.name_fold"_s.arg(columns),
                                       {unit, day, day}, readTenancy));
}

std::vector<Resident> residentHistory(Connection& db, UnitId unit)
{
    return withPersons(db, db.all<Tenancy>(u"SELECT %1 FROM tenancy t WHERE t.unit_id = ? "
                                           "ORDER BY t.start_on DESC, t.id DESC"_s.arg(columns),
                                           {unit}, readTenancy));
}

std::vector<Residence> residencesOf(Connection& db, PersonId person)
{
    std::vector<Residence> residences;
    for (const Tenancy& tenancy : db.all<Tenancy>(
             u"SELECT %1 FROM tenancy t WHERE t.person_id = ? ORDER BY t.start_on DESC, t.id DESC"_s.arg(columns),
             {person}, readTenancy))
        if (const auto unit = findUnit(db, tenancy.unit))
            residences.push_back({.tenancy = tenancy, .unit = *unit});
    return residences;
}

UnitId homeOn(Connection& db, PersonId person, QDate day)
{
    return UnitId(db.integer(u"SELECT unit_id FROM tenancy WHERE person_id = ? AND start_on <= ? "
                             "AND (end_on IS NULL OR end_on >= ?) ORDER BY start_on DESC, id DESC LIMIT 1"_s,
                             {person, day, day}));
}

std::optional<Tenancy> overlappingTenancy(Connection& db, const Tenancy& tenancy)
{
    return db.one<Tenancy>(
        u"SELECT %1 FROM tenancy t WHERE t.unit_id = ? AND t.person_id = ? AND t.id IS DISTINCT FROM ? "
        "AND (t.end_on IS NULL OR t.end_on >= ?) AND (CAST(? AS TEXT) IS NULL OR t.start_on <= ?) LIMIT 1"_s.arg(
            columns),
        {tenancy.unit, tenancy.person, tenancy.id, tenancy.startOn, tenancy.endOn, tenancy.endOn}, readTenancy);
}

} // namespace woonrust::storage
