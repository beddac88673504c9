// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/process/process_walk.h"

#include <algorithm>

namespace woonrust::ui {

namespace {

// One way out of several: that of the dossier first, then one that goes on instead of back, then the first.
QString best(const ProcessSheet& sheet, const QString& from, Walk walk)
{
    const std::vector<const LayoutBox*> boxes = choosable(sheet.layout);
    const auto placeOf = [&](const QString& code) { return std::ranges::find(boxes, code, &LayoutBox::code); };
    const auto here = placeOf(from);
    QString found;
    int most = 0;
    for (const LayoutLine& line : sheet.layout.lines) {
        const QString& here2 = walk == Walk::Down ? line.step : line.next;
        const QString& there = walk == Walk::Down ? line.next : line.step;
        if (here2 != from || there == from)
            continue;
        const auto place = placeOf(there);
        if (place == boxes.end())
            continue;
        const bool onward = walk == Walk::Down ? place > here : place < here;
        const int worth = 1 + (wentAlong(sheet, line) ? 2 : 0) + (onward ? 4 : 0);
        if (worth > most) {
            most = worth;
            found = there;
        }
    }
    return found;
}

} // namespace

std::vector<const LayoutBox*> choosable(const ProcessLayout& layout)
{
    std::vector<const LayoutBox*> boxes;
    for (const LayoutBox& box : layout.boxes)
        if (box.kind == LayoutBox::Kind::Step || box.kind == LayoutBox::Kind::End)
            boxes.push_back(&box);
    return boxes;
}

QString boxAt(const ProcessLayout& layout, QPointF point)
{
    for (const LayoutBox* box : choosable(layout))
        if (box->rect.contains(point))
            return box->code;
    return {};
}

QString startOf(const ProcessSheet& sheet)
{
    if (sheet.layout.box(sheet.definition.start))
        return sheet.definition.start;
    const std::vector<const LayoutBox*> boxes = choosable(sheet.layout);
    return boxes.empty() ? QString() : boxes.front()->code;
}

QString walked(const ProcessSheet& sheet, const QString& from, Walk walk)
{
    if (walk == Walk::Down || walk == Walk::Up)
        return best(sheet, from, walk);
    const std::vector<const LayoutBox*> boxes = choosable(sheet.layout);
    const auto here = std::ranges::find(boxes, from, &LayoutBox::code);
    if (here == boxes.end())
        return {};
    if (walk == Walk::Right)
        return here + 1 == boxes.end() ? QString() : (*(here + 1))->code;
    return here == boxes.begin() ? QString() : (*(here - 1))->code;
}

} // namespace woonrust::ui
