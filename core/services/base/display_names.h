// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/code_names.h"
#include "domain/id.h"
#include "domain/process.h"
#include "storage/database/connection.h"

#include <QHash>
#include <QString>
#include <map>

namespace woonrust {

// "nl" or "en": the language that the user's texts are in now.
[[nodiscard]] QString uiLanguage();

// Looks up the names of what others refer to by code (CodeNames) or id, in the user's language, each once. An unknown
// code gives the code itself; an id that is invalid or gone gives an empty text. For one screen or one list, not for
// keeping.
class DisplayNames {
public:
    explicit DisplayNames(Connection& db) : m_db(db) {}

    [[nodiscard]] QString code(const QString& list, const QString& code);
    [[nodiscard]] QString user(UserId id);
    [[nodiscard]] QString person(PersonId id); // "T. van der Horst"
    [[nodiscard]] QString address(UnitId id);  // "Lijsterhof 14-B"
    [[nodiscard]] QString area(AreaId id);
    // A version of a process, null when there is none; kept until these names go.
    [[nodiscard]] const ProcessDefinition* process(const QString& code, qint64 number);

private:
    Connection& m_db;
    std::optional<CodeNames> m_codes;
    QHash<QString, QString> m_known;
    std::map<std::pair<QString, qint64>, std::optional<ProcessDefinition>> m_processes;
};

} // namespace woonrust
