// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/directive_parts.h"
#include "services/cases/things/thing.h"

namespace woonrust::things {

extern const Thing<Breach> breach;
extern const Thing<Forfeiture> forfeiture;

} // namespace woonrust::things
