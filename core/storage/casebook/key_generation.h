// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/error.h"
#include "storage/casebook/key_slots.h"
#include "storage/database/connection.h"
#include "storage/database/native_database.h"

namespace woonrust {

// The number of the newest key file (KeySlots::generation()), kept in the casebook: whoever puts an older one back, to
// sign in with a password that was taken away, is found out. 0 when the casebook keeps none.
[[nodiscard]] qint64 keyGeneration(Connection& db);
[[nodiscard]] qint64 keyGeneration(const NativeDatabase& db);
void putKeyGeneration(Connection& db, qint64 generation);

// Whether the key file is the casebook's own: of its id and sealed with its key.
[[nodiscard]] bool areKeysOf(const KeySlots& slots, const QByteArray& casebookId, const SecretBytes& key);

// The sentence for a key file that is older than the casebook says.
[[nodiscard]] Error olderKeys();

} // namespace woonrust
