// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/paginate.h"

namespace woonrust::print {

namespace {

// Height of the fragment with all that must stay with it, on top of a page.
double chainHeight(const Fragments& fragments, std::size_t from)
{
    double height = fragments[from].height;
    for (std::size_t i = from; fragments[i].keepWithNext && i + 1 < fragments.size(); ++i) {
        if (fragments[i + 1].pageBreak)
            break;
        height += fragments[i + 1].spaceBefore + fragments[i + 1].height;
    }
    return height;
}

} // namespace

std::vector<PagePlacements> paginate(const Fragments& fragments, double bodyHeight)
{
    std::vector<PagePlacements> pages(1);
    double y = 0;
    for (std::size_t i = 0; i < fragments.size(); ++i) {
        const Fragment& fragment = fragments[i];
        if (fragment.pageBreak) {
            if (!pages.back().empty()) {
                pages.emplace_back();
                y = 0;
            }
            continue;
        }
        const double headHeight = fragment.repeatedHead ? fragment.repeatedHead->height : 0;
        const double chain = chainHeight(fragments, i);
        const bool keepable = headHeight + chain <= bodyHeight;
        const double needed = fragment.spaceBefore + (keepable ? chain : fragment.height);
        if (!pages.back().empty() && y + needed > bodyHeight) {
            pages.emplace_back();
            y = 0;
            if (fragment.repeatedHead) {
                pages.back().push_back({.fragment = i, .y = 0, .repeatedHead = true});
                y = headHeight;
            }
        }
        if (!pages.back().empty() && !(pages.back().size() == 1 && pages.back().front().repeatedHead))
            y += fragment.spaceBefore;
        pages.back().push_back({.fragment = i, .y = y});
        y += fragment.height;
    }
    // A break at the very end, or nothing at all, leaves no empty page behind.
    if (pages.size() > 1 && pages.back().empty())
        pages.pop_back();
    return pages;
}

} // namespace woonrust::print
