// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/heat_grid.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <cmath>

namespace woonrust::charts {

namespace {

constexpr int hours = 24;
constexpr int weekdays = 7;

} // namespace

HeatGrid::HeatGrid(QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    say();
}

void HeatGrid::setColors(const ChartColors& colors, const std::array<QColor, 5>& shades)
{
    m_colors = colors;
    m_shades = shades;
    update();
}

void HeatGrid::setRhythm(const Rhythm& rhythm, const QLocale& locale)
{
    m_rhythm = rhythm;
    m_locale = locale;
    say();
    update();
}

void HeatGrid::setCurrent(HourOfWeek hour)
{
    m_current = hour;
    say();
    update();
    Q_EMIT pointed(textOf(hour));
}

int HeatGrid::shadeOf(int count, int most)
{
    if (count <= 0)
        return 0;
    return most <= 4 ? std::min(count, 4) : 1 + std::min(3, (count - 1) * 4 / most);
}

QString HeatGrid::dayName(int day) const
{
    return m_locale.dayName(day + 1, QLocale::ShortFormat);
}

QString HeatGrid::textOf(HourOfWeek hour) const
{
    return tr("%1, %2 to %3: %n report(s)", nullptr,
              m_rhythm.byHour.at(std::size_t(hour.day)).at(std::size_t(hour.hour)))
        .arg(m_locale.dayName(hour.day + 1, QLocale::LongFormat))
        .arg(hour.hour)
        .arg(hour.hour + 1);
}

// Left of it the days, below it the hours.
QRectF HeatGrid::plot() const
{
    double names = 0;
    for (int day = 0; day < weekdays; ++day)
        names = std::max(names, double(fontMetrics().horizontalAdvance(dayName(day))));
    const double left = std::ceil(names + fontMetrics().averageCharWidth());
    return {left, 1, std::max(1.0, width() - left - 1), std::max(1.0, double(height() - fontMetrics().height() - 3))};
}

QRectF HeatGrid::cell(HourOfWeek hour) const
{
    const QRectF area = plot();
    const double wide = area.width() / hours;
    const double high = area.height() / weekdays;
    return QRectF(area.left() + hour.hour * wide, area.top() + hour.day * high, wide, high).adjusted(0, 0, -1, -1);
}

std::optional<HourOfWeek> HeatGrid::at(QPointF place) const
{
    const QRectF area = plot();
    if (!area.contains(place))
        return {};
    return HourOfWeek{.day = std::min(weekdays - 1, int((place.y() - area.top()) / area.height() * weekdays)),
                      .hour = std::min(hours - 1, int((place.x() - area.left()) / area.width() * hours))};
}

QSize HeatGrid::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 60, fontMetrics().height() * 8};
}

QSize HeatGrid::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 32, fontMetrics().height() * 8};
}

void HeatGrid::say()
{
    setAccessibleName(tr("Rhythm by hour and weekday: %1").arg(textOf(m_current)));
    HourOfWeek top;
    for (int day = 0; day < weekdays; ++day)
        for (int hour = 0; hour < hours; ++hour)
            if (m_rhythm.byHour[std::size_t(day)][std::size_t(hour)] >
                m_rhythm.byHour[std::size_t(top.day)][std::size_t(top.hour)])
                top = {.day = day, .hour = hour};
    setAccessibleDescription(m_rhythm.timed == 0 ? tr("No report has a time.") : tr("Most: %1").arg(textOf(top)));
}

void HeatGrid::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const int most = m_rhythm.most();
    const QRectF area = plot();
    painter.setPen(m_colors.secondary);
    for (int day = 0; day < weekdays; ++day) {
        const QRectF first = cell({.day = day, .hour = 0});
        painter.drawText(QRectF(0, first.top(), area.left(), first.height()), Qt::AlignLeft | Qt::AlignVCenter,
                         dayName(day));
    }
    for (int hour = 0; hour <= hours; hour += 3) {
        const double middle = area.left() + area.width() * hour / hours;
        const double wide = fontMetrics().averageCharWidth() * 4.0;
        const double left = std::clamp(middle - wide / 2, area.left(), width() - wide);
        painter.drawText(QRectF(left, area.bottom() + 2, wide, fontMetrics().height()),
                         hour == 0       ? Qt::AlignLeft
                         : hour == hours ? Qt::AlignRight
                                         : Qt::AlignHCenter,
                         QString::number(hour));
    }
    for (int day = 0; day < weekdays; ++day)
        for (int hour = 0; hour < hours; ++hour) {
            const int count = m_rhythm.byHour[std::size_t(day)][std::size_t(hour)];
            painter.fillRect(cell({.day = day, .hour = hour}), m_shades.at(std::size_t(shadeOf(count, most))));
        }
    if (hasFocus()) {
        painter.setPen(QPen(m_colors.text, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(cell(m_current).adjusted(0, 0, -1, -1));
    }
}

void HeatGrid::keyPressEvent(QKeyEvent* event)
{
    HourOfWeek to = m_current;
    switch (event->key()) {
    case Qt::Key_Left:
        to.hour = std::max(0, to.hour - 1);
        break;
    case Qt::Key_Right:
        to.hour = std::min(hours - 1, to.hour + 1);
        break;
    case Qt::Key_Up:
        to.day = std::max(0, to.day - 1);
        break;
    case Qt::Key_Down:
        to.day = std::min(weekdays - 1, to.day + 1);
        break;
    case Qt::Key_Home:
        to.hour = 0;
        break;
    case Qt::Key_End:
        to.hour = hours - 1;
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        Q_EMIT opened(m_current);
        return;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    setCurrent(to);
}

void HeatGrid::mousePressEvent(QMouseEvent* event)
{
    const auto hour = event->button() == Qt::LeftButton ? at(event->position()) : std::nullopt;
    if (!hour) {
        QWidget::mousePressEvent(event);
        return;
    }
    setCurrent(*hour);
    Q_EMIT opened(*hour);
}

void HeatGrid::mouseMoveEvent(QMouseEvent* event)
{
    QWidget::mouseMoveEvent(event);
    if (const auto hour = at(event->position()))
        Q_EMIT pointed(textOf(*hour));
}

void HeatGrid::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void HeatGrid::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace woonrust::charts
