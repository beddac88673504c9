// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/clock.h"
#include "domain/error.h"
#include "domain/id.h"

#include <QByteArray>
#include <QVariant>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

class QSqlQuery;
class QThread;

namespace woonrust {

namespace storage {
class ReadSnapshot;
}

// One value bound to a "?" of a statement. What is empty in our types is NULL in the file: an invalid id, date or
// moment, and an empty optional. An empty text is '' (use orNull() for a column that wants NULL instead).
class Value {
public:
    Value(std::nullptr_t) {}
    Value(bool value) : m_value(value ? 1 : 0) {}
    Value(int value) : m_value(value) {}
    Value(qint64 value) : m_value(value) {}
    Value(double value) : m_value(value) {}
    Value(const QString& text) : m_value(text.isNull() ? QStringLiteral("") : text) {}
    Value(const QByteArray& bytes) : m_value(bytes.isNull() ? QByteArray("") : bytes) {}
    Value(QDate date) : m_value(date.isValid() ? QVariant(toStorage(date)) : QVariant()) {}
    Value(const QDateTime& utc) : m_value(utc.isValid() ? QVariant(toStorage(utc)) : QVariant()) {}
    template <class Tag> Value(Id<Tag> id) : m_value(id ? QVariant(id.value()) : QVariant()) {}
    template <class T> Value(const std::optional<T>& value) : m_value(value ? Value(*value).variant() : QVariant()) {}

    [[nodiscard]] const QVariant& variant() const { return m_value; }

private:
    QVariant m_value;
};

using Values = std::vector<Value>;

[[nodiscard]] inline Value orNull(const QString& text)
{
    return text.isEmpty() ? Value(nullptr) : Value(text);
}

// The current row of a query; valid only inside the function that it was handed to.
class Row {
public:
    explicit Row(const QSqlQuery& query) : m_query(query) {}
    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] bool flag(int column) const { return integer(column) != 0; }
    [[nodiscard]] double real(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QByteArray bytes(int column) const;
    [[nodiscard]] QDate date(int column) const;
    [[nodiscard]] QDateTime moment(int column) const;
    template <class IdType> [[nodiscard]] IdType id(int column) const { return IdType(integer(column)); }
    [[nodiscard]] std::optional<int> optionalInt(int column) const;

private:
    const QSqlQuery& m_query;
};

// One open casebook database, usable only in the thread that made it. The only user of Qt SQL (practices 3.1).
//
// Every failure is thrown as a Failure whose message is in the user's words. Statements are prepared once and kept,
// so give texts that do not vary with the values.
class Connection {
public:
    enum class Mode { ReadWrite, ReadOnly, Create };

    // `key` is the casebook's 32 random bytes. Fails closed: throws when the library does not encrypt, when the file is
    // missing (except Create, which refuses an existing one) or when the key does not open it.
    Connection(const QString& path, const QByteArray& key, Mode mode = Mode::ReadWrite);
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    // Runs a statement that gives no rows; returns the number of rows changed.
    qint64 exec(const QString& sql, const Values& values = {});
    // Runs an INSERT; returns the new row's id.
    qint64 insert(const QString& sql, const Values& values = {});
    // Calls `row` for each row of a query, in order.
    void each(const QString& sql, const Values& values, const std::function<void(const Row&)>& row);
    // As each(), until `row` returns false.
    void eachUntil(const QString& sql, const Values& values, const std::function<bool(const Row&)>& row);
    // The first row of a query, or nothing.
    template <class T, class Read> std::optional<T> one(const QString& sql, const Values& values, const Read& read);
    // The first column of the first row, 0 when there is no row.
    qint64 integer(const QString& sql, const Values& values = {});
    QString text(const QString& sql, const Values& values = {});
    template <class T, class Read> std::vector<T> all(const QString& sql, const Values& values, const Read& read);

    // Stops what runs now; it ends with ErrorKind::Cancelled. The one member that any thread may call.
    void interrupt();

    [[nodiscard]] QString path() const;
    [[nodiscard]] bool inTransaction() const;
    // Whether a ReadSnapshot holds.
    [[nodiscard]] bool isReading() const;
    // The sqlite3* of this connection, for the back-up API. Never for statements.
    [[nodiscard]] void* nativeHandle() const;
    // Runs PRAGMA optimize and closes. The destructor does the same and swallows errors.
    void close();

private:
    friend class Transaction;
    friend class storage::ReadSnapshot;
    void setReading(bool reading);

    struct Private;
    std::unique_ptr<Private> d;
};

// A write transaction (BEGIN IMMEDIATE) that is rolled back unless commit() was called. Inside another one it joins
// it as a savepoint.
class Transaction {
public:
    explicit Transaction(Connection& connection);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    void commit();

private:
    Connection& m_connection;
    int m_depth = 0;
    bool m_done = false;
};

template <class T, class Read>
std::optional<T> Connection::one(const QString& sql, const Values& values, const Read& read)
{
    std::optional<T> result;
    eachUntil(sql, values, [&](const Row& row) {
        result.emplace(read(row));
        return false;
    });
    return result;
}

template <class T, class Read>
std::vector<T> Connection::all(const QString& sql, const Values& values, const Read& read)
{
    std::vector<T> result;
    each(sql, values, [&](const Row& row) { result.push_back(read(row)); });
    return result;
}

} // namespace woonrust
