// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/cases/log_seal_store.h"

#include "domain/entity.h"
#include "domain/event.h"

namespace woonrust::storage {

using namespace Qt::StringLiterals;

namespace {

LogSeal readSeal(const Row& row)
{
    return {.line = row.integer(0), .hash = row.bytes(1).first(LogSeal::hashBytes)};
}

} // namespace

std::optional<LogSeal> logSeal(Connection& db, const QDateTime& until)
{
    if (!until.isValid())
        return db.one<LogSeal>(u"SELECT id, hash FROM event ORDER BY id DESC LIMIT 1"_s, {}, readSeal);
    return db.one<LogSeal>(u"SELECT id, hash FROM event WHERE at <= ? ORDER BY at DESC, id DESC LIMIT 1"_s, {until},
                           readSeal);
}

std::optional<LogSeal> logSealOfLine(Connection& db, qint64 line)
{
    return db.one<LogSeal>(u"SELECT id, hash FROM event WHERE id = ?"_s, {line}, readSeal);
}

bool restoredBefore(Connection& db, qint64 line)
{
    return db.integer(u"SELECT EXISTS (SELECT 1 FROM event WHERE subject_kind = ? AND subject_id = 0 AND action = ? "
                      "AND id <= ?)"_s,
                      {entityCode(EntityKind::Casebook), QString(event::restored), line}) != 0;
}

} // namespace woonrust::storage
