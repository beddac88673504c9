// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/casebook/backup_log.h"

namespace woonrust {

using namespace Qt::StringLiterals;

namespace {

// A line of the log as "<number> <hash>"; empty when there is none.
const QString lastLine = u"SELECT id || ' ' || hex(hash) FROM event ORDER BY id DESC LIMIT 1"_s;
const QString lastRestore = u"SELECT id || ' ' || hex(hash) FROM event WHERE subject_kind = 'casebook' AND "
                            "subject_id = 0 AND action = 'restore' ORDER BY id DESC LIMIT 1"_s;

qint64 numberOf(const QString& line)
{
    return line.section(u' ', 0, 0).toLongLong();
}

} // namespace

LogEnd logEndOf(const NativeDatabase& copy)
{
    return {.lastLine = copy.texts(lastLine.toUtf8()).value(0),
            .lastRestore = copy.texts(lastRestore.toUtf8()).value(0)};
}

bool lacksLogEnd(Connection& casebook, const LogEnd& copy)
{
    const qint64 number = numberOf(copy.lastLine);
    const QString same = casebook.text(u"SELECT id || ' ' || hex(hash) FROM event WHERE id = ?"_s, {number});
    if (copy.lastLine == same)
        return false;
    // When an older back-up was restored since, its log goes on with that restore, and not with these lines.
    const QString restored =
        casebook.text(u"SELECT id || ' ' || hex(hash) FROM event WHERE subject_kind = 'casebook' AND "
                      "subject_id = 0 AND action = 'restore' AND id <= ? ORDER BY id DESC LIMIT 1"_s,
                      {number});
    return restored == copy.lastRestore;
}

bool lacksLogOfBackup(Connection& casebook, const QString& path, const SecretBytes& key)
{
    try {
        return lacksLogEnd(casebook, logEndOf(NativeDatabase(path, NativeDatabase::Access::Look, key)));
    } catch (const Failure&) { // damaged or no longer there, which the list of back-ups shows
        return false;
    }
}

} // namespace woonrust
