// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/cases/directive_part_store.h"

namespace woonrust::storage {

using namespace Qt::StringLiterals;

namespace {

const QString partySelect =
    u"SELECT id, version, directive_id, dossier_id, person_id, name, role, capacity, capacity_on, capacity_by_id, representative, understands, signed_on, representative_signed_on FROM directive_party "_s;

DirectiveParty readDirectiveParty(const Row& row)
{
    return {.id = row.id<DirectivePartyId>(0),
            .directive = row.id<DirectiveId>(2),
            .dossier = row.id<DossierId>(3),
            .person = row.id<PersonId>(4),
            .name = row.text(5),
            .role = row.text(6),
            .capacity = row.text(7),
            .capacityOn = row.date(8),
            .capacityBy = row.id<UserId>(9),
            .representative = row.text(10),
            .understands = row.text(11),
            .signedOn = row.date(12),
            .representativeSignedOn = row.date(13),
            .version = int(row.integer(1))};
}

} // namespace

DirectivePartyId insertDirectiveParty(Connection& db, const DirectiveParty& one)
{
    return DirectivePartyId(db.insert(
        u"INSERT INTO directive_party (directive_id, dossier_id, person_id, name, role, capacity, capacity_on, capacity_by_id, representative, understands, signed_on, representative_signed_on) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {one.directive, one.dossier, one.person, one.name, one.role, one.capacity, one.capacityOn, one.capacityBy,
         one.representative, one.understands, one.signedOn, one.representativeSignedOn}));
}

bool updateDirectiveParty(Connection& db, const DirectiveParty& one)
{
    return db.exec(
               u"UPDATE directive_party SET person_id = ?, name = ?, role = ?, capacity = ?, capacity_on = ?, capacity_by_id = ?, representative = ?, understands = ?, signed_on = ?, representative_signed_on = ?, version = version + 1 WHERE id = ? AND version = ?"_s,
               {one.person, one.name, one.role, one.capacity, one.capacityOn, one.capacityBy, one.representative,
                one.understands, one.signedOn, one.representativeSignedOn, one.id, one.version}) > 0;
}

void removeDirectiveParty(Connection& db, DirectivePartyId id)
{
    db.exec(u"DELETE FROM directive_party WHERE id = ?"_s, {id});
}

std::optional<DirectiveParty> findDirectiveParty(Connection& db, DirectivePartyId id)
{
    return db.one<DirectiveParty>(partySelect + u"WHERE id = ?"_s, {id}, readDirectiveParty);
}

std::vector<DirectiveParty> directivePartiesIn(Connection& db, DossierId dossier)
{
    return db.all<DirectiveParty>(partySelect + u"WHERE dossier_id = ? ORDER BY role DESC, id"_s, {dossier},
                                  readDirectiveParty);
}

std::vector<DirectiveParty> directivePartiesOf(Connection& db, DirectiveId directive)
{
    return db.all<DirectiveParty>(partySelect + u"WHERE directive_id = ? ORDER BY role DESC, id"_s, {directive},
                                  readDirectiveParty);
}

namespace {

const QString clauseSelect =
    u"SELECT id, version, directive_id, dossier_id, position, kind, text, days, from_time, until_time, place, persons, from_on, until_on, watcher, watch_how, confirmed FROM directive_clause "_s;

DirectiveClause readDirectiveClause(const Row& row)
{
    return {.id = row.id<ClauseId>(0),
            .directive = row.id<DirectiveId>(2),
            .dossier = row.id<DossierId>(3),
            .position = row.integer(4),
            .kind = row.text(5),
            .text = row.text(6),
            .days = row.text(7),
            .fromTime = row.text(8),
            .untilTime = row.text(9),
            .place = row.text(10),
            .persons = row.text(11),
            .fromOn = row.date(12),
            .untilOn = row.date(13),
            .watcher = row.text(14),
            .watchHow = row.text(15),
            .confirmed = row.flag(16),
            .version = int(row.integer(1))};
}

} // namespace

ClauseId insertDirectiveClause(Connection& db, const DirectiveClause& one)
{
    return ClauseId(db.insert(
        u"INSERT INTO directive_clause (directive_id, dossier_id, position, kind, text, days, from_time, until_time, place, persons, from_on, until_on, watcher, watch_how, confirmed) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {one.directive, one.dossier, one.position, one.kind, one.text, one.days, one.fromTime, one.untilTime, one.place,
         one.persons, one.fromOn, one.untilOn, one.watcher, one.watchHow, one.confirmed}));
}

