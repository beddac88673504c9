// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/dossier.h"
#include "domain/report.h"
#include "storage/cases/deadline_store.h"

#include <vector>

namespace woonrust {

// A dossier and all that hangs on it and on its reports, at one moment.
struct CaseState {
    Dossier dossier;
    QStringList namedPeople;               // names of who may open it when it is for named people only
    std::vector<Report> reports;           // newest first
    std::vector<StoredDeadline> deadlines; // of the reports, and its own
    std::vector<Party> parties;            // in order of role and start
    std::vector<Task> tasks;               // open ones first, soonest first
    std::vector<ContactMoment> contacts;   // newest first
    std::vector<Note> notes;               // newest first
    std::vector<Document> documents;       // newest first
};

// As it stands now; throws NotFound when there is no such dossier.
[[nodiscard]] CaseState caseStateNow(Connection& db, DossierId dossier);

} // namespace woonrust
