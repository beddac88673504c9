// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/database/native_database.h"

namespace woonrust {

// Copies `source` to the new file `destination`, encrypted with the same key and with the id `id`, checks the copy
// against it and brings it to the disk. Throws Failure and then leaves no file. See copyCasebook().
void copyAndCheck(NativeDatabase& source, const QString& destination, const SecretBytes& key, const QByteArray& id,
                  const WorkProgress& progress);

} // namespace woonrust
