// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/clock.h"
#include "domain/number.h"
#include "domain/user.h"
#include "storage/casebook/key_slots.h"
#include "storage/database/connection.h"

#include <optional>
#include <vector>

namespace woonrust {

// What a restore must not take back from the casebook that a back-up replaces: who may sign in and with which password,
// who may do what, and which numbers were given out.
struct PresentCasebook {
    std::vector<User> users;          // id, login, disabled and roles
    std::vector<SerialNumber> latest; // the last number of each kind and year
    std::optional<KeySlots> slots;    // the passwords of now; nothing when its key file is gone, damaged, forged or old
    qint64 keyGeneration = 0;         // of its newest key file

    [[nodiscard]] const User* user(const QString& login) const;
};

// Nothing when it is gone or cannot be read with the key of its back-up. Leaves no trace beside it.
[[nodiscard]] std::optional<PresentCasebook> readPresent(const QString& path, const SecretBytes& key);

// A user as the back-up knew them and as they are after a restore.
struct CarriedUser {
    User before;
    User after;
};

// Carries over to the copy of a back-up, and to its key slots, what the present casebook knows better: numbers, who is
// disabled, roles (so that nobody gets back what was taken from them) and passwords. Without one the numbers skip ahead
// of what can have been given out since, by the pace of before (design 2: never reused). Returns the users who are not
// as the back-up has them.
std::vector<CarriedUser> carryOver(Connection& copy, KeySlots& slots, const PresentCasebook* present,
                                   const Clock& clock);

} // namespace woonrust
