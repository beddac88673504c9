// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/cases/readiness_mark_store.h"

namespace woonrust::storage {

using namespace Qt::StringLiterals;

namespace {

const QString select =
    u"SELECT id, dossier_id, point, state, reason, marked_on, by_user_id, version FROM readiness_mark "_s;

ReadinessMark readMark(const Row& row)
{
    return {.id = row.id<ReadinessMarkId>(0),
            .dossier = row.id<DossierId>(1),
            .point = row.text(2),
            .state = row.text(3),
            .reason = row.text(4),
            .on = row.date(5),
            .by = row.id<UserId>(6),
            .version = int(row.integer(7))};
}

} // namespace

ReadinessMarkId insertReadinessMark(Connection& db, const ReadinessMark& mark)
{
    return ReadinessMarkId(
        db.insert(u"INSERT INTO readiness_mark (dossier_id, point, state, reason, marked_on, by_user_id) "
                  "VALUES (?, ?, ?, ?, ?, ?)"_s,
                  {mark.dossier, mark.point, mark.state, mark.reason, mark.on, mark.by}));
}

bool updateReadinessMark(Connection& db, const ReadinessMark& mark)
{
    return db.exec(u"UPDATE readiness_mark SET state = ?, reason = ?, marked_on = ?, by_user_id = ?, "
                   "version = version + 1 WHERE id = ? AND version = ?"_s,
                   {mark.state, mark.reason, mark.on, mark.by, mark.id, mark.version}) > 0;
}

void removeReadinessMark(Connection& db, ReadinessMarkId id)
{
    db.exec(u"DELETE FROM readiness_mark WHERE id = ?"_s, {id});
}

std::optional<ReadinessMark> findReadinessMark(Connection& db, ReadinessMarkId id)
{
    return db.one<ReadinessMark>(select + u"WHERE id = ?"_s, {id}, readMark);
}

std::vector<ReadinessMark> readinessMarksOf(Connection& db, DossierId dossier)
{
    return db.all<ReadinessMark>(select + u"WHERE dossier_id = ? ORDER BY id"_s, {dossier}, readMark);
}

} // namespace woonrust::storage
