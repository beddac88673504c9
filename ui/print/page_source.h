// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/error.h"
#include "ui/print/letter_pages.h"
#include "ui/print/paged_report.h"

#include <functional>

namespace woonrust::print {

// Pages for whoever shows or prints them, whatever they are of.
struct PageSource {
    int count = 0;
    QString title; // of the print job
    // Paints a page (from 0) as PagedReport::paintPage().
    std::function<void(QPainter& painter, int page)> paint;
    // Makes a page ready to be painted when that takes time, and calls back once. Empty: each is ready always.
    using Ready = std::function<void(const Result<void>&)>;
    std::function<void(int page, const Ready& ready)> prepare = {};
};

[[nodiscard]] PageSource pagesOf(const PagedReport& report);
// All copies, as they leave on paper.
[[nodiscard]] PageSource pagesOf(const LetterPages& letter);
// What the writer sees of letters that follow each other: one copy of each, with the window of the envelope, and the
// block that is being written marked in the first; -1: none.
[[nodiscard]] PageSource screenPagesOf(const std::vector<LetterPages>& letters, int marked = -1);

} // namespace woonrust::print
