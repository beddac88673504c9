// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "papers/cell_suppression.h"

#include "support/catch_qt.h"

#include <QStringList>
#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <random>

using namespace woonrust::papers;
using namespace Qt::StringLiterals;

namespace {

using Kind = CellSuppression::Kind;

// A table of one row of parts and their total, published.
struct Published {
    std::vector<qint64> parts;
    CellSuppression cells;

    explicit Published(std::vector<qint64> values) : parts(std::move(values))
    {
        std::vector<QString> keys;
        qint64 sum = 0;
        for (std::size_t i = 0; i < parts.size(); ++i) {
            keys.push_back(key(i));
            cells.add(keys.back(), parts[i]);
            sum += parts[i];
        }
        cells.add(u"total"_s, sum, Kind::Total);
        cells.relate(keys, {u"total"_s});
        cells.solve();
    }

    [[nodiscard]] static QString key(std::size_t part) { return QString(QChar(u'a' + char16_t(part))); }

    // Every value that part can have, given what is printed: found by trying all.
    [[nodiscard]] std::vector<qint64> possible(std::size_t wanted) const
    {
        qint64 sum = 0;
        for (const qint64 part : parts)
            sum += part;
        const bool totalHidden = cells.isHidden(u"total"_s);
        std::vector<qint64> values;
        for (qint64 candidate = 0; candidate <= 30; ++candidate) {
            std::vector<bool> reachable(2000, false); // sums of the others
            reachable[std::size_t(candidate)] = fits(wanted, candidate);
            for (std::size_t i = 0; i < parts.size(); ++i) {
                if (i == wanted)
                    continue;
                std::vector<bool> next(reachable.size(), false);
                for (std::size_t s = 0; s < reachable.size(); ++s)
                    for (qint64 value = 0; reachable[s] && value <= 60; ++value)
                        if (fits(i, value) && s + std::size_t(value) < next.size())
                            next[s + std::size_t(value)] = true;
                reachable = std::move(next);
            }
            bool any = false;
            for (std::size_t s = 0; s < reachable.size(); ++s)
                any = any || (reachable[s] && (totalHidden || s == std::size_t(sum)));
            if (any)
                values.push_back(candidate);
        }
        return values;
    }

private:
    [[nodiscard]] bool fits(std::size_t part, qint64 value) const
    {
        if (!cells.isHidden(key(part)))
            return value == parts[part];
        return cells.text(key(part)) == u"x"_s || value <= 4;
    }
};

} // namespace

TEST_CASE("Counts from 1 to 4 are left out, zero and five are not")
{
    CellSuppression cells;
    for (qint64 value = 0; value <= 5; ++value)
        cells.add(QString::number(value), value);
    cells.solve();
    CHECK(cells.hiddenKeys({}) == QStringList{u"1"_s, u"2"_s, u"3"_s, u"4"_s});
    CHECK(cells.text(u"3"_s) == u"< 5"_s);
    CHECK_FALSE(cells.anyUnnamed());
}

TEST_CASE("A small number beside a total takes a zero along where that is enough, of which less than 5 is true")
{
    const Published table({4, 20, 0, 15});
    CHECK(table.cells.hiddenKeys({}) == QStringList{u"a"_s, u"c"_s});
    CHECK(table.cells.text(u"c"_s) == u"< 5"_s);
    // With 3 it would be clear that it is not 4.
    CHECK(Published({3, 20, 0, 15}).cells.hiddenKeys({}) == QStringList{u"a"_s, u"d"_s});
}

TEST_CASE("Otherwise the smallest number that is enough goes along, and is not called less than 5")
{
    const Published table({3, 20, 9, 5});
    CHECK(table.cells.hiddenKeys({}) == QStringList{u"a"_s, u"c"_s});
    CHECK(table.cells.text(u"c"_s) == u"x"_s);
    CHECK(table.cells.anyUnnamed());
}

TEST_CASE("Two small numbers that can only be 4 and 4 take a third along")
{
    CHECK(Published({4, 4, 20, 30}).cells.hiddenKeys({}) == QStringList{u"a"_s, u"b"_s, u"c"_s});
    CHECK(Published({4, 3, 20, 30}).cells.hiddenKeys({}) == QStringList{u"a"_s, u"b"_s, u"c"_s}); // or 3 and 4
    CHECK(Published({1, 3, 20, 30}).cells.hiddenKeys({}) == QStringList{u"a"_s, u"b"_s});
}

TEST_CASE("When there is nothing else the total goes")
{
    const Published table({3});
    CHECK(table.cells.isHidden(u"total"_s));
}

TEST_CASE("Where even less than 5 would tell too much, a small number is shown as x")
{
    const Published table({2, 4}); // of 6 less than 5 would leave 2 to 4
    CHECK(table.cells.hiddenKeys({}) == QStringList{u"a"_s, u"b"_s});
    CHECK(table.cells.text(u"a"_s) == u"x"_s);
    CHECK(table.cells.text(u"b"_s) == u"x"_s);
    CHECK(table.cells.anyUnnamed());
}

TEST_CASE("Where nothing helps all that is joined to a small number by sums is left out")
{
    CellSuppression cells;
    cells.add(u"known"_s, 3, Kind::Count, CellSuppression::Sensitivity::CommonKnowledge);
    cells.add(u"a"_s, 3); // the same as what everybody knows: cannot be hidden
    cells.add(u"b"_s, 20);
    cells.add(u"total"_s, 23, Kind::Total);
    cells.add(u"elsewhere"_s, 30);
    cells.relate({u"a"_s}, {u"known"_s});
    cells.relate({u"a"_s, u"b"_s}, {u"total"_s});
    cells.solve();
    CHECK(cells.hiddenKeys({}) == QStringList{u"a"_s, u"b"_s, u"total"_s});
    CHECK(cells.text(u"a"_s) == u"x"_s);
}

