// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLatin1StringView>
#include <QString>
#include <QStringList>
#include <map>
#include <span>

// The fields of a letter: what may stand in braces in a template, {gesprek_datum}. Their names are Dutch in every
// language, because an administrator types them.
namespace woonrust {

// Where the value of a field comes from. What is not Asked is filled in by the program when it is known; what is not
// known is asked as well.
enum class FieldSource {
    Dossier,   // its number, its reports, what was done, its aftercare
    Report,    // the one that the letter answers; of the reporter alone when the letter goes to that reporter
    Recipient, // whom it is addressed to
    Unit,      // the home that it is about
    Tenancy,   // of that home: who rents it, since when
    Handler,   // who writes, and the coordinator
    Office,    // the settings of the association
    Asked,     // who writes the letter knows it
};

// What a value looks like. It decides what the window asks it with, and how it is written.
enum class FieldShape {
    Line,   // some words
    Text,   // a sentence or more
    List,   // several: a line of a template that holds nothing else is repeated for each, else "a, b en c"
    Day,    // kept as 2026-12-02, written "woensdag 2 december 2026"
    Time,   // kept as 14:00, written "14.00 uur"
    Number, // a whole number or an amount, as it is typed
};

struct LetterField {
    QLatin1StringView name;
    const char* label; // English, of context "LetterField"
    FieldSource source;
    FieldShape shape;
};

// All of them, in order of the alphabet. There is no other list of them.
[[nodiscard]] std::span<const LetterField> letterFields();
// Null when there is none of that name.
[[nodiscard]] const LetterField* letterField(const QString& name);
// "Date of the talk", in the user's language; the name itself when there is no such field.
[[nodiscard]] QString labelOf(const QString& field);
// "from the dossier", in the user's language.
[[nodiscard]] QString nameOf(FieldSource source);
// The field whose name looks most like this one; empty when none does.
[[nodiscard]] QString nearestField(const QString& name);

// What a field says in one letter.
struct LetterValue {
    QStringList items;  // one, or of a list each; empty: not known yet
    bool typed = false; // the writer gave it; it stays when the letter is filled again from the case
    friend bool operator==(const LetterValue&, const LetterValue&) = default;
};
using LetterValues = std::map<QString, LetterValue>; // by name of the field

// The names of the fields of a text, each once, in order of appearance.
[[nodiscard]] QStringList fieldsIn(const QString& text);

// An item as it is written in a letter in that language ("nl" or "en"): a day and a time written out, all else as it
// is.
[[nodiscard]] QString writtenItem(const LetterField& field, const QString& item, const QString& language);

} // namespace woonrust
