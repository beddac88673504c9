// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/access/casebook.h"

#include "services/access/users.h"
#include "services/base/actor_of.h"
#include "services/base/input.h"
#include "services/office/settings.h"
#include "storage/casebook/casebook_seed.h"
#include "storage/casebook/key_generation.h"
#include "storage/registry/user_store.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace woonrust {

using namespace Qt::StringLiterals;

std::unique_ptr<ThreadSession> OpenCasebook::openSession(ChangeNotifier* notifier) const
{
    return std::make_unique<ThreadSession>(m_file.connect(), m_actor, *m_clock, notifier);
}

namespace casebooks {

namespace {

Event aboutUser(QLatin1StringView action, UserId id, const QJsonObject& changes = {})
{
    return {.id = {},
            .at = {},
            .user = {},
            .role = {},
            .action = action,
            .subjectKind = EntityKind::User,
            .subjectId = id.value(),
            .report = {},
            .dossier = {},
            .changes = changes,
            .reason = {}};
}

User enabledUser(Connection& db, const QString& login)
{
    const auto user = storage::findUserByLogin(db, login);
    if (!user || user->disabled)
        throw Failure(ErrorKind::NotAllowed,
                      QCoreApplication::translate("Casebook", "This user may no longer sign in. Ask the "
                                                              "administrator."));
    return *user;
}

void fill(Connection& db, const CreateRequest& request, const Clock& clock)
{
    Transaction transaction(db);
    storage::seedCasebook(db);
    Settings settings = settings::current(db);
    settings.organisation = request.organisation;
    settings.language = request.language;
    settings::store(db, settings);
    User admin{.id = {},
               .login = request.adminLogin,
               .name = request.adminName.isEmpty() ? request.adminLogin : request.adminName,
               .email = {},
               .team = {},
               .roles = request.adminRoles};
    admin.roles.add(Role::Administrator);
    admin = users::checked(db, admin, clock.today());
    admin.id = storage::insertUser(db, admin, clock.nowUtc());
    Session session(db, actorOf(admin), clock);
    QJsonObject changes;
    noteChange(changes, "organisation"_L1, {}, request.organisation);
    session.log({.action = event::created, .subjectKind = EntityKind::Casebook, .changes = changes});
    session.log(aboutUser(event::created, admin.id, users::changesBetween({}, admin)));
    transaction.commit();
}

QJsonObject olderKeysNoted()
{
    QJsonObject changes;
    noteChange(changes, "olderKeyFile"_L1, {}, true);
    return changes;
}

// The struct's own names for the fields that User and the key file call otherwise.
Error withFieldsOfRequest(Error error)
{
    if (error.field == u"login")
        error.field = u"adminLogin"_s;
    else if (error.field == u"name")
        error.field = u"adminName"_s;
    else if (error.field == u"password")
        error.field = u"adminPassword"_s;
    return error;
}

} // namespace

Result<QString> create(const CreateRequest& wanted, const Clock& clock)
{
    CreateRequest request = wanted;
    try {
        request.organisation =
            checkedLine(request.organisation, 200, u"organisation"_s,
                        QCoreApplication::translate("Settings", "Enter the name of the organisation."));
        request.adminName = checkedLine(request.adminName, 100, u"adminName"_s);
    } catch (const Failure& refused) {
        return std::unexpected(refused.error());
    }
    auto created = createCasebook({.path = request.path,
                                   .adminLogin = request.adminLogin,
                                   .adminPassword = request.adminPassword,
                                   .fill = [&](Connection& db) { fill(db, request, clock); },
                                   .cost = request.cost},
                                  clock);
    if (!created)
        return std::unexpected(withFieldsOfRequest(std::move(created).error()));
    return created->recoveryKey;
}

Result<OpenCasebook> signIn(const QString& path, const QString& login, const QString& password, const Clock& clock,
                            const OpenOptions& options)
{
    auto file = openCasebook(path, {.login = login, .password = password, .recoveryKey = {}}, clock, options);
    if (!file)
        return std::unexpected(std::move(file).error());
    try {
        const auto db = file->connect();
        const User user = enabledUser(*db, login);
        Session session(*db, actorOf(user), clock);
        if (file->hadOlderKeys()) {
            // Perhaps with a password that was taken away: the log tells of it, and the user comes no further.
            orThrow(session.write([&] { session.log(aboutUser(event::refused, user.id, olderKeysNoted())); }));
            return std::unexpected(olderKeys());
        }
        orThrow(session.write([&] { session.log(aboutUser(event::signedIn, user.id)); }));
        return OpenCasebook(*std::move(file), actorOf(user), clock);
    } catch (const Failure& failure) {
        return std::unexpected(failure.error());
    }
}

Result<OpenCasebook> recover(const QString& path, const QString& recoveryKey, const QString& login,
                             const QString& newPassword, const Clock& clock, const OpenOptions& options,
                             const KdfCost& cost)
{
    if (const auto fine = checkNewPassword(login, newPassword); !fine)
        return std::unexpected(fine.error());
    auto file = openCasebook(path, {.login = {}, .password = {}, .recoveryKey = recoveryKey}, clock, options);
    if (!file) {
        Error error = std::move(file).error();
        if (error.kind == ErrorKind::Input || error.kind == ErrorKind::WrongPassword)
            error.field = u"recoveryKey"_s;
        return std::unexpected(error);
    }
    try {
        const auto db = file->connect();
        const auto user = storage::findUserByLogin(*db, login);
        if (!user || user->disabled || !user->roles.has(Role::Administrator))
            refuseInput(QCoreApplication::translate("Casebook", "The recovery key gives a new password to an "
                                                                "administrator. Enter the user name of one."),
                        u"login"_s);
        Session session(*db, actorOf(*user), clock);
        orThrow(session.write([&] {
            QJsonObject changes;
            noteChange(changes, "password"_L1, {}, true);
            if (file->hadOlderKeys())
                noteChange(changes, "olderKeyFile"_L1, {}, true);
            session.log({.action = event::changed,
                         .subjectKind = EntityKind::User,
                         .subjectId = user->id.value(),
                         .changes = changes,
                         .reason = u"recovery key"_s});
            session.log(aboutUser(event::signedIn, user->id));
            orThrow(file->changeKeySlots(
                *db, [&](KeySlots& slots) { return slots.setPassword(file->key(), user->login, newPassword, cost); },
                true));
        }));
        return OpenCasebook(*std::move(file), actorOf(*user), clock);
    } catch (const Failure& failure) {
        return std::unexpected(failure.error());
    }
}

Result<void> checkPassword(const OpenCasebook& casebook, const QString& password, const QString& attemptsFolder)
{
    try {
        // Whoever can put a key file here could else put one with a password of their own.
        orThrow(casebook.file().newestKeySlots(*casebook.file().connect()));
    } catch (const Failure& failure) {
        return std::unexpected(failure.error());
    }
    const auto key =
        unlockKey(casebook.file().path(), {.login = casebook.actor().login, .password = password, .recoveryKey = {}},
                  casebook.clock(), attemptsFolder);
    if (!key)
        return std::unexpected(key.error());
    try {
        const auto db = casebook.file().connect();
        (void)enabledUser(*db, casebook.actor().login);
        return {};
    } catch (const Failure& failure) {
        return std::unexpected(failure.error());
    }
}

Result<void> signOut(Session& session)
{
    return session.write([&] { session.log(aboutUser(event::signedOut, session.actor().id)); });
}

} // namespace casebooks

} // namespace woonrust
