// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLatin1StringView>
#include <span>

namespace woonrust {

// Why a column counts as personal data.
enum class PersonalKind {
    Identity, // name, login, number that points to one person
    Contact,  // phone, e-mail, address of a home
    Content,  // free text or files that may speak of people
    Trace,    // copies of the above: search index, event log, drafts, figures kept
};

struct PersonalColumn {
    QLatin1StringView table;
    QLatin1StringView column;
    PersonalKind kind;
};

// Columns with personal data of the tables that hold no things of cases. The whole register is personalRegister()
// (services/cases/things/personal_register.h).
[[nodiscard]] std::span<const PersonalColumn> personalColumns();

struct PlainColumn {
    QLatin1StringView table;
    QLatin1StringView column;
};

// And those that hold no personal data of residents.
[[nodiscard]] std::span<const PlainColumn> columnsWithoutPersonalData();

// How a row of such a table leads to the people it speaks of: by this column to a row of another table, or to a person
// or unit itself when that is empty.
struct PeopleLink {
    QLatin1StringView table;
    QLatin1StringView column;
    QLatin1StringView to;
    QLatin1StringView toColumn;
};
[[nodiscard]] std::span<const PeopleLink> linksToPeople();

// Places outside the database that may hold personal data, for the destruction and access procedures.
[[nodiscard]] std::span<const QLatin1StringView> personalPlacesOutsideTheCasebook();

} // namespace woonrust
