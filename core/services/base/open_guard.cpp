// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/base/open_guard.h"

#include "services/base/input.h"
#include "storage/cases/dossier_store.h"
#include "storage/cases/event_store.h"
#include "storage/cases/report_store.h"
#include "storage/shared/owner_place.h"

namespace woonrust {

namespace {

constexpr int secondsOfOneLook = 600;

DossierGuard guardOf(Session& session, DossierId id)
{
    const Dossier dossier = orMissing(storage::findDossier(session.db(), id));
    return {.confidentiality = dossier.confidentiality,
            .handler = dossier.handler,
            .namesActor = storage::namesUser(session.db(), id, session.actor().id)};
}

} // namespace

bool isOpenTo(Session& session, DossierId id)
{
    if (!policy::may(session.actor(), Permission::SeeCases))
        return false;
    if (!id)
        return true;
    return policy::mayOpen(session.actor(), guardOf(session, id));
}

bool isOpenToImport(Session& session, DossierId id)
{
    return policy::mayImportInto(session.actor(), id ? guardOf(session, id) : DossierGuard{});
}

void requireOpen(Session& session, DossierId id)
{
    requirePermission(session, Permission::SeeCases);
    if (!isOpenTo(session, id))
        throw Failure(ErrorKind::NotAllowed, QCoreApplication::translate(
                                                 "Policy", "This dossier is open to named people only. Ask its handler "
                                                           "or the coordinator if you need it."));
}

void requireOpen(Session& session, ReportId report)
{
    requirePermission(session, Permission::SeeCases);
    requireOpen(session, orMissing(storage::dossierOfReport(session.db(), report)));
}

void requireOpen(Session& session, const Subject& about)
{
    requirePermission(session, Permission::SeeCases);
    if (about.report)
        requireOpen(session, about.report);
    if (about.owner && !about.dossier)
        requireOpen(session, orMissing(storage::dossierOfOwner(session.db(), about.owner)));
    requireOpen(session, about.dossier);
}

Subject checkedSubject(Session& session, Subject about)
{
    if (!about.report && !about.dossier && !about.owner)
        throw Failure(ErrorKind::Internal, QStringLiteral("This must hang on something."));
    if (about.report) {
        const DossierId current = orMissing(storage::dossierOfReport(session.db(), about.report));
        if (about.dossier && about.dossier != current)
            throw Failure(ErrorKind::Internal, QStringLiteral("The report is not in that dossier."));
        about.dossier = current;
    }
    if (about.owner) {
        const DossierId current = orMissing(storage::dossierOfOwner(session.db(), about.owner));
        if (about.dossier && current && about.dossier != current)
            throw Failure(ErrorKind::Internal, QStringLiteral("The owner is not in that dossier."));
        if (current)
            about.dossier = current;
    }
    requireOpen(session, about.dossier);
    return about;
}

Result<void> logLook(Session& session, EntityKind kind, qint64 id, ReportId report, DossierId dossier)
{
    const QDateTime since = session.clock().nowUtc().addSecs(-secondsOfOneLook);
    return session.read([&] {
        if (!storage::lookedSince(session.db(), session.actor().id, kind, id, since))
            session.logLook({.subjectKind = kind, .subjectId = id, .report = report, .dossier = dossier});
    });
}

} // namespace woonrust
