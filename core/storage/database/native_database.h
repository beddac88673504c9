// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/error.h"
#include "storage/database/secret_bytes.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <functional>

struct sqlite3;

namespace woonrust {

// The work goes on while this returns true. Amounts are in a unit of the work's own; total may be 0 while unknown.
using WorkProgress = std::function<bool(qint64 done, qint64 total)>;

// A casebook database below Qt SQL, for the three things that Connection cannot do: look into a file without leaving a
// trace, check its pages, and copy it page by page. Everything else goes through Connection. Throws Failure.
class NativeDatabase {
public:
    enum class Access {
        Look,        // reads the file as it is, without its log, and leaves no trace beside it; nobody may be writing
        LookWithLog, // reads file and log of a program that crashed, and leaves both as they are
        Existing,    // beside other connections, as they do
        Create,      // a new file
    };

    // `salt`: the first 16 bytes of a new file (the casebook's id), so that a copy has the id of its original.
    NativeDatabase(const QString& path, Access access, const SecretBytes& key, const QByteArray& salt = {});
    ~NativeDatabase();
    NativeDatabase(const NativeDatabase&) = delete;
    NativeDatabase& operator=(const NativeDatabase&) = delete;

    [[nodiscard]] sqlite3* handle() const { return m_handle; }
    // SQLite's extended code for the first read: 0 when the key fits and the first page is whole.
    [[nodiscard]] int firstRead() const;
    // The first column of all rows, at most `limit`.
    [[nodiscard]] QStringList texts(const QByteArray& sql, int limit = 100) const;
    [[nodiscard]] qint64 integer(const QByteArray& sql) const;
    void exec(const QByteArray& sql) const { (void)texts(sql); }
    // Asks `keepGoing` now and then during statements; false ends them with ErrorKind::Cancelled.
    void setCancel(std::function<bool()> keepGoing);
    [[noreturn]] void fail(int code, const QByteArray& what) const;

private:
    sqlite3* m_handle = nullptr;
    std::function<bool()> m_keepGoing;
};

// The first 16 bytes of a file: SQLCipher's salt, which is the casebook's id. Shorter when the file is.
[[nodiscard]] QByteArray casebookIdOf(const QString& path);

// Whether every page carries its right authentication code, read from the file itself: tells an altered file. Lines say
// which pages do not. About 0.25 s per 100 MB. Beyond 4 GiB it says nothing: SQLCipher 4.6 counts its place in the
// file with 32 bits there and reads other pages (its issue 604). Reading a page, as PRAGMA quick_check does, checks it.
[[nodiscard]] QStringList alteredPages(const NativeDatabase& database);

} // namespace woonrust
