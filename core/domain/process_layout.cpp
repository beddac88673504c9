// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/process_layout.h"

#include "domain/process_places.h"
#include "domain/process_wires.h"

#include <algorithm>
#include <array>

namespace woonrust {

namespace {

constexpr QSizeF stepSize(152, 72);
constexpr double margin = 12;
constexpr double laneWidth = 10;
constexpr double trackHeight = 9;
constexpr double gutterWidth = 30; // between columns, with one lane or none
constexpr double belowRow = 20;    // to the first track: room for a letter at each line
constexpr double aboveRow = 16;    // from the last track: room for the arrows
constexpr double bandTitle = 30;
constexpr double hangBelow = 18; // from a step to the first thing that hangs under it
constexpr double hangApart = 6;
constexpr double hangIn = 16; // from the line to what hangs on it
constexpr int portInset = 12; // of the first line of a step under which something hangs
constexpr int seeds = 12;
constexpr int exchanges = 60;

std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

double heightOf(LayoutBox::Kind kind)
{
    return kind == LayoutBox::Kind::End ? 52 : kind == LayoutBox::Kind::Exit ? 34 : 22;
}

// One outcome and one of its next places.
struct Way {
    QString step;
    QString outcome;
    QString next;
    int from = 0;
    int to = -1; // a box with a place of its own
    int edge = -1;
};

// What stands in the chart: boxes with a place of their own (steps, and ends that more than one step leads to), and
// what hangs under a step because nothing else leads there.
struct Parts {
    QStringList codes; // of the boxes
    std::vector<LayoutBox> boxes;
    std::vector<std::vector<LayoutBox>> hanging; // of each box
    std::vector<Way> ways;
    ChartGraph graph;
};

std::vector<Way> waysOf(const ProcessDefinition& definition)
{
    std::vector<Way> ways;
    int from = 0;
    for (const ProcessStep& step : definition.steps) {
        for (const StepOutcome& outcome : step.outcomes) {
            const QStringList places = outcome.next.isEmpty() ? QStringList{QString()} : outcome.next;
            for (const QString& next : places)
                ways.push_back({.step = step.code, .outcome = outcome.code, .next = next, .from = from});
        }
        ++from;
    }
    return ways;
}

// An end hangs under the one step that leads to it.
bool hangs(const QString& end, const std::vector<Way>& ways)
{
    const auto first = std::ranges::find(ways, end, &Way::next);
    return first != ways.end() &&
           std::ranges::all_of(ways, [&](const Way& way) { return way.next != end || way.step == first->step; });
}

Parts partsOf(const ProcessDefinition& definition, int columns)
{
    Parts parts;
    parts.ways = waysOf(definition);
    parts.graph.columns = columns;
    const auto add = [&](LayoutBox::Kind kind, const QString& code, StepPhase phase) {
        parts.codes << code;
        parts.boxes.push_back({.kind = kind, .code = code, .under = {}, .phase = phase, .rect = {}});
        parts.graph.band.push_back(static_cast<int>(phase));
    };
    for (const ProcessStep& step : definition.steps)
        add(LayoutBox::Kind::Step, step.code, step.phase);
    for (const ProcessEnd& end : definition.ends)
        if (!hangs(end.code, parts.ways))
            add(LayoutBox::Kind::End, end.code, StepPhase::Closing);
    parts.graph.start = static_cast<int>(std::max<qsizetype>(0, parts.codes.indexOf(definition.start)));
    parts.hanging.resize(parts.boxes.size());
    for (Way& way : parts.ways) {
        way.to = way.next.isEmpty() ? -1 : static_cast<int>(parts.codes.indexOf(way.next));
        if (way.to >= 0) {
            way.edge = static_cast<int>(parts.graph.edges.size());
            parts.graph.edges.push_back({.from = way.from, .to = way.to});
            continue;
        }
        std::vector<LayoutBox>& hanging = parts.hanging[at(way.from)];
        if (!way.next.isEmpty() && std::ranges::contains(hanging, way.next, &LayoutBox::code))
            continue;
        const LayoutBox::Kind kind = way.next.isEmpty()         ? LayoutBox::Kind::BranchEnd
                                     : definition.end(way.next) ? LayoutBox::Kind::End
                                                                : LayoutBox::Kind::Exit;
        hanging.push_back(
            {.kind = kind, .code = way.next, .under = way.step, .phase = parts.boxes[at(way.from)].phase, .rect = {}});
    }
    return parts;
}

// The real places of columns, rows, lanes and tracks.
class Measures {
public:
    Measures(const Parts& parts, const ChartPlaces& places, const ChartWires& wires)
    {
        double x = margin;
        for (int gutter = 0; gutter <= parts.graph.columns; ++gutter) {
            const bool outside = gutter == 0 || gutter == parts.graph.columns;
            const int lanes = wires.lanesOfGutter[at(gutter)];
            const double width = lanes == 0 ? (outside ? 0 : gutterWidth)
                                            : (outside ? laneWidth : gutterWidth) + laneWidth * (lanes - 1);
            m_lane.push_back(x + (outside ? (gutter == 0 ? 0 : laneWidth) : gutterWidth / 2));
            x += width;
            m_column.push_back(x);
            x += stepSize.width();
        }
        m_width = x - stepSize.width() + margin;
        double y = 0;
        int band = -1;
        for (int row = 0; row <= places.rows; ++row) {
            int height = 0;
            if (row > 0)
                y += belowRow;
            const int here = bandOfRow(parts, places, row);
            if (here != band && row < places.rows) {
                if (!m_bands.empty())
                    m_bands.back().rect.setBottom(y);
                m_bands.push_back(
                    {.phase = static_cast<StepPhase>(here), .rect = {0, y, m_width, 0}, .title = bandTitle});
                y += bandTitle;
                band = here;
            }
            m_track.push_back(y);
            height = wires.tracksOfGap[at(row)];
            y += trackHeight * height + (row < places.rows ? aboveRow - trackHeight / 2 : 0);
            m_row.push_back(y);
            if (row < places.rows)
                y += rowHeight(parts, places, row);
        }
        m_height = y + margin / 2;
        if (!m_bands.empty())
            m_bands.back().rect.setBottom(m_height);
    }

