// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/dossier.h"
#include "domain/letter_template.h"

// A letter in a case: what one template became for one recipient.
namespace woonrust {

enum class LetterState {
    Draft,    // can be changed, and is in no figure
    Final,    // stands as it was sent
    Replaced, // final, and a newer one sets it right
};

// Whom it goes to. Those of one address share a copy of the pages.
struct Addressee {
    PersonId person;     // invalid: not in the register
    QString name;        // as on the envelope
    QStringList address; // lines under the name: street, postcode and city
    QString email;
    QString capacity;  // RELATIEROLSOORT: HUU, MDH, MEL, BWI; empty: none of these
    bool copy = false; // gets a copy of a letter to others
    friend bool operator==(const Addressee&, const Addressee&) = default;
};

// A block as somebody wrote it, with its fields in it still.
struct WrittenBlock {
    QString code; // of the block of the template; empty: one that the writer added
    QString name; // in the editor, when the writer added it
    QString heading;
    QString text;
    bool in = true; // false: left out
    friend bool operator==(const WrittenBlock&, const WrittenBlock&) = default;
};

// That a letter was sent, or came: the number of a registered letter, a read receipt, a writ.
struct SendingProof {
    QString kind; // LETTER_PROOF
    QString text;
    QDate on;
    friend bool operator==(const SendingProof&, const SendingProof&) = default;
};

struct Letter {
    LetterId id;
    Subject about;          // a dossier; or a report, with the dossier that it is in
    QString code;           // of the template, list LETTER
    qint64 number = 1;      // of the version of the template
    qint64 edition = 1;     // of the letter: 2 sets the first right
    LetterId replaces = {}; // the final one that this one sets right
    LetterId batch = {};    // the first of those that were begun together; invalid: it stands alone
    std::vector<Addressee> addressees;
    QString subject;                  // with its fields
    std::vector<WrittenBlock> blocks; // in the order in which they are printed
    LetterValues values;
    QString sending;      // LETTER_SENDING
    bool outside = false; // its recipient is no party: a partner, a court
    QDate datedOn = {};   // the day that it bears; invalid: that on which it becomes final
    WorkStepId step = {}; // the step that it belongs to
    QDateTime createdAt;  // UTC
    UserId by;
    // Of a final one:
    QDateTime finalAt = {}; // UTC; invalid: a draft
    UserId finalBy = {};
    DocumentId document = {};              // the PDF
    QByteArray sha256 = {};                // of the PDF, 32 bytes
    ContactMomentId contact = {};          // that tells of it
    bool replaced = false;                 // a newer edition is final
    std::vector<SendingProof> proofs = {}; // oldest first
    int version = 0;
};

[[nodiscard]] inline LetterState stateOf(const Letter& letter)
{
    if (!letter.finalAt.isValid())
        return LetterState::Draft;
    return letter.replaced ? LetterState::Replaced : LetterState::Final;
}

// A piece of a line: of the text, or what stands in the place of a field.
struct LetterPiece {
    QString text;
    QString field = {}; // its name; empty: of the text
    bool empty = false; // the field has no value; `text` is its label, to be marked
    friend bool operator==(const LetterPiece&, const LetterPiece&) = default;
};

// A line of a letter as it is read. Long ones are broken by whoever prints them.
struct LetterLine {
    enum class Kind { Heading, Text, Bullet, Numbered };
    Kind kind = Kind::Text;
    int number = 0;           // of a numbered one, from 1
    bool spaceBefore = false; // begins a paragraph
    int block = 0;            // index in Letter::blocks
    std::vector<LetterPiece> pieces;
    friend bool operator==(const LetterLine&, const LetterLine&) = default;
};

// The blocks that are in, with their fields filled. `language` is that of the template. A value is put in as it is:
// braces in it are no fields.
[[nodiscard]] std::vector<LetterLine> linesOf(const Letter& letter, const QString& language);
// The subject, filled in the same way.
[[nodiscard]] std::vector<LetterPiece> subjectPieces(const Letter& letter, const QString& language);
// Its subject as a text; an empty field in brackets.
[[nodiscard]] QString subjectOf(const Letter& letter, const QString& language);
// All that it says, as a text: for searching, for the contact, for checks. Empty fields in brackets.
[[nodiscard]] QString plainTextOf(const Letter& letter, const QString& language);

// Fields of the subject and of the blocks that are in, each once, in order of appearance: all, and those without a
// value, which keep it from becoming final.
[[nodiscard]] QStringList fieldsOf(const Letter& letter);
[[nodiscard]] QStringList emptyFields(const Letter& letter);
// Names in braces that are no field, because the writer mistyped one.
[[nodiscard]] QStringList unknownFields(const Letter& letter);

} // namespace woonrust
