// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/account.h"
#include "services/base/citizen_numbers.h"
#include "services/base/session.h"

// What both sides of a matter say of it (hoor en wederhoor). All of it needs Permission::WorkDossier, and the dossier
// to be open to the actor. A closed dossier takes a statement that comes in late.
namespace woonrust::accounts {

// Needs a side, somebody of it who was heard, a day up to today, and something that was put to them, said or stated.
// `by` is the actor when nobody is named. Documents must be of this dossier.
[[nodiscard]] Result<AccountId> add(Session& session, const Account& account, Numbers numbers = Numbers::Question);
// Everything but the dossier. Conflict when somebody else changed it since it was read.
[[nodiscard]] Result<void> update(Session& session, const Account& account, Numbers numbers = Numbers::Question);
[[nodiscard]] Result<void> remove(Session& session, AccountId account, const QString& reason,
                                  Numbers numbers = Numbers::Question);
// Newest first.
[[nodiscard]] Result<std::vector<Account>> accountsOf(Session& session, DossierId dossier);

// What one side said, to be put to the other: without its names, addresses, phone numbers and e-mail addresses as far
// as the register knows them; "[…]" stands for each. Logged as leaving the program. Whoever hands it on reads it first:
// a text may tell in other words who spoke.
[[nodiscard]] Result<QString> forOtherSide(Session& session, AccountId account);

} // namespace woonrust::accounts
