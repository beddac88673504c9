// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/chart_painter.h"

#include <QWidget>

namespace woonrust::charts {

// A chart on a page of the window: the same drawing as on paper, in the window's colours. Its accessible description
// says every value.
class ChartView : public QWidget {
    Q_OBJECT
public:
    explicit ChartView(QWidget* parent = nullptr);
    ~ChartView() override;

    void setChart(const papers::Chart& chart, const QLocale& locale);
    // The window's own colours; call again when they change (light and dark).
    void setColors(const ChartColors& colors);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] ChartStyle style() const;

    papers::Chart m_chart;
    QLocale m_locale;
    ChartColors m_colors;
    std::unique_ptr<ChartPainter> m_painter;
    QSize m_paintedSize;
};

} // namespace woonrust::charts