TEST_CASE("A claim such as a rate is left out where it would give a small number away")
{
    const auto told = [](qint64 inTime, qint64 promille) {
        CellSuppression cells;
        cells.add(u"late"_s, 100 - inTime, Kind::Unprinted);
        cells.add(u"in time"_s, inTime);
        cells.add(u"all"_s, 100, Kind::Total);
        cells.relate({u"late"_s, u"in time"_s}, {u"all"_s});
        cells.addClaim(u"rate"_s, {{.key = u"in time"_s, .factor = 1000}, {.key = u"all"_s, .factor = -promille}});
        cells.solve();
        return !cells.isHidden(u"rate"_s);
    };
    CHECK(told(97, 950));       // at least 95%: 0 to 5 late
    CHECK_FALSE(told(97, 970)); // at least 97%: 0 to 3 late
    CHECK_FALSE(told(97, 980)); // not true
    CHECK(told(90, 900));       // nothing to hide
}

TEST_CASE("A number that nobody looked at is left out")
{
    CHECK(Published({20, 30}).cells.isHidden(u"unheard of"_s));
}

TEST_CASE("A number left out in one table is not given away by another")
{
    CellSuppression cells;
    for (const auto& [key, value] : {std::pair{u"x1"_s, 3}, {u"x2"_s, 10}, {u"x3"_s, 20}, {u"y1"_s, 13}, {u"y2"_s, 20}})
        cells.add(key, value);
    cells.add(u"total"_s, 33, Kind::Total);
    cells.relate({u"x1"_s, u"x2"_s, u"x3"_s}, {u"total"_s});
    cells.relate({u"y1"_s, u"y2"_s}, {u"total"_s});
    cells.relate({u"x1"_s, u"x2"_s}, {u"y1"_s}); // y1 is made of x1 and x2
    cells.relate({u"x2"_s}, {u"again"_s});       // unknown key: a sum that does not hold is passed over
    cells.add(u"same"_s, 10);
    cells.relate({u"x2"_s}, {u"same"_s}); // x2 is printed elsewhere
    cells.solve();
    CHECK(cells.isHidden(u"x1"_s));
    CHECK(cells.isHidden(u"x2"_s));
    CHECK(cells.isHidden(u"same"_s));
}

TEST_CASE("What nobody prints but everybody can subtract is protected too")
{
    CellSuppression cells;
    cells.add(u"all"_s, 40, Kind::Total);
    cells.add(u"in time"_s, 37);
    cells.add(u"late"_s, 3, Kind::Unprinted);
    cells.relate({u"in time"_s, u"late"_s}, {u"all"_s});
    cells.solve();
    CHECK(cells.hiddenKeys({}) == QStringList{u"in time"_s});
}

TEST_CASE("A zero that everybody can tell hides nothing")
{
    CellSuppression cells;
    cells.add(u"all"_s, 24, Kind::Total);
    cells.add(u"counted"_s, 20);
    cells.add(u"signals"_s, 4);
    cells.add(u"running"_s, 0, Kind::Count, CellSuppression::Sensitivity::CommonKnowledge);
    cells.relate({u"counted"_s, u"signals"_s, u"running"_s}, {u"all"_s});
    cells.solve();
    CHECK(cells.hiddenKeys({}) == QStringList{u"counted"_s, u"signals"_s});
}

TEST_CASE("A number that is printed in two places is left out in both")
{
    CellSuppression cells;
    cells.add(u"table.a"_s, 3);
    cells.add(u"table.b"_s, 30);
    cells.addSame(u"chart"_s, u"table.a"_s);
    cells.repeat(u"again."_s, u"table."_s);
    cells.solve();
    CHECK(cells.isHidden(u"chart"_s));
    CHECK(cells.text(u"again.a"_s) == u"< 5"_s);
    CHECK_FALSE(cells.isHidden(u"again.b"_s));
}

TEST_CASE("An amount of few reports is left out, and another one with it")
{
    CellSuppression cells;
    cells.add(u"a"_s, 12500, Kind::Amount, CellSuppression::Sensitivity::Sensitive);
    cells.add(u"b"_s, 99900, Kind::Amount);
    cells.add(u"c"_s, 5000, Kind::Amount);
    cells.add(u"total"_s, 117400, Kind::Amount);
    cells.relate({u"a"_s, u"b"_s, u"c"_s}, {u"total"_s});
    cells.solve();
    CHECK(cells.hiddenKeys({}) == QStringList{u"a"_s, u"c"_s});
    CHECK(cells.text(u"a"_s) == u"x"_s);
}

TEST_CASE("No small number of a random table can be worked out, whatever is tried")
{
    std::mt19937 random(20261120);
    for (int round = 0; round < 300; ++round) {
        std::vector<qint64> parts(1 + random() % 6);
        for (qint64& part : parts)
            part = random() % 3 == 0 ? 0 : qint64(random() % 14);
        const Published table(parts);
        for (std::size_t i = 0; i < parts.size(); ++i) {
            INFO("round " << round << ", part " << i << " = " << parts[i]);
            if (parts[i] < 1 || parts[i] > 4)
                continue;
            CHECK(table.cells.isHidden(Published::key(i)));
            // One that is shown as "x" may be anything.
            const auto possible = table.possible(i);
            for (qint64 value = 0; value <= 4; ++value)
                CHECK(std::ranges::contains(possible, value));
        }
        for (std::size_t i = 0; i < parts.size(); ++i)
            if (table.cells.isHidden(Published::key(i)) && table.cells.text(Published::key(i)) == u"< 5"_s)
                CHECK(parts[i] < 5);
    }
}
