// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/readiness_facts.h"
#include "domain/rhythm.h"
#include "domain/risk.h"
#include "services/base/session.h"

// How strong a dossier is: ready for the court, the rhythm of what happens, the risk of both sides. All of it needs
// Permission::SeeCases, and the dossier to be open to the actor.
namespace woonrust::strength {

struct RiskView {
    RiskScore score;
    QString whom; // of the side; empty: the side as a whole
    QString byName;
    int total = 0;
};

// A line in the weeks, with what changed around it.
struct DeedView {
    Deed deed;
    std::optional<Effect> effect; // nothing: too little lies on one side of it
};

struct Strength {
    std::vector<ReadinessRow> rows;   // most to do first
    std::vector<ReadinessMark> marks; // of those rows
    ReadinessSum sum;
    std::vector<RiskView> counting; // those that count now; the heaviest of each side first
    std::vector<RiskView> history;  // all, newest first
    std::optional<int> risk;        // of the dossier
    bool careFirst = false;         // the care route before anything repressive
    bool callAtOnce = false;
    Rhythm rhythm;
    std::vector<DeedView> deeds; // oldest first
};
[[nodiscard]] Result<Strength> strengthOf(Session& session, DossierId dossier);

// The reports behind an hour of the week, or a week (`monday`; invalid: any); newest first.
[[nodiscard]] Result<std::vector<ReportId>> reportsBehind(Session& session, DossierId dossier,
                                                          std::optional<HourOfWeek> hour, QDate monday = {});

} // namespace woonrust::strength
