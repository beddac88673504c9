// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/error.h"
#include "storage/database/secret_bytes.h"

#include <QByteArray>
#include <QString>

namespace woonrust {

// What can be said of a casebook file without its key: missing, empty, a plain database or something else altogether.
// `expectedId` as in KeySlots, empty when the key file could not be read. Touches nothing.
[[nodiscard]] Result<void> checkCasebookKind(const QString& path, const QByteArray& expectedId);

// The sentence for a casebook and a key file that do not go together.
[[nodiscard]] Error keysOfAnotherCasebook();

struct ProbedCasebook {
    int schema = 0;
    qint64 keyGeneration = 0; // as keyGeneration()
};

// Looks into the file with its key and leaves no trace beside it: truncated, altered, foreign, of another key file, or
// newer than `newestSchema`. A small file (up to 64 MB) is read whole and every altered byte
// is found; of a larger one the beginning, and verifyCasebook() does the rest.
[[nodiscard]] Result<ProbedCasebook> probeCasebook(const QString& path, const SecretBytes& key,
                                                   const QByteArray& expectedId, int newestSchema);

} // namespace woonrust
