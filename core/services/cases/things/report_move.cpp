// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/cases/things/report_move.h"

#include "storage/cases/report_store.h"

namespace woonrust {

void moveReport(Session& session, ReportId report, DossierId dossier)
{
    std::vector<storage::HangingTable> hanging;
    for (const ThingKind& kind : thingKinds(session).all)
        if (kind.hangs == Hangs::OnSubject)
            hanging.push_back({.kind = kind.kind, .table = kind.table});
    storage::moveReportToDossier(session.db(), report, dossier, hanging);
}

} // namespace woonrust
