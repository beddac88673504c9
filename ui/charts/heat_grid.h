// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/rhythm.h"
#include "ui/charts/chart_style.h"

#include <QWidget>

namespace woonrust::charts {

// Hours by weekday, darker where more happened. The arrow keys go from hour to hour, Enter opens the one that is
// marked; a screen reader hears it as the name of the grid.
class HeatGrid final : public QWidget {
    Q_OBJECT
public:
    explicit HeatGrid(QWidget* parent = nullptr);

    // `shades` from few to many; 0 has the first.
    void setColors(const ChartColors& colors, const std::array<QColor, 5>& shades);
    void setRhythm(const Rhythm& rhythm, const QLocale& locale);
    [[nodiscard]] HourOfWeek current() const { return m_current; }
    void setCurrent(HourOfWeek hour);
    // Which shade so many have when the most is `most`: 0 for none, and never the same for none and for one.
    [[nodiscard]] static int shadeOf(int count, int most);
    // Where an hour stands.
    [[nodiscard]] QRectF cell(HourOfWeek hour) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    // In words what is marked, or what the mouse is over.
    void pointed(const QString& text);
    void opened(woonrust::HourOfWeek hour);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    [[nodiscard]] QString dayName(int day) const;
    [[nodiscard]] QString textOf(HourOfWeek hour) const;
    [[nodiscard]] std::optional<HourOfWeek> at(QPointF place) const;
    [[nodiscard]] QRectF plot() const;
    void say();

    Rhythm m_rhythm;
    QLocale m_locale;
    ChartColors m_colors;
    std::array<QColor, 5> m_shades;
    HourOfWeek m_current;
};

} // namespace woonrust::charts
