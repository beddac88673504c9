// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/risk.h"
#include "storage/database/connection.h"

namespace woonrust::storage {

RiskScoreId insertRiskScore(Connection& db, const RiskScore& score);
void removeRiskScore(Connection& db, RiskScoreId id);
[[nodiscard]] std::optional<RiskScore> findRiskScore(Connection& db, RiskScoreId id);
// Newest first.
[[nodiscard]] std::vector<RiskScore> riskScoresOf(Connection& db, DossierId dossier);
// Whether somebody was judged by name; then they stay among the people of the dossier.
[[nodiscard]] bool isJudged(Connection& db, PartyId party);

} // namespace woonrust::storage
