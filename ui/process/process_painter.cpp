// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/process/process_painter.h"

#include "ui/process/box_painter.h"
#include "ui/theme/paint.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
#include <QSet>
#include <algorithm>
#include <array>

namespace woonrust::ui {

namespace {

struct ProcessText {
    Q_DECLARE_TR_FUNCTIONS(ProcessChart)
};

constexpr double arrow = 6;
constexpr double letterRadius = 6;

QColor groundOf(StepPhase phase, const Colours& colours)
{
    switch (phase) {
    case StepPhase::Preventive:
        return colours.base;
    case StepPhase::Repressive:
        return blend(colours.base, colours.dueSoonGround, colours.dark ? 0.3 : 0.4);
    case StepPhase::Closing:
        break;
    }
    return blend(colours.base, colours.window, 0.8);
}

QColor groundAt(const ProcessSheet& sheet, double y, const Colours& colours)
{
    for (const LayoutBand& band : sheet.layout.bands)
        if (y < band.rect.bottom())
            return groundOf(band.phase, colours);
    return colours.base;
}

QRectF aroundLine(const LayoutLine& line)
{
    QRectF around(line.points.front(), line.points.front());
    for (const QPointF& point : line.points)
        around |= QRectF(point, QSizeF(0.01, 0.01));
    return around.adjusted(-10, -10, 10, 10);
}

struct LineInk {
    QColor colour;
    double width = 1;
    bool dashed = false;
};

LineInk lineInk(const ProcessSheet& sheet, const LayoutLine& line, const ChosenBox& chosen, const Colours& colours)
{
    const bool went = wentAlong(sheet, line);
    LineInk ink{.colour = went ? colours.goodText : colours.fieldLine, .width = went ? 2.0 : 1.0};
    ink.dashed = went && skippedAlong(sheet, line);
    if (!chosen.code.isEmpty() && line.step == chosen.code) {
        ink.colour = colours.accent;
        ink.width = 2.2;
    }
    return ink;
}

// Its way with rounded bends, up to where the arrow begins.
QPainterPath pathOf(const std::vector<QPointF>& points)
{
    QPainterPath path(points.front());
    for (std::size_t i = 1; i < points.size(); ++i) {
        if (i + 1 == points.size()) {
            const QLineF last(points[i - 1], points[i]);
            path.lineTo(last.length() > arrow ? last.pointAt(1 - (arrow - 1) / last.length()) : points[i]);
            break;
        }
        const QLineF in(points[i - 1], points[i]);
        const QLineF out(points[i], points[i + 1]);
        const double bend = std::min({4.0, in.length() / 2, out.length() / 2});
        path.lineTo(in.pointAt(1 - bend / in.length()));
        path.quadTo(points[i], out.pointAt(bend / out.length()));
    }
    return path;
}

void paintArrow(QPainter& painter, const std::vector<QPointF>& points, const QColor& colour)
{
    const QPointF tip = points.back();
    const QLineF last(points[points.size() - 2], tip);
    if (last.length() < 0.1)
        return;
    const QPointF along = (last.p2() - last.p1()) / last.length();
    const QPointF across(-along.y(), along.x());
    const QPointF back = tip - arrow * along;
    const std::array<QPointF, 3> head{tip, back + across * (arrow * 0.6), back - across * (arrow * 0.6)};
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPolygon(head.data(), static_cast<int>(head.size()));
}

std::vector<QLineF> segmentsOf(const std::vector<const LayoutLine*>& lines)
{
    std::vector<QLineF> segments;
    for (const LayoutLine* line : lines)
        for (std::size_t i = 1; i < line->points.size(); ++i)
            segments.emplace_back(line->points[i - 1], line->points[i]);
    return segments;
}

// Breaks the lines that are there already where a new one crosses them, like a bridge.
void paintBridges(QPainter& painter, const ProcessSheet& sheet, const ProcessInk& ink, const std::vector<QLineF>& there,
                  const std::vector<QLineF>& added)
{
    for (const QLineF& above : added) {
        for (const QLineF& below : there) {
            const bool across = above.y1() == above.y2();
            QPointF point;
            if (across == (below.y1() == below.y2()) || above.intersects(below, &point) != QLineF::BoundedIntersection)
                continue;
            const QSizeF gap = across ? QSizeF(4, 8) : QSizeF(8, 4);
            painter.fillRect(QRectF(point - QPointF(gap.width(), gap.height()) / 2, gap),
                             groundAt(sheet, point.y(), ink.colours));
        }
    }
}

// Lines to the same box together: only those to others are broken where they cross.
void paintLinesTo(QPainter& painter, const ProcessSheet& sheet, const ProcessInk& ink,
                  std::vector<const LayoutLine*> lines, const ChosenBox& chosen)
{
    std::ranges::stable_sort(lines, {},
                             [&](const LayoutLine* line) { return lineInk(sheet, *line, chosen, ink.colours).width; });
    for (const LayoutLine* line : lines) {
        const LineInk look = lineInk(sheet, *line, chosen, ink.colours);
        QPen pen(look.colour, look.width, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
        if (look.dashed)
            pen.setDashPattern({3, 2});
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(pathOf(line->points));
        paintArrow(painter, line->points, look.colour);
    }
}

void paintLetter(QPainter& painter, const ProcessSheet& sheet, const ProcessInk& ink, const LayoutLine& line,
                 const ChosenBox& chosen)
{
    const QString letter = letterOf(sheet.definition, line.step, line.outcome);
    if (letter.isEmpty())
        return;
    const bool hangs = std::ranges::any_of(
        sheet.layout.boxes, [&](const LayoutBox& box) { return box.under == line.step && box.code == line.next; });
    const QLineF first(line.points[0], line.points[1]);
    const QPointF centre = hangs ? line.points[1] : first.pointAt((letterRadius + 2) / first.length());
    const LineInk look = lineInk(sheet, line, chosen, ink.colours);
    const bool strong = look.width > 1;
    const QColor fill = strong ? look.colour : groundAt(sheet, centre.y(), ink.colours);
    paintDisc(painter, centre, letterRadius, letter, ink.small, fill,
              strong ? ink.colours.base : ink.colours.secondary);
    if (strong)
        return;
    painter.setPen(QPen(ink.colours.fieldLine, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(centre, letterRadius - 0.5, letterRadius - 0.5);
}

void paintBandTitle(QPainter& painter, const ProcessSheet& sheet, const ProcessInk& ink, const LayoutBand& band)
{
    const Colours& colours = ink.colours;
    const bool turned = band.phase == StepPhase::Repressive && !sheet.repressiveFrom.isEmpty();
    const QColor ground = groundOf(band.phase, colours);
    const QFontMetricsF metrics(ink.band);
    const QString name = phaseName(band.phase);
    const QRectF title(band.rect.left() + 8, band.rect.top() + 6, metrics.horizontalAdvance(name.toUpper()) + 12,
                       metrics.height() + 2);
    if (band.rect.top() > 0) {
        painter.setPen(QPen(turned ? colours.dueSoonText : colours.line, turned ? 2 : 1));
        painter.drawLine(band.rect.topLeft(), band.rect.topRight());
    }
    paintRounded(&painter, title, 4, ground, Qt::transparent);
    painter.setFont(ink.band);
    painter.setPen(turned ? colours.dueSoonText : colours.secondary);
    painter.drawText(title, Qt::AlignCenter, name);
    if (!turned)
        return;
    const QString text = ProcessText::tr("repressive from %1").arg(sheet.repressiveFrom);
    const QFontMetricsF words(ink.title);
    const double width = words.horizontalAdvance(text) + 34;
    const double height = words.height() + 6;
    const QRectF pill(std::min(title.right() + 12, band.rect.right() - width - 8), band.rect.top() + 4, width, height);
    paintRounded(&painter, pill, height / 2, colours.dueSoonGround, colours.dueSoonText);
    const QPointF top(pill.left() + 15, pill.center().y() - 5.5);
    const std::array<QPointF, 3> triangle{top, top + QPointF(6, 10.5), top + QPointF(-6, 10.5)};
    painter.setPen(QPen(colours.dueSoonText, 1.2));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolygon(triangle.data(), static_cast<int>(triangle.size()));
    painter.drawLine(top + QPointF(0, 3.5), top + QPointF(0, 6.5));
    painter.drawLine(top + QPointF(0, 8.2), top + QPointF(0, 8.8));
    painter.setFont(ink.title);
    painter.drawText(pill.adjusted(24, 0, -6, 0), Qt::AlignVCenter | Qt::AlignLeft, text);
}

} // namespace

void paintProcess(QPainter& painter, const ProcessSheet& sheet, const ProcessInk& ink, const QRectF& area,
                  const ChosenBox& chosen)
{
    painter.setRenderHint(QPainter::Antialiasing);
    for (const LayoutBand& band : sheet.layout.bands)
        if (band.rect.intersects(area))
            painter.fillRect(band.rect & area.adjusted(-1, -1, 1, 1), groundOf(band.phase, ink.colours));

    // The stronger a line, the later: what the dossier did stays whole.
    std::vector<std::pair<double, std::vector<const LayoutLine*>>> groups;
    QSet<QString> seen;
    for (const LayoutLine& line : sheet.layout.lines) {
        if (line.points.size() < 2 || seen.contains(line.next))
            continue;
        seen.insert(line.next);
        std::vector<const LayoutLine*> lines;
        double strongest = 0;
        for (const LayoutLine& other : sheet.layout.lines) {
            if (other.next != line.next || !aroundLine(other).intersects(area))
                continue;
            lines.push_back(&other);
            strongest = std::max(strongest, lineInk(sheet, other, chosen, ink.colours).width);
        }
        if (!lines.empty())
            groups.emplace_back(strongest, lines);
    }
    std::ranges::stable_sort(groups, {}, [](const auto& group) { return group.first; });
    std::vector<QLineF> painted;
    for (const auto& [strongest, lines] : groups) {
        const std::vector<QLineF> segments = segmentsOf(lines);
        paintBridges(painter, sheet, ink, painted, segments);
        paintLinesTo(painter, sheet, ink, lines, chosen);
        painted.insert(painted.end(), segments.begin(), segments.end());
    }

    for (const LayoutBand& band : sheet.layout.bands)
        if (band.rect.intersects(area))
            paintBandTitle(painter, sheet, ink, band);
    for (const LayoutLine& line : sheet.layout.lines)
        if (line.points.size() > 1 && aroundLine(line).intersects(area))
            paintLetter(painter, sheet, ink, line, chosen);
    for (const LayoutBox& box : sheet.layout.boxes) {
        if (!box.rect.adjusted(-6, -6, 6, 6).intersects(area))
            continue;
        paintBox(painter, sheet, ink, box);
        if (box.code != chosen.code || chosen.code.isEmpty() || box.kind == LayoutBox::Kind::Exit)
            continue;
        painter.setPen(QPen(ink.colours.accent, chosen.focused ? 2.5 : 1.2));
        painter.setBrush(Qt::NoBrush);
        const double away = chosen.focused ? 3.5 : 2.5;
        painter.drawRoundedRect(box.rect.adjusted(-away, -away, away, away), 9, 9);
    }
}

} // namespace woonrust::ui
