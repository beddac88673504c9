// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/database/connection.h"
#include "storage/database/native_database.h"
#include "storage/database/secret_bytes.h"

namespace woonrust {

// Where the event log of a copy ends: its last line, and the last one that tells of a restore, each as
// "<number> <hash>"; empty when there is none.
struct LogEnd {
    QString lastLine;
    QString lastRestore;
};
[[nodiscard]] LogEnd logEndOf(const NativeDatabase& copy);

// Whether the last line of the log in a copy is no longer in the casebook that it was made of, although no restore
// explains that: the log was cut off or rewritten since.
[[nodiscard]] bool lacksLogEnd(Connection& casebook, const LogEnd& copy);
// The same for a back-up. False when it cannot be read with `key`.
[[nodiscard]] bool lacksLogOfBackup(Connection& casebook, const QString& backup, const SecretBytes& key);

} // namespace woonrust
