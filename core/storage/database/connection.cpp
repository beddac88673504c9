// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/database/connection.h"

#include "storage/database/disk_file.h"
#include "storage/database/secret_bytes.h"
#include "storage/database/sql_error.h"

#include <QAtomicInteger>
#include <QCoreApplication>
#include <QFileInfo>
#include <QHash>
#include <QScopeGuard>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QThread>

#define SQLITE_HAS_CODEC
#include <sqlcipher/sqlite3.h>

namespace woonrust {

using namespace Qt::StringLiterals;

namespace {

// Far more than any page of the window needs; a guard against statements whose text varies.
constexpr int preparedStatementsKept = 256;

QString uniqueConnectionName()
{
    static QAtomicInteger<quint64> serial = 0;
    return u"woonrust-%1"_s.arg(++serial);
}

} // namespace

struct Connection::Private {
    QString path;
    QString name = uniqueConnectionName();
    QSqlDatabase db;
    sqlite3* handle = nullptr;
    QHash<QString, std::shared_ptr<QSqlQuery>> prepared;
    int depth = 0;        // of nested transactions
    bool reading = false; // a snapshot holds
    FileIdentity file;
    FileIdentity log; // since the first change
    QThread* thread = QThread::currentThread();

    std::shared_ptr<QSqlQuery> run(const QString& sql, const Values& values)
    {
        Q_ASSERT_X(QThread::currentThread() == thread, "Connection", "used from another thread");
        std::shared_ptr<QSqlQuery> query = prepared.value(sql);
        if (query && query.use_count() > 2) // running further up the stack: that one must not be disturbed
            query.reset();
        if (!query) {
            query = std::make_shared<QSqlQuery>(db);
            query->setForwardOnly(true);
            if (!query->prepare(sql))
                throwSqlError(query->lastError(), sql, handle);
            if (prepared.size() >= preparedStatementsKept)
                prepared.clear();
            if (!prepared.contains(sql))
                prepared.insert(sql, query);
        }
        for (qsizetype i = 0; i < qsizetype(values.size()); ++i)
            query->bindValue(int(i), values[std::size_t(i)].variant());
        if (!query->exec()) {
            const QSqlError error = query->lastError();
            query->finish();
            throwSqlError(error, sql, handle);
        }
        return query;
    }

    // A change must end in the file that has the casebook's name. SQLite itself goes on writing in a file that was
    // removed, or moved out of the way for another, and all of that is gone when it is closed.
    void requireSameFile()
    {
        const FileIdentity now = identityOf(path + "-wal"_L1);
        if (!log.inode)
            log = now;
        if (identityOf(path) != file || now != log)
            throwReplaced(path);
    }

    void statement(const QString& sql)
    {
        QSqlQuery query(db);
        if (!query.exec(sql))
            throwSqlError(query.lastError(), sql, handle);
    }

    void pragma(const QString& setting) { statement(u"PRAGMA "_s + setting); }

    QString pragmaValue(const QString& name)
    {
        QSqlQuery query(db);
        if (!query.exec(u"PRAGMA "_s + name))
            throwSqlError(query.lastError(), name, handle);
        return query.next() ? query.value(0).toString() : QString();
    }

    void unlock(const QByteArray& key)
    {
        if (key.size() != 32)
            throw Failure(ErrorKind::Internal, u"The casebook key must have 32 bytes."_s);
        pragma(u"cipher_log_level = NONE"_s); // it would write its own lines to stderr; we say it in ours
        // A raw key: SQLCipher derives nothing from it, so opening costs no key stretching.
        const SecretBytes literal = keyLiteral(key);
        const int result = sqlite3_key(handle, literal.data(), int(literal.size()));
        // Without a cipher the key would be ignored and the file would be plain text: fail closed.
        if (result != SQLITE_OK || pragmaValue(u"cipher_version"_s).isEmpty())
            throw Failure(ErrorKind::Internal,
                          u"This build of Woonrust cannot encrypt; it does not open a casebook."_s);
        pragma(u"cipher_compatibility = 4"_s); // pinned: a later library must read this file the same way
    }

