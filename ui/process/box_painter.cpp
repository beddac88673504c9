// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/process/box_painter.h"

#include "ui/theme/paint.h"

#include <QFontMetricsF>
#include <QPainter>
#include <array>

namespace woonrust::ui {

namespace {

constexpr double padding = 7;
constexpr double discRadius = 8;
constexpr double radius = 6;

void paintEdge(QPainter& painter, const QRectF& rect, const BoxInk& ink, double corner)
{
    const double inset = ink.edgeWidth / 2;
    QPen pen(ink.edge, ink.edgeWidth);
    if (ink.dashed)
        pen.setDashPattern({3, 2});
    painter.setPen(pen);
    painter.setBrush(ink.fill);
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), corner, corner);
}

// Signs that tell the states apart without their colours.
void paintSign(QPainter& painter, QPointF centre, StepMark::State state, const QString& number, const BoxInk& ink,
               const QFont& font, const Colours& colours)
{
    const QRectF disc(centre.x() - discRadius, centre.y() - discRadius, 2 * discRadius, 2 * discRadius);
    const QColor on = colours.base;
    switch (state) {
    case StepMark::State::ToCome:
        painter.setPen(QPen(ink.sign, 1));
        painter.setBrush(colours.base);
        painter.drawEllipse(disc.adjusted(0.5, 0.5, -0.5, -0.5));
        painter.setFont(font);
        painter.drawText(disc, Qt::AlignCenter, number);
        return;
    case StepMark::State::Running:
        paintDisc(painter, centre, discRadius, number, font, ink.sign, colours.onAccent);
        return;
    case StepMark::State::Done:
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink.sign);
        painter.drawEllipse(disc);
        paintTick(&painter, disc.adjusted(2.5, 2.5, -2.5, -2.5), on);
        return;
    case StepMark::State::Skipped: {
        QPen ring(ink.sign, 1);
        ring.setDashPattern({2, 1.5});
        painter.setPen(ring);
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(disc.adjusted(0.5, 0.5, -0.5, -0.5));
        paintChevron(&painter, disc.translated(-2, 0).adjusted(3.5, 3.5, -3.5, -3.5), Chevron::Right, ink.sign);
        paintChevron(&painter, disc.translated(2, 0).adjusted(3.5, 3.5, -3.5, -3.5), Chevron::Right, ink.sign);
        return;
    }
    case StepMark::State::Suspended:
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink.sign);
        painter.drawEllipse(disc);
        painter.setBrush(on);
        painter.drawRect(QRectF(centre.x() - 3.2, centre.y() - 3.5, 2.2, 7));
        painter.drawRect(QRectF(centre.x() + 1, centre.y() - 3.5, 2.2, 7));
        return;
    case StepMark::State::Late:
        break;
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink.sign);
    const std::array<QPointF, 3> triangle{centre + QPointF(0, -discRadius),
                                          centre + QPointF(discRadius, discRadius - 1),
                                          centre + QPointF(-discRadius, discRadius - 1)};
    painter.drawPolygon(triangle.data(), static_cast<int>(triangle.size()));
    painter.setFont(font);
    painter.setPen(on);
    painter.drawText(disc.translated(0, 1.5), Qt::AlignCenter, QStringLiteral("!"));
}

void paintStep(QPainter& painter, const ProcessSheet& sheet, const ProcessInk& ink, const LayoutBox& box)
{
    const StepMark* mark = lastMark(sheet, box.code);
    const StepMark::State state = mark ? mark->state : StepMark::State::ToCome;
    const BoxInk look = boxInk(state, ink.colours);
    paintEdge(painter, box.rect, look, radius);
    paintSign(painter, box.rect.topLeft() + QPointF(padding + discRadius, padding + discRadius), state,
              numberOf(box.code), look, ink.small, ink.colours);

    double right = padding;
    if (const int times = timesRun(sheet, box.code); times > 1) {
        const QString text = QStringLiteral("×%1").arg(times);
        const double width = QFontMetricsF(ink.line).horizontalAdvance(text);
        painter.setFont(ink.line);
        painter.setPen(look.title);
        painter.drawText(QPointF(box.rect.right() - padding - width, box.rect.top() + padding + 11), text);
        right += width + 4;
    }
    QStringList lines;
    if (mark)
        for (const QString* line : {&mark->line1, &mark->line2})
            if (!line->isEmpty())
                lines << *line;
    const QFontMetricsF small(ink.line);
    const QFontMetricsF large(ink.title);
    const double inside = box.rect.height() - padding;
    const double left = box.rect.left() + padding;
    const int titleLines =
        static_cast<int>((inside - static_cast<double>(lines.size()) * small.height()) / large.height());
    const QString name = nameOf(sheet, box);
    const QRectF area(left, box.rect.top() + padding - 1, box.rect.width() - padding - right, inside);
    double y = area.top() +
               paintLines(painter, area, name, ink.title, look.title, std::max(1, titleLines), 2 * discRadius + 5);
    y = std::max(y, box.rect.top() + padding + 2 * discRadius);
    const QColor quiet = state == StepMark::State::Late ? look.sign : ink.colours.secondary;
    for (const QString& line : lines)
        y += paintLines(painter, QRectF(left, y, box.rect.width() - 2 * padding, small.height()), line, ink.line, quiet,
                        1);
}

