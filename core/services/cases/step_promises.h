// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/process.h"
#include "storage/database/connection.h"

namespace woonrust::work_steps {

// How it stands with a promise that a step keeps, over all reports of the dossier whose reporter we can reach. The
// promise is the deadline of the report itself, and is met there.
struct Promised {
    bool toSomebody = false; // there is a reporter to hear it
    bool isOpen = false;     // one of them did not yet
    QDate dueOn;             // of the open one that falls due first; invalid: none is open, or its clock stands still
    QDate metOn;             // when the last of them heard; invalid: none did
};

[[nodiscard]] Promised promised(Connection& db, DossierId dossier, StepPromise promise);

} // namespace woonrust::work_steps
