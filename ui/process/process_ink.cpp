// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/process/process_ink.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

namespace woonrust::ui {

namespace {

QFont sized(const QFont& font, int pixels, QFont::Weight weight)
{
    QFont made = font;
    made.setPixelSize(pixels);
    made.setWeight(weight);
    return made;
}

} // namespace

ProcessInk processInk(const QFont& font, const Colours& colours)
{
    ProcessInk ink{.title = sized(font, 12, QFont::DemiBold),
                   .line = sized(font, 11, QFont::Normal),
                   .small = sized(font, 9, QFont::Bold),
                   .band = sized(font, 11, QFont::Bold),
                   .colours = colours};
    ink.band.setCapitalization(QFont::AllUppercase);
    ink.band.setLetterSpacing(QFont::AbsoluteSpacing, 0.8);
    return ink;
}

BoxInk boxInk(StepMark::State state, const Colours& colours)
{
    const QColor faint = blend(colours.base, colours.line, 0.2);
    switch (state) {
    case StepMark::State::ToCome:
        return {.fill = faint, .edge = colours.line, .title = colours.secondary, .sign = colours.secondary};
    case StepMark::State::Running:
        return {.fill = colours.accentGround,
                .edge = colours.accent,
                .title = colours.text,
                .sign = colours.accent,
                .edgeWidth = 2};
    case StepMark::State::Done:
        return {.fill = colours.goodGround,
                .edge = blend(colours.goodGround, colours.goodText, 0.35),
                .title = colours.text,
                .sign = colours.goodText};
    case StepMark::State::Skipped:
        return {.fill = colours.base,
                .edge = colours.secondary,
                .title = colours.secondary,
                .sign = colours.secondary,
                .dashed = true};
    case StepMark::State::Suspended:
        return {.fill = colours.infoGround,
                .edge = colours.infoText,
                .title = colours.text,
                .sign = colours.infoText,
                .dashed = true};
    case StepMark::State::Late:
        break;
    }
    return {.fill = colours.missedGround,
            .edge = colours.missedText,
            .title = colours.text,
            .sign = colours.missedText,
            .edgeWidth = 2};
}

double paintLines(QPainter& painter, const QRectF& area, const QString& text, const QFont& font, const QColor& colour,
                  int most, double firstIndent)
{
    if (text.isEmpty() || most < 1)
        return 0;
    const QFontMetricsF metrics(font);
    painter.setFont(font);
    painter.setPen(colour);
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    double y = 0;
    for (int i = 0; i < most; ++i) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        const double indent = i == 0 ? firstIndent : 0;
        line.setLineWidth(area.width() - indent);
        const qsizetype end = line.textStart() + line.textLength();
        const bool cut = i + 1 == most && end < text.size();
        const QString shown =
            cut ? metrics.elidedText(text.sliced(line.textStart()), Qt::ElideRight, area.width() - indent)
                : text.sliced(line.textStart(), line.textLength());
        painter.drawText(QPointF(area.left() + indent, area.top() + y + metrics.ascent()), shown);
        y += metrics.height();
    }
    layout.endLayout();
    return y;
}

} // namespace woonrust::ui
