// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/work_step.h"
#include "services/base/citizen_numbers.h"
#include "services/base/session.h"
#include "storage/registry/process_store.h"

// Going through the steps of a process (stroomschema) with a dossier. A dossier stays on the version of the process
// that it began with. All of it needs Permission::WorkDossier, and the dossier to be open to the actor; nothing is
// begun or ended in a closed one.
namespace woonrust::work_steps {

using storage::StoredProcess;

// The processes that are in force today, to begin with or to go over to: those of the kind of the dossier first.
[[nodiscard]] Result<std::vector<StoredProcess>> choices(Session& session, DossierId dossier);

// Begins with the first step of that process. Promises that were kept to the reporters before are its first steps,
// done.
[[nodiscard]] Result<void> begin(Session& session, DossierId dossier, const QString& process);

// Goes on with that step (empty: the first) of that process, another one or its own, with everything that is in the
// dossier; what still runs is left. Kind and level of confidentiality follow where they must. With a reason.
[[nodiscard]] Result<void> goOver(Session& session, DossierId dossier, const QString& process, const QString& step,
                                  const QString& reason, Numbers numbers = Numbers::Question);

struct Ending {
    QString outcome;     // code, of the step
    QDate on;            // invalid: today
    QString account;     // what came of it; why, when it is skipped
    QString lateReason;  // needed when it is done late
    QString phaseReason; // needed when what follows is the first repressive step
    UserId approvedBy;   // needed when the step takes approval that the actor may not give
    UserId nextKeeper;   // of the steps that begin; invalid: as their roles say
};

// What came of the end of a step.
struct Ended {
    std::vector<WorkStepId> begun;
    QString end;     // code of the end of the process that was reached; empty: none
    QString outcome; // DOSSIER_OUTCOME that goes with it
};

// What steps did by themselves, by name in the user's language.
struct Followed {
    QStringList ended;
    QStringList begun; // and run now
};

// It is done, with that outcome, and what comes next begins. A step that keeps a promise to the reporter takes that the
// reporter heard (contacts::record() ends it by itself when it has one outcome).
[[nodiscard]] Result<Ended> finish(Session& session, Seen<WorkStepId> step, const Ending& ending,
                                   Numbers numbers = Numbers::Question);
// Passed over, and goes on as if it had that outcome. With a reason (`account`); a mandatory one by who may divide
// work.
[[nodiscard]] Result<Ended> skip(Session& session, Seen<WorkStepId> step, const Ending& ending,
                                 Numbers numbers = Numbers::Question);
// Takes finish() or skip() back, as long as nothing was done with what came of it. A change of phase stays.
[[nodiscard]] Result<void> takeBack(Session& session, WorkStepId step);

// The clock stands still from that day on, with a reason; and runs again.
[[nodiscard]] Result<void> suspend(Session& session, Seen<WorkStepId> step, QDate from, const QString& reason,
                                   Numbers numbers = Numbers::Question);
[[nodiscard]] Result<void> resume(Session& session, Seen<WorkStepId> step, QDate on);

// A point of its checklist, done or not.
[[nodiscard]] Result<void> tick(Session& session, Seen<WorkStepId> step, const QString& point, bool ticked);
// To a colleague who may open the dossier; handing over what is somebody else's needs Permission::DivideWork.
[[nodiscard]] Result<void> setKeeper(Session& session, Seen<WorkStepId> step, UserId keeper);

} // namespace woonrust::work_steps