    [[nodiscard]] QRectF box(int row, int column) const { return {{m_column[at(column)], m_row[at(row)]}, stepSize}; }
    [[nodiscard]] double lane(int gutter, int lane) const { return m_lane[at(gutter)] + laneWidth * lane; }
    [[nodiscard]] double track(int gap, int track) const { return m_track[at(gap)] + trackHeight * track; }
    [[nodiscard]] QSizeF size() const { return {m_width, m_height}; }
    [[nodiscard]] const std::vector<LayoutBand>& bands() const { return m_bands; }

private:
    static int bandOfRow(const Parts& parts, const ChartPlaces& places, int row)
    {
        for (std::size_t i = 0; i < parts.boxes.size(); ++i)
            if (places.row[i] == row)
                return parts.graph.band[i];
        return -1;
    }

    static double rowHeight(const Parts& parts, const ChartPlaces& places, int row)
    {
        double most = stepSize.height();
        for (std::size_t i = 0; i < parts.boxes.size(); ++i) {
            if (places.row[i] != row || parts.hanging[i].empty())
                continue;
            double height = stepSize.height() + hangBelow - hangApart;
            for (const LayoutBox& hung : parts.hanging[i])
                height += heightOf(hung.kind) + hangApart;
            most = std::max(most, height);
        }
        return most;
    }

