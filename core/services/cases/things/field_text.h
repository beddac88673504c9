// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/field.h"
#include "domain/report.h"
#include "services/base/display_names.h"

// Fields as the user reads them.
namespace woonrust {

// "Due on", in the user's language; the name itself for a field without a label.
[[nodiscard]] QString fieldLabel(const FieldInfo& field);

// The value in the user's language: names of codes, people and addresses, days, amounts. A text stays what it is; what
// is empty gives an empty text.
[[nodiscard]] QString fieldText(Connection& db, DisplayNames& names, const FieldInfo& field, const QJsonValue& value);

// The name of a code, looked for in one list and, when that has none, in another.
[[nodiscard]] QString codeText(DisplayNames& names, QLatin1StringView list, QLatin1StringView moreList,
                               const QString& code);

// "Anonymous"
[[nodiscard]] QString reporterKindName(ReporterKind kind);
// "Acknowledgement", for deadline.kind.
[[nodiscard]] QString promiseName(const QString& kind);
// Who takes part: the person, or else the words or the address; empty for nobody.
[[nodiscard]] QString partyName(Connection& db, DisplayNames& names, PartyId id);
// A side of the risk, a point of readiness, a handbook, by its code.
[[nodiscard]] QString riskSideName(const QString& side);
[[nodiscard]] QString readinessPointName(const QString& point);
[[nodiscard]] QString handbookTitle(const QString& code);

} // namespace woonrust
