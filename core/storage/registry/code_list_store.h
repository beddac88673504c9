// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/code_list.h"
#include "storage/database/connection.h"

namespace woonrust::storage {

// All values of all lists, retired ones too, by list and order: a few hundred rows.
[[nodiscard]] std::vector<CodeValue> allCodeValues(Connection& db);
[[nodiscard]] std::optional<CodeValue> findCodeValue(Connection& db, const QString& list, const QString& code);
// Whether the code stands in its list, retired or not. For checks before saving.
[[nodiscard]] bool hasCode(Connection& db, const QString& list, const QString& code);
// Whether the code may be chosen on that day.
[[nodiscard]] bool isCodeOffered(Connection& db, const QString& list, const QString& code, QDate day);

void insertCodeValue(Connection& db, const CodeValue& value);
// All but its place in the list. False when its version is another by now.
[[nodiscard]] bool updateCodeValue(Connection& db, const CodeValue& value);
// Puts a value in its place in the list; its version stays.
void placeCodeValue(Connection& db, const QString& list, const QString& code, int order);
void removeCodeValue(Connection& db, const QString& list, const QString& code);

// Whether any row uses the code. May read a whole index of a big table: not for the GUI thread.
[[nodiscard]] bool isCodeInUse(Connection& db, const QString& list, const QString& code);

} // namespace woonrust::storage
