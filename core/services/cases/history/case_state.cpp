// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/cases/history/case_state.h"

#include "services/base/display_names.h"
#include "services/base/input.h"
#include "storage/cases/dossier_store.h"

namespace woonrust {

CaseState caseStateNow(Connection& db, DossierId id, const ThingKinds& kinds)
{
    CaseState state;
    for (const ThingKind& kind : kinds.all)
        state.things.emplace(kind.kind, kind.inDossier(db, id));
    if (state.all<Dossier>().empty())
        refuseMissing();
    DisplayNames names(db);
    for (const UserId user : storage::namedPeople(db, id))
        state.namedPeople << names.user(user);
    return state;
}

} // namespace woonrust
