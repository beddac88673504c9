// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/database/migrator.h"

#include <QCoreApplication>

namespace woonrust {

using namespace Qt::StringLiterals;

int schemaVersion(Connection& connection)
{
    return int(connection.integer(u"PRAGMA user_version"_s));
}

void migrate(Connection& connection, const std::vector<SchemaStep>& steps,
             const std::function<void(int)>& beforeFirstStep)
{
    const int from = schemaVersion(connection);
    const int newest = steps.empty() ? 0 : steps.back().version;
    const bool isEmpty = connection.integer(u"SELECT count(*) FROM sqlite_master"_s) == 0;
    if (!isEmpty && connection.integer(u"PRAGMA application_id"_s) != casebookApplicationId)
        throw Failure(ErrorKind::Damaged,
                      QCoreApplication::translate("Storage", "This file is not a casebook of Woonrust."));
    if (from > newest)
        throw Failure(ErrorKind::TooNew,
                      QCoreApplication::translate("Storage", "This casebook was made by a newer version of Woonrust "
                                                             "(schema %1; this version knows up to %2). Install the "
                                                             "newest version.")
                          .arg(from)
                          .arg(newest));
    if (from < newest && !isEmpty && beforeFirstStep)
        beforeFirstStep(from);
    for (const SchemaStep& step : steps) {
        if (step.version <= from)
            continue;
        Transaction transaction(connection);
        for (const QString& statement : step.statements)
            connection.exec(statement);
        if (step.data)
            step.data(connection);
        connection.exec(u"PRAGMA application_id = %1"_s.arg(casebookApplicationId));
        connection.exec(u"PRAGMA user_version = %1"_s.arg(step.version));
        transaction.commit();
    }
}

} // namespace woonrust
