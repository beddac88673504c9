// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "papers/letter_paper.h"

// A letter as other programs take it.
namespace woonrust::papers {

// An OpenDocument text with page styles, header and footer, and the address in a frame where the window is.
[[nodiscard]] QByteArray letterOdt(const LetterPaper& paper);

// An e-mail that the mail program opens to be sent (X-Unsent: 1), with the PDF attached. Neither the name of the file
// nor the subject says who it is about beyond what the letter's own subject says.
struct MailDraft {
    QStringList to;
    QString subject;
    QString body;
    QString attachmentName; // "brief-B07-D26-00045.pdf"
    QByteArray attachment;
};
[[nodiscard]] QByteArray mailDraft(const MailDraft& mail);
// The mail that goes with this letter.
[[nodiscard]] MailDraft mailOf(const Letter& letter, const LetterPaper& paper, const QByteArray& pdf);

} // namespace woonrust::papers
