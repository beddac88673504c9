// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/dossier.h"
#include "storage/shared/visibility_sql.h"

// What a task, contact, note, document or deadline hangs on, as columns of its row.
namespace woonrust::storage {

// Four columns; give subjectValues() for them, and read them with readSubject().
inline const QString subjectColumns = QStringLiteral("report_id, dossier_id, owner_kind, owner_id");

[[nodiscard]] Values subjectValues(const Subject& about);
[[nodiscard]] Owner readOwner(const Row& row, int kindColumn);
[[nodiscard]] Subject readSubject(const Row& row, int firstColumn);

// "report_id = ?": what hangs on this owner, or else on this report, or else in this dossier.
[[nodiscard]] SqlCondition hangsOn(const Subject& about);

// Values and more values, in order.
[[nodiscard]] Values joined(Values first, const Values& more);

} // namespace woonrust::storage
