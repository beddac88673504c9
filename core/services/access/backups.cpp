// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/access/backups.h"

#include "services/register/settings.h"
#include "storage/register/user_store.h"

#include <QFileInfo>
#include <QJsonObject>

namespace woonrust::backups {

using namespace Qt::StringLiterals;

namespace {

Error atPassword(Error error)
{
    if (error.kind == ErrorKind::WrongPassword)
        error.field = u"password"_s;
    return error;
}

// In the restored casebook the user may have another number, or not be there: then the reason says who it was.
void logRestore(Connection& db, const RestoreOrder& order, const Clock& clock)
{
    Actor actor = order.actor;
    auto user = storage::findUserByLogin(db, actor.login);
    const bool known = user.has_value();
    if (!user)
        user = storage::findUserByLogin(db, order.credentials.login);
    if (!user)
        user = storage::allUsers(db).front(); // opened with the recovery key
    actor.id = user->id;
    Session session(db, actor, clock);
    QJsonObject changes;
    noteChange(changes, "backup"_L1, {}, QFileInfo(order.backup).fileName());
    orThrow(session.write([&] {
        session.log({.action = event::restored,
                     .subjectKind = EntityKind::Casebook,
                     .changes = changes,
                     .reason = known ? QString() : actor.name});
    }));
}

} // namespace

Result<BackupFile> make(Session& session, const OpenedCasebook& casebook, const WorkProgress& progress)
{
    return session.read([&] {
        requirePermission(session, Permission::BackUp);
        const Settings current = settings::current(session.db());
        if (current.backupFolder.isEmpty())
            throw Failure(Error{.kind = ErrorKind::Input,
                                .message = QCoreApplication::translate(
                                    "Backups", "Choose a folder for the back-ups first, in the settings."),
                                .field = u"backupFolder"_s});
        BackupFile made =
            orThrow(backUp(casebook, current.backupFolder, current.backupsKept, session.clock(), progress));
        // Logged afterwards, in a transaction of its own: a back-up that did not come about is no event.
        orThrow(session.write([&] { session.log({.action = event::backedUp, .subjectKind = EntityKind::Casebook}); }));
        return made;
    });
}

Result<BackupContents> look(Session& session, const OpenedCasebook& casebook, const QString& backup,
                            const Credentials& credentials, const OpenOptions& options)
{
    if (const auto may = policy::require(session.actor(), Permission::Restore); !may)
        return std::unexpected(may.error());
    return lookIntoBackup(backup, casebook.id(), credentials, session.clock(), options).transform_error(atPassword);
}

Result<RestoredCasebook> restore(const RestoreOrder& order, const Clock& clock, const OpenOptions& options)
{
    if (const auto may = policy::require(order.actor, Permission::Restore); !may)
        return std::unexpected(may.error());
    return restoreBackup(order.backup, order.casebook, order.credentials, clock, options,
                         [&](Connection& db) { logRestore(db, order, clock); })
        .transform_error(atPassword);
}

} // namespace woonrust::backups
