// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>
#include <vector>

namespace woonrust {

// One thing that must be there, in one of the ways it may be written: "12A" also stands as "12 A" and "12-A".
struct SearchTerm {
    using Phrase = QStringList;          // words that follow each other
    using Writing = std::vector<Phrase>; // all of which must be there

    std::vector<Writing> writings; // one of which must be there
};

// What somebody typed to find something, taken apart: words with their spellings, house numbers with additions and
// postcodes however they are parted, a phone number in any notation as one word, a serial number without its zeros.
// The last word of a phrase of more than one letter may be the beginning of a word; all is folded as foldForSearch().
[[nodiscard]] std::vector<SearchTerm> searchTerms(const QString& typed);

// The words by which a text must be found as well besides those that stand in it once accents are taken off: words with
// letters that have no accent to take off (ł, ø, ß, ı, ĳ, other scripts) in plain letters, words without their
// apostrophe, and phone numbers in one piece. Parted by spaces; mostly empty.
[[nodiscard]] QString extraSearchWords(const QString& text);

} // namespace woonrust
