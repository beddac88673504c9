// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/letter.h"
#include "services/base/citizen_numbers.h"
#include "services/base/session.h"
#include "services/cases/letters/letter_case.h"

// Checks on letters, within Session::write() or read(): each throws a Failure.
namespace woonrust::letters {

// What somebody wrote, tidied; Input errors about "addressees", "subject", "blocks", "values", "sending", "datedOn".
void checkLetter(Session& session, Letter& letter, const QString& sendingBefore = {});
void questionLetter(Numbers numbers, const Letter& letter, const QString& language);

// The draft, open to the actor, who may do this with it.
[[nodiscard]] Letter openedDraft(Session& session, LetterId id, QLatin1StringView action);

// As reportersNamedIn(), of a case that is open to the actor.
[[nodiscard]] std::vector<NamedReporter> namedIn(Session& session, const LetterCase& about, const Letter& letter,
                                                 const QString& language);

} // namespace woonrust::letters
