// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/personal_data.h"
#include "services/cases/things/thing_kind.h"

#include <vector>

// The one register of personal data (design 3.6): every column of a casebook that holds it. Anonymising, subject access
// and redaction run from this. It is made of what the kinds of things say of their fields, and of the list in domain of
// the tables that hold no things. A test compares it with the schema: each column is in one of the two lists.
namespace woonrust {

struct RegisteredColumn {
    QLatin1StringView table;
    QLatin1StringView column;
    PersonalKind kind = PersonalKind::Content;
    std::optional<Erasure> erasure; // nothing: told by the table as a whole
};
[[nodiscard]] std::vector<RegisteredColumn> personalRegister(const ThingKinds& kinds = thingKinds());

// Every other column.
[[nodiscard]] std::vector<PlainColumn> plainRegister(const ThingKinds& kinds = thingKinds());

// A step from a row to rows of another table: those whose `toColumn` has what stands in `column` here.
struct PathStep {
    QLatin1StringView column;
    QLatin1StringView table;
    QLatin1StringView toColumn;
};

// A way from a row to a person or a unit that it speaks of.
struct PeoplePath {
    std::vector<PathStep> steps;
    QLatin1StringView column; // of the last table, with the id of the person or unit
    bool isUnit = false;
};

// Every way from a row of this table; none for tables that say nothing of residents.
[[nodiscard]] std::vector<PeoplePath> pathsToPeople(QLatin1StringView table, const ThingKinds& kinds = thingKinds());

} // namespace woonrust
