// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <optional>

namespace woonrust {

// The kinds of things that are changed, logged, found and opened.
enum class EntityKind {
    Casebook,
    User,
    CodeValue,
    Setting,
    Area,
    Unit,
    Person,
    Tenancy,
    Alert,
    Report,
    Dossier,
    Party,
    ContactMoment,
    Task,
    Note,
    Document,
    Deadline,
    StandardText,
    SavedView,
    FinalReport,
};

// The word for a kind in storage: lower case, English, never translated or changed.
[[nodiscard]] QString entityCode(EntityKind kind);
[[nodiscard]] std::optional<EntityKind> entityFromCode(const QString& code);

} // namespace woonrust
