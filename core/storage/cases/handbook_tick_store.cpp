// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/cases/handbook_tick_store.h"

namespace woonrust::storage {

using namespace Qt::StringLiterals;

namespace {

const QString select = u"SELECT id, dossier_id, handbook, point, ticked_at, by_user_id FROM handbook_tick "_s;

HandbookTick readTick(const Row& row)
{
    return {.id = row.id<HandbookTickId>(0),
            .dossier = row.id<DossierId>(1),
            .handbook = row.text(2),
            .point = row.text(3),
            .at = row.moment(4),
            .by = row.id<UserId>(5)};
}

} // namespace

HandbookTickId insertHandbookTick(Connection& db, const HandbookTick& tick)
{
    return HandbookTickId(db.insert(u"INSERT INTO handbook_tick (dossier_id, handbook, point, ticked_at, by_user_id) "
                                    "VALUES (?, ?, ?, ?, ?)"_s,
                                    {tick.dossier, tick.handbook, tick.point, tick.at, tick.by}));
}

void removeHandbookTick(Connection& db, HandbookTickId id)
{
    db.exec(u"DELETE FROM handbook_tick WHERE id = ?"_s, {id});
}

std::optional<HandbookTick> findHandbookTick(Connection& db, HandbookTickId id)
{
    return db.one<HandbookTick>(select + u"WHERE id = ?"_s, {id}, readTick);
}

std::vector<HandbookTick> handbookTicksOf(Connection& db, DossierId dossier)
{
    return db.all<HandbookTick>(select + u"WHERE dossier_id = ? ORDER BY id"_s, {dossier}, readTick);
}

} // namespace woonrust::storage
