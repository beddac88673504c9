// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/incident.h"
#include "services/cases/things/thing.h"

namespace woonrust::things {

extern const Thing<Incident> incident;

} // namespace woonrust::things
