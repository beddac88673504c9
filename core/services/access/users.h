// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/user.h"
#include "services/base/session.h"
#include "storage/casebook/casebook_file.h"

#include <QJsonObject>

namespace woonrust::users {

// Everybody who may sign in or could once, by name: for pickers and for showing who did what. For everybody who is
// signed in.
[[nodiscard]] Result<std::vector<User>> all(Session& session);

// All below need ManageUsers and log an event; those that take a password last about half a second: not for the GUI
// thread. `file` is the casebook's key file (OpenCasebook::file()).

// A login has no spaces: 2 to 64 letters, digits, points, dashes, _ and @; capitals do not matter. At least one role.
// Field names as in User, and "password".
[[nodiscard]] Result<UserId> add(Session& session, const OpenedCasebook& file, const User& user,
                                 const QString& password, const KdfCost& cost = KdfCost::standard());
// Name, e-mail, team and roles. One enabled administrator always remains, and of each secret dossier with open work
// somebody who may open it. What is on the name of who may no longer see it goes to another (services/cases/handover).
[[nodiscard]] Result<void> change(Session& session, const User& user);
// Takes away the right to sign in and the key; what they did stays under their name, what is open is handed over as
// after change(). Never yourself.
[[nodiscard]] Result<void> disable(Session& session, const OpenedCasebook& file, UserId id);
[[nodiscard]] Result<void> enable(Session& session, const OpenedCasebook& file, UserId id, const QString& password,
                                  const KdfCost& cost = KdfCost::standard());
[[nodiscard]] Result<void> resetPassword(Session& session, const OpenedCasebook& file, UserId id,
                                         const QString& password, const KdfCost& cost = KdfCost::standard());
// A new recovery key in two steps, so that the one on paper works until the new one is on paper too: makes one, to be
// shown and written down, and changes nothing.
[[nodiscard]] Result<QString> proposeRecoveryKey(Session& session);
// From now on this key opens the casebook, and the one before no longer does.
[[nodiscard]] Result<void> setRecoveryKey(Session& session, const OpenedCasebook& file, const QString& printed,
                                          const KdfCost& cost = KdfCost::standard());

// One's own password; for everybody. Fields "oldPassword" and "password".
[[nodiscard]] Result<void> changeOwnPassword(Session& session, const OpenedCasebook& file, const QString& oldPassword,
                                             const QString& newPassword, const KdfCost& cost = KdfCost::standard());

// For use inside core: the fields of a user, and those in which two states of one differ, as an event keeps them.
[[nodiscard]] QJsonObject fieldsOf(const User& user);
[[nodiscard]] QJsonObject changesBetween(const User& before, const User& after);

// For use inside core: the user as it may be stored, or a Failure.
[[nodiscard]] User checked(Connection& db, const User& user, QDate today);

} // namespace woonrust::users
