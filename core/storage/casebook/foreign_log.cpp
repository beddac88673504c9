// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/casebook/foreign_log.h"

#include "domain/error.h"
#include "storage/database/native_database.h"

#include <QFileInfo>

namespace woonrust {

using namespace Qt::StringLiterals;

bool hasForeignLog(const QString& casebookPath, const SecretBytes& key)
{
    if (QFileInfo(casebookPath + "-wal"_L1).size() == 0)
        return false;
    try {
        const NativeDatabase mixed(casebookPath, NativeDatabase::Access::LookWithLog, key);
        // Lines are never removed and are numbered without gaps. Asked at once, as another program may be writing, and
        // each by a way of its own through the file: of a mixed one these differ.
        if (mixed.integer("SELECT (SELECT count(*) FROM event) <> (SELECT coalesce(max(id), 0) FROM event)") != 0)
            return true;
        const NativeDatabase alone(casebookPath, NativeDatabase::Access::Look, key);
        const QString last = alone.texts("SELECT id || ' ' || hex(hash) FROM event ORDER BY id DESC LIMIT 1").value(0);
        if (last.isEmpty())
            return false;
        const QByteArray id = last.section(u' ', 0, 0).toLatin1();
        return mixed.texts("SELECT id || ' ' || hex(hash) FROM event WHERE id = " + id).value(0) != last;
    } catch (const Failure&) { // no such table yet, or damaged
        return false;
    }
}

} // namespace woonrust
