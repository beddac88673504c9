// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/registry/user_store.h"

namespace woonrust::storage {

using namespace Qt::StringLiterals;

namespace {

const QString columns = u"u.id, u.login, u.name, u.email, u.team, u.disabled, u.version, "
                        "(SELECT string_agg(r.role, ',') FROM account_role r WHERE r.user_id = u.id)"_s;

User readUser(const Row& row)
{
    User user{.id = row.id<UserId>(0),
              .login = row.text(1),
              .name = row.text(2),
              .email = row.text(3),
              .team = row.text(4),
              .roles = {},
              .disabled = row.flag(5),
              .version = int(row.integer(6))};
    for (const QString& code : row.text(7).split(u',', Qt::SkipEmptyParts))
        if (const auto role = roleFromCode(code)) // a role that this version does not know gives no rights
            user.roles.add(*role);
    return user;
}

void putRoles(Connection& db, UserId id, Roles roles)
{
    db.exec(u"DELETE FROM account_role WHERE user_id = ?"_s, {id});
    for (const Role role : allRoles)
        if (roles.has(role))
            db.exec(u"INSERT INTO account_role (user_id, role) VALUES (?, ?)"_s, {id, roleCode(role)});
}

} // namespace

UserId insertUser(Connection& db, const User& user, const QDateTime& createdAt)
{
    const UserId id(
        db.insert(u"INSERT INTO account (login, name, email, team, disabled, created_at) VALUES (?, ?, ?, ?, ?, ?)"_s,
                  {normalisedLogin(user.login), user.name, user.email, user.team, user.disabled, createdAt}));
    putRoles(db, id, user.roles);
    return id;
}

bool updateUser(Connection& db, const User& user)
{
    if (db.exec(u"UPDATE account SET name = ?, email = ?, team = ?, disabled = ?, version = version + 1 "
                "WHERE id = ? AND version = ?"_s,
                {user.name, user.email, user.team, user.disabled, user.id, user.version}) == 0)
        return false;
    putRoles(db, user.id, user.roles);
    return true;
}

std::optional<User> findUser(Connection& db, UserId id)
{
    return db.one<User>(u"SELECT %1 FROM account u WHERE u.id = ?"_s.arg(columns), {id}, readUser);
}

std::optional<User> findUserByLogin(Connection& db, const QString& login)
{
    return db.one<User>(u"SELECT %1 FROM account u WHERE u.login = ?"_s.arg(columns), {normalisedLogin(login)},
                        readUser);
}

std::vector<User> allUsers(Connection& db)
{
    return db.all<User>(u"SELECT %1 FROM account u ORDER BY u.name, u.login"_s.arg(columns), {}, readUser);
}

qint64 enabledAdministrators(Connection& db)
{
    return db.integer(u"SELECT count(*) FROM account u JOIN account_role r ON r.user_id = u.id "
                      "WHERE u.disabled = 0 AND r.role = ?"_s,
                      {roleCode(Role::Administrator)});
}

} // namespace woonrust::storage
