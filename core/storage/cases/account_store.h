// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/account.h"
#include "storage/database/connection.h"

namespace woonrust::storage {

AccountId insertAccount(Connection& db, const Account& account);
// False when its version is another by now.
[[nodiscard]] bool updateAccount(Connection& db, const Account& account);
void removeAccount(Connection& db, AccountId id);
[[nodiscard]] std::optional<Account> findAccount(Connection& db, AccountId id);
// Newest first.
[[nodiscard]] std::vector<Account> accountsOf(Connection& db, DossierId dossier);
// The account that a document is the statement of, or is answered by; nothing when there is none.
[[nodiscard]] std::optional<Account> accountNaming(Connection& db, DocumentId document);

} // namespace woonrust::storage
