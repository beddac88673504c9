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

// The one register of personal data (design 3.6): every column that holds it. Anonymising, subject access and
// redaction run from this list. A test compares it with the schema: each column stands in one of the two lists.
[[nodiscard]] std::span<const PersonalColumn> personalColumns();

struct PlainColumn {
    QLatin1StringView table;
    QLatin1StringView column;
};

// Columns that hold no personal data of residents.
[[nodiscard]] std::span<const PlainColumn> columnsWithoutPersonalData();

// Places outside the database that may hold personal data, for the destruction and access procedures.
[[nodiscard]] std::span<const QLatin1StringView> personalPlacesOutsideTheCasebook();

} // namespace woonrust
