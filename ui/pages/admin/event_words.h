// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/access/event_log.h"

namespace woonrust::ui {

// The words for a line of the event log, in the user's language.
[[nodiscard]] QString actionWord(const QString& action);
[[nodiscard]] QString kindWord(EntityKind kind);
// The label of a field in Event::changes; the field's own name when it has none.
[[nodiscard]] QString fieldWord(const QString& field);
// What a filter offers: every action and every kind, in the order of their words.
[[nodiscard]] QStringList allActions();
[[nodiscard]] QList<EntityKind> allKinds();
// What the line is about: "Report M26-00123", "Categories of reports: Noise".
[[nodiscard]] QString subjectWord(const event_log::Line& line);
// "Phone: 06-1234 5678 → 06-8765 4321", one change a line; only the fields where the values are left out.
[[nodiscard]] QString changesText(const event_log::Line& line);

} // namespace woonrust::ui
