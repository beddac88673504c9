// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/registry.h"
#include "services/cases/views/directive_detail.h"
#include "services/cases/views/dossier_detail.h"

namespace woonrust::ui {

// What the screen of one dossier is made of.
struct CaseView {
    dossiers::DossierDetail detail;
    std::vector<Alert> alerts;                              // in force today on its home and who lives there
    std::vector<directives::DirectiveLine> directives = {}; // newest first

    [[nodiscard]] const Dossier& dossier() const { return detail.dossier; }
    [[nodiscard]] bool isOpen() const { return !detail.dossier.closedAt.isValid(); }
};

} // namespace woonrust::ui
