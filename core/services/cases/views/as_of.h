// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/cases/history/case_undo.h"
#include "services/cases/history/timeline.h"
#include "services/cases/views/dossier_detail.h"

// "As it was on that day" (design 3.5): what a court or the coordinator asks of a dossier.
namespace woonrust::dossiers {

struct AsOf {
    QDate day;
    bool there = true;    // false: it came into the casebook later, and all below but number and cameInOn is empty
    QDate cameInOn;       // Amsterdam day of its first event; invalid when the log has none
    DossierDetail detail; // hidden: as of today, and nothing else is filled
    std::vector<timeline::TimelineRow> timeline; // all of it, newest first

    // Where the log does not tell enough, or contradicts what stands there: to be said to whoever reads this.
    struct Doubt {
        LogGap gap;
        QString number; // of the report or dossier that it is about, or that the thing is in
    };
    std::vector<Doubt> doubts;
    int reportsShutAway = 0; // that were in it, and are now in a dossier that is not open to the actor
};

// The dossier as it stood at the end of that Amsterdam day: present values with every later event taken back. What was
// made later is not there; what was removed since is, without the bytes of documents. Names of people, addresses and
// codes are those of today. Needs SeeCases; who may open the dossier is decided by today's level, not by that of then.
// Input error about "day" when it is still to come. Logs the look.
[[nodiscard]] Result<AsOf> asOf(Session& session, DossierId dossier, QDate day);

} // namespace woonrust::dossiers
