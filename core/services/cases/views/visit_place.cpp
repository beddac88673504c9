// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/cases/views/visit_place.h"

#include "domain/report.h"
#include "services/base/display_names.h"
#include "services/base/open_guard.h"
#include "storage/cases/dossier_store.h"
#include "storage/cases/party_store.h"
#include "storage/cases/report_store.h"
#include "storage/cases/week_store.h"

namespace woonrust::visits {

namespace {

void addTo(QStringList& people, const QString& name)
{
    if (!name.isEmpty() && !people.contains(name))
        people << name;
}

} // namespace

Result<Place> placeOf(Session& session, const Subject& where, QDate day)
{
    return session.read([&] {
        requirePermission(session, Permission::SeeCases);
        const Subject about = checkedSubject(session, where);
        Connection& db = session.db();
        const QDate on = day.isValid() ? day : session.clock().today();
        DisplayNames names(db);
        Place place{.home = {}, .alerts = storage::visitAlerts(db, about, on), .people = {}};
        UnitId home;
        if (const auto dossier = about.dossier ? storage::findDossier(db, about.dossier) : std::nullopt) {
            home = dossier->unit;
            for (const Party& party : storage::partiesOf(db, about.dossier))
                if (!party.untilOn.isValid() || party.untilOn >= on)
                    addTo(place.people, party.person ? names.person(party.person) : party.description);
        }
        if (const auto report = about.report ? storage::findReport(db, about.report) : std::nullopt) {
            if (!home)
                home = report->unit;
            addTo(place.people, names.person(report->accused));
            addTo(place.people, names.person(report->reporter));
        }
        place.home = names.address(home);
        if (about.dossier)
            orThrow(logLook(session, EntityKind::Dossier, about.dossier.value(), {}, about.dossier));
        else if (about.report)
            orThrow(logLook(session, EntityKind::Report, about.report.value(), about.report, {}));
        return place;
    });
}

} // namespace woonrust::visits
