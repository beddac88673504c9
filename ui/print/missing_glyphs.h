// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/letter.h"

namespace woonrust::print {

// The characters of a text that no font of the pages has, each once: on paper they are empty boxes. For any thread.
[[nodiscard]] QString missingGlyphs(const QString& text);

// The same of a letter: a sentence for each place, in the user's language, "“漢字” in “Recipient”"; empty: all is
// shown.
[[nodiscard]] QStringList missingGlyphs(const Letter& letter);

} // namespace woonrust::print
