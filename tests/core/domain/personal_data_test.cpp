// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/personal_data.h"

#include "support/catch_qt.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace woonrust;
using namespace Qt::StringLiterals;

TEST_CASE("Every file that Woonrust leaves beside the casebook or elsewhere is among the places with personal data")
{
    for (const QLatin1StringView file : {".voor-terugzetten-"_L1, ".before-v"_L1, ".holder"_L1, "attempts/"_L1,
                                         "--refusals"_L1, "back-ups"_L1, "exported"_L1}) {
        INFO(file.data());
        CHECK(std::ranges::any_of(personalPlacesOutsideTheCasebook(),
                                  [&](QLatin1StringView place) { return place.contains(file); }));
    }
}