    std::vector<double> m_lane, m_column, m_row, m_track;
    std::vector<LayoutBand> m_bands;
    double m_width = 0;
    double m_height = 0;
};

// Without the points at which it does not bend.
std::vector<QPointF> bends(const std::vector<QPointF>& points)
{
    std::vector<QPointF> kept;
    for (const QPointF& point : points) {
        if (!kept.empty() && kept.back() == point)
            continue;
        if (kept.size() > 1) {
            const QPointF& a = kept[kept.size() - 2];
            const QPointF& b = kept.back();
            if ((a.x() == b.x() && b.x() == point.x()) || (a.y() == b.y() && b.y() == point.y()))
                kept.pop_back();
        }
        kept.push_back(point);
    }
    return kept;
}

std::vector<QPointF> wirePoints(const ChartWire& wire, const QRectF& from, const QRectF& to, const Measures& measures)
{
    const double height = from.height();
    if (wire.sideways) {
        const bool right = to.left() > from.right();
        const double y = from.top() + height * (right ? 0.4 : 0.6);
        return {{right ? from.right() : from.left(), y}, {right ? to.left() : to.right(), y}};
    }
    const double port = from.center().x() + wire.port;
    const double entry = to.center().x() + wire.entry;
    const double in = measures.track(wire.gapIn, wire.trackIn);
    if (wire.gutter < 0)
        return bends({{port, from.bottom()}, {port, in}, {entry, in}, {entry, to.top()}});
    const double lane = measures.lane(wire.gutter, wire.lane);
    std::vector<QPointF> points;
    if (wire.sideOut) {
        const bool right = lane > from.right();
        const double y = from.top() + height * (right ? 0.76 : 0.88);
        points = {{right ? from.right() : from.left(), y}, {lane, y}};
    } else {
        const double out = measures.track(wire.gapOut, wire.trackOut);
        points = {{port, from.bottom()}, {port, out}, {lane, out}};
    }
    if (wire.sideIn) {
        const bool right = lane > to.right();
        const double y = to.top() + height * (right ? 0.12 : 0.24);
        points.insert(points.end(), {{lane, y}, {right ? to.right() : to.left(), y}});
    } else {
        points.insert(points.end(), {{lane, in}, {entry, in}, {entry, to.top()}});
    }
    return bends(points);
}

int portsAtBottom(const Parts& parts, const ChartWires& wires, int box)
{
    int count = 0;
    for (std::size_t i = 0; i < parts.graph.edges.size(); ++i)
        count += parts.graph.edges[i].from == box && !wires.wires[i].sideways && !wires.wires[i].sideOut ? 1 : 0;
    return count;
}

ProcessLayout drawn(const Parts& parts, const ChartPlaces& places, const ChartWires& wires)
{
    const Measures measures(parts, places, wires);
    ProcessLayout layout{.boxes = {}, .lines = {}, .bands = measures.bands(), .size = measures.size()};
    std::vector<int> order;
    std::vector<QRectF> rects;
    for (std::size_t i = 0; i < parts.boxes.size(); ++i) {
        order.push_back(static_cast<int>(i));
        rects.push_back(measures.box(places.row[i], places.column[i]));
    }
    std::ranges::sort(order, {}, [&](int i) { return std::pair(places.row[at(i)], places.column[at(i)]); });
    for (const int i : order) {
        LayoutBox box = parts.boxes[at(i)];
        box.rect = rects[at(i)];
        box.row = places.row[at(i)];
        box.column = places.column[at(i)];
        layout.boxes.push_back(box);
        double y = box.rect.bottom() + hangBelow;
        const double x = box.rect.left() + portInset + ChartPorts::apart * portsAtBottom(parts, wires, i) + hangIn;
        for (LayoutBox hung : parts.hanging[at(i)]) {
            hung.row = box.row;
            hung.column = box.column;
            hung.rect = {x, y, box.rect.right() - x, heightOf(hung.kind)};
            y += hung.rect.height() + hangApart;
            layout.boxes.push_back(hung);
        }
    }
    QStringList drawnTo; // what hangs, for a second outcome that leads there
    for (const Way& way : parts.ways) {
        LayoutLine line{.step = way.step, .outcome = way.outcome, .next = way.next, .points = {}};
        const QRectF& from = rects[at(way.from)];
        if (way.edge >= 0) {
            line.points = wirePoints(wires.wires[at(way.edge)], from, rects[at(way.to)], measures);
        } else {
            const QString place = way.step + u' ' + way.next;
            int skip = way.next.isEmpty() ? static_cast<int>(drawnTo.count(place)) : 0;
            const auto hung = std::ranges::find_if(layout.boxes, [&](const LayoutBox& box) {
                return box.under == way.step && box.code == way.next && skip-- == 0;
            });
            const double x = hung->rect.left() - hangIn;
            const double y =
                hung->rect.center().y() + (way.next.isEmpty() ? 0 : 7 * static_cast<double>(drawnTo.count(place)));
            line.points = {{x, from.bottom()}, {x, y}, {hung->rect.left(), y}};
            drawnTo << place;
        }
        layout.lines.push_back(line);
    }
    return layout;
}

struct Drawing {
    ChartPlaces places;
    ChartWires wires;
    int cost = 0;
};

Drawing wired(const ChartGraph& graph, const ChartPlaces& places, const std::vector<ChartPorts>& ports, int rounds)
{
    Drawing drawing{.places = places, .wires = wiresFor(graph, places, ports, rounds)};
    drawing.cost = drawing.wires.cost + costOf(graph, places);
    return drawing;
}

// The best of some, then exchanging boxes in it while that makes it better.
std::pair<ChartPlaces, ChartWires> bestOf(const ChartGraph& graph, const std::vector<ChartPorts>& ports)
{
    Drawing best;
    for (unsigned seed = 1; seed <= seeds; ++seed) {
        const Drawing drawing = wired(graph, placesFor(graph, seed), ports, 2);
        if (seed == 1 || drawing.cost < best.cost)
            best = drawing;
    }
    int tries = exchanges;
    for (bool better = true; better;) {
        better = false;
        for (const ChartPlaces& places : exchangedIn(graph, best.places)) {
            if (tries-- <= 0)
                break;
            const Drawing drawing = wired(graph, places, ports, 1);
            if (drawing.cost >= best.cost)
                continue;
            best = drawing;
            better = true;
            break;
        }
    }
    best = wired(graph, best.places, ports, 6);
    return {best.places, best.wires};
}

} // namespace

const LayoutBox* ProcessLayout::box(const QString& code) const
{
    const auto found = std::ranges::find_if(boxes, [&](const LayoutBox& box) {
        return box.code == code && (box.kind == LayoutBox::Kind::Step || box.kind == LayoutBox::Kind::End);
    });
    return found == boxes.end() ? nullptr : &*found;
}

ProcessLayout layoutOf(const ProcessDefinition& definition, int columns)
{
    const Parts parts = partsOf(definition, std::max(1, columns));
    if (parts.boxes.empty())
        return {};
    std::vector<ChartPorts> ports;
    ports.reserve(parts.hanging.size());
    for (const std::vector<LayoutBox>& hanging : parts.hanging)
        ports.push_back({.centred = hanging.empty(), .first = portInset - static_cast<int>(stepSize.width()) / 2});
    const auto [places, wires] = bestOf(parts.graph, ports);
    return drawn(parts, places, wires);
}

} // namespace woonrust
