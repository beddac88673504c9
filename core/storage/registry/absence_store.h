// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/absence.h"
#include "storage/database/connection.h"

namespace woonrust::storage {

AbsenceId insertAbsence(Connection& db, const Absence& absence);
// Days and deputy. False when its version is another by now.
[[nodiscard]] bool updateAbsence(Connection& db, const Absence& absence);
void removeAbsence(Connection& db, AbsenceId id);
[[nodiscard]] std::optional<Absence> findAbsence(Connection& db, AbsenceId id);
// Those that are not over on that day, and those that are but of which something is still lent; by first day.
[[nodiscard]] std::vector<Absence> absencesFrom(Connection& db, QDate day);
// Whether this user is away on one of these days by another entry than `but`.
[[nodiscard]] bool isAway(Connection& db, UserId user, QDate from, QDate until, AbsenceId but);

// A thing is lent once: this takes the place of an earlier loan of it.
void putLoan(Connection& db, const Loan& loan);
void dropLoan(Connection& db, const WorkRef& work);
[[nodiscard]] std::optional<Loan> findLoan(Connection& db, const WorkRef& work);
[[nodiscard]] std::vector<Loan> loansOf(Connection& db, AbsenceId absence);

} // namespace woonrust::storage
