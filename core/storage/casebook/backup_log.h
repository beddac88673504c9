// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/database/connection.h"
#include "storage/database/secret_bytes.h"

namespace woonrust {

// Whether the last line of the event log in a back-up is no longer in the casebook that it was made of, although no
// restore explains that: the end of the log was cut off since. False when the back-up cannot be read with `key`.
[[nodiscard]] bool lacksLogOfBackup(Connection& casebook, const QString& backup, const SecretBytes& key);

} // namespace woonrust
