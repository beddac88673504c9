// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/base/session.h"
#include "storage/casebook/backup.h"

#include <QStringList>
#include <optional>

// Back-ups of an open casebook, as the settings want them.
namespace woonrust::backups {

// Makes and checks one in the folder of the settings, keeps the newest ones, and logs it. Input error "backupFolder"
// when no folder was chosen. Takes as long as copying the file: not for the GUI thread.
[[nodiscard]] Result<BackupFile> make(Session& session, const OpenedCasebook& casebook,
                                      const WorkProgress& progress = {});

// Makes and checks one at `path`, whatever the settings say, and logs it; a file that is there is not written over.
[[nodiscard]] Result<void> copyTo(Session& session, const OpenedCasebook& casebook, const QString& path,
                                  const WorkProgress& progress = {});

// Removes a casebook that a restore or a new version kept beside this one (keptCasebooks()), and logs it. Needs
// Restore: who may come back to it decides that nobody will.
[[nodiscard]] Result<void> removeKept(Session& session, const OpenedCasebook& casebook, const QString& kept);

// What a back-up holds, once it was checked from the first page to the last with the credentials of then: what a user
// sees before choosing to restore. Needs Restore. Field "password" when the password is wrong.
[[nodiscard]] Result<BackupContents> look(Session& session, const OpenedCasebook& casebook, const QString& backup,
                                          const Credentials& credentials, const OpenOptions& options = {});

// A restore that was chosen, to be done once nobody has the casebook open any more.
struct RestoreOrder {
    QString backup;
    QString casebook; // the file whose place it takes
    Credentials credentials;
    std::optional<Actor> actor = {}; // who is signed in to the present casebook, when somebody is: needs Restore
};

// As restoreBackup(), and logs it in the restored casebook with the name of the back-up. The one way to restore, of
// window and command line. Who opens the back-up needs Restore in the casebook that it replaces, or in the back-up when
// that cannot be read: else whoever had a key once could undo the casebook of today. The recovery key is an
// administrator's.
[[nodiscard]] Result<RestoredCasebook> restore(const RestoreOrder& order, const Clock& clock,
                                               const OpenOptions& options = {});

// Whether this is a recovery key as it is printed, rather than a password.
[[nodiscard]] bool isRecoveryKey(const QString& typed);

// What the administrator must know and do after this restore; sentences, often none.
[[nodiscard]] QStringList warningsOf(const RestoredCasebook& restored);

} // namespace woonrust::backups
