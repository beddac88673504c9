// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/casebook/casebook_file.h"

#include <QDateTime>
#include <vector>

namespace woonrust {

// One back-up: an encrypted copy of a casebook, with the key file of that moment beside it.
struct BackupFile {
    QString path;
    QDateTime madeUtc;
    qint64 bytes = 0;
};

// Makes a checked copy of a casebook that is open, consistent as of now, while others go on writing: <destination> and
// <destination>.keys, under a temporary name until both are whole and checked. The check opens the copy, verifies every
// page, runs a quick check, and compares the rows of every table and the head of the event chain with the original.
// Throws Failure (DiskFull, ReadOnly, Damaged, Cancelled, or Conflict when the name is taken) and then leaves nothing.
// `progress`, in pages: called every few milliseconds.
void copyCasebook(const OpenedCasebook& casebook, const QString& destination, const WorkProgress& progress);

// Makes a back-up in `folder` as "<name>-<date>-<time>.woonrust" and then removes all but the newest `keep` of this
// casebook. When it fails, the older back-ups are untouched.
[[nodiscard]] Result<BackupFile> backUp(const OpenedCasebook& casebook, const QString& folder, int keep,
                                        const Clock& clock, const WorkProgress& progress = {});

// The back-ups of the casebook with this id in a folder, newest first.
[[nodiscard]] std::vector<BackupFile> listBackups(const QString& folder, const QByteArray& casebookId);

struct RestoredCasebook {
    QString replaced; // where the casebook that was there is kept; empty when there was none
};

// Puts a back-up in the place of `target`, which is its own casebook or a free name (Conflict otherwise). The back-up
// is copied and checked first, with the credentials that it had then; the present casebook is kept beside it as
// "<name>.voor-terugzetten-<date>" with its key file. Locked while anybody holds the target. Killed at any moment, the
// target is the old or the new one.
[[nodiscard]] Result<RestoredCasebook> restoreBackup(const QString& backup, const QString& target,
                                                     const Credentials& credentials, const Clock& clock,
                                                     const OpenOptions& options = {});

} // namespace woonrust
