// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/letter_field.h"
#include "domain/process.h"

#include <QByteArray>
#include <expected>

// A letter as the association writes it, as data with a version: the text in blocks, with fields. A letter stays on the
// version that it was begun with; a change is a new version.
namespace woonrust {

// Whom a letter goes to, which decides who is proposed and which fields are known.
enum class LetterTo {
    Reporter, // who reported: each of them a letter of their own
    Tenants,  // all who rent the home, by name, with a copy to who represents them
    Person,   // somebody else, or one of the above whom the writer chooses
    Partner,  // another organisation: what it says leaves the association
    Court,    // as a partner
};

// Whether it leaves for somebody who is no party: a disclosure (verstrekking).
[[nodiscard]] constexpr bool isOutside(LetterTo to)
{
    return to == LetterTo::Partner || to == LetterTo::Court;
}
// "all tenants of the home", in the user's language.
[[nodiscard]] QString nameOf(LetterTo to);

// A part of a letter that is chosen, moved or rewritten as a whole.
struct LetterBlock {
    QString code;          // "facts"
    BothTexts name;        // in the editor
    QString heading;       // printed above it, in bold; empty: none
    QString text;          // paragraphs parted by an empty line; a line that begins with "- " or "1. " is an item
    bool optional = false; // may be left out
    bool atStart = true;   // of an optional one: a new letter has it
    friend bool operator==(const LetterBlock&, const LetterBlock&) = default;
};

struct LetterTemplate {
    QString code; // of list LETTER: "B07"
    int version = 1;
    BothTexts name;
    BothTexts purpose;                       // what it is for, for who chooses it
    QString source;                          // where the text comes from: the law or document that asks for it
    QString language = QStringLiteral("nl"); // of its texts: "nl" or "en"
    LetterTo to = LetterTo::Tenants;
    QString contactKind; // CONTACT_KIND that sending it amounts to: ACK and FEEDBACK meet the deadline of that name
    QString sending;     // LETTER_SENDING that is proposed
    bool sheet = false;  // a paper of its own, without address and salutation: an agreement, a case sheet
    QString subject;     // with fields
    std::vector<LetterBlock> blocks;

    [[nodiscard]] const LetterBlock* block(const QString& code) const; // null when there is none
    friend bool operator==(const LetterTemplate&, const LetterTemplate&) = default;
};

// What keeps a template from being put in force, with its place.
struct LetterFault {
    QString block;   // its code; empty: of the letter as a whole, or of its subject
    int line = 0;    // of the text of the block or of the subject, from 1; 0: of no line
    QString message; // in the user's language: what is wrong and what to do
    friend bool operator==(const LetterFault&, const LetterFault&) = default;
};
// "Block “Facts”, line 2: …", in the user's language.
[[nodiscard]] QString sentenceOf(const LetterTemplate& letter, const LetterFault& fault);

// All of them at once: a code of a wrong form or twice, a name that is missing in a language, no subject, no block, a
// block without text, a brace without its other half, a field that does not exist (with the nearest that does), a field
// about the reporter in a letter to somebody else.
[[nodiscard]] std::vector<LetterFault> faultsOf(const LetterTemplate& letter);

// The fields of subject and blocks, each once, in order of appearance.
[[nodiscard]] QStringList fieldsOf(const LetterTemplate& letter);

// A template as a file (JSON), and as the casebook keeps it. A file that is none, or has a key too many or too few, is
// told with the place of each fault.
[[nodiscard]] std::expected<LetterTemplate, std::vector<LetterFault>> readLetterTemplate(const QByteArray& file);
// The same template gives the same bytes.
[[nodiscard]] QByteArray writeLetterTemplate(const LetterTemplate& letter);

// Those that Woonrust brings along, by code: from resources/letters/*.json.
[[nodiscard]] std::vector<LetterTemplate> shippedLetters();

} // namespace woonrust
