// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace woonrust {

enum class PasswordStrength { Weak, Fair, Strong };

// How hard a password is to guess, by what makes guessing long: its length, without what adds nothing (repeated and
// consecutive characters, and words that every list of guesses begins with). No demands on kinds of characters: those
// make passwords worse (NIST SP 800-63B, appendix A). A help while typing, no judgement: checkNewPassword() decides.
[[nodiscard]] PasswordStrength passwordStrength(const QString& login, const QString& password);

} // namespace woonrust
