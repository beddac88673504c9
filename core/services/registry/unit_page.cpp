// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/registry/unit_page.h"

#include "services/base/input.h"
#include "services/base/open_guard.h"
#include "storage/registry/alert_store.h"
#include "storage/registry/area_store.h"
#include "storage/registry/unit_store.h"

namespace woonrust::units {

namespace {

constexpr size_t mostCases = 200;

} // namespace

Result<UnitPage> page(Session& session, UnitId id)
{
    return session.read([&] {
        requirePermission(session, Permission::SeeCases);
        Connection& db = session.db();
        UnitPage page;
        page.unit = orMissing(storage::findUnit(db, id));
        orThrow(logLook(session, EntityKind::Unit, id.value(), {}, {}));
        const QDate today = session.clock().today();
        const Visibility visibility = session.visibility();
        page.areas = storage::areaPath(db, page.unit.area);
        page.residents = storage::residentsOn(db, id, today);
        page.history = storage::residentHistory(db, id);
        page.alerts = storage::alertsAt(db, id, today);
        std::vector<ReportId> reports;
        storage::eachReportId(db, visibility, {.unit = id}, {}, today, {}, [&](ReportId report) {
            reports.push_back(report);
            return reports.size() < mostCases;
        });
        page.reports = storage::reportRows(db, visibility, reports);
        std::vector<DossierId> dossiers;
        storage::eachDossierId(db, visibility, {.unit = id}, {}, today, [&](DossierId dossier) {
            dossiers.push_back(dossier);
            return dossiers.size() < mostCases;
        });
        page.dossiers = storage::dossierRows(db, visibility, dossiers);
        return page;
    });
}

} // namespace woonrust::units
