// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/id.h"

namespace woonrust {

// What one user may see of dossiers and reports, as lists, counts, search and exports need it. Made by Policy only.
struct Visibility {
    UserId user;
    bool seesCases = false;  // reports and dossiers at all
    bool seesSecret = false; // every dossier of level GEH; else only the user's own ones and those that name them
};

} // namespace woonrust
