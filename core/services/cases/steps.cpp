// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/cases/steps.h"

#include "services/base/input.h"
#include "services/base/open_guard.h"
#include "storage/cases/dossier_store.h"

namespace woonrust {

using namespace Qt::StringLiterals;

namespace {

// What is refused otherwise is refused because it is closed: an open one takes everything but opening, and its own
// phase.
[[noreturn]] void refuse(ReportEvent event)
{
    if (event == ReportEvent::Close)
        refuseInput(QCoreApplication::translate("Reports", "This report is closed already."), u"closeReason"_s);
    if (event == ReportEvent::Reopen)
        refuseInput(QCoreApplication::translate("Reports", "This report is open already."), u"reason"_s);
    refuseInput(QCoreApplication::translate("Reports", "This report is closed. Open it again first."), u"handler"_s);
}

[[noreturn]] void refuse(DossierEvent event)
{
    if (event == DossierEvent::Reopen)
        refuseInput(QCoreApplication::translate("Dossiers", "This dossier is open already."), u"reason"_s);
    refuseInput(QCoreApplication::translate("Dossiers", "This dossier is closed. Open it again first."), u"dossier"_s);
}

} // namespace

ReportStep requireStep(const Session& session, const Report& report, ReportEvent event)
{
    const auto step = stepOf(stateOf(report), event);
    requirePermission(session, step ? step->who : Permission::RegisterReport);
    if (!step)
        refuse(event);
    return *step;
}

DossierStep requireStep(const Session& session, const Dossier& dossier, DossierEvent event)
{
    const auto step = stepOf(stateOf(dossier), event);
    requirePermission(session, step ? step->who : Permission::WorkDossier);
    if (!step)
        refuse(event);
    return *step;
}

void requireTakes(Session& session, DossierId id, DossierEvent event)
{
    if (!id)
        return;
    if (!stepOf(stateOf(orMissing(storage::findDossier(session.db(), id))), event))
        refuse(event);
}

} // namespace woonrust
