// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/directive.h"
#include "storage/database/connection.h"

namespace woonrust::storage {

DirectiveId insertDirective(Connection& db, const Directive& directive);
// Everything but number, dossier and what it follows. False when the row has another version than directive.version.
// Raises the version.
[[nodiscard]] bool updateDirective(Connection& db, const Directive& directive);
void removeDirective(Connection& db, DirectiveId id);
[[nodiscard]] std::optional<Directive> findDirective(Connection& db, DirectiveId id);
[[nodiscard]] std::optional<Directive> findDirectiveByNumber(Connection& db, qint64 number);
// By number.
[[nodiscard]] std::vector<Directive> directivesOf(Connection& db, DossierId dossier);
// Those of this user of which something is still expected.
[[nodiscard]] std::vector<Directive> openDirectivesOf(Connection& db, UserId keeper);
// The one before the court that followed on this one.
[[nodiscard]] std::optional<Directive> directiveFollowing(Connection& db, DirectiveId id);
// 0 when there is none.
[[nodiscard]] qint64 numberOfDirective(Connection& db, DirectiveId id);

} // namespace woonrust::storage
