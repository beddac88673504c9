// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/access/backups.h"

#include "services/access/users.h"
#include "services/base/actor_of.h"
#include "services/cases/handover.h"
#include "services/office/settings.h"
#include "storage/casebook/recovery_key.h"
#include "storage/registry/user_store.h"

#include <QCoreApplication>
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

void requireRestore(const User& user)
{
    if (user.disabled)
        throw Failure(ErrorKind::NotAllowed,
                      QCoreApplication::translate("Casebook", "This user may no longer sign in. Ask the "
                                                              "administrator."));
    orThrow(policy::require(actorOf(user), Permission::Restore));
}

// Who opened the back-up, as the back-up and the casebook of today know them; with the recovery key an administrator.
User whoOpened(Connection& copy, const RestoreOrder& order, const PresentCasebook* present)
{
    if (!order.credentials.recoveryKey.isEmpty()) {
        std::vector<User> users = storage::allUsers(copy);
        std::erase_if(users, [](const User& user) { return user.disabled || !user.roles.has(Role::Administrator); });
        if (users.empty())
            orThrow(policy::require(Actor{}, Permission::Restore));
        return users.front();
    }
    const auto user = storage::findUserByLogin(copy, order.credentials.login);
    requireRestore(user.value_or(User{}));
    if (const User* now = present ? present->user(order.credentials.login) : nullptr)
        requireRestore(*now);
    return *user;
}

QString loginsOf(const std::vector<User>& users)
{
    QStringList logins;
    for (const User& user : users)
        logins << user.login;
    return logins.join(", "_L1);
}

// Refuses who may not, and logs the restore in the casebook that takes the place.
void finishRestore(Connection& copy, const RestoreOrder& order, const RestoredCasebook& outcome,
                   const PresentCasebook* present, const Clock& clock)
{
    Actor actor = actorOf(whoOpened(copy, order, present));
    QString reason;
    if (order.actor) {
        // Who is signed in today may have another number in the back-up, or not be there: then the reason names them.
        if (const auto same = storage::findUserByLogin(copy, order.actor->login)) {
            actor = *order.actor;
            actor.id = same->id;
        } else {
            reason = order.actor->name;
        }
    }
    Session session(copy, actor, clock);
    QJsonObject changes;
    noteChange(changes, "backup"_L1, {}, QFileInfo(order.backup).fileName());
    if (outcome.skippedNumbers)
        noteChange(changes, "skippedNumbers"_L1, {}, true);
    if (!outcome.withOldPassword.empty())
        noteChange(changes, "oldPasswords"_L1, {}, loginsOf(outcome.withOldPassword));
    if (!outcome.withRolesOfNow.empty())
        noteChange(changes, "rolesOfNow"_L1, {}, loginsOf(outcome.withRolesOfNow));
    orThrow(session.write([&] {
        session.log(
            {.action = event::restored, .subjectKind = EntityKind::Casebook, .changes = changes, .reason = reason});
        for (const CarriedUser& user : outcome.carried)
            session.log({.action = event::changed,
                         .subjectKind = EntityKind::User,
                         .subjectId = user.after.id.value(),
                         .changes = users::changesBetween(user.before, user.after),
                         .reason = reason});
        // What was on the name of who has left or lost a role since.
        if (present)
            for (const User& user : storage::allUsers(copy))
                handover::settle(session, user.id);
    }));
}

// Afterwards, in a transaction of its own: a back-up that did not come about is no event.
void logMade(Session& session)
{
    orThrow(session.write([&] { session.log({.action = event::backedUp, .subjectKind = EntityKind::Casebook}); }));
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
        orThrow(casebook.newestKeySlots(session.db())); // else the back-up would open with nobody's password of now
        BackupFile made =
            orThrow(backUp(casebook, current.backupFolder, current.backupsKept, session.clock(), progress));
        logMade(session);
        return made;
    });
}

Result<void> copyTo(Session& session, const OpenedCasebook& casebook, const QString& path, const WorkProgress& progress)
{
    return session.read([&] {
        requirePermission(session, Permission::BackUp);
        orThrow(casebook.newestKeySlots(session.db()));
        copyCasebook(casebook, path, progress);
        logMade(session);
    });
}

Result<void> removeKept(Session& session, const OpenedCasebook& casebook, const QString& kept)
{
    return session.write([&] {
        requirePermission(session, Permission::Restore);
        QJsonObject changes;
        noteChange(changes, "file"_L1, QFileInfo(kept).fileName(), QString());
        session.log({.action = event::removed, .subjectKind = EntityKind::Casebook, .changes = changes});
        // Last: when it cannot be removed, the log does not say that it was.
        woonrust::removeKept(kept, casebook.path(), casebook.id());
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
    if (order.actor)
        if (const auto may = policy::require(*order.actor, Permission::Restore); !may)
            return std::unexpected(may.error());
    return restoreBackup(order.backup, order.casebook, order.credentials, clock, options,
                         [&](Connection& copy, const RestoredCasebook& outcome, const PresentCasebook* present) {
                             finishRestore(copy, order, outcome, present, clock);
                         })
        .transform_error(atPassword);
}

QStringList warningsOf(const RestoredCasebook& restored)
{
    QStringList warnings;
    if (restored.skippedNumbers)
        warnings << QCoreApplication::translate("Backups",
                                                "Which numbers were given out after the back-up is not known "
                                                "here, so new reports and dossiers skip ahead of them.");
    if (!restored.withOldPassword.empty())
        warnings << QCoreApplication::translate("Backups", "These users can sign in with the password that they had "
                                                           "when the back-up was made: %1. Block who has left since.")
                        .arg(loginsOf(restored.withOldPassword));
    if (!restored.withRolesOfNow.empty())
        warnings << QCoreApplication::translate("Backups", "These users keep the roles that they had before the "
                                                           "restore, not those of the back-up: %1.")
                        .arg(loginsOf(restored.withRolesOfNow));
    return warnings;
}

bool isRecoveryKey(const QString& typed)
{
    return readRecoveryKey(typed).has_value();
}

} // namespace woonrust::backups
