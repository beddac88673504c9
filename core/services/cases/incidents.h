// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/incident.h"
#include "services/base/citizen_numbers.h"
#include "services/base/session.h"
#include "storage/database/native_database.h"

// Diaries (logboek): what happened, row by row, of a report or of a dossier as a whole. They need the right to work on
// that, and it to be open to the actor. A closed dossier takes a diary that comes in late.
namespace woonrust::incidents {

// What is wrong with a row; rows count from 0.
struct RowFault {
    std::size_t row = 0;
    QString field;   // a member of Incident
    QString message; // in the user's language
};

struct Diary {
    std::vector<IncidentId> added;
    std::vector<RowFault> faults; // when there is one, nothing was added
};

// Adds all rows to a report or dossier, or none of them. A row needs a day up to today and what happened; `about`, `by`
// and `addedAt` are filled in. Without a person and a source the reporter of the report saw it. The same day, start and
// text again is a fault. Cancelled when `progress` (rows) says so.
[[nodiscard]] Result<Diary> addAll(Session& session, const Subject& about, const std::vector<Incident>& rows,
                                   Numbers numbers = Numbers::Question, const WorkProgress& progress = {});
// Everything but where it hangs. Conflict when somebody else changed it since it was read.
[[nodiscard]] Result<void> update(Session& session, const Incident& incident, Numbers numbers = Numbers::Question);
// All of them, for one reason.
[[nodiscard]] Result<void> remove(Session& session, const std::vector<IncidentId>& incidents, const QString& reason,
                                  Numbers numbers = Numbers::Question);
// The last one first.
[[nodiscard]] Result<std::vector<Incident>> incidentsOf(Session& session, const Subject& about);

// For use inside core, within Session::write(): the row as it is stored, but for its id, or a Failure of kind Input
// about one of its fields. `about` was asked before.
[[nodiscard]] Incident checkedRow(Session& session, const Incident& row, const Subject& about);
// By which the same row is known again: its day, its start and its words.
[[nodiscard]] QString rowKey(const Incident& incident);

} // namespace woonrust::incidents
