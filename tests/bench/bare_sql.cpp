// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/bare_sql.h"

#include <QElapsedTimer>
#include <limits>
#include <memory>
#include <vector>

#define SQLITE_HAS_CODEC
#include <sqlcipher/sqlite3.h>

namespace woonrust::bench {

namespace {

struct Finalize {
    void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
};
using Statement = std::unique_ptr<sqlite3_stmt, Finalize>;

// Otherwise the compiler may leave out reading what nobody uses.
volatile int bytesRead = 0;

} // namespace

BareSql::BareSql(const QString& path, const SecretBytes& key) : m_database(path, NativeDatabase::Access::Existing, key)
{
    for (const char* pragma : {"PRAGMA busy_timeout = 5000", "PRAGMA temp_store = MEMORY", "PRAGMA secure_delete = ON",
                               "PRAGMA cache_size = -16000", "PRAGMA foreign_keys = ON", "PRAGMA synchronous = FULL",
                               "CREATE VIRTUAL TABLE temp.search_word USING fts5vocab(main, search_index, instance)"})
        m_database.exec(pragma);
}

double BareSql::read(const QList<QByteArray>& statements, int mostRows)
{
    QList<QByteArray> queries;
    for (const QByteArray& statement : statements)
        if (statement.startsWith("SELECT") || statement.startsWith("WITH"))
            queries.append(statement);
    return run(queries, mostRows);
}

double BareSql::write(const QList<QByteArray>& statements)
{
    return run(statements, std::numeric_limits<int>::max());
}

double BareSql::run(const QList<QByteArray>& statements, int mostRows)
{
    sqlite3* const database = m_database.handle();
    std::vector<Statement> prepared;
    for (const QByteArray& text : statements) {
        sqlite3_stmt* statement = nullptr;
        if (const int code = sqlite3_prepare_v2(database, text.constData(), int(text.size()), &statement, nullptr);
            code != SQLITE_OK)
            m_database.fail(code, text);
        prepared.emplace_back(statement);
    }
    QElapsedTimer timer;
    timer.start();
    for (std::size_t i = 0; i < prepared.size(); ++i) {
        sqlite3_stmt* const statement = prepared[i].get();
        int code = SQLITE_DONE;
        const qint64 before = timer.nsecsElapsed();
        for (int row = 0; row < mostRows && (code = sqlite3_step(statement)) == SQLITE_ROW; ++row)
            for (int column = 0; column < sqlite3_column_count(statement); ++column)
                if (sqlite3_column_text(statement, column))
                    bytesRead = sqlite3_column_bytes(statement, column);
        if (code != SQLITE_ROW && code != SQLITE_DONE)
            m_database.fail(code, statements[qsizetype(i)]);
        sqlite3_reset(statement);
        if (const double took = double(timer.nsecsElapsed() - before) / 1e6; took > m_slowestMs) {
            m_slowestMs = took;
            m_slowest = statements[qsizetype(i)];
        }
    }
    return double(timer.nsecsElapsed()) / 1e6;
}

} // namespace woonrust::bench
