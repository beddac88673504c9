// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace woonrust {

// The form in which text is sorted and searched: lower case, accents off (é becomes e, ø becomes o, ß becomes ss,
// the one-letter ĳ becomes ij), straight apostrophes, single spaces. "Café ’t Hoekje" becomes "cafe 't hoekje".
[[nodiscard]] QString foldForSearch(const QString& text);

// The words of a search as typed: folded, parted at everything that is no letter or digit, each word once.
[[nodiscard]] QStringList searchWords(const QString& text);

} // namespace woonrust
