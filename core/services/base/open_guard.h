// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/dossier.h"
#include "services/base/session.h"

namespace woonrust {

// Throws NotAllowed unless the actor sees cases and the contents of this dossier are open to them; nothing happens for
// an invalid id (no dossier) but the first check. Every service on a dossier, or on what hangs on one, asks this.
void requireOpen(Session& session, DossierId dossier);
// The same for a report: the dossier that it is in decides. NotFound when there is no such report.
void requireOpen(Session& session, ReportId report);
// The same for what hangs on a report, a dossier or an owner: the dossier that it is in decides, and what is in none is
// open to who sees cases. NotFound when there is no such report or owner.
void requireOpen(Session& session, const Subject& about);

// Whether the contents are open to the actor.
[[nodiscard]] bool isOpenTo(Session& session, DossierId dossier);

// Whether an import by the actor may change this dossier; true for an invalid id (no dossier).
[[nodiscard]] bool isOpenToImport(Session& session, DossierId dossier);

// Checks that it hangs on a report, a dossier or an owner that is there and open to the actor, and fills in the dossier
// that the report or the owner is in.
[[nodiscard]] Subject checkedSubject(Session& session, Subject about);

// Logs a look (design 3.5), before what is looked at is handed out. Looking again within ten minutes is the same look,
// and then nothing is written: so paging through a list does not wait for whoever is writing.
[[nodiscard]] Result<void> logLook(Session& session, EntityKind kind, qint64 id, ReportId report, DossierId dossier);

} // namespace woonrust
