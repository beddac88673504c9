// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/process_file.h"
#include "domain/process_layout.h"
#include "support/catch_qt.h"
#include "support/shipped_process.h"

#include <QHash>
#include <QSet>
#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace woonrust;
using namespace woonrust::tests;
using namespace Qt::StringLiterals;

namespace {

QRectF segment(const QPointF& a, const QPointF& b)
{
    return QRectF(a, b).normalized();
}

// The box in which a line begins, or ends.
const LayoutBox* boxAround(const ProcessLayout& layout, const QString& code, const QPointF& point)
{
    const auto found = std::ranges::find_if(layout.boxes, [&](const LayoutBox& box) {
        return box.code == code && box.rect.adjusted(-0.5, -0.5, 0.5, 0.5).contains(point);
    });
    return found == layout.boxes.end() ? nullptr : &*found;
}

// Lines to the same box join, and those to what hangs under a step have a common stem.
QString meetingPlace(const ProcessLayout& layout, const LayoutLine& line)
{
    const bool hangs = std::ranges::any_of(
        layout.boxes, [&](const LayoutBox& box) { return box.under == line.step && box.code == line.next; });
    return hangs ? u"under "_s + line.step : line.next;
}

// The points at which lines that lead to different boxes cross, and whether two of them run over each other.
struct Crossings {
    int count = 0;
    int covered = 0;
};

Crossings crossingsIn(const ProcessLayout& layout)
{
    struct Piece {
        QRectF line;
        QString place;
        bool across = false;
    };
    std::vector<Piece> pieces;
    for (const LayoutLine& line : layout.lines)
        for (std::size_t i = 1; i < line.points.size(); ++i)
            pieces.push_back({.line = segment(line.points[i - 1], line.points[i]),
                              .place = meetingPlace(layout, line),
                              .across = line.points[i - 1].y() == line.points[i].y()});
    QSet<QString> points;
    Crossings found;
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        for (std::size_t j = 0; j < pieces.size(); ++j) {
            const Piece& a = pieces[i];
            const Piece& b = pieces[j];
            if (a.place == b.place)
                continue;
            const bool touch = a.line.left() <= b.line.right() && b.line.left() <= a.line.right() &&
                               a.line.top() <= b.line.bottom() && b.line.top() <= a.line.bottom();
            if (touch && a.across && !b.across)
                points.insert(u"%1 %2 %3 %4"_s.arg(b.line.left()).arg(a.line.top()).arg(a.place, b.place));
            if (touch && a.across == b.across)
                ++found.covered;
        }
    }
    found.count = static_cast<int>(points.size());
    return found;
}

} // namespace

TEST_CASE("Every step and every end of a process stands once in its flow chart, a step in the band of its phase")
{
    for (const ProcessDefinition& process : shippedProcesses()) {
        CAPTURE(process.code);
        const ProcessLayout layout = layoutOf(process);
        const auto times = [&](const QString& code, LayoutBox::Kind kind) {
            return std::ranges::count_if(layout.boxes,
                                         [&](const LayoutBox& box) { return box.code == code && box.kind == kind; });
        };
        for (const ProcessStep& step : process.steps) {
            CAPTURE(step.code);
            CHECK(times(step.code, LayoutBox::Kind::Step) == 1);
            const auto band = std::ranges::find(layout.bands, step.phase, &LayoutBand::phase);
            REQUIRE(band != layout.bands.end());
            REQUIRE(layout.box(step.code));
            CHECK(band->rect.contains(layout.box(step.code)->rect));
        }
        for (const ProcessEnd& end : process.ends)
            CHECK(times(end.code, LayoutBox::Kind::End) == 1);
        for (std::size_t i = 1; i < layout.bands.size(); ++i)
            CHECK(layout.bands[i].rect.top() == layout.bands[i - 1].rect.bottom());
    }
}

TEST_CASE("Every outcome has a line from its step to each thing that follows, or to where its branch ends")
{
    for (const ProcessDefinition& process : shippedProcesses()) {
        const ProcessLayout layout = layoutOf(process);
        std::size_t lines = 0;
        for (const ProcessStep& step : process.steps) {
            for (const StepOutcome& outcome : step.outcomes) {
                for (const QString& next : outcome.next.isEmpty() ? QStringList{QString()} : outcome.next) {
                    CAPTURE(step.code, outcome.code, next);
                    ++lines;
                    const auto line = std::ranges::find_if(layout.lines, [&](const LayoutLine& it) {
                        return it.step == step.code && it.outcome == outcome.code && it.next == next;
                    });
                    REQUIRE(line != layout.lines.end());
                    REQUIRE(line->points.size() > 1);
                    CHECK(boxAround(layout, step.code, line->points.front()));
                    CHECK(boxAround(layout, next, line->points.back()));
                    for (std::size_t i = 1; i < line->points.size(); ++i)
                        CHECK((line->points[i - 1].x() == line->points[i].x() ||
                               line->points[i - 1].y() == line->points[i].y()));
                }
            }
        }
        CHECK(layout.lines.size() == lines);
    }
}

