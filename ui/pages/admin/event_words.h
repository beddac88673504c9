// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/event.h"

namespace woonrust::ui {

// The words for a line of the event log, in the user's language.
[[nodiscard]] QString actionWord(const QString& action);
[[nodiscard]] QString kindWord(EntityKind kind);
// The label of a field in Event::changes; the field's own name when it has none.
[[nodiscard]] QString fieldWord(const QString& field);
// "Phone: 06-1234 5678 → 06-8765 4321", one change a line; only the fields where the values are left out.
[[nodiscard]] QString changesText(const Event& event);

} // namespace woonrust::ui
