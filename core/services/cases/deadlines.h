// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/base/citizen_numbers.h"
#include "services/base/session.h"
#include "storage/cases/deadline_store.h"

// Guarding the terms of reports and dossiers (design 3.2).
namespace woonrust::deadlines {

struct DeadlineView {
    StoredDeadline deadline;
    DeadlineState state = DeadlineState::OnTime;
    QString name;            // "Acknowledgement", in the user's language
    QString explanation;     // how the due day came about, one sentence, never against the stored due day
    int workingDaysLate = 0; // 0 = in time, or running
    QString lateReasonName;  // when met late
    [[nodiscard]] bool isSuspended() const { return state == DeadlineState::Suspended; }
};

[[nodiscard]] Result<std::vector<DeadlineView>> deadlinesOf(Session& session, ReportId report);
[[nodiscard]] Result<std::vector<DeadlineView>> deadlinesOf(Session& session, DossierId dossier);
[[nodiscard]] Result<std::vector<DeadlineView>> deadlinesOf(Session& session, const Owner& owner);

// The clock stands still from that Amsterdam day on: not before day 0, not in the future, and only when it runs. With a
// reason. Any number of times.
[[nodiscard]] Result<void> suspend(Session& session, Seen<DeadlineId> deadline, QDate from, const QString& reason,
                                   Numbers numbers = Numbers::Question);
// The clock runs again from that day on.
[[nodiscard]] Result<void> resume(Session& session, Seen<DeadlineId> deadline, QDate on, const QString& reason = {},
                                  Numbers numbers = Numbers::Question);

// Whether a longer term can be promised for it: not for an acknowledgement (telling the reporter is one), nor for our
// own target or a term of the law.
[[nodiscard]] bool canExtend(const StoredDeadline& deadline);
// A longer term (verdagen): it falls due on the working day `extension.to`. Only when the reporter was told before the
// term ran out (`extension.toldOn`), so that every figure counts by the new day; with a reason; again when need be.
[[nodiscard]] Result<void> extend(Session& session, Seen<DeadlineId> deadline, const Extension& extension,
                                  Numbers numbers = Numbers::Question);
// Takes the last one back.
[[nodiscard]] Result<void> takeBackExtension(Session& session, DeadlineId deadline);

// For use inside core, within Session::write().

// Gives a report the deadlines that it has no deadline of that kind for; none for a positive signal. Returns their due
// days, for the event of the report: a log line for each would make the log a third longer.
[[nodiscard]] QJsonObject createFor(Session& session, ReportId report, QDate receivedOn, bool positive);
// Moves the start of all of them: also what was met is in time or late by the day of receipt. One that becomes late by
// it gets a remark that no reason was given. An Input error about "receivedAt" when one was met before that day.
void moveStart(Session& session, ReportId report, QDate receivedOn);
// Works out the due days of those that are not met by the calendar in force, with an event for each that changes.
void followCalendar(Session& session, const std::vector<StoredDeadline>& open);
// Removes them, met or not: a positive signal promises nothing, so no figure counts it. The log keeps what they said.
void removeAll(Session& session, ReportId report);

struct LateReason {
    QString code; // LATE_REASON
    QString remark;
};

// Meets every open deadline of one of these kinds. Late without a reason is an Input error about "lateReason"; missing
// the target alone needs none.
void meet(Session& session, ReportId report, const std::vector<QLatin1StringView>& kinds, QDate on,
          const LateReason& reason);
// What was met on the day `from` (invalid = not met) is met on the day `to` (invalid = not any more), because what met
// it is no longer there, or was there before the deadline. Asks for no reason.
void moveMet(Session& session, ReportId report, QLatin1StringView kind, QDate from, QDate to);

// As they stand on the Amsterdam day `today`; invalid = today.
[[nodiscard]] std::vector<DeadlineView> viewsOf(Session& session, const std::vector<StoredDeadline>& deadlines,
                                                QDate today = {});

} // namespace woonrust::deadlines
