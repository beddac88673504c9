// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/dossier_link.h"
#include "services/cases/things/thing.h"

namespace woonrust::things {

extern const Thing<DossierLink> dossierLink;

} // namespace woonrust::things