TEST_CASE("No box of a flow chart stands on another, and no line cuts one, whatever the number of columns")
{
    for (const ProcessDefinition& process : shippedProcesses()) {
        for (const int columns : {2, 3, 4}) {
            CAPTURE(process.code, columns);
            const ProcessLayout layout = layoutOf(process, columns);
            const QRectF whole({0, 0}, layout.size);
            for (const LayoutBox& box : layout.boxes) {
                CAPTURE(box.code);
                CHECK(whole.contains(box.rect));
                CHECK(box.column < columns);
                for (const LayoutBox& other : layout.boxes)
                    CHECK((&box == &other || !box.rect.intersects(other.rect)));
                const QRectF inside = box.rect.adjusted(1, 1, -1, -1);
                for (const LayoutLine& line : layout.lines)
                    for (std::size_t i = 1; i < line.points.size(); ++i)
                        CHECK_FALSE(segment(line.points[i - 1], line.points[i])
                                        .adjusted(-0.01, -0.01, 0.01, 0.01)
                                        .intersects(inside));
            }
        }
    }
}

// None is possible only where the graph of steps is planar, and that of VW and WO is not (one edge must go from VW and
// two from WO before it is: checked by trying them all). The other seven are planar as graphs; those that still cross
// do so because the bands and the rows from left to right fix the places of the boxes. These are the best that the
// search finds: a change may lower a number, and none may grow.
TEST_CASE("Few lines of a flow chart cross, and none runs over another that leads elsewhere")
{
    const QHash<QString, int> most{{u"BR"_s, 2}, {u"DO"_s, 1}, {u"FM"_s, 0},  {u"HA"_s, 3}, {u"LP"_s, 1},
                                   {u"VW"_s, 5}, {u"WF"_s, 0}, {u"WO"_s, 14}, {u"ZS"_s, 4}};
    for (const ProcessDefinition& process : shippedProcesses()) {
        CAPTURE(process.code);
        const Crossings crossings = crossingsIn(layoutOf(process));
        REQUIRE(most.contains(process.code));
        CHECK(crossings.count <= most.value(process.code));
        CHECK(crossings.covered == 0);
    }
}

TEST_CASE("The same process gives the same flow chart each time")
{
    const ProcessDefinition process = shippedProcess(u"ZS"_s);
    const ProcessLayout first = layoutOf(process);
    const ProcessLayout second = layoutOf(process);
    REQUIRE(first.boxes.size() == second.boxes.size());
    for (std::size_t i = 0; i < first.boxes.size(); ++i)
        CHECK(first.boxes[i].rect == second.boxes[i].rect);
    REQUIRE(first.lines.size() == second.lines.size());
    for (std::size_t i = 0; i < first.lines.size(); ++i)
        CHECK(first.lines[i].points == second.lines[i].points);
}

TEST_CASE("A process that is still being written has a flow chart too")
{
    CHECK(layoutOf({}).boxes.empty());

    ProcessDefinition process{
        .code = u"XX"_s, .dossierKind = {}, .confidentiality = {}, .start = u"XX01"_s, .steps = {}, .ends = {}};
    const auto step = [](const QString& code, const QStringList& next) {
        ProcessStep made{.code = code, .name = {.nl = code, .en = code}};
        made.outcomes = {{.code = u"a"_s, .name = {.nl = u"a"_s, .en = u"a"_s}, .next = next},
                         {.code = u"b"_s, .name = {.nl = u"b"_s, .en = u"b"_s}, .next = next}};
        return made;
    };
    SECTION("with a step that leads to itself, twice")
    {
        process.steps = {step(u"XX01"_s, {u"XX01"_s})};
        const ProcessLayout layout = layoutOf(process);
        REQUIRE(layout.boxes.size() == 1);
        CHECK(layout.lines.size() == 2);
        CHECK(crossingsIn(layout).covered == 0);
    }
    SECTION("with a step that is not there, and an end to which nothing leads")
    {
        process.steps = {step(u"XX01"_s, {u"XX09"_s})};
        process.ends = {{.code = u"END_X"_s, .outcome = {}, .name = {.nl = u"x"_s, .en = u"x"_s}}};
        const ProcessLayout layout = layoutOf(process);
        REQUIRE(layout.box(u"END_X"_s));
        CHECK(std::ranges::count(layout.boxes, LayoutBox::Kind::Exit, &LayoutBox::kind) == 1);
        CHECK(layout.lines.size() == 2);
    }
    SECTION("in one column")
    {
        process.steps = {step(u"XX01"_s, {u"XX02"_s}), step(u"XX02"_s, {})};
        const ProcessLayout layout = layoutOf(process, 1);
        CHECK(layout.box(u"XX01"_s)->rect.bottom() < layout.box(u"XX02"_s)->rect.top());
        CHECK(std::ranges::count(layout.boxes, LayoutBox::Kind::BranchEnd, &LayoutBox::kind) == 2);
    }
}
