// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/cases/breach_store.h"

namespace woonrust::storage {

using namespace Qt::StringLiterals;

namespace {

const QString breachSelect =
    u"SELECT id, version, directive_id, dossier_id, clause_id, reported_on, happened_on, what, links, hear_by, heard_on, absent, said, decided_on, established, decision, by_id FROM breach "_s;

Breach readBreach(const Row& row)
{
    return {.id = row.id<BreachId>(0),
            .directive = row.id<DirectiveId>(2),
            .dossier = row.id<DossierId>(3),
            .clause = row.id<ClauseId>(4),
            .on = row.date(6),
            .what = row.text(7),
            .links = row.text(8).split(u' ', Qt::SkipEmptyParts),
            .reportedOn = row.date(5),
            .hearBy = row.date(9),
            .heardOn = row.date(10),
            .absent = row.flag(11),
            .said = row.text(12),
            .decidedOn = row.date(13),
            .established = row.flag(14),
            .decision = row.text(15),
            .by = row.id<UserId>(16),
            .version = int(row.integer(1))};
}

} // namespace

BreachId insertBreach(Connection& db, const Breach& one)
{
    return BreachId(db.insert(
        u"INSERT INTO breach (directive_id, dossier_id, clause_id, reported_on, happened_on, what, links, hear_by, heard_on, absent, said, decided_on, established, decision, by_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {one.directive, one.dossier, one.clause, one.reportedOn, one.on, one.what, one.links.join(u' '), one.hearBy,
         one.heardOn, one.absent, one.said, one.decidedOn, one.established, one.decision, one.by}));
}

bool updateBreach(Connection& db, const Breach& one)
{
    return db.exec(
               u"UPDATE breach SET happened_on = ?, what = ?, links = ?, hear_by = ?, heard_on = ?, absent = ?, said = ?, decided_on = ?, established = ?, decision = ?, by_id = ?, version = version + 1 WHERE id = ? AND version = ?"_s,
               {one.on, one.what, one.links.join(u' '), one.hearBy, one.heardOn, one.absent, one.said, one.decidedOn,
                one.established, one.decision, one.by, one.id, one.version}) > 0;
}

void removeBreach(Connection& db, BreachId id)
{
    db.exec(u"DELETE FROM breach WHERE id = ?"_s, {id});
}

std::optional<Breach> findBreach(Connection& db, BreachId id)
{
    return db.one<Breach>(breachSelect + u"WHERE id = ?"_s, {id}, readBreach);
}

std::vector<Breach> breachesIn(Connection& db, DossierId dossier)
{
    return db.all<Breach>(breachSelect + u"WHERE dossier_id = ? ORDER BY happened_on, id"_s, {dossier}, readBreach);
}

std::vector<Breach> breachesOf(Connection& db, DirectiveId directive)
{
    return db.all<Breach>(breachSelect + u"WHERE directive_id = ? ORDER BY happened_on, id"_s, {directive}, readBreach);
}

namespace {

const QString forfeitureSelect =
    u"SELECT id, version, directive_id, dossier_id, breach_id, forfeited_on, amount_cents, interrupted_on, due_on, settled_on, settlement FROM forfeiture "_s;

Forfeiture readForfeiture(const Row& row)
{
    return {.id = row.id<ForfeitureId>(0),
            .directive = row.id<DirectiveId>(2),
            .dossier = row.id<DossierId>(3),
            .breach = row.id<BreachId>(4),
            .on = row.date(5),
            .amountCents = row.integer(6),
            .interruptedOn = row.date(7),
            .dueOn = row.date(8),
            .settledOn = row.date(9),
            .settlement = row.text(10),
            .version = int(row.integer(1))};
}

} // namespace

ForfeitureId insertForfeiture(Connection& db, const Forfeiture& one)
{
    return ForfeitureId(db.insert(
        u"INSERT INTO forfeiture (directive_id, dossier_id, breach_id, forfeited_on, amount_cents, interrupted_on, due_on, settled_on, settlement) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {one.directive, one.dossier, one.breach, one.on, one.amountCents, one.interruptedOn, one.dueOn, one.settledOn,
         one.settlement}));
}

bool updateForfeiture(Connection& db, const Forfeiture& one)
{
    return db.exec(
               u"UPDATE forfeiture SET forfeited_on = ?, amount_cents = ?, interrupted_on = ?, due_on = ?, settled_on = ?, settlement = ?, version = version + 1 WHERE id = ? AND version = ?"_s,
               {one.on, one.amountCents, one.interruptedOn, one.dueOn, one.settledOn, one.settlement, one.id,
                one.version}) > 0;
}

void removeForfeiture(Connection& db, ForfeitureId id)
{
    db.exec(u"DELETE FROM forfeiture WHERE id = ?"_s, {id});
}

std::optional<Forfeiture> findForfeiture(Connection& db, ForfeitureId id)
{
    return db.one<Forfeiture>(forfeitureSelect + u"WHERE id = ?"_s, {id}, readForfeiture);
}

std::vector<Forfeiture> forfeituresIn(Connection& db, DossierId dossier)
{
    return db.all<Forfeiture>(forfeitureSelect + u"WHERE dossier_id = ? ORDER BY forfeited_on, id"_s, {dossier},
                              readForfeiture);
}

std::vector<Forfeiture> forfeituresOf(Connection& db, DirectiveId directive)
{
    return db.all<Forfeiture>(forfeitureSelect + u"WHERE directive_id = ? ORDER BY forfeited_on, id"_s, {directive},
                              readForfeiture);
}

} // namespace woonrust::storage
