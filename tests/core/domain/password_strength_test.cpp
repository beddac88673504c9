// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/password_strength.h"

#include "support/catch_qt.h"

#include <catch2/catch_test_macros.hpp>

using namespace woonrust;
using namespace Qt::StringLiterals;

TEST_CASE("A sentence is a strong password, and what everybody tries first is a weak one")
{
    const auto strength = [](const QString& password) { return passwordStrength(u"sanne"_s, password); };
    CHECK(strength(u"fietsen naar het werk"_s) == PasswordStrength::Strong);
    CHECK(strength(u"kat op het dak"_s) == PasswordStrength::Fair);
    CHECK(strength(u""_s) == PasswordStrength::Weak);
    CHECK(strength(u"1234567890123456"_s) == PasswordStrength::Weak);
    CHECK(strength(u"aaaaaaaaaaaaaaaaaaaa"_s) == PasswordStrength::Weak);
    CHECK(strength(u"abcdefghijklmnopqrst"_s) == PasswordStrength::Weak);
    CHECK(strength(u"Wachtwoord2026!"_s) == PasswordStrength::Weak);
    CHECK(strength(u"Welkom Sanne 01"_s) == PasswordStrength::Weak);
}
