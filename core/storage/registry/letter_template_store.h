// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/letter_template.h"
#include "storage/database/connection.h"

#include <QDate>

namespace woonrust::storage {

// A version of a template as the casebook keeps it.
struct StoredLetterTemplate {
    LetterTemplateId id;
    LetterTemplate letter;
    QDate fromOn = {};   // first day on which new letters begin with it; invalid: not put in force
    QDateTime addedAt;   // UTC
    UserId addedBy = {}; // invalid: it came with Woonrust
    int version = 0;     // of the row
};

LetterTemplateId insertLetterTemplate(Connection& db, const StoredLetterTemplate& letter);
// The day from which it is in force. False when its version is another by now.
[[nodiscard]] bool updateLetterTemplateStart(Connection& db, const StoredLetterTemplate& letter);
// One that was never in force.
void removeLetterTemplate(Connection& db, LetterTemplateId id);

[[nodiscard]] std::optional<StoredLetterTemplate> findLetterTemplate(Connection& db, LetterTemplateId id);
[[nodiscard]] std::optional<StoredLetterTemplate> findLetterTemplate(Connection& db, const QString& code,
                                                                     qint64 number);
// By code, newest version first.
[[nodiscard]] std::vector<StoredLetterTemplate> allLetterTemplates(Connection& db);
// The version that is in force on that day: that of the last start until then.
[[nodiscard]] std::optional<StoredLetterTemplate> letterTemplateInForce(Connection& db, const QString& code, QDate day);
// The highest number that a version of it has; 0: there is none.
[[nodiscard]] qint64 lastLetterTemplateNumber(Connection& db, const QString& code);

} // namespace woonrust::storage
