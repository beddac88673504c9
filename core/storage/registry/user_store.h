// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/user.h"
#include "storage/database/connection.h"

namespace woonrust::storage {

// The login is stored as normalisedLogin() gives it, so that it is unique whatever the capitals.
UserId insertUser(Connection& db, const User& user, const QDateTime& createdAt);
// Everything but the login.
// False when its version is another by now.
[[nodiscard]] bool updateUser(Connection& db, const User& user);
[[nodiscard]] std::optional<User> findUser(Connection& db, UserId id);
[[nodiscard]] std::optional<User> findUserByLogin(Connection& db, const QString& login);
// By name, disabled ones too.
[[nodiscard]] std::vector<User> allUsers(Connection& db);
// Enabled users with the role of administrator.
[[nodiscard]] qint64 enabledAdministrators(Connection& db);

} // namespace woonrust::storage
