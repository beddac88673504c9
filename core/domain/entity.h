// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLatin1StringView>
#include <QString>
#include <optional>
#include <span>

namespace woonrust {

// The kinds of things that are changed, logged, found and opened. Stored: never renumber, never use a number again. The
// row ids of the search index are made of them (storage::searchRowId()).
enum class EntityKind {
    Casebook = 0,
    User = 1,
    CodeValue = 2,
    Setting = 3,
    Area = 4,
    Unit = 5,
    Person = 6,
    Tenancy = 7,
    Alert = 8,
    Report = 9,
    Dossier = 10,
    Party = 11,
    ContactMoment = 12,
    Task = 13,
    Note = 14,
    Document = 15,
    Deadline = 16,
    StandardText = 17,
    SavedView = 18,
    FinalReport = 19,
    Process = 20,
    WorkStep = 21,
    RiskScore = 34,
    ReadinessMark = 35,
    Handbook = 38,
    HandbookTick = 39,
    Directive = 24,
    DirectiveParty = 25,
    Clause = 26,
    ClauseCheck = 27,
    Breach = 28,
    Forfeiture = 30,
    Letter = 22,
    LetterTemplate = 23,
    Measure = 31,
    Account = 32,
    Incident = 33,
    Absence = 36,
    DossierLink = 37,
    // From here on: kinds that tests make up. No casebook of a user holds one.
    FirstInvented = 1000,
};

struct EntityCode {
    EntityKind kind;
    QLatin1StringView code; // lower case, English, never translated or changed
};

// Every kind with its word in storage; those that tests make up aside.
[[nodiscard]] std::span<const EntityCode> entityCodes();

[[nodiscard]] QString entityCode(EntityKind kind);
[[nodiscard]] std::optional<EntityKind> entityFromCode(const QString& code);

} // namespace woonrust
