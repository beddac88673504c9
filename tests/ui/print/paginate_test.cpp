// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/paginate.h"

#include <catch2/catch_test_macros.hpp>

using namespace woonrust::print;

namespace {

Fragments lines(int count, double height = 10)
{
    return Fragments(std::size_t(count), Fragment{.height = height});
}

} // namespace

TEST_CASE("Fragments fill a page before the next begins")
{
    const auto pages = paginate(lines(25), 100);
    REQUIRE(pages.size() == 3);
    CHECK(pages[0].size() == 10);
    CHECK(pages[2].size() == 5);
    CHECK(pages[1].front().y == 0);
}

TEST_CASE("A heading is never the last on its page")
{
    Fragments fragments = lines(12);
    fragments[9].keepWithNext = true;
    const auto pages = paginate(fragments, 100);
    REQUIRE(pages.size() == 2);
    CHECK(pages[0].size() == 9);
    CHECK(pages[1].front().fragment == 9);
}

TEST_CASE("What belongs together but is longer than a page is divided after all")
{
    Fragments fragments = lines(25);
    for (auto& fragment : fragments)
        fragment.keepWithNext = true;
    const auto pages = paginate(fragments, 100);
    REQUIRE(pages.size() == 3);
    CHECK(pages[0].size() == 10);
}

TEST_CASE("The head of a table takes its room on each page it is repeated on")
{
    const auto head = std::make_shared<const Fragment>(Fragment{.height = 15});
    Fragments fragments{*head};
    fragments.front().keepWithNext = true;
    for (int i = 0; i < 20; ++i)
        fragments.push_back({.height = 10, .repeatedHead = head});
    const auto pages = paginate(fragments, 100);
    REQUIRE(pages.size() == 3);
    CHECK(pages[1].front().repeatedHead);
    CHECK(pages[1][1].y == 15);
    for (const auto& page : pages)
        CHECK(page.back().y + 10 <= 100);
}

TEST_CASE("A fragment higher than a page gets one of its own, and the rest goes on")
{
    Fragments fragments = lines(3);
    fragments[1].height = 400;
    const auto pages = paginate(fragments, 100);
    CHECK(pages.size() == 3);
}

TEST_CASE("Page breaks leave no empty pages")
{
    Fragments fragments = lines(2);
    fragments.insert(fragments.begin(), Fragment{.pageBreak = true});
    fragments.insert(fragments.begin() + 2, {Fragment{.pageBreak = true}, Fragment{.pageBreak = true}});
    fragments.push_back({.pageBreak = true});
    CHECK(paginate(fragments, 100).size() == 2);
    CHECK(paginate({}, 100).size() == 1);
}

TEST_CASE("Space before a fragment is left out at the top of a page")
{
    Fragments fragments = lines(11);
    fragments[10].spaceBefore = 8;
    const auto pages = paginate(fragments, 100);
    REQUIRE(pages.size() == 2);
    CHECK(pages[1].front().y == 0);
}
