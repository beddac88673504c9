// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/database/native_database.h"

#include <QList>

namespace woonrust::bench {

// The same file through SQLite's own C interface, opened with the raw key and set as the program sets its connections.
class BareSql {
public:
    BareSql(const QString& path, const SecretBytes& key);

    // Runs the queries among these and reads every column of at most `mostRows` rows of each; milliseconds. Statements
    // are prepared before the clock starts, as the program keeps its own prepared.
    [[nodiscard]] double read(const QList<QByteArray>& statements, int mostRows);
    // Runs all of them, which are a whole transaction.
    [[nodiscard]] double write(const QList<QByteArray>& statements);

    // The statement that took longest of all so far.
    [[nodiscard]] const QByteArray& slowest() const { return m_slowest; }
    [[nodiscard]] double slowestMs() const { return m_slowestMs; }

private:
    [[nodiscard]] double run(const QList<QByteArray>& statements, int mostRows);

    NativeDatabase m_database;
    QByteArray m_slowest;
    double m_slowestMs = 0;
};

} // namespace woonrust::bench
