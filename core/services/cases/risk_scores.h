// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/risk.h"
#include "services/base/citizen_numbers.h"
#include "services/base/session.h"

// Judging the risk and vulnerability of both sides of a dossier (domain/risk.h). All of it needs
// Permission::WorkDossier, and the dossier to be open to the actor.
namespace woonrust::risk_scores {

// What a judgement brings about.
struct Judged {
    RiskScoreId id;
    int risk = 0;       // of the dossier, by now
    QDate nextReviewOn; // as that asks for
    bool callAtOnce = false;
    bool careFirst = false;
    bool withCoordinator = false;
};

// A new judgement of today; those before stay as history. Every score above 0 takes a reason of one sentence, also that
// of what does not count. Risk and next review of the dossier follow. Refused in a closed dossier.
[[nodiscard]] Result<Judged> add(Session& session, const RiskScore& score, Numbers numbers = Numbers::Question);
// One that was made by mistake, with a reason: risk and next review follow from those that are left.
[[nodiscard]] Result<void> remove(Session& session, RiskScoreId score, const QString& reason,
                                  Numbers numbers = Numbers::Question);

} // namespace woonrust::risk_scores
