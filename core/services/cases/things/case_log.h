// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/dossier.h"
#include "services/base/session.h"

namespace woonrust {

// For the services on what hangs on reports and dossiers.

// Throws unless the actor may work on what this hangs on: RegisterReport for a report, WorkDossier for all else.
void requireWorkOn(const Session& session, const Subject& about);

// Logs what happened to a thing that hangs on a report, a dossier or an owner.
template <class Tag>
void logOn(Session& session, QLatin1StringView action, EntityKind kind, Id<Tag> id, const Subject& about,
           const QJsonObject& changes, const QString& reason = {})
{
    session.log({.action = action,
                 .subjectKind = kind,
                 .subjectId = id.value(),
                 .report = about.report,
                 .dossier = about.dossier,
                 .owner = about.owner,
                 .changes = changes,
                 .reason = reason});
}

} // namespace woonrust
