// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/dossier.h"
#include "services/base/citizen_numbers.h"
#include "services/base/session.h"
#include "services/cases/deadlines.h"

// Contacts with reporters, parties and partners, in either direction.
namespace woonrust::contacts {

inline constexpr QLatin1StringView acknowledgement("ACK"); // of CONTACT_KIND
inline constexpr QLatin1StringView feedback("FEEDBACK");

// Records a contact about a report, a dossier or both. An acknowledgement meets the deadline of that name; feedback
// meets target and limit and, when nothing was acknowledged yet, the acknowledgement too: who gets an answer knows that
// the report arrived. The Amsterdam day of `at` counts. A deadline that is met late needs a `late` reason: else an
// Input error about "lateReason". `at` may not lie in the future or, for these two, before the day of receipt; and
// these two are not with the accused (field "withWhom"). An
// empty direction is outgoing; `by` is the actor.
[[nodiscard]] Result<ContactMomentId> record(Session& session, const ContactMoment& contact,
                                             const deadlines::LateReason& late = {},
                                             Numbers numbers = Numbers::Question);

// Corrects one: what it met is met again on the new day, or no longer.
[[nodiscard]] Result<void> correct(Session& session, const ContactMoment& contact,
                                   const deadlines::LateReason& late = {}, Numbers numbers = Numbers::Question);
// Removes one that should not have been written; what it alone met is open again.
[[nodiscard]] Result<void> remove(Session& session, ContactMomentId contact, const QString& reason,
                                  Numbers numbers = Numbers::Question);

[[nodiscard]] Result<std::vector<ContactMoment>> contactsOf(Session& session, const Subject& about);

// The kinds of deadline (deadline_kind) that a contact of this kind meets.
[[nodiscard]] std::vector<QLatin1StringView> metBy(const QString& kind);

// For use inside core, within Session::write(): the open deadlines of a report that are new are met by what was said
// before they were there, from the day of receipt on.
void meetByEarlier(Session& session, ReportId report, QDate receivedOn);

} // namespace woonrust::contacts
