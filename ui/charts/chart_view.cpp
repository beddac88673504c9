// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/chart_view.h"

#include <QEvent>
#include <QFontInfo>
#include <QPainter>

namespace woonrust::charts {

ChartView::ChartView(QWidget* parent)
    : QWidget(parent),
      m_colors{.text = palette().color(QPalette::WindowText),
               .secondary = palette().color(QPalette::PlaceholderText),
               .line = palette().color(QPalette::Mid),
               .background = palette().color(QPalette::Base),
               .accent = palette().color(QPalette::Highlight),
               .dark = palette().color(QPalette::Base).lightness() < 128}
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

ChartView::~ChartView() = default;

void ChartView::setChart(const papers::Chart& chart, const QLocale& locale)
{
    m_chart = chart;
    m_locale = locale;
    m_painter.reset();
    setAccessibleName(chart.title);
    setAccessibleDescription(description(chart, locale));
    updateGeometry();
    update();
}

void ChartView::setColors(const ChartColors& colors)
{
    m_colors = colors;
    m_painter.reset();
    update();
}

ChartStyle ChartView::style() const
{
    QFont labels = font();
    labels.setPixelSize(qMax(1, qRound(QFontInfo(font()).pixelSize() * 0.9)));
    return chartStyle(labels, m_colors, 1.0);
}

QSize ChartView::sizeHint() const
{
    const int width = fontMetrics().averageCharWidth() * 60;
    return {width, heightForWidth(width)};
}

int ChartView::heightForWidth(int width) const
{
    return qCeil(preferredHeight(m_chart, style(), width));
}

void ChartView::paintEvent(QPaintEvent*)
{
    if (!m_painter || m_paintedSize != size()) {
        m_painter = std::make_unique<ChartPainter>(m_chart, style(), m_locale, size());
        m_paintedSize = size();
    }
    QPainter painter(this);
    m_painter->paint(painter, QPointF());
}

void ChartView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        m_painter.reset();
        updateGeometry();
        update();
    }
    QWidget::changeEvent(event);
}

} // namespace woonrust::charts