bool updateDirectiveClause(Connection& db, const DirectiveClause& one)
{
    return db.exec(
               u"UPDATE directive_clause SET position = ?, kind = ?, text = ?, days = ?, from_time = ?, until_time = ?, place = ?, persons = ?, from_on = ?, until_on = ?, watcher = ?, watch_how = ?, confirmed = ?, version = version + 1 WHERE id = ? AND version = ?"_s,
               {one.position, one.kind, one.text, one.days, one.fromTime, one.untilTime, one.place, one.persons,
                one.fromOn, one.untilOn, one.watcher, one.watchHow, one.confirmed, one.id, one.version}) > 0;
}

void removeDirectiveClause(Connection& db, ClauseId id)
{
    db.exec(u"DELETE FROM directive_clause WHERE id = ?"_s, {id});
}

std::optional<DirectiveClause> findDirectiveClause(Connection& db, ClauseId id)
{
    return db.one<DirectiveClause>(clauseSelect + u"WHERE id = ?"_s, {id}, readDirectiveClause);
}

std::vector<DirectiveClause> directiveClausesIn(Connection& db, DossierId dossier)
{
    return db.all<DirectiveClause>(clauseSelect + u"WHERE dossier_id = ? ORDER BY position, id"_s, {dossier},
                                   readDirectiveClause);
}

std::vector<DirectiveClause> directiveClausesOf(Connection& db, DirectiveId directive)
{
    return db.all<DirectiveClause>(clauseSelect + u"WHERE directive_id = ? ORDER BY position, id"_s, {directive},
                                   readDirectiveClause);
}

namespace {

const QString clauseCheckSelect =
    u"SELECT id, version, clause_id, directive_id, dossier_id, week_on, result, source, by_id FROM clause_check "_s;

ClauseCheck readClauseCheck(const Row& row)
{
    return {.id = row.id<ClauseCheckId>(0),
            .clause = row.id<ClauseId>(2),
            .directive = row.id<DirectiveId>(3),
            .dossier = row.id<DossierId>(4),
            .weekOn = row.date(5),
            .result = row.text(6),
            .source = row.text(7),
            .by = row.id<UserId>(8),
            .version = int(row.integer(1))};
}

} // namespace

ClauseCheckId insertClauseCheck(Connection& db, const ClauseCheck& one)
{
    return ClauseCheckId(db.insert(
        u"INSERT INTO clause_check (clause_id, directive_id, dossier_id, week_on, result, source, by_id) VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
        {one.clause, one.directive, one.dossier, one.weekOn, one.result, one.source, one.by}));
}

bool updateClauseCheck(Connection& db, const ClauseCheck& one)
{
    return db.exec(
               u"UPDATE clause_check SET result = ?, source = ?, by_id = ?, version = version + 1 WHERE id = ? AND version = ?"_s,
               {one.result, one.source, one.by, one.id, one.version}) > 0;
}

void removeClauseCheck(Connection& db, ClauseCheckId id)
{
    db.exec(u"DELETE FROM clause_check WHERE id = ?"_s, {id});
}

std::optional<ClauseCheck> findClauseCheck(Connection& db, ClauseCheckId id)
{
    return db.one<ClauseCheck>(clauseCheckSelect + u"WHERE id = ?"_s, {id}, readClauseCheck);
}

std::vector<ClauseCheck> clauseChecksIn(Connection& db, DossierId dossier)
{
    return db.all<ClauseCheck>(clauseCheckSelect + u"WHERE dossier_id = ? ORDER BY week_on, id"_s, {dossier},
                               readClauseCheck);
}

std::vector<ClauseCheck> clauseChecksOf(Connection& db, DirectiveId directive)
{
    return db.all<ClauseCheck>(clauseCheckSelect + u"WHERE directive_id = ? ORDER BY week_on, id"_s, {directive},
                               readClauseCheck);
}

std::optional<ClauseCheck> findClauseCheck(Connection& db, ClauseId clause, QDate weekOn)
{
    return db.one<ClauseCheck>(clauseCheckSelect + u"WHERE clause_id = ? AND week_on = ?"_s, {clause, weekOn},
                               readClauseCheck);
}

std::vector<DirectivePartyId> directivePartiesNaming(Connection& db, PersonId person)
{
    return db.all<DirectivePartyId>(u"SELECT id FROM directive_party WHERE person_id = ? ORDER BY id"_s, {person},
                                    [](const Row& row) { return row.id<DirectivePartyId>(0); });
}

} // namespace woonrust::storage
