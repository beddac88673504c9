// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/access/users.h"

#include "domain/email_address.h"
#include "services/base/input.h"
#include "services/cases/handover.h"
#include "storage/casebook/recovery_key.h"
#include "storage/registry/code_list_store.h"
#include "storage/registry/user_store.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>

namespace woonrust::users {

using namespace Qt::StringLiterals;

namespace {

QString rolesText(Roles roles)
{
    QStringList codes;
    for (const Role role : allRoles)
        if (roles.has(role))
            codes << roleCode(role);
    return codes.join(u',');
}

void logChange(Session& session, QLatin1StringView action, UserId id, const QJsonObject& changes)
{
    session.log({.action = action, .subjectKind = EntityKind::User, .subjectId = id.value(), .changes = changes});
}

// A password or a key changed: the event says so, never what it is.
void logKeyChange(Session& session, UserId id, QLatin1StringView what)
{
    QJsonObject changes;
    noteChange(changes, what, {}, true);
    logChange(session, event::changed, id, changes);
}

void refuseWithoutAdministrator(Session& session)
{
    if (storage::enabledAdministrators(session.db()) == 0)
        refuseInput(QCoreApplication::translate("Users", "This is the only administrator. Make somebody else "
                                                         "administrator first."),
                    u"roles"_s);
}

User existing(Session& session, UserId id)
{
    return orMissing(storage::findUser(session.db(), id));
}

// Last step of a transaction: when the key file cannot be written, the database goes back as well.
void putPassword(Session& session, const OpenedCasebook& file, const QString& login, const QString& password,
                 const KdfCost& cost)
{
    orThrow(checkNewPassword(login, password));
    orThrow(file.changeKeySlots(session.db(),
                                [&](KeySlots& slots) { return slots.setPassword(file.key(), login, password, cost); }));
}

} // namespace

QJsonObject fieldsOf(const User& user)
{
    return {{u"login"_s, user.login},
            {u"name"_s, user.name},
            {u"email"_s, user.email},
            {u"team"_s, user.team},
            {u"roles"_s, rolesText(user.roles)},
            {u"disabled"_s, user.disabled}};
}

QJsonObject changesBetween(const User& before, const User& after)
{
    const QJsonObject then = fieldsOf(before);
    const QJsonObject now = fieldsOf(after);
    QJsonObject changes;
    for (auto field = now.begin(); field != now.end(); ++field)
        if (const QJsonValue old = then.value(field.key()); old != field.value())
            changes.insert(field.key(), QJsonArray{old, field.value()});
    return changes;
}

User checked(Connection& db, const User& wanted, QDate today)
{
    User user = wanted;
    user.login = normalisedLogin(user.login);
    static const QRegularExpression form(uR"(^[\p{L}\p{N}._@-]{2,64}$)"_s,
                                         QRegularExpression::UseUnicodePropertiesOption);
    if (!form.match(user.login).hasMatch())
        refuseInput(QCoreApplication::translate("Users", "A user name has 2 to 64 letters, digits, points or dashes, "
                                                         "and no spaces."),
                    u"login"_s);
    if (const auto other = storage::findUserByLogin(db, user.login); other && other->id != user.id)
        refuseInput(
            QCoreApplication::translate("Users", "There is a user with this user name already: %1.").arg(other->name),
            u"login"_s);
    user.name = checkedLine(user.name, 100, u"name"_s,
                            QCoreApplication::translate("Users", "Enter the name of the user: letters are signed with "
                                                                 "it."));
    user.email = checkedLine(user.email, 200, u"email"_s);
    if (!user.email.isEmpty() && !isEmailAddress(user.email))
        refuseInput(QCoreApplication::translate("Persons", "Enter an e-mail address, such as name@example.nl."),
                    u"email"_s);
    const auto before = user.id ? storage::findUser(db, user.id) : std::nullopt;
    const bool teamKept = before && before->team == user.team;
    if (!user.team.isEmpty() && !teamKept && !storage::isCodeOffered(db, u"TEAM"_s, user.team, today))
        refuseInput(QCoreApplication::translate("Input", "Choose a value from the list."), u"team"_s);
    if (user.roles.isEmpty())
        refuseInput(QCoreApplication::translate("Users", "Choose at least one role."), u"roles"_s);
    return user;
}

Result<std::vector<User>> all(Session& session)
{
    return session.read([&] { return storage::allUsers(session.db()); });
}

Result<UserId> add(Session& session, const OpenedCasebook& file, const User& wanted, const QString& password,
                   const KdfCost& cost)
{
    return session.write([&] {
        requirePermission(session, Permission::ManageUsers);
        User user = wanted;
        user.id = {};
        user.disabled = false;
        user = checked(session.db(), user, session.clock().today());
        user.id = storage::insertUser(session.db(), user, session.clock().nowUtc());
        logChange(session, event::created, user.id, changesBetween({}, user));
        putPassword(session, file, user.login, password, cost);
        return user.id;
    });
}

Result<void> change(Session& session, const User& wanted)
{
    return session.write([&] {
        requirePermission(session, Permission::ManageUsers);
        const User before = existing(session, wanted.id);
        requireUnchanged(wanted.version, before.version);
        User after = wanted;
        after.login = before.login;
        after.disabled = before.disabled;
        after = checked(session.db(), after, session.clock().today());
        const QJsonObject changes = changesBetween(before, after);
        if (changes.isEmpty())
            return;
        orStale(storage::updateUser(session.db(), after));
        refuseWithoutAdministrator(session);
        handover::requireSomebodyLeft(session, after.id);
        logChange(session, event::changed, after.id, changes);
        handover::settle(session, after.id);
    });
}

Result<void> disable(Session& session, const OpenedCasebook& file, UserId id)
{
    return session.write([&] {
        requirePermission(session, Permission::ManageUsers);
        const User before = existing(session, id);
        if (id == session.actor().id)
            refuseInput(QCoreApplication::translate("Users", "You cannot block yourself. Ask another "
                                                             "administrator."),
                        u"disabled"_s);
        if (before.disabled)
            return;
        User after = before;
        after.disabled = true;
        orStale(storage::updateUser(session.db(), after));
        refuseWithoutAdministrator(session);
        handover::requireSomebodyLeft(session, id);
        logChange(session, event::changed, id, changesBetween(before, after));
        handover::settle(session, id);
        orThrow(file.changeKeySlots(session.db(), [&](KeySlots& slots) -> Result<void> {
            slots.removeLogin(after.login);
            return {};
        }));
    });
}

Result<void> enable(Session& session, const OpenedCasebook& file, UserId id, const QString& password,
                    const KdfCost& cost)
{
    return session.write([&] {
        requirePermission(session, Permission::ManageUsers);
        const User before = existing(session, id);
        User after = before;
        after.disabled = false;
        orStale(storage::updateUser(session.db(), after));
        if (const QJsonObject changes = changesBetween(before, after); !changes.isEmpty())
            logChange(session, event::changed, id, changes);
        putPassword(session, file, after.login, password, cost);
    });
}

Result<void> resetPassword(Session& session, const OpenedCasebook& file, UserId id, const QString& password,
                           const KdfCost& cost)
{
    return session.write([&] {
        requirePermission(session, Permission::ManageUsers);
        const User user = existing(session, id);
        if (user.disabled)
            refuseInput(QCoreApplication::translate("Users", "This user is blocked. Let them in again to give a new "
                                                             "password."),
                        u"disabled"_s);
        logKeyChange(session, id, "password"_L1);
        putPassword(session, file, user.login, password, cost);
    });
}

Result<QString> proposeRecoveryKey(Session& session)
{
    return session.read([&] {
        requirePermission(session, Permission::ManageUsers);
        return makeRecoveryKey().printed;
    });
}

Result<void> setRecoveryKey(Session& session, const OpenedCasebook& file, const QString& printed, const KdfCost& cost)
{
    return session.write([&] {
        requirePermission(session, Permission::ManageUsers);
        logKeyChange(session, session.actor().id, "recoveryKey"_L1);
        orThrow(file.changeKeySlots(session.db(),
                                    [&](KeySlots& slots) { return slots.setRecovery(file.key(), printed, cost); }));
    });
}

Result<void> changeOwnPassword(Session& session, const OpenedCasebook& file, const QString& oldPassword,
                               const QString& newPassword, const KdfCost& cost)
{
    return session.write([&] {
        const QString login = session.actor().login;
        orThrow(checkNewPassword(login, newPassword));
        logKeyChange(session, session.actor().id, "password"_L1);
        orThrow(file.changeKeySlots(session.db(), [&](KeySlots& slots) {
            return slots.changePassword(login, oldPassword, newPassword, cost);
        }));
    });
}

} // namespace woonrust::users
