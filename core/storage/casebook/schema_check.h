// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/database/schema/steps.h"

#include <QStringList>

namespace woonrust {

// The names of tables, indexes and triggers that are not as the steps of the schema make them: changed, missing (such
// as a trigger that keeps the event log from being changed) or added. Makes a new casebook in a temporary folder to
// compare with, with nothing in it. Throws Failure.
[[nodiscard]] QStringList schemaDifferences(Connection& db, const std::vector<SchemaStep>& steps = schemaSteps());

} // namespace woonrust
