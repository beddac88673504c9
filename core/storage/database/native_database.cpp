// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/database/native_database.h"

#include "storage/database/disk_file.h"
#include "storage/database/sql_error.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QSqlError>
#include <QUrl>
#include <algorithm>

#define SQLITE_HAS_CODEC
#include <sqlcipher/sqlite3.h>

namespace woonrust {

using namespace Qt::StringLiterals;

namespace {

constexpr int instructionsBetweenQuestions = 20'000; // some milliseconds

} // namespace

NativeDatabase::NativeDatabase(const QString& path, Access access, const SecretBytes& key, const QByteArray& salt)
{
    QByteArray name = QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath()).toEncoded(QUrl::FullyEncoded);
    int flags = SQLITE_OPEN_URI | SQLITE_OPEN_READWRITE;
    if (access == Access::Look) {
        name += "?immutable=1";
        flags = SQLITE_OPEN_URI | SQLITE_OPEN_READONLY;
    } else if (access == Access::Create) {
        makeOwnFile(path);
    }
    auto close = qScopeGuard([this] { sqlite3_close(m_handle); });
    if (const int code = sqlite3_open_v2(name.constData(), &m_handle, flags, nullptr); code != SQLITE_OK)
        fail(code, "open");
    // SQLCipher would write its own lines to stderr; we say it in ours.
    exec("PRAGMA cipher_log_level = NONE");
    {
        const SecretBytes literal = keyLiteral(QByteArrayView(key.data(), key.size()), salt);
        const int code = sqlite3_key(m_handle, literal.data(), int(literal.size()));
        if (code != SQLITE_OK || texts("PRAGMA cipher_version").isEmpty())
            throw Failure(ErrorKind::Internal,
                          u"This build of Woonrust cannot encrypt; it does not open a casebook."_s);
    }
    exec("PRAGMA cipher_compatibility = 4"); // as Connection
    exec("PRAGMA temp_store = MEMORY");
    exec("PRAGMA trusted_schema = OFF");
    sqlite3_busy_timeout(m_handle, 5000);
    if (access == Access::LookWithLog)
        sqlite3_db_config(m_handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    close.dismiss();
}

NativeDatabase::~NativeDatabase()
{
    sqlite3_close(m_handle);
}

int NativeDatabase::firstRead() const
{
    sqlite3_stmt* statement = nullptr;
    int code = sqlite3_prepare_v2(m_handle, "SELECT count(*) FROM sqlite_master", -1, &statement, nullptr);
    if (code == SQLITE_OK)
        code = sqlite3_step(statement);
    sqlite3_finalize(statement);
    return code == SQLITE_ROW ? SQLITE_OK : code;
}

QStringList NativeDatabase::texts(const QByteArray& sql, int limit) const
{
    sqlite3_stmt* statement = nullptr;
    if (const int code = sqlite3_prepare_v2(m_handle, sql.constData(), int(sql.size()), &statement, nullptr);
        code != SQLITE_OK)
        fail(code, sql);
    const auto finish = qScopeGuard([&] { sqlite3_finalize(statement); });
    QStringList rows;
    int code = SQLITE_ROW;
    while (rows.size() < limit && (code = sqlite3_step(statement)) == SQLITE_ROW)
        rows += QString::fromUtf8(reinterpret_cast<const char*>(sqlite3_column_text(statement, 0)));
    if (code != SQLITE_ROW && code != SQLITE_DONE)
        fail(sqlite3_extended_errcode(m_handle), sql);
    return rows;
}

qint64 NativeDatabase::integer(const QByteArray& sql) const
{
    return texts(sql, 1).value(0).toLongLong();
}

void NativeDatabase::setCancel(std::function<bool()> keepGoing)
{
    m_keepGoing = std::move(keepGoing);
    if (!m_keepGoing) {
        sqlite3_progress_handler(m_handle, 0, nullptr, nullptr);
        return;
    }
    sqlite3_progress_handler(
        m_handle, instructionsBetweenQuestions,
        [](void* self) { return static_cast<NativeDatabase*>(self)->m_keepGoing() ? 0 : 1; }, this);
}

void NativeDatabase::fail(int code, const QByteArray& what) const
{
    throwSqlError(QSqlError({}, QString::fromUtf8(m_handle ? sqlite3_errmsg(m_handle) : sqlite3_errstr(code)),
                            QSqlError::StatementError, QString::number(code)),
                  QString::fromUtf8(what), m_handle);
}

QByteArray casebookIdOf(const QString& path)
{
    QFile file(path);
    return QFileInfo(file).isFile() && file.open(QIODevice::ReadOnly) ? file.read(16) : QByteArray();
}

QStringList alteredPages(const NativeDatabase& database)
{
    QStringList lines = database.texts("PRAGMA cipher_integrity_check", 20); // in the order of the pages
    const qint64 lastRead = (qint64(1) << 32) / std::max<qint64>(database.integer("PRAGMA page_size"), 1);
    static const QRegularExpression numbered(u"^HMAC verification failed for page (\\d+)$"_s);
    lines.removeIf([&](const QString& line) { return numbered.match(line).captured(1).toLongLong() > lastRead; });
    return lines;
}

} // namespace woonrust
