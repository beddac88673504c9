// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/registry.h"
#include "services/base/session.h"
#include "storage/cases/dossier_list.h"
#include "storage/cases/report_list.h"
#include "storage/registry/tenancy_store.h"

namespace woonrust::units {

// All that answers "what is known of this home?", as far as the user may see it.
struct UnitPage {
    Unit unit;
    std::vector<Area> areas;                  // its area and those above, lowest first
    std::vector<storage::Resident> residents; // today's, by name
    std::vector<storage::Resident> history;   // newest first, today's included
    std::vector<Alert> alerts;                // in force today, of the unit and of those who live there
    std::vector<ReportRow> reports;           // newest first, at most 200; none of a dossier that is shut to the user
    std::vector<DossierRow> dossiers;         // the same: that a shut one is about this home may not be known
};

// Needs SeeCases. It shows who lives there, so that somebody looked is logged as a look at a person is (design 3.5).
[[nodiscard]] Result<UnitPage> page(Session& session, UnitId id);

} // namespace woonrust::units
