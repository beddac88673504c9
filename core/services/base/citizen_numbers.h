// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/error.h"

#include <QString>
#include <initializer_list>
#include <span>
#include <utility>

namespace woonrust {

// What to do with a number in a free text that may be a BSN (design 3.6).
enum class Numbers {
    Question,  // refuse, so that the user is asked
    Confirmed, // the user said that it is something else
};

// Throws a Failure of kind Input about the first field with such a number, naming all of them, unless Confirmed.
// Each text goes with the name of its field.
void questionNumbers(Numbers numbers, std::span<const std::pair<QString, QString>> textsByField);
inline void questionNumbers(Numbers numbers, std::initializer_list<std::pair<QString, QString>> textsByField)
{
    questionNumbers(numbers, std::span(textsByField.begin(), textsByField.size()));
}

// Whether an error asks this: the user may take the number out, or call again with Numbers::Confirmed.
[[nodiscard]] bool asksAboutNumbers(const Error& error);

} // namespace woonrust
