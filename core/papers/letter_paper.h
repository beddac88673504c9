// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/letter.h"
#include "services/base/session.h"
#include "services/office/settings.h"

// A letter as it goes on paper: the text, and the house style around it. Data alone; ui/print/letter_pages lays it out.
namespace woonrust::papers {

struct LetterPaper {
    LetterSettings style; // house style, window of the envelope
    QString organisation;
    QString contactLine;             // e-mail and telephone of the office
    QString sendingLine;             // above the address: "Aangetekend en per gewone post"; empty for plain post
    std::vector<QStringList> copies; // the lines of each address: the pages are printed once for each; at least one
    struct Reference {
        QString label; // "Ons kenmerk"
        QString text;
    };
    std::vector<Reference> references; // day, number, who handles it
    std::vector<LetterPiece> subject;
    std::vector<LetterLine> lines;
    int signatureAfter = -1; // index of the line below which somebody signs; -1: nobody does
    int closingFrom = -1;    // index of the first line of the greeting, which stays together; -1: there is none
    QString copyLine;        // "Afschrift aan: …", under the text; empty: no copies
    QString draftText;       // "CONCEPT" on every page; empty: it is final
    QString pageText;        // "pagina %1 van %2"
    bool sheet = false;      // a paper of its own, without address and reference line
    QString language;        // "nl" or "en": of all of these
    QString title;           // of the PDF: no names in it
    QString fileName;        // "brief-B07-D26-00045", without ending and without names
    QDateTime madeAt;        // UTC
};

// As of the settings of now. `on` is the day that it bears when the letter has none.
[[nodiscard]] Result<LetterPaper> letterPaper(Session& session, const Letter& letter, QDate on = {});
// The same for a letter that was composed with a template that is being edited.
[[nodiscard]] Result<LetterPaper> letterPaper(Session& session, const Letter& letter, const LetterTemplate& says,
                                              QDate on = {});
// A template on its own, each field with its label: what Beheer shows while it is edited.
[[nodiscard]] Result<LetterPaper> templatePaper(Session& session, const LetterTemplate& letter);

// The same as it looks once it is final, to print before it becomes that.
[[nodiscard]] LetterPaper finalOf(LetterPaper paper);
// A final letter as a text to edit: it says that it is not the letter as it was sent.
[[nodiscard]] LetterPaper copyOf(LetterPaper paper);

// Notes in the event log that this letter leaves the program as "pdf", "odt", "eml" or "printer", before it does. A
// draft that is looked at notes nothing.
[[nodiscard]] Result<void> logLetter(Session& session, LetterId letter, const QString& format);

} // namespace woonrust::papers
