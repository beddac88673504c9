// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/registry/person_page.h"

#include "services/base/input.h"
#include "services/base/open_guard.h"
#include "storage/registry/alert_store.h"
#include "storage/registry/person_merge_store.h"
#include "storage/registry/person_store.h"

namespace woonrust::persons {

Result<PersonPage> page(Session& session, PersonId id)
{
    return session.read([&] {
        requirePermission(session, Permission::SeeCases);
        Connection& db = session.db();
        PersonPage page;
        page.person = orMissing(storage::findPerson(db, id));
        orThrow(logLook(session, EntityKind::Person, id.value(), {}, {}));
        page.residences = storage::residencesOf(db, id);
        page.alerts = storage::alertsOn(db, id, session.clock().today());
        page.alertHistory = storage::alertHistory(db, id);
        page.reports = storage::reportsOfPerson(db, session.visibility(), id);
        page.dossiers = storage::dossiersOfPerson(db, session.visibility(), id);
        page.merged = storage::mergedPersons(db, id);
        if (const PersonId keep = storage::mergedInto(db, id))
            page.mergedInto = storage::findPerson(db, keep);
        return page;
    });
}

} // namespace woonrust::persons
