// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/dossier.h"
#include "services/base/session.h"

// Keeps every open report and task on the list of somebody who sees it. For use inside core, within Session::write():
// these throw, and log each thing that changes hands with its reason.
namespace woonrust::handover {

// Whether this colleague may sign in, sees cases and may open the dossier (invalid = no dossier).
[[nodiscard]] bool mayKeep(Session& session, UserId colleague, DossierId dossier);

// Who is to have what nobody else can keep: the dossier's handler, who is named on a secret one, the handler of the
// report, a coordinator (of the same team, when there is one). Invalid when none of them may.
[[nodiscard]] UserId keeperOf(Session& session, const Subject& about);

// Open reports and tasks in the dossier, and the dossier itself while it is open, go from who may not open it to its
// keeper. After every change of who may open a dossier, or of what is in it.
void settle(Session& session, DossierId dossier);
// The same for one report that is open again, with the dossier that it is in; a loose one goes to nobody, where
// everybody sees it waiting.
void settle(Session& session, ReportId report);
// The same for all that is on the name of a user who was disabled or lost a role.
void settle(Session& session, UserId user);

// Refuses to take rights from a user, or to leave a dossier without a handler, when a secret dossier with open work
// would be left that nobody may open. After the change, before settle().
void requireSomebodyLeft(Session& session, UserId user);
void requireSomebodyLeft(Session& session, DossierId dossier);

} // namespace woonrust::handover
