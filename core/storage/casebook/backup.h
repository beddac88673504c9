// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/casebook/casebook_file.h"
#include "storage/casebook/restore_carry.h"

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

// Removes what a program left beside a casebook when it was killed while it made the copy before a new version. The
// caller holds the casebook.
void removeUnfinishedUpgrades(const QString& casebookPath);

// The back-ups of the casebook with this id in a folder, newest first.
[[nodiscard]] std::vector<BackupFile> listBackups(const QString& folder, const QByteArray& casebookId);

// The casebooks that a restore or a new version kept beside this one (<name>.woonrust.voor-terugzetten-<date> and
// <name>.woonrust.before-v…), newest first: they can be restored as a back-up can.
[[nodiscard]] std::vector<BackupFile> keptCasebooks(const QString& casebookPath, const QByteArray& casebookId);

// Removes one of keptCasebooks() with its key file and log, for good. Throws Failure: NotFound when it is none of them,
// Locked while somebody has it open, ReadOnly when it cannot be removed.
void removeKept(const QString& kept, const QString& casebookPath, const QByteArray& casebookId);

// What a back-up holds, to recognise it by.
struct BackupContents {
    QString organisation;
    QDateTime lastEventUtc; // when the last thing in it was done or looked at; invalid when nothing was
    qint64 reports = 0;
    qint64 dossiers = 0;
    bool ofThisCasebook = false; // the one that was asked about; only then it may replace it
};

// Checks every page and table of a back-up with the credentials that it had then, and counts what is in it. Leaves no
// trace beside it. `casebookId`: of the casebook that it might replace. The errors of openCasebook().
[[nodiscard]] Result<BackupContents> lookIntoBackup(const QString& backup, const QByteArray& casebookId,
                                                    const Credentials& credentials, const Clock& clock,
                                                    const OpenOptions& options = {});

struct RestoredCasebook {
    QString replaced;        // where the casebook that was there is kept; empty when there was none
    bool keptIsWhole = true; // the kept one was checked page by page; false: it is damaged, and kept as it is
    // The replaced casebook could not be asked which numbers it gave out, so they skip ahead.
    bool skippedNumbers = false;
    // It could not be asked for the passwords of now: these may sign in with the password they had then. By name.
    std::vector<User> withOldPassword = {};
    // These keep the roles that they have in the replaced casebook, which are not those of the back-up. By name.
    std::vector<User> withRolesOfNow = {};
    // All of whom something was carried over, for the log.
    std::vector<CarriedUser> carried = {};
};

// What a restore does last, in the copy before it takes its place; `present` is null when there was nothing to read.
using RestoreFinish =
    std::function<void(Connection& copy, const RestoredCasebook& outcome, const PresentCasebook* present)>;

// Puts a back-up in the place of `target`, which is its own casebook or a free name (Conflict otherwise). The back-up
// is copied and checked first, with the credentials that it had then; the present casebook is checked and kept beside
// it as "<name>.voor-terugzetten-<date>" with its key file. The numbers it gave out, who was disabled, the roles and
// the passwords of now are carried over. Locked while anybody holds the target. Killed at any moment, the target is the
// old or the new one. `finish` writes a last thing into the copy, or refuses with a Failure, and then nothing has
// changed.
[[nodiscard]] Result<RestoredCasebook> restoreBackup(const QString& backup, const QString& target,
                                                     const Credentials& credentials, const Clock& clock,
                                                     const OpenOptions& options = {}, const RestoreFinish& finish = {});

} // namespace woonrust
