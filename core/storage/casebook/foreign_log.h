// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/database/secret_bytes.h"

#include <QString>

namespace woonrust {

// Whether the log of changes beside a casebook (-wal) belongs to another state of it: somebody copied a back-up by hand
// over a casebook whose program had crashed. SQLite would play it into the copy without a word, and mix the two. Told
// by the event log, which then has a gap, or does not go on from where the file ends. False when there is no log, or
// when the casebook cannot be read, which opening it tells.
[[nodiscard]] bool hasForeignLog(const QString& casebookPath, const SecretBytes& key);

} // namespace woonrust
