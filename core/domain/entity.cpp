// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/entity.h"

#include <array>

namespace woonrust {

namespace {

// In the order of the enumeration.
constexpr std::array codes = {"casebook", "user",     "code_value",     "setting",    "area",
                              "unit",     "person",   "tenancy",        "alert",      "report",
                              "dossier",  "party",    "contact_moment", "task",       "note",
                              "document", "deadline", "standard_text",  "saved_view", "final_report"};

} // namespace

QString entityCode(EntityKind kind)
{
    return QLatin1StringView(codes.at(static_cast<std::size_t>(kind)));
}

std::optional<EntityKind> entityFromCode(const QString& code)
{
    for (std::size_t i = 0; i < codes.size(); ++i)
        if (code == QLatin1StringView(codes[i]))
            return static_cast<EntityKind>(i);
    return std::nullopt;
}

} // namespace woonrust
