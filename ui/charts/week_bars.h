// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/rhythm.h"
#include "ui/charts/chart_style.h"

#include <QWidget>

namespace woonrust::charts {

// How much happened in each week, with a line where something was done. The arrow keys go from week to week, Enter
// opens the one that is marked; a screen reader hears it, with what was done in it, as the name of the chart.
class WeekBars final : public QWidget {
    Q_OBJECT
public:
    explicit WeekBars(QWidget* parent = nullptr);

    // `mark` is the colour of the lines.
    void setColors(const ChartColors& colors, const QColor& bar, const QColor& mark);
    // More weeks than fit: the last ones are shown.
    void setWeeks(const std::vector<WeekCount>& weeks, const std::vector<Deed>& deeds, const QLocale& locale);
    [[nodiscard]] QDate current() const; // Monday; invalid without any week
    void setCurrent(QDate monday);
    // Where the bar of a week stands; empty when it is not in view.
    [[nodiscard]] QRectF bar(QDate monday) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    // In words what is marked, or what the mouse is over.
    void pointed(const QString& text);
    void currentChanged(QDate monday);
    void opened(QDate monday);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    [[nodiscard]] QRectF plot() const;
    [[nodiscard]] int firstShown() const;
    [[nodiscard]] double placeWidth() const;
    [[nodiscard]] int most() const;
    [[nodiscard]] QString textOf(const WeekCount& week) const;
    [[nodiscard]] const WeekCount* at(QPointF place) const;
    void paintDeeds(QPainter& painter) const;
    void say();

    std::vector<WeekCount> m_weeks;
    std::vector<Deed> m_deeds;
    QLocale m_locale;
    ChartColors m_colors;
    QColor m_bar;
    QColor m_mark;
    int m_current = 0;
};

} // namespace woonrust::charts