void paintFlag(QPainter& painter, QPointF foot, const QColor& colour)
{
    painter.setPen(QPen(colour, 1.4));
    painter.drawLine(foot, foot - QPointF(0, 11));
    painter.setBrush(colour);
    const std::array<QPointF, 3> cloth{foot - QPointF(0, 11), foot + QPointF(7, -8.5), foot - QPointF(0, 5.5)};
    painter.drawPolygon(cloth.data(), static_cast<int>(cloth.size()));
}

void paintEnd(QPainter& painter, const ProcessSheet& sheet, const ProcessInk& ink, const LayoutBox& box)
{
    const bool came = reached(sheet, box);
    const Colours& colours = ink.colours;
    paintEdge(painter, box.rect,
              {.fill = came ? colours.goodGround : colours.base,
               .edge = came ? colours.goodText : colours.text,
               .title = {},
               .sign = {},
               .edgeWidth = came ? 2.0 : 1.2},
              box.rect.height() / 3);
    const QString name = nameOf(sheet, box);
    const bool role = name.compare(ourRoleEndsHere(), Qt::CaseInsensitive) == 0;
    const QString under = role ? QString() : ourRoleEndsHere();
    const double left = box.rect.left() + padding + 2;
    paintFlag(painter, QPointF(left, box.rect.top() + 17), came ? colours.goodText : colours.text);
    QFont caption = ink.line;
    caption.setPixelSize(10);
    const double smallHeight = QFontMetricsF(caption).height();
    QFont title = ink.title;
    title.setPixelSize(11);
    const QRectF area(left, box.rect.top() + 4, box.rect.right() - left - padding / 2, box.rect.height() - 6);
    const int lines =
        static_cast<int>((area.height() - (under.isEmpty() ? 0 : smallHeight) + 3) / QFontMetricsF(title).height());
    const double y = paintLines(painter, area, name, title, colours.text, std::max(1, lines), 12);
    paintLines(painter, QRectF(left, std::max(area.top() + y, box.rect.top() + 18), area.width(), smallHeight), under,
               caption, colours.secondary, 1);
}

void paintExit(QPainter& painter, const ProcessSheet& sheet, const ProcessInk& ink, const LayoutBox& box)
{
    const bool came = reached(sheet, box);
    const Colours& colours = ink.colours;
    paintEdge(painter, box.rect,
              {.fill = came ? colours.goodGround : colours.infoGround,
               .edge = came ? colours.goodText : blend(colours.infoGround, colours.infoText, 0.5),
               .title = {},
               .sign = {}},
              3);
    QFont font = ink.line;
    font.setPixelSize(10);
    const QColor colour = came ? colours.text : colours.infoText;
    const double middle = box.rect.center().y();
    painter.setPen(QPen(colour, 1.3));
    const QPointF tip(box.rect.right() - 6, middle);
    painter.drawLine(tip - QPointF(8, 0), tip);
    painter.drawLine(tip - QPointF(3.5, 3.5), tip);
    painter.drawLine(tip - QPointF(3.5, -3.5), tip);
    const double line = QFontMetricsF(font).height();
    const double width = box.rect.width() - 24;
    const QString name = nameOf(sheet, box);
    const int lines = QFontMetricsF(font).horizontalAdvance(name) > width ? 2 : 1;
    paintLines(painter, QRectF(box.rect.left() + 6, middle - lines * line / 2, width, lines * line), name, font, colour,
               lines);
}

void paintBranchEnd(QPainter& painter, const ProcessSheet& sheet, const ProcessInk& ink, const LayoutBox& box)
{
    const bool came = reached(sheet, box);
    const QColor colour = came ? ink.colours.goodText : ink.colours.secondary;
    const QPointF centre(box.rect.left() + 6, box.rect.center().y());
    painter.setPen(QPen(colour, 1.4));
    painter.setBrush(ink.colours.base);
    painter.drawEllipse(centre, 5, 5);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(centre, 2.5, 2.5);
    QFont font = ink.line;
    font.setPixelSize(10);
    const double height = QFontMetricsF(font).height();
    paintLines(painter, QRectF(box.rect.left() + 15, centre.y() - height / 2, box.rect.width() - 15, height),
               nameOf(sheet, box), font, colour, 1);
}

} // namespace

void paintDisc(QPainter& painter, QPointF centre, double discRadius, const QString& text, const QFont& font,
               const QColor& fill, const QColor& colour)
{
    const QRectF disc(centre.x() - discRadius, centre.y() - discRadius, 2 * discRadius, 2 * discRadius);
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawEllipse(disc);
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(disc, Qt::AlignCenter, text);
}

void paintBox(QPainter& painter, const ProcessSheet& sheet, const ProcessInk& ink, const LayoutBox& box)
{
    switch (box.kind) {
    case LayoutBox::Kind::Step:
        paintStep(painter, sheet, ink, box);
        return;
    case LayoutBox::Kind::End:
        paintEnd(painter, sheet, ink, box);
        return;
    case LayoutBox::Kind::Exit:
        paintExit(painter, sheet, ink, box);
        return;
    case LayoutBox::Kind::BranchEnd:
        paintBranchEnd(painter, sheet, ink, box);
        return;
    }
}

} // namespace woonrust::ui
