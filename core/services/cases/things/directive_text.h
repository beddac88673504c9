// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/database/connection.h"

#include <QJsonObject>

// Members of directives as the user reads them; asked by fieldText().
namespace woonrust {

// "Mon, Tue, Wed", "every day"; empty for none.
[[nodiscard]] QString weekdaysText(const QString& days);
// "D26-00045", the first words of a contact, the title of a document; empty when it is gone.
[[nodiscard]] QString thingText(Connection& db, const QString& code);
// "Clause 2: Between 22:00 and ..."; "Breach of Sat 31-10-2026".
[[nodiscard]] QString clauseText(Connection& db, qint64 id);
[[nodiscard]] QString breachText(Connection& db, qint64 id);
// "Thu 26-11-2026", with what came of it.
[[nodiscard]] QString evaluationText(const QJsonObject& evaluation);

} // namespace woonrust
