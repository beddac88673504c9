// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/id.h"

#include <QDate>
#include <QString>

namespace woonrust {

// Of whom an account is: codes of the list SIDE.
namespace side {
inline constexpr QLatin1StringView reporter("REPORTER");
inline constexpr QLatin1StringView accused("ACCUSED");
} // namespace side

// What one side says of a matter when it is heard (hoor en wederhoor): what was put to them, what they answered, and
// their own statement (zienswijze), which belongs to the paper that it answers.
struct Account {
    AccountId id;
    DossierId dossier;
    QString side;    // SIDE
    PersonId person; // or, when not in the register:
    QString who;
    QDate heardOn;
    QString putTo;                // what was put to them
    QString said;                 // what they said
    QString statement;            // in their own words
    DocumentId statementDocument; // the same as a document in the dossier
    DocumentId answers;           // the document that their statement answers
    UserId by;                    // who heard them
    int version = 0;
};

} // namespace woonrust
