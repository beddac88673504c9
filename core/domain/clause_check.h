// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/directive_parts.h"

// Whether a clause says what somebody else can see or hear. A court rejects what only says that there must be no
// nuisance (ECLI:NL:RBROT:2018:282). These are questions: who knows better goes on, and that is kept (confirmed).
namespace woonrust {

enum class ClauseDoubt {
    TooGeneral, // "no nuisance", "a good tenant", "behave": what exactly?
    When,       // no days, hours, day or number
    Where,      // no place
    WhoWatches, // nobody is named who can see it
    How,        // nothing says how they know
    Absolute,   // "never", "always", "any": does that go too far?
    Treatment,  // treatment or medicine: never. Letting help in may be asked
    Money,      // an amount in a voluntary one
    Empty,      // nothing stands there yet
};

struct ClauseQuestion {
    ClauseDoubt doubt;
    QString words;       // those that raise it, as they stand there; empty: something is missing
    QString sentence;    // for the user: what is the matter, and what to do
    bool blocks = false; // may not be confirmed away: treatment, empty
};

// In the order in which they should be answered; empty for a clause that can be checked. Reads Dutch and English.
[[nodiscard]] std::vector<ClauseQuestion> questionsOf(const DirectiveClause& clause, DirectiveKind kind);
// No questions are left, or those that are were confirmed.
[[nodiscard]] bool isMeasurable(const DirectiveClause& clause, DirectiveKind kind);

// A clause to start from; the blanks stand between braces.
struct ClauseExample {
    QString code;
    DirectiveClause clause; // filled but for what belongs to the directive
    QString why;            // it is a good one
};
// The ten that come along (resources/clauses.json), in the language of the user interface; papers are Dutch.
[[nodiscard]] std::vector<ClauseExample> clauseExamples(const QString& language);
// Those that come nearest to a clause that is too general, at most three: by its words (music, visit, dog, garden ...).
[[nodiscard]] std::vector<ClauseExample> replacementsFor(const DirectiveClause& clause, const QString& language);

} // namespace woonrust
