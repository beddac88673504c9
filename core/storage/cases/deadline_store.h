// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/deadline.h"
#include "domain/dossier.h"
#include "storage/database/connection.h"

#include <QLatin1StringView>

namespace woonrust {

// The deadlines of a report (column deadline.kind).
namespace deadline_kind {
inline constexpr QLatin1StringView acknowledgement("ACK");
inline constexpr QLatin1StringView target("TARGET"); // feedback, as we aim for; nothing is broken when it is missed
inline constexpr QLatin1StringView feedback("FEEDBACK");
} // namespace deadline_kind

struct StoredDeadline {
    DeadlineId id;
    ReportId report; // at most one of report and dossier is set, at least one of the three
    DossierId dossier;
    Owner owner = {};
    QString kind;
    DeadlineRule rule;
    QDate startOn;      // day 0, Amsterdam
    QDate dueOn;        // last day on which it is met in time; invalid while suspended
    QDate metOn;        // invalid = not met
    QString lateReason; // LATE_REASON
    QString lateRemark;
    std::vector<Suspension> suspensions;    // oldest first
    std::vector<Extension> extensions = {}; // in the order in which they were promised
    int version = 0;

    [[nodiscard]] Subject about() const { return {.report = report, .dossier = dossier, .owner = owner}; }
};

namespace storage {

// Stores it with its suspensions and extensions.
DeadlineId insertDeadline(Connection& db, const StoredDeadline& deadline);
[[nodiscard]] std::optional<StoredDeadline> findDeadline(Connection& db, DeadlineId id);
// In the order in which they fall due when nothing stands still: ACK, TARGET, FEEDBACK.
[[nodiscard]] std::vector<StoredDeadline> deadlinesOf(Connection& db, ReportId report);
// Those of the dossier itself, of what is in it, and of all its reports.
[[nodiscard]] std::vector<StoredDeadline> deadlinesOf(Connection& db, DossierId dossier);
[[nodiscard]] std::vector<StoredDeadline> deadlinesOf(Connection& db, const Owner& owner);

// Those that are not met, of all reports and dossiers that are open, and of what belongs to neither.
[[nodiscard]] std::vector<StoredDeadline> openDeadlines(Connection& db);

// Stores start, due and met day and the reason for being late; the rest stays. False when its version is another by
// now.
[[nodiscard]] bool updateDeadline(Connection& db, const StoredDeadline& deadline);
void removeDeadline(Connection& db, DeadlineId id);

void insertSuspension(Connection& db, DeadlineId deadline, const Suspension& suspension);
// Lets the suspension that has no end yet end; false when none stands open.
bool endSuspension(Connection& db, DeadlineId deadline, QDate until);

void insertExtension(Connection& db, DeadlineId deadline, const Extension& extension);
void removeLastExtension(Connection& db, DeadlineId deadline);

// Works out report.next_due_on, the earliest day on which an open promise (ACK or FEEDBACK: missing the target breaks
// none) of an open report falls due. To be called after every change of a report's deadlines, or of its being closed.
void refreshNextDue(Connection& db, ReportId report);

} // namespace storage

} // namespace woonrust
