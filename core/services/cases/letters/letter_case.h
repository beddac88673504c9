// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/code_names.h"
#include "domain/letter.h"
#include "domain/report.h"
#include "services/base/session.h"
#include "services/cases/letters/letters.h"

// What a letter is about, gathered once: for whom it may go to, and what its fields say. For use inside core; asks no
// permission.
namespace woonrust::letters {

struct LetterCase {
    Subject about; // with the dossier that a report is in
    std::optional<Dossier> dossier;
    std::vector<Report> reports; // of the dossier, or the one; oldest first
    UnitId home;                 // that it is about
    QDate today;

    // Null when there is none.
    [[nodiscard]] const Report* report(ReportId id) const;
    // The last report by that person; null when there is none.
    [[nodiscard]] const Report* lastOf(PersonId reporter) const;
};

[[nodiscard]] LetterCase letterCase(Session& session, const Subject& about);

// As choices(), of a case that is open to the actor.
[[nodiscard]] std::vector<Choice> choicesOf(Session& session, const LetterCase& about, const LetterTemplate& says);

// What the case says for these fields; those that it does not know are left out. Nobody but a reporter reads who
// reported, and no reporter reads who rents the home.
[[nodiscard]] LetterValues valuesOf(Session& session, const LetterCase& about, const LetterTemplate& says,
                                    const Letter& letter, const QStringList& fields);

// The last rows of the diary, each with its day and times, and the day and kind of a report that has none of its own;
// oldest first, and without that by which a reporter is known. For a letter to who is not a reporter.
[[nodiscard]] QStringList factsOf(Connection& db, const LetterCase& about, const CodeNames& codes,
                                  const QString& language);

// The letter with all that the case knows of its fields; what was typed stays, and what no field uses goes.
void fill(Session& session, const LetterCase& about, const LetterTemplate& says, Letter& letter);

} // namespace woonrust::letters
