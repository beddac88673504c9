// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/error.h"
#include "storage/database/secret_bytes.h"

#include <QString>

namespace woonrust {

// The recovery key as it is printed: eight groups of five characters, "4TQK7-0XW9D-...". Four characters of a group
// carry 20 random bits in Crockford's base 32 (no I, L, O or U), the fifth is a check on the group and its place, so a
// typing error is pointed out at its group. 160 random bits in all: guessing is hopeless.
struct RecoveryKey {
    QString printed;
    SecretBytes secret; // what opens the slot
};

[[nodiscard]] RecoveryKey makeRecoveryKey();

// Reads what somebody typed from paper: capitals or not, spaces, dashes or nothing between the groups, O for 0, I and L
// for 1. ErrorKind::Input with the group to look at when it cannot be a recovery key.
[[nodiscard]] Result<SecretBytes> readRecoveryKey(const QString& typed);

} // namespace woonrust
