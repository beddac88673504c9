// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/user.h"
#include "storage/casebook/casebook_file.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTimeZone>
#include <stdexcept>

#define SQLITE_HAS_CODEC
#include <sqlcipher/sqlite3.h>

namespace woonrust::tests {

// A casebook as an earlier version of Woonrust left it: the rows of tests/data/schema/v<version>.sql in an encrypted
// file, with the key file of its administrator beside it. Closed.
class CannedCasebook {
public:
    explicit CannedCasebook(int version = 1)
    {
        SecretBytes key;
        QByteArray id;
        {
            auto made = createCasebook(
                {.path = path(), .adminLogin = login, .adminPassword = password, .cost = KdfCost::leastForTests()},
                clock);
            if (!made)
                throw std::runtime_error(made.error().message.toStdString());
            key = made->casebook.key().clone();
            id = made->casebook.id();
        }
        QFile::remove(path());
        const NativeDatabase old(path(), NativeDatabase::Access::Create, key, id);
        run(old, version);
    }

    // Runs the statements of a version's file in an empty database.
    static void run(const NativeDatabase& database, int version)
    {
        QFile file(QStringLiteral(":/schema/v%1.sql").arg(version));
        if (!file.open(QIODevice::ReadOnly))
            throw std::runtime_error("there is no canned casebook of this version");
        const QByteArray sql = "BEGIN;" + file.readAll() + "COMMIT;";
        if (sqlite3_exec(database.handle(), sql.constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
            throw std::runtime_error(sqlite3_errmsg(database.handle()));
    }

    [[nodiscard]] QString path() const { return folder.filePath(QStringLiteral("oud.woonrust")); }
    [[nodiscard]] Credentials credentials() const { return {.login = login, .password = password}; }
    [[nodiscard]] OpenOptions options() const { return {.attemptsFolder = attempts.path()}; }

    QTemporaryDir folder;
    QTemporaryDir attempts;
    QString login = roleCode(Role::Administrator);
    QString password = QStringLiteral("fietsen naar het werk");
    FixedClock clock{QDateTime(QDate(2027, 1, 4), QTime(9, 0), QTimeZone::UTC)};
};

// The steps of this version and one that is still to come.
inline std::vector<SchemaStep> stepsOfTomorrow()
{
    std::vector<SchemaStep> steps = schemaSteps();
    const int next = steps.back().version + 1;
    steps.push_back({.version = next,
                     .description = {},
                     .statements = {QStringLiteral("CREATE TABLE of_tomorrow (id INTEGER) STRICT")}});
    return steps;
}

} // namespace woonrust::tests
