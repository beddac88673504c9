// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/area_crossings.h"

#include <algorithm>
#include <ogr_geometry.h>
#include <vector>

namespace woonrust::exchange {

namespace {

constexpr int mostCrossings = 400;
constexpr long long mostComparisons = 400'000'000; // some seconds
constexpr long long askEvery = 1'000'000;

struct Segment {
    double x1, y1, x2, y2; // x1 <= x2
    [[nodiscard]] double low() const { return std::min(y1, y2); }
    [[nodiscard]] double high() const { return std::max(y1, y2); }
};

void addRing(const OGRLinearRing& ring, std::vector<Segment>& segments)
{
    for (int i = 0; i + 1 < ring.getNumPoints(); ++i) {
        Segment segment{ring.getX(i), ring.getY(i), ring.getX(i + 1), ring.getY(i + 1)};
        if (segment.x1 > segment.x2) {
            std::swap(segment.x1, segment.x2);
            std::swap(segment.y1, segment.y2);
        }
        segments.push_back(segment);
    }
}

double side(const Segment& line, double x, double y)
{
    return (line.x2 - line.x1) * (y - line.y1) - (line.y2 - line.y1) * (x - line.x1);
}

// Each has its ends on both sides of the other; lines that only touch, as neighbours do, do not.
bool cross(const Segment& a, const Segment& b)
{
    return side(a, b.x1, b.y1) * side(a, b.x2, b.y2) < 0 && side(b, a.x1, a.y1) * side(b, a.x2, a.y2) < 0;
}

} // namespace

bool crossesOften(const OGRMultiPolygon& shape, const std::function<void()>& goOn)
{
    std::vector<Segment> segments;
    for (const OGRPolygon* polygon : shape)
        for (const OGRLinearRing* ring : *polygon)
            addRing(*ring, segments);
    std::ranges::sort(segments, {}, &Segment::x1);
    int crossings = 0;
    long long comparisons = 0;
    for (std::size_t i = 0; i < segments.size(); ++i) {
        // Only what begins before this one ends can cross it.
        for (std::size_t k = i + 1; k < segments.size() && segments[k].x1 <= segments[i].x2; ++k) {
            if (++comparisons % askEvery == 0)
                goOn();
            if (comparisons > mostComparisons)
                return true;
            if (segments[k].low() <= segments[i].high() && segments[k].high() >= segments[i].low() &&
                cross(segments[i], segments[k]) && ++crossings > mostCrossings)
                return true;
        }
    }
    return false;
}

} // namespace woonrust::exchange
