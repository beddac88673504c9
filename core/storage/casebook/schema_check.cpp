// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/casebook/schema_check.h"

#include "storage/database/secret_bytes.h"

#include <QMap>
#include <QTemporaryDir>

namespace woonrust {

using namespace Qt::StringLiterals;

namespace {

// Name -> how it was made. Without what SQLite keeps for itself: statistics, and indexes of keys, which have no text.
QMap<QString, QString> schemaOf(Connection& db)
{
    QMap<QString, QString> schema;
    db.each(u"SELECT name, type || ' ' || tbl_name || ' ' || coalesce(sql, '') FROM sqlite_master "
            "WHERE name NOT LIKE 'sqlite!_%' ESCAPE '!'"_s,
            {}, [&](const Row& row) { schema.insert(row.text(0), row.text(1)); });
    return schema;
}

} // namespace

QStringList schemaDifferences(Connection& db, const std::vector<SchemaStep>& steps)
{
    const QTemporaryDir folder;
    const SecretBytes key = SecretBytes::random(32);
    const ExposedKey exposed(key);
    Connection fresh(folder.filePath(u"schema"_s), exposed.bytes(), Connection::Mode::Create);
    migrate(fresh, steps);
    const auto wanted = schemaOf(fresh);
    const auto found = schemaOf(db);
    QStringList different;
    for (auto part = wanted.begin(); part != wanted.end(); ++part)
        if (found.value(part.key()) != part.value())
            different << part.key();
    for (auto part = found.begin(); part != found.end(); ++part)
        if (!wanted.contains(part.key()))
            different << part.key();
    return different;
}

} // namespace woonrust
