// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/process.h"
#include "services/base/session.h"
#include "storage/registry/process_store.h"

// The processes of the association (stroomschema's), each with its versions. A version that is in the casebook is never
// changed; dossiers that run on it stay on it, and new ones run on the version that is in force.
namespace woonrust::processes {

using storage::StoredProcess;

// All versions of all processes, by code, the newest first. For everybody who is signed in.
[[nodiscard]] Result<std::vector<StoredProcess>> all(Session& session);
// That version; NotFound when there is none.
[[nodiscard]] Result<StoredProcess> get(Session& session, const QString& code, int number);
// Of `versions` of one process, the one in force on that day; null when none is.
[[nodiscard]] const StoredProcess* inForce(const std::vector<StoredProcess>& versions, const QString& code, QDate day);

// What a process may name in this casebook: its lists, and the steps of the processes in force.
[[nodiscard]] Result<ProcessSurroundings> surroundings(Session& session, const QString& code);
// The same for a casebook as Woonrust makes it.
[[nodiscard]] ProcessSurroundings shippedSurroundings(const QString& code);

// Stores it as the next version of its code, not yet in force, and gives its number. Needs ManageLists. A definition
// with a fault (faultsOf()) is refused with the first one, and how many there are; so is one that says the same as a
// version that is there. Field "definition".
[[nodiscard]] Result<int> add(Session& session, const ProcessDefinition& definition);
// From that day on, today or later, new dossiers run on this version. Needs ManageLists. Refused when it has a fault
// by now: a value of a list may have been retired since it was added.
[[nodiscard]] Result<void> putInForce(Session& session, Seen<ProcessId> process, QDate from);
// Takes away a version that was never in force. Needs ManageLists.
[[nodiscard]] Result<void> remove(Session& session, Seen<ProcessId> process);

} // namespace woonrust::processes
