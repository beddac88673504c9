// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/clock.h"
#include "domain/error.h"

#include <QDateTime>
#include <QString>
#include <memory>

class QLockFile;

namespace woonrust {

// Who has a casebook open, in words for the user. Fields are empty when unknown.
struct LockHolder {
    QString user; // as the operating system knows them
    QString computer;
    QString program;
    qint64 processId = 0;
    QDateTime sinceUtc;
};

// The right of one process to write a casebook: <casebook>.lock, with <casebook>.holder beside it for the others to
// read. Given back, with both files, when dropped.
//
// The lock of a process on this PC that crashed is taken over, and wasStale() then says so: the casebook deserves a
// quick check. The lock of another PC is never taken over, because nobody here can know whether it still works.
class CasebookLock {
public:
    // Locked with a sentence that says who holds it; ReadOnly when the folder cannot be written to.
    [[nodiscard]] static Result<CasebookLock> acquire(const QString& casebookPath, const Clock& clock);
    // The error that acquire() would give when another process holds it, without touching anything.
    [[nodiscard]] static Result<void> checkFree(const QString& casebookPath);

    CasebookLock(CasebookLock&& other) noexcept;
    CasebookLock& operator=(CasebookLock&& other) noexcept;
    CasebookLock(const CasebookLock&) = delete;
    CasebookLock& operator=(const CasebookLock&) = delete;
    ~CasebookLock();

    [[nodiscard]] bool wasStale() const { return m_wasStale; }
    [[nodiscard]] static LockHolder holderOf(const QString& casebookPath);

private:
    CasebookLock(std::unique_ptr<QLockFile> lock, QString holderPath, bool wasStale);

    std::unique_ptr<QLockFile> m_lock;
    QString m_holderPath;
    bool m_wasStale = false;
};

} // namespace woonrust
