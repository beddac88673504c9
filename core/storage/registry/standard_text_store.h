// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/id.h"
#include "domain/standard_text.h"
#include "storage/database/connection.h"

namespace woonrust::storage {

// A text for a letter, e-mail or call as this casebook has it: shipped, changed or its own.
struct StandardText {
    StandardTextId id;
    QString code;     // the same for every language
    QString language; // "nl" or "en"
    QString kind;     // CONTACT_KIND
    QString name;
    QString subject;
    QString body; // with {placeholders}, see domain/standard_text.h
    bool retired = false;
    int version = 0; // of one that is new: 0
    friend bool operator==(const StandardText&, const StandardText&) = default;
};

StandardTextId insertStandardText(Connection& db, const StandardText& text);
// False when its version is another by now.
[[nodiscard]] bool updateStandardText(Connection& db, const StandardText& text);
[[nodiscard]] std::optional<StandardText> findStandardText(Connection& db, StandardTextId id);
[[nodiscard]] std::optional<StandardText> findStandardText(Connection& db, const QString& code,
                                                           const QString& language);
// By name. An empty `language` or `kind` does not narrow.
[[nodiscard]] std::vector<StandardText> standardTexts(Connection& db, const QString& language, const QString& kind,
                                                      bool retiredToo);

} // namespace woonrust::storage
