// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/directive_ready.h"
#include "storage/database/connection.h"

namespace woonrust::directives {

// All that is known of a directive on that Amsterdam day. For use inside core: asks and logs nothing.
[[nodiscard]] DirectiveWhole wholeOf(Connection& db, const Directive& directive, QDate today);

} // namespace woonrust::directives
