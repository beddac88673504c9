// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/letter_template.h"
#include "services/base/citizen_numbers.h"
#include "services/base/session.h"
#include "storage/registry/letter_template_store.h"

// The letters of the association as templates, each with its versions. A version that is in the casebook is never
// changed; a letter stays on the one that it was begun with, and new ones begin with the version that is in force.
namespace woonrust::letter_templates {

using storage::StoredLetterTemplate;

// All versions of all templates, by code, the newest first. For everybody who is signed in.
[[nodiscard]] Result<std::vector<StoredLetterTemplate>> all(Session& session);
// The versions in force today, by code: what a letter can be begun with.
[[nodiscard]] Result<std::vector<StoredLetterTemplate>> inForce(Session& session);
// That version; NotFound when there is none.
[[nodiscard]] Result<StoredLetterTemplate> get(Session& session, const QString& code, qint64 number);
// Of `versions`, the one of that code in force on that day; null when none is.
[[nodiscard]] const StoredLetterTemplate* inForce(const std::vector<StoredLetterTemplate>& versions,
                                                  const QString& code, QDate day);

// Stores it as the next version of its code, not yet in force, and gives its number. Needs ManageLists. One with a
// fault (faultsOf()) is stored all the same, so that unfinished work is kept: it cannot be put in force. A code that is
// new joins list LETTER, so that processes may name it. Input errors: "code" (of another form than B07), "contactKind",
// "sending" (not in their lists).
[[nodiscard]] Result<qint64> add(Session& session, const LetterTemplate& letter, Numbers numbers = Numbers::Question);
// From that day on, today or later, new letters begin with this version. Needs ManageLists. Refused while it has a
// fault, with the sentence of the first and how many there are; field "blocks".
[[nodiscard]] Result<void> putInForce(Session& session, Seen<LetterTemplateId> letter, QDate from);
// Takes away a version that was never in force. Needs ManageLists.
[[nodiscard]] Result<void> remove(Session& session, Seen<LetterTemplateId> letter);

} // namespace woonrust::letter_templates
