// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/shared/visibility_sql.h"

#include <QDate>

namespace woonrust::storage {

// D3 (design 3.7): that in the dossier with this id no task and no step was done from that day until another one, which
// is not counted itself. Lists and figures ask it alike.
[[nodiscard]] SqlCondition nothingDone(const QString& dossierId, QDate from, QDate until);

} // namespace woonrust::storage