    void configure(Mode mode)
    {
        pragma(u"busy_timeout = 60000"_s); // as long as adding the largest recording takes on a slow disk
        pragma(u"temp_store = MEMORY"_s);  // no plain text in temporary files
        pragma(u"secure_delete = ON"_s);
        pragma(u"trusted_schema = OFF"_s);
        pragma(u"cell_size_check = ON"_s);
        pragma(u"cache_size = -16000"_s);
        pragma(u"foreign_keys = ON"_s);
        if (pragmaValue(u"foreign_keys"_s) != u"1")
            throw Failure(ErrorKind::Internal, u"Foreign keys could not be switched on."_s);
        // The words of the full-text index, for search_query. Not in the casebook, but of each connection; made here
        // because a table that is made in a transaction goes when that is rolled back.
        statement(u"CREATE VIRTUAL TABLE temp.search_word USING fts5vocab(main, search_index, instance)"_s);
        if (mode == Mode::ReadOnly)
            return;
        if (pragmaValue(u"journal_mode = WAL"_s) != u"wal")
            throw Failure(ErrorKind::ReadOnly, QCoreApplication::translate(
                                                   "Storage", "The folder of the casebook cannot be written to, or it "
                                                              "is on a network drive that does not support this. "
                                                              "Move the casebook to a folder on this PC."));
        pragma(u"synchronous = FULL"_s);            // a confirmed change survives a power cut
        pragma(u"journal_size_limit = 67108864"_s); // else the log stays as large as the largest recording added
    }
};

bool Row::isNull(int column) const
{
    return m_query.isNull(column);
}

qint64 Row::integer(int column) const
{
    return m_query.value(column).toLongLong();
}

double Row::real(int column) const
{
    return m_query.value(column).toDouble();
}

QString Row::text(int column) const
{
    return m_query.value(column).toString();
}

QByteArray Row::bytes(int column) const
{
    return m_query.value(column).toByteArray();
}

QDate Row::date(int column) const
{
    return dateFromStorage(text(column));
}

QDateTime Row::moment(int column) const
{
    return momentFromStorage(text(column));
}

std::optional<int> Row::optionalInt(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(int(integer(column)));
}

Connection::Connection(const QString& path, const QByteArray& key, Mode mode) : d(std::make_unique<Private>())
{
    d->path = QFileInfo(path).absoluteFilePath(); // a name such as "file:x?mode=memory" is a name, not a command
    const bool exists = QFileInfo::exists(path);  // Qt's driver would make a missing file without a word
    if (mode == Mode::Create ? exists : !exists)
        throw Failure(
            mode == Mode::Create ? ErrorKind::Conflict : ErrorKind::NotFound,
            mode == Mode::Create
                ? QCoreApplication::translate("Storage", "The file %1 exists already. Choose another name.").arg(path)
                : QCoreApplication::translate("Storage", "The casebook %1 does not exist.").arg(path));
    auto cleanUp = qScopeGuard([this] { close(); });
    d->db = QSqlDatabase::addDatabase(u"QSQLITE"_s, d->name);
    if (mode == Mode::Create)
        makeOwnFile(d->path);
    d->db.setDatabaseName(d->path);
    if (mode == Mode::ReadOnly)
        d->db.setConnectOptions(u"QSQLITE_OPEN_READONLY"_s);
    if (!d->db.open())
        throwSqlError(d->db.lastError(), u"open"_s, nullptr);
    const QVariant handle = d->db.driver()->handle();
    d->handle = *static_cast<sqlite3* const*>(handle.constData());
    d->unlock(key);
    d->pragmaValue(u"schema_version"_s); // the first read: tells whether the key fits
    d->configure(mode);
    d->file = identityOf(d->path);
    cleanUp.dismiss();
}

Connection::~Connection()
{
    close();
}

void Connection::close()
{
    if (!d->db.isValid())
        return;
    d->prepared.clear();
    if (d->db.isOpen()) {
        QSqlQuery(d->db).exec(u"PRAGMA optimize"_s);
        d->db.close();
    }
    d->handle = nullptr;
    d->db = QSqlDatabase();
    QSqlDatabase::removeDatabase(d->name);
}

qint64 Connection::exec(const QString& sql, const Values& values)
{
    const auto query = d->run(sql, values);
    const qint64 changed = query->numRowsAffected();
    query->finish();
    return changed;
}

qint64 Connection::insert(const QString& sql, const Values& values)
{
    const auto query = d->run(sql, values);
    const qint64 id = query->lastInsertId().toLongLong();
    query->finish();
    return id;
}

void Connection::each(const QString& sql, const Values& values, const std::function<void(const Row&)>& row)
{
    eachUntil(sql, values, [&row](const Row& current) {
        row(current);
        return true;
    });
}

void Connection::eachUntil(const QString& sql, const Values& values, const std::function<bool(const Row&)>& row)
{
    const auto query = d->run(sql, values);
    // An unfinished query would hold back checkpoints and back-ups.
    const auto finish = qScopeGuard([&query] { query->finish(); });
    const Row current(*query);
    while (query->next())
        if (!row(current))
            return;
    if (query->lastError().isValid())
        throwSqlError(query->lastError(), sql, d->handle);
}

qint64 Connection::integer(const QString& sql, const Values& values)
{
    return one<qint64>(sql, values, [](const Row& row) { return row.integer(0); }).value_or(0);
}

QString Connection::text(const QString& sql, const Values& values)
{
    return one<QString>(sql, values, [](const Row& row) { return row.text(0); }).value_or(QString());
}

void Connection::interrupt()
{
    if (d->handle)
        sqlite3_interrupt(d->handle);
}

QString Connection::path() const
{
    return d->path;
}

bool Connection::inTransaction() const
{
    return d->depth > 0;
}

bool Connection::isReading() const
{
    return d->reading;
}

void Connection::setReading(bool reading)
{
    d->reading = reading;
}

void* Connection::nativeHandle() const
{
    return d->handle;
}

Transaction::Transaction(Connection& connection) : m_connection(connection), m_depth(connection.d->depth)
{
    if (m_connection.isReading()) { // what is read after a change is as it is then
        m_connection.exec(u"COMMIT"_s);
        m_connection.setReading(false);
    }
    // IMMEDIATE: a deferred transaction that reads and then writes fails at once when another one wrote meanwhile.
    m_connection.exec(m_depth == 0 ? u"BEGIN IMMEDIATE"_s : u"SAVEPOINT level%1"_s.arg(m_depth));
    ++m_connection.d->depth;
    if (m_depth > 0)
        return;
    try {
        m_connection.d->requireSameFile();
    } catch (const Failure&) {
        --m_connection.d->depth;
        m_connection.exec(u"ROLLBACK"_s);
        throw;
    }
}

Transaction::~Transaction()
{
    if (m_done)
        return;
    --m_connection.d->depth;
    try {
        if (m_depth == 0) {
            m_connection.exec(u"ROLLBACK"_s);
        } else {
            m_connection.exec(u"ROLLBACK TO level%1"_s.arg(m_depth));
            m_connection.exec(u"RELEASE level%1"_s.arg(m_depth));
        }
    } catch (const Failure&) {
        // SQLite has rolled back by itself already (disk full, I/O error): nothing is left to undo.
    }
}

void Transaction::commit()
{
    if (m_depth == 0)
        m_connection.d->requireSameFile();
    m_connection.exec(m_depth == 0 ? u"COMMIT"_s : u"RELEASE level%1"_s.arg(m_depth));
    --m_connection.d->depth;
    m_done = true;
}

} // namespace woonrust
