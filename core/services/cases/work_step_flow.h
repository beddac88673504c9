// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/dossier.h"
#include "services/cases/work_steps.h"

// How one step of a process follows another, for work_steps and for what ends steps by itself: a contact, a report that
// joins, a dossier that closes. Within Session::write(); these throw, and ask no permission.
namespace woonrust::work_steps {

// A step with what its definition says of it.
struct Known {
    WorkStep step;
    ProcessDefinition definition;
    ProcessStep says;
};

[[nodiscard]] Known known(Session& session, const WorkStep& step);

// The version that a dossier goes on with: the one it runs on, or for another process the one in force.
[[nodiscard]] StoredProcess processFor(Session& session, DossierId dossier, const QString& code);

// Begins a step, on that day, unless it runs already; gives none then. `ending` has the reason for becoming repressive
// and who is to do it.
std::optional<WorkStep> beginStep(Session& session, DossierId dossier, const StoredProcess& process,
                                  const QString& code, QDate on, WorkStepId from, const Ending& ending,
                                  Numbers numbers);

// Begins what follows on that outcome, on the day `ending.on`.
Ended goOn(Session& session, const Known& it, const StepOutcome& outcome, const Ending& ending, Numbers numbers);

// Ends the steps that wait for a promise which was kept by now, when they have one outcome, and tells which. After
// every contact with a reporter, and when a report joins.
Followed followPromises(Session& session, DossierId dossier);
// Works out the due days of those that run by the calendar in force, with an event for each that changes. Aftercare
// stays on the day that was chosen for it.
void followCalendar(Session& session);
// What still runs is left.
void leaveAll(Session& session, DossierId dossier, const QString& reason);
// The dossier was closed: the step that is done by closing is done, aftercare runs on until the day that was chosen (or
// is left, with why), and what else runs is left. Whether a step asks for the aftercare.
[[nodiscard]] bool followClosing(Session& session, const Dossier& dossier, const QString& whyNoAftercare);

} // namespace woonrust::work_steps
