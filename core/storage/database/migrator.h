// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/database/connection.h"

#include <QStringList>
#include <functional>
#include <vector>

namespace woonrust {

// One numbered step of the schema. Append-only: a released step is never edited, and it names tables and columns
// literally, because constants change later and a step must not (docs/schema.md).
struct SchemaStep {
    int version = 0;
    QString description;
    QStringList statements;
    std::function<void(Connection&)> data = {}; // run after the statements, in the same transaction
};

// Marks a file as a casebook ("WOON").
inline constexpr int casebookApplicationId = 0x574F4F4E;

// The schema version of a file; 0 for a new one.
[[nodiscard]] int schemaVersion(Connection& connection);

// Brings a casebook to the newest of `steps`. Calls `beforeFirstStep` (the back-up) once when there is something to
// do on a file that holds data. Throws Damaged for a foreign file and TooNew for one of a later Woonrust; each step is
// one transaction with its version number, so a file is never between two versions.
void migrate(Connection& connection, const std::vector<SchemaStep>& steps,
             const std::function<void(int fromVersion)>& beforeFirstStep = {});

} // namespace woonrust
