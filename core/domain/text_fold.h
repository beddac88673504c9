// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace woonrust {

// The form in which text is sorted and searched: Latin letters, lower case, accents off (é becomes e, ø becomes o, ł
// becomes l, ß becomes ss, ı and İ become i, ĳ and ÿ become ij, Иван becomes ivan), straight apostrophes, single
// spaces. "Café ’t Hoekje" becomes "cafe 't hoekje".
[[nodiscard]] QString foldForSearch(const QString& text);

// The words of a search as typed: folded, parted at everything that is no letter or digit, each word once.
[[nodiscard]] QStringList searchWords(const QString& text);

// The ways in which people write one folded word: itself, and with ij for y and y for ij ("kuijper", "kuyper").
[[nodiscard]] QStringList spellingsOf(const QString& word);

} // namespace woonrust
