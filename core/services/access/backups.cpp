// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/access/backups.h"

#include "services/register/settings.h"

namespace woonrust::backups {

Result<BackupFile> make(Session& session, const OpenedCasebook& casebook, const WorkProgress& progress)
{
    return session.read([&] {
        requirePermission(session, Permission::BackUp);
        const Settings current = settings::current(session.db());
        if (current.backupFolder.isEmpty())
            throw Failure(Error{.kind = ErrorKind::Input,
                                .message = QCoreApplication::translate(
                                    "Backups", "Choose a folder for the back-ups first, in the settings."),
                                .field = QStringLiteral("backupFolder")});
        BackupFile made =
            orThrow(backUp(casebook, current.backupFolder, current.backupsKept, session.clock(), progress));
        // Logged afterwards, in a transaction of its own: a back-up that did not come about is no event.
        orThrow(session.write([&] { session.log({.action = event::backedUp, .subjectKind = EntityKind::Casebook}); }));
        return made;
    });
}

} // namespace woonrust::backups
