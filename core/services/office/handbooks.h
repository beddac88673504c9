// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/handbook.h"
#include "services/base/citizen_numbers.h"
#include "services/base/session.h"

// The handbooks (domain/handbook.h): those of Woonrust, each as the office made it. Every change is a version more; an
// earlier one is never lost.
namespace woonrust::handbooks {

struct Handbook {
    QString code;
    QString language;
    QString title;       // in that language
    QString body;        // Markdown
    int number = 0;      // of the version; 0: as Woonrust brings it along
    QDateTime changedAt; // UTC; invalid when it was never changed
    QString changedBy;
    bool isShipped = true; // the words are those of Woonrust
};

// All of them in one language, in their order. For everybody who is signed in.
[[nodiscard]] Result<std::vector<Handbook>> list(Session& session, const QString& language);
[[nodiscard]] Result<Handbook> read(Session& session, const QString& code, const QString& language);

// Stores another text as the next version, and gives its number. Needs ManageLists. `seen` is the number that was read.
// Field "body": a text with a fault (faultsOf()) is refused with the line of the first one, and how many there are.
[[nodiscard]] Result<int> save(Session& session, const QString& code, const QString& language, int seen,
                               const QString& body, Numbers numbers = Numbers::Question);
// The words of Woonrust again, as a version of their own. Needs ManageLists.
[[nodiscard]] Result<int> restore(Session& session, const QString& code, const QString& language, int seen);

// What a handbook may link to in this casebook: steps of the processes in force, letters and instruments. For everybody
// who is signed in.
[[nodiscard]] Result<HandbookSurroundings> surroundings(Session& session);

} // namespace woonrust::handbooks
