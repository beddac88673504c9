// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/process/process_picture.h"

#include "ui/process/process_painter.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>
#include <algorithm>
#include <limits>

namespace woonrust::ui {

namespace {

constexpr double margin = 12;
constexpr int anyNumber = std::numeric_limits<int>::max();

double heightOf(const QString& text, const QFont& font, double width)
{
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    int lines = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        ++lines;
    }
    layout.endLayout();
    return lines * QFontMetricsF(font).height();
}

} // namespace

ProcessPicture::ProcessPicture(const ProcessSheet& sheet, const QFont& font, QSizeF page)
    : m_sheet(sheet), m_ink(processInk(font, lightColours()))
{
    const QSizeF size = sheet.layout.size;
    if (size.isEmpty() || page.isEmpty()) {
        m_cuts = {0, 0};
        return;
    }
    m_scale = page.width() / size.width();
    m_pageHeight = page.height() / m_scale;
    addOutcomes();
    cut();
}

void ProcessPicture::addOutcomes()
{
    const double width = m_sheet.layout.size.width() - 2 * margin;
    double y = m_sheet.layout.size.height() + margin;
    const auto add = [&](const QString& text, bool heading) {
        const double height = heightOf(text, heading ? m_ink.title : m_ink.line, heading ? width : width - margin);
        m_rows.push_back({.top = y, .height = height, .text = text, .heading = heading});
        y += height;
    };
    for (const LayoutBox& box : m_sheet.layout.boxes) {
        const ProcessStep* step = box.kind == LayoutBox::Kind::Step ? m_sheet.definition.step(box.code) : nullptr;
        if (!step || step->outcomes.size() < 2)
            continue;
        y += m_rows.empty() ? 0 : 6;
        add(QStringLiteral("%1  %2").arg(numberOf(step->code), step->name.in(m_sheet.language)), true);
        for (const StepOutcome& outcome : step->outcomes)
            add(QStringLiteral("%1  %2 → %3")
                    .arg(letterOf(m_sheet.definition, step->code, outcome.code), outcome.name.in(m_sheet.language),
                         nextNames(m_sheet, outcome)),
                false);
    }
}

// Each page ends at the lowest place that cuts no box and no line of text.
void ProcessPicture::cut()
{
    std::vector<std::pair<double, double>> whole;
    for (const LayoutBox& box : m_sheet.layout.boxes)
        whole.emplace_back(box.rect.top() - 4, box.rect.bottom() + 4);
    for (const LayoutBand& band : m_sheet.layout.bands)
        whole.emplace_back(band.rect.top() - 1, band.rect.top() + band.title);
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const bool withNext = m_rows[i].heading && i + 1 < m_rows.size();
        const Row& last = m_rows[withNext ? i + 1 : i];
        whole.emplace_back(m_rows[i].top, last.top + last.height);
    }
    const double end =
        m_rows.empty() ? m_sheet.layout.size.height() : m_rows.back().top + m_rows.back().height + margin;
    m_cuts.push_back(0);
    while (end - m_cuts.back() > m_pageHeight) {
        const double from = m_cuts.back();
        double until = from + m_pageHeight;
        for (bool moved = true; moved;) {
            moved = false;
            for (const auto& [top, bottom] : whole) {
                if (top >= until - 0.01 || bottom <= until + 0.01 || top <= from)
                    continue;
                until = top;
                moved = true;
            }
        }
        m_cuts.push_back(until);
    }
    m_cuts.push_back(end);
}

void ProcessPicture::paint(QPainter& painter, int page) const
{
    if (page < 0 || page >= pageCount() || m_sheet.layout.size.isEmpty())
        return;
    const double from = m_cuts[static_cast<std::size_t>(page)];
    const double until = m_cuts[static_cast<std::size_t>(page) + 1];
    painter.save();
    painter.scale(m_scale, m_scale);
    const QRectF area(0, from, m_sheet.layout.size.width(), until - from);
    painter.setClipRect(QRectF(0, 0, area.width(), area.height()));
    painter.translate(0, -from);
    paintProcess(painter, m_sheet, m_ink, area);
    paintOutcomes(painter, from, until);
    painter.restore();
}

void ProcessPicture::paintOutcomes(QPainter& painter, double from, double until) const
{
    for (const Row& row : m_rows) {
        if (row.top < from - 0.01 || row.top >= until)
            continue;
        const double left = row.heading ? margin : 2 * margin;
        const QRectF area(left, row.top, m_sheet.layout.size.width() - left - margin, row.height);
        paintLines(painter, area, row.text, row.heading ? m_ink.title : m_ink.line, m_ink.colours.text, anyNumber);
    }
}

} // namespace woonrust::ui
