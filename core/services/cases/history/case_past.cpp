// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/cases/history/case_past.h"

#include "services/base/open_guard.h"
#include "storage/cases/event_history.h"
#include "storage/cases/report_store.h"

#include <algorithm>
#include <functional>
#include <map>

namespace woonrust {

namespace {

// Newest first; an event of a report in the dossier is found from both sides.
using Later = std::map<EventId, Event, std::greater<>>;

} // namespace

CasePast caseStateBefore(Session& session, DossierId dossier, const QDateTime& moment)
{
    Connection& db = session.db();
    CaseUndo undo(db, dossier, thingKinds(session));
    const CaseState now = caseStateNow(db, dossier, thingKinds(session));
    undo.add(now);
    Later later;
    std::vector<ReportId> reports;
    for (const Report& report : now.all<Report>())
        reports.push_back(report.id);
    for (Event& event : storage::changesSince(db, dossier, moment)) {
        if (event.report && !std::ranges::contains(reports, event.report)) {
            reports.push_back(event.report); // it has left
            undo.addReport(event.report);
        }
        later.emplace(event.id, std::move(event));
    }
    for (const ReportId report : reports)
        for (Event& event : storage::changesSince(db, report, moment))
            later.emplace(event.id, std::move(event));
    for (const auto& [id, event] : later)
        undo.takeBack(event);
    CasePast past{.state = {}, .gaps = undo.gaps(), .shutAway = {}};
    if (!undo.isThere())
        return past;
    const auto isShut = [&](ReportId report) {
        return !isOpenTo(session, storage::dossierOfReport(db, report).value_or(DossierId()));
    };
    const CaseState was = undo.state();
    for (const Report& report : was.all<Report>())
        if (isShut(report.id))
            past.shutAway.push_back(report.id);
    past.state = undo.state([&](ReportId report) { return std::ranges::contains(past.shutAway, report); });
    return past;
}

} // namespace woonrust
