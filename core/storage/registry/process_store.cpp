// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/registry/process_store.h"

#include "domain/error.h"
#include "domain/process_file.h"

#include <QCoreApplication>

namespace woonrust::storage {

using namespace Qt::StringLiterals;

namespace {

const QString select = u"SELECT id, body, from_on, added_at, by_user_id, version, number FROM process "_s;

StoredProcess readStored(const Row& row)
{
    auto definition = readProcess(row.text(1).toUtf8());
    if (!definition)
        throw Failure(Error{.kind = ErrorKind::Damaged,
                            .message = QCoreApplication::translate(
                                "Storage", "A process in the casebook cannot be read. Run the check of the casebook, "
                                           "and go back to the last good back-up."),
                            .technical = definition.error().front().place});
    definition->version = int(row.integer(6));
    return {.id = row.id<ProcessId>(0),
            .definition = *std::move(definition),
            .fromOn = row.date(2),
            .addedAt = row.moment(3),
            .addedBy = row.id<UserId>(4),
            .version = int(row.integer(5))};
}

} // namespace

ProcessId insertProcess(Connection& db, const StoredProcess& process)
{
    return ProcessId(db.insert(
        u"INSERT INTO process (code, number, body, from_on, added_at, by_user_id) VALUES (?, ?, ?, ?, ?, ?)"_s,
        {process.definition.code, process.definition.version, QString::fromUtf8(writeProcess(process.definition)),
         process.fromOn, process.addedAt, process.addedBy}));
}

bool updateProcessStart(Connection& db, const StoredProcess& process)
{
    return db.exec(u"UPDATE process SET from_on = ?, version = version + 1 WHERE id = ? AND version = ?"_s,
                   {process.fromOn, process.id, process.version}) > 0;
}

void removeProcess(Connection& db, ProcessId id)
{
    db.exec(u"DELETE FROM process WHERE id = ?"_s, {id});
}

std::optional<StoredProcess> findProcess(Connection& db, ProcessId id)
{
    return db.one<StoredProcess>(select + u"WHERE id = ?"_s, {id}, readStored);
}

std::optional<StoredProcess> findProcess(Connection& db, const QString& code, int number)
{
    return db.one<StoredProcess>(select + u"WHERE code = ? AND number = ?"_s, {code, number}, readStored);
}

std::vector<StoredProcess> allProcesses(Connection& db)
{
    return db.all<StoredProcess>(select + u"ORDER BY code, number DESC"_s, {}, readStored);
}

std::optional<StoredProcess> processInForce(Connection& db, const QString& code, QDate day)
{
    return db.one<StoredProcess>(select +
                                     u"WHERE code = ? AND from_on <= ? ORDER BY from_on DESC, number DESC LIMIT 1"_s,
                                 {code, day}, readStored);
}

int lastProcessNumber(Connection& db, const QString& code)
{
    return int(db.integer(u"SELECT coalesce(max(number), 0) FROM process WHERE code = ?"_s, {code}));
}

} // namespace woonrust::storage
