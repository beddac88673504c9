// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/directive_parts.h"
#include "services/cases/things/thing.h"

namespace woonrust::things {

extern const Thing<DirectiveParty> directiveParty;
extern const Thing<DirectiveClause> directiveClause;
extern const Thing<ClauseCheck> clauseCheck;

} // namespace woonrust::things
