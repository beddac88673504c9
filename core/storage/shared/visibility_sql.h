// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/visibility.h"
#include "storage/database/connection.h"

namespace woonrust::storage {

// "AND ..." that leaves out rows whose dossier is hidden from a viewer (design 3.4), with its values. `column` is the
// dossier id of the row, such as "r.dossier_id". Empty when the viewer sees everything; always false when they see
// no cases at all. The subquery does not depend on the row, so SQLite answers it once.
struct SqlCondition {
    QString sql;
    Values values;
};

[[nodiscard]] SqlCondition visibleDossier(const Visibility& visibility, QLatin1StringView column);

// Whether this one dossier is hidden from the viewer: they may know number, area and handler, nothing else.
[[nodiscard]] bool isHidden(Connection& db, const Visibility& visibility, DossierId dossier);

} // namespace woonrust::storage
