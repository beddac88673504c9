// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace woonrust {

// "T. van der Horst", without title. Empty parts are left out.
[[nodiscard]] QString displayName(const QString& initials, const QString& infix, const QString& lastName);

// The order of a Dutch name list, by last name without its infix, folded for sorting: "horst, van der, t.".
[[nodiscard]] QString sortName(const QString& initials, const QString& infix, const QString& lastName);

struct NameParts {
    QString initials; // "J.P."
    QString infix;    // "van der"
    QString lastName; // "Berg-de Vries"
};

// A name as people say or write it, taken apart: "Jan van der Berg-de Vries", "J.P. el Amrani", "Horst, T. van der",
// "mevrouw de Wit". A given name becomes its initial, a title goes, a name all in lower case gets its capitals. One
// word alone is a last name. For showing to who entered it: it is a proposal, since a name does not tell its parts.
[[nodiscard]] NameParts splitName(const QString& name);

// The folded words that a person is found by: those of the name, with initials together too ("tj" for "T.J.").
[[nodiscard]] QStringList nameWords(const QString& initials, const QString& infix, const QString& lastName);

} // namespace woonrust
