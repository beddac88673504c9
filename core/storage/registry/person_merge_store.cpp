// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/registry/person_merge_store.h"

#include "storage/registry/person_store.h"
#include "storage/shared/search_store.h"

namespace woonrust::storage {

using namespace Qt::StringLiterals;

namespace {

template <class IdType> std::vector<IdType> idsOf(Connection& db, const QString& sql, const Values& values)
{
    return db.all<IdType>(sql, values, [](const Row& row) { return row.id<IdType>(0); });
}

} // namespace

std::vector<ReportId> reportsNaming(Connection& db, PersonId person)
{
    return idsOf<ReportId>(db,
                           u"SELECT id FROM report WHERE reporter_id = ? UNION SELECT id FROM report "
                           "WHERE accused_id = ? ORDER BY id"_s,
                           {person, person});
}

std::vector<PartyId> partiesNaming(Connection& db, PersonId person)
{
    return idsOf<PartyId>(db, u"SELECT id FROM party WHERE person_id = ? ORDER BY id"_s, {person});
}

std::vector<ContactMomentId> contactsNaming(Connection& db, PersonId person)
{
    return idsOf<ContactMomentId>(db, u"SELECT id FROM contact_moment WHERE person_id = ? ORDER BY id"_s, {person});
}

std::vector<MeasureId> measuresNaming(Connection& db, PersonId person)
{
    return idsOf<MeasureId>(db, u"SELECT id FROM measure WHERE person_id = ? ORDER BY id"_s, {person});
}

std::vector<AccountId> accountsNaming(Connection& db, PersonId person)
{
    return idsOf<AccountId>(db, u"SELECT id FROM party_account WHERE person_id = ? ORDER BY id"_s, {person});
}

std::vector<IncidentId> incidentsNaming(Connection& db, PersonId person)
{
    return idsOf<IncidentId>(db, u"SELECT id FROM incident WHERE person_id = ? ORDER BY id"_s, {person});
}

std::vector<AlertId> alertsNaming(Connection& db, PersonId person)
{
    return idsOf<AlertId>(db, u"SELECT id FROM alert WHERE person_id = ? ORDER BY id"_s, {person});
}

std::vector<TenancyId> tenanciesNaming(Connection& db, PersonId person, PersonId other)
{
    return idsOf<TenancyId>(db,
                            u"SELECT t.id FROM tenancy t WHERE t.person_id = ? AND NOT EXISTS (SELECT 1 FROM tenancy o "
                            "WHERE o.unit_id = t.unit_id AND o.person_id = ? AND o.start_on = t.start_on) "
                            "ORDER BY t.id"_s,
                            {person, other});
}

void moveTenancy(Connection& db, TenancyId tenancy, PersonId to)
{
    db.exec(u"UPDATE tenancy SET person_id = ?, version = version + 1 WHERE id = ?"_s, {to, tenancy});
}

void moveAlert(Connection& db, AlertId alert, PersonId to)
{
    db.exec(u"UPDATE alert SET person_id = ?, version = version + 1 WHERE id = ?"_s, {to, alert});
}

void setMergedInto(Connection& db, PersonId person, PersonId keep)
{
    const PersonId before = mergedInto(db, person);
    db.exec(u"UPDATE person SET merged_into = ?, version = version + 1 WHERE id = ?"_s, {keep, person});
    for (const PersonId one : {person, before, keep})
        if (one)
            reindexPerson(db, one);
}

PersonId mergedInto(Connection& db, PersonId person)
{
    return PersonId(db.integer(u"SELECT coalesce(merged_into, 0) FROM person WHERE id = ?"_s, {person}));
}

std::vector<Person> mergedPersons(Connection& db, PersonId keep)
{
    std::vector<Person> persons;
    for (const PersonId id :
         idsOf<PersonId>(db, u"SELECT id FROM person WHERE merged_into = ? ORDER BY name_fold, id"_s, {keep}))
        if (const auto person = findPerson(db, id))
            persons.push_back(*person);
    return persons;
}

PersonId standsFor(Connection& db, PersonId person)
{
    const PersonId keep = mergedInto(db, person);
    return keep ? keep : person;
}

void setTenantNumber(Connection& db, PersonId person, const QString& number)
{
    db.exec(u"UPDATE person SET tenant_number = ?, version = version + 1 WHERE id = ?"_s, {orNull(number), person});
}

} // namespace woonrust::storage
