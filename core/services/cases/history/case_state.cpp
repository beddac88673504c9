// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/cases/history/case_state.h"

#include "services/base/display_names.h"
#include "services/base/input.h"
#include "storage/cases/contact_store.h"
#include "storage/cases/document_store.h"
#include "storage/cases/dossier_store.h"
#include "storage/cases/note_store.h"
#include "storage/cases/party_store.h"
#include "storage/cases/report_store.h"
#include "storage/cases/task_store.h"

namespace woonrust {

CaseState caseStateNow(Connection& db, DossierId id)
{
    CaseState state;
    state.dossier = orMissing(storage::findDossier(db, id));
    DisplayNames names(db);
    for (const UserId user : storage::namedPeople(db, id))
        state.namedPeople << names.user(user);
    for (const ReportId report : storage::reportsOfDossier(db, id))
        state.reports.push_back(orMissing(storage::findReport(db, report)));
    state.deadlines = storage::deadlinesOf(db, id);
    state.parties = storage::partiesOf(db, id);
    state.tasks = storage::tasksOf(db, id);
    state.contacts = storage::contactsOf(db, id);
    state.notes = storage::notesOf(db, id);
    state.documents = storage::documentsOf(db, id);
    return state;
}

} // namespace woonrust
