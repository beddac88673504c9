// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/statement_recorder.h"

#include <QMutex>
#include <atomic>

#define SQLITE_HAS_CODEC
#include <sqlcipher/sqlite3.h>

namespace woonrust::bench::statement_recorder {

namespace {

// SQLite hands its callbacks no more than one pointer, and none to what opens a connection: hence one for the process.
std::atomic<bool> recording = false;
QMutex guard;
QList<QByteArray> statements;

int hear(unsigned, void*, void* statement, void* text)
{
    if (!recording || QByteArrayView(static_cast<const char*>(text)).startsWith("--")) // a trigger's
        return 0;
    char* expanded = sqlite3_expanded_sql(static_cast<sqlite3_stmt*>(statement));
    const QMutexLocker lock(&guard);
    statements.append(QByteArray(expanded));
    sqlite3_free(expanded);
    return 0;
}

int opened(sqlite3* database, char**, const sqlite3_api_routines*)
{
    return sqlite3_trace_v2(database, SQLITE_TRACE_STMT, hear, nullptr);
}

} // namespace

void install()
{
    sqlite3_auto_extension(reinterpret_cast<void (*)()>(opened));
}

void start()
{
    const QMutexLocker lock(&guard);
    statements.clear();
    recording = true;
}

QList<QByteArray> stop()
{
    recording = false;
    const QMutexLocker lock(&guard);
    return std::exchange(statements, QList<QByteArray>{});
}

} // namespace woonrust::bench::statement_recorder
