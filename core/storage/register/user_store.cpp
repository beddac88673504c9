// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/register/user_store.h"

namespace woonrust::storage {

using namespace Qt::StringLiterals;

namespace {

const QString columns = u"u.id, u.login, u.name, u.email, u.team, u.disabled, "
                        "(SELECT group_concat(r.role) FROM user_role r WHERE r.user_id = u.id)"_s;

User readUser(const Row& row)
{
    User user{.id = row.id<UserId>(0),
              .login = row.text(1),
              .name = row.text(2),
              .email = row.text(3),
              .team = row.text(4),
              .roles = {},
              .disabled = row.flag(5)};
    for (const QString& code : row.text(6).split(u',', Qt::SkipEmptyParts))
        if (const auto role = roleFromCode(code)) // a role that this version does not know gives no rights
            user.roles.add(*role);
    return user;
}

void putRoles(Connection& db, UserId id, Roles roles)
{
    db.exec(u"DELETE FROM user_role WHERE user_id = ?"_s, {id});
    for (const Role role : allRoles)
        if (roles.has(role))
            db.exec(u"INSERT INTO user_role (user_id, role) VALUES (?, ?)"_s, {id, roleCode(role)});
}

} // namespace

UserId insertUser(Connection& db, const User& user, const QDateTime& createdAt)
{
    const UserId id(
        db.insert(u"INSERT INTO user (login, name, email, team, disabled, created_at) VALUES (?, ?, ?, ?, ?, ?)"_s,
                  {normalisedLogin(user.login), user.name, user.email, user.team, user.disabled, createdAt}));
    putRoles(db, id, user.roles);
    return id;
}

void updateUser(Connection& db, const User& user)
{
    db.exec(u"UPDATE user SET name = ?, email = ?, team = ?, disabled = ? WHERE id = ?"_s,
            {user.name, user.email, user.team, user.disabled, user.id});
    putRoles(db, user.id, user.roles);
}

std::optional<User> findUser(Connection& db, UserId id)
{
    return db.one<User>(u"SELECT %1 FROM user u WHERE u.id = ?"_s.arg(columns), {id}, readUser);
}

std::optional<User> findUserByLogin(Connection& db, const QString& login)
{
    return db.one<User>(u"SELECT %1 FROM user u WHERE u.login = ?"_s.arg(columns), {normalisedLogin(login)}, readUser);
}

std::vector<User> allUsers(Connection& db)
{
    return db.all<User>(u"SELECT %1 FROM user u ORDER BY u.name, u.login"_s.arg(columns), {}, readUser);
}

qint64 enabledAdministrators(Connection& db)
{
    return db.integer(u"SELECT count(*) FROM user u JOIN user_role r ON r.user_id = u.id "
                      "WHERE u.disabled = 0 AND r.role = ?"_s,
                      {roleCode(Role::Administrator)});
}

} // namespace woonrust::storage
