// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/cases/step_promises.h"

#include "storage/cases/deadline_store.h"
#include "storage/cases/report_store.h"

namespace woonrust::work_steps {

Promised promised(Connection& db, DossierId dossier, StepPromise promise)
{
    Promised found;
    if (promise == StepPromise::None)
        return found;
    const auto kind =
        promise == StepPromise::Acknowledgement ? deadline_kind::acknowledgement : deadline_kind::feedback;
    for (const ReportId id : storage::reportsOfDossier(db, dossier)) {
        const auto report = storage::findReport(db, id);
        if (!report || report->reporterKind != ReporterKind::Known)
            continue;
        for (const StoredDeadline& deadline : storage::deadlinesOf(db, id)) {
            if (deadline.kind != kind)
                continue;
            found.toSomebody = true;
            if (deadline.metOn.isValid()) {
                found.metOn = std::max(found.metOn, deadline.metOn);
            } else if (!report->closedAt.isValid()) {
                found.isOpen = true;
                if (deadline.dueOn.isValid() && (!found.dueOn.isValid() || deadline.dueOn < found.dueOn))
                    found.dueOn = deadline.dueOn;
            }
        }
    }
    return found;
}

} // namespace woonrust::work_steps
