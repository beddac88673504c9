// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/entity.h"
#include "storage/database/connection.h"

#include <QLatin1StringView>

namespace woonrust::storage {

// Reports and dossiers whose number is none (SerialNumber), or was never given out, so that it will be given once more.
// Reads all of them.
[[nodiscard]] qint64 withoutProperNumber(Connection& db);

// A table of things that get a line of their own in the log whenever one is made, and (when not empty) the column with
// the moment of making, which nobody types. Names are written in the code.
struct LoggedTable {
    EntityKind kind = EntityKind::Casebook;
    QLatin1StringView table;
    QLatin1StringView madeAt = {};
};

// How many things stand in the casebook of which the event log knows nothing: it has no line about them, or they were
// made after its last line. The chain of hashes cannot see that its newest lines were cut off, but what was registered
// in that time gives it away, also when work went on since. Reads all reports and dossiers, and what hangs on them.
//
// It stays unseen when only looks, sign-ins and changes of existing things were cut off, and when who did it removed
// the new things too. The head of the chain stands in no place that whoever can write the file could not change as
// well, except in back-ups (storage/casebook/backup_log.h).
[[nodiscard]] qint64 unknownToLog(Connection& db, const std::vector<LoggedTable>& tables);

} // namespace woonrust::storage
