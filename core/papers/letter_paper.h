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
    QString copyLine;       // "Afschrift aan: …", under the text; empty: no copies
    bool draft = false;     // says so on every page
    bool agreement = false; // a paper to sign, without an address: A1, A2
    QString language;       // "nl" or "en"
    QString title;          // of the PDF: no names in it
    QString fileName;       // "brief-B07-D26-00045", without ending and without names
    QDateTime madeAt;       // UTC
};

// As of the settings of now. `on` is the day that it bears when the letter has none.
[[nodiscard]] Result<LetterPaper> letterPaper(Session& session, const Letter& letter, QDate on = {});
// A template on its own, each field with its label: what Beheer shows while it is edited.
[[nodiscard]] Result<LetterPaper> templatePaper(Session& session, const LetterTemplate& letter);

// Notes in the event log that this letter leaves the program as "pdf", "odt", "eml" or "printer", before it does. A
// draft that is looked at notes nothing.
[[nodiscard]] Result<void> logLetter(Session& session, LetterId letter, const QString& format);

} // namespace woonrust::papers
