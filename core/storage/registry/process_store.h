// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/process.h"
#include "storage/database/connection.h"

#include <QDate>

namespace woonrust::storage {

// A version of a process as the casebook keeps it.
struct StoredProcess {
    ProcessId id;
    ProcessDefinition definition;
    QDate fromOn = {};   // first day on which new dossiers run on it; invalid: not put in force
    QDateTime addedAt;   // UTC
    UserId addedBy = {}; // invalid: it came with Woonrust
    int version = 0;     // of the row
};

ProcessId insertProcess(Connection& db, const StoredProcess& process);
// The day from which it is in force. False when its version is another by now.
[[nodiscard]] bool updateProcessStart(Connection& db, const StoredProcess& process);
// One that was never in force.
void removeProcess(Connection& db, ProcessId id);

[[nodiscard]] std::optional<StoredProcess> findProcess(Connection& db, ProcessId id);
[[nodiscard]] std::optional<StoredProcess> findProcess(Connection& db, const QString& code, int number);
// By code, newest version first.
[[nodiscard]] std::vector<StoredProcess> allProcesses(Connection& db);
// The version that is in force on that day: that of the last start until then.
[[nodiscard]] std::optional<StoredProcess> processInForce(Connection& db, const QString& code, QDate day);
// The highest number that a version of it has; 0: there is none.
[[nodiscard]] int lastProcessNumber(Connection& db, const QString& code);

} // namespace woonrust::storage
