// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QString>
#include <QStringList>
#include <vector>

namespace woonrust {

// A text for a letter, an e-mail or a phone call, as a new casebook starts with. The administrator may change it.
struct ShippedText {
    QString code;     // the same for every language
    QString language; // "nl" or "en"
    QString kind;     // CONTACT_KIND: what sending it amounts to
    QString name;     // in lists
    QString subject;
    QString body; // paragraphs parted by an empty line; placeholders in braces: {melder_naam}
};

// By code, then language. From resources/texts/*.json.
[[nodiscard]] std::vector<ShippedText> shippedStandardTexts();

// The placeholders that a standard text may use, without braces, in order of the alphabet. They are Dutch in every
// language, because an administrator types them. Dates are written out in the language of the text
// (termijn_terugkoppeling is the last day for feedback: "maandag 18 mei 2026"), categorie is a name, adres one line.
// toelichting and gesprek_... are for whoever sends the text to fill in.
[[nodiscard]] QStringList knownPlaceholders();

struct FilledText {
    QString text;
    QStringList
        missing; // placeholders that have no value, without braces, each once, in order; they still stand in text
};

// Puts values in the place of {placeholders}. A value is put in as it is: braces in it are no placeholders. One that
// is not in `values`, or is empty there, is missing: a text with missing ones is not ready to be sent.
[[nodiscard]] FilledText fillPlaceholders(const QString& text, const QHash<QString, QString>& values);

} // namespace woonrust
