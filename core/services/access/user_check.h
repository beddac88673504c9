// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/database/connection.h"

#include <QStringList>

namespace woonrust {

// The logins of users who are not as the event log says: their name, roles or right to sign in were changed, or they
// were added, without a line of it. Throws Failure.
[[nodiscard]] QStringList usersUnlikeLog(Connection& db);

} // namespace woonrust
