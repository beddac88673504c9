// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPainter>
#include <QString>
#include <functional>
#include <memory>
#include <vector>

namespace woonrust::print {

// A piece of the report that is never split over two pages: a line of text, a row of a table, a row of tiles.
struct Fragment {
    double height = 0;
    double spaceBefore = 0;    // not at the top of a page
    bool keepWithNext = false; // stays on one page with the fragment after it
    bool pageBreak = false;    // starts a page; takes no room itself
    QString bookmark = {};     // in the outline of a PDF under this name; empty: it is not
    int bookmarkLevel = 0;     // 0 on top
    // Painted again at the top of a page that this fragment begins (the head of a table).
    std::shared_ptr<const Fragment> repeatedHead = {};
    std::function<void(QPainter&, QPointF topLeft)> paint = {};
};

using Fragments = std::vector<Fragment>;

} // namespace woonrust::print
