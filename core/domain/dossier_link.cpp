// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/dossier_link.h"

#include <array>
#include <utility>

namespace woonrust {

namespace {

// All others say the same from both sides.
constexpr std::array<std::pair<QLatin1StringView, QLatin1StringView>, 2> sides{
    {{QLatin1StringView("FOLLOWS"), QLatin1StringView("FOLLOWED_BY")},
     {QLatin1StringView("PART_OF"), QLatin1StringView("HAS_PART")}}};

} // namespace

QString linkKindOfOther(const QString& kind)
{
    for (const auto& [one, other] : sides) {
        if (kind == one)
            return other;
        if (kind == other)
            return one;
    }
    return kind;
}

} // namespace woonrust
