// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "papers/paper.h"
#include "ui/print/archive_pdf.h"

#include <QPainter>
#include <memory>

namespace woonrust::print {

// A report laid out on A4 pages, the same for paper and screen. Cheap to copy. GUI thread only, for its charts.
class PagedReport {
public:
    PagedReport() = default;

    [[nodiscard]] int pageCount() const;
    // What its PDF says about itself, the outline included.
    [[nodiscard]] PdfAbout about() const;

    // Paints a page (from 0). The painter's unit must be a hundredth of a millimetre, its origin the corner of the
    // paper: scale it first where the device differs. The paper itself is not painted.
    void paintPage(QPainter& painter, int page) const;

private:
    struct Data;
    std::shared_ptr<const Data> m_data;
    friend PagedReport layout(const papers::Paper& document);
};

[[nodiscard]] PagedReport layout(const papers::Paper& document);

// The report as plain lines, for who reads it with a screen reader.
[[nodiscard]] QString accessibleText(const papers::Paper& document);

} // namespace woonrust::print
