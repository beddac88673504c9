// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "papers/letter_paper.h"
#include "ui/print/archive_pdf.h"

#include <QPainter>
#include <memory>

namespace woonrust::print {

struct LetterLayout;

// A letter laid out on A4 pages, the same for paper and screen. Cheap to copy. May be made and painted on any thread.
class LetterPages {
public:
    LetterPages() = default;

    // Of all copies together.
    [[nodiscard]] int pageCount() const;
    // Of one copy: those that a preview shows.
    [[nodiscard]] int pagesOfLetter() const;
    [[nodiscard]] PdfAbout about() const;
    // As PagedReport::paintPage(): in hundredths of a millimetre, from the corner of the paper. `marked`: the block
    // (index in Letter::blocks) that is being written gets a ground; -1: none. On screen the window of the envelope
    // is drawn with a dashed line.
    void paintPage(QPainter& painter, int page, bool onScreen = false, int marked = -1) const;
    // Where a block stands: page and rectangles; empty when it is left out.
    struct Place {
        int page = 0;
        QRectF rect;
    };
    [[nodiscard]] std::vector<Place> placesOf(int block) const;

private:
    std::shared_ptr<const LetterLayout> m_data;
    friend LetterPages layoutLetter(const papers::LetterPaper& paper);
};

[[nodiscard]] LetterPages layoutLetter(const papers::LetterPaper& paper);

// PDF/A-1b of a letter as it is sent on that day: what letters::finalise() takes. For a worker's session.
// An Input error names the characters that its fonts do not have, and where they stand.
[[nodiscard]] Result<QByteArray> finalLetterPdf(Session& session, const Letter& letter, QDate on);

// A letter as it leaves the program: of a final one the very bytes that were stored, of a draft its pages as of now.
// For a worker's session; that of a final one is logged as a look.
[[nodiscard]] Result<QByteArray> leavingPdf(Session& session, const Letter& letter);

// PDF/A-1b. The same letter gives the same bytes.
[[nodiscard]] Result<QByteArray> letterPdf(const LetterPages& pages);
// Several behind each other, each with its own page numbers and its place in the outline; at least one.
[[nodiscard]] Result<QByteArray> letterPdf(const std::vector<LetterPages>& letters);

} // namespace woonrust::print
