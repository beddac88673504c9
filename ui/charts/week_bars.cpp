// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/week_bars.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <algorithm>

namespace woonrust::charts {

namespace {

constexpr int deedLines = 2; // of names above the bars

} // namespace

WeekBars::WeekBars(QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    say();
}

void WeekBars::setColors(const ChartColors& colors, const QColor& bar, const QColor& mark)
{
    m_colors = colors;
    m_bar = bar;
    m_mark = mark;
    update();
}

void WeekBars::setWeeks(const std::vector<WeekCount>& weeks, const std::vector<Deed>& deeds, const QLocale& locale)
{
    const QDate before = current();
    m_weeks = weeks;
    m_deeds = deeds;
    m_locale = locale;
    const auto same = std::ranges::find(m_weeks, before, &WeekCount::monday);
    m_current = same == m_weeks.end() ? std::max(0, int(m_weeks.size()) - 1) : int(same - m_weeks.begin());
    say();
    update();
}

QDate WeekBars::current() const
{
    return m_weeks.empty() ? QDate() : m_weeks.at(std::size_t(m_current)).monday;
}

void WeekBars::setCurrent(QDate monday)
{
    const auto found = std::ranges::find(m_weeks, monday, &WeekCount::monday);
    if (found == m_weeks.end())
        return;
    m_current = int(found - m_weeks.begin());
    say();
    update();
    Q_EMIT currentChanged(monday);
    Q_EMIT pointed(textOf(m_weeks.at(std::size_t(m_current))));
}

QRectF WeekBars::plot() const
{
    const double line = fontMetrics().height();
    const double left = fontMetrics().horizontalAdvance(QString::number(most())) + fontMetrics().averageCharWidth();
    return {left, deedLines * line + 2, std::max(1.0, width() - left - 1),
            std::max(1.0, height() - (deedLines + 1) * line - 4)};
}

int WeekBars::most() const
{
    int most = 1;
    for (const WeekCount& week : m_weeks)
        most = std::max(most, week.count);
    return most;
}

// A week takes at least one letter; what does not fit is left out at the front, but never what is marked.
int WeekBars::firstShown() const
{
    const int room = std::max(1, int(plot().width() / fontMetrics().averageCharWidth()));
    return std::min(std::max(0, int(m_weeks.size()) - room), m_current);
}

double WeekBars::placeWidth() const
{
    const int room = std::max(1, int(plot().width() / fontMetrics().averageCharWidth()));
    const int shown = std::clamp(int(m_weeks.size()) - firstShown(), 1, room);
    return std::min(plot().width() / shown, fontMetrics().averageCharWidth() * 6.0);
}

QRectF WeekBars::bar(QDate monday) const
{
    const auto found = std::ranges::find(m_weeks, monday, &WeekCount::monday);
    const int index = int(found - m_weeks.begin()) - firstShown();
    if (found == m_weeks.end() || index < 0)
        return {};
    const QRectF area = plot();
    const double high = area.height() * found->count / most();
    const double wide = placeWidth();
    return QRectF(area.left() + index * wide, area.bottom() - high, wide, high).adjusted(1, 0, -1, 0);
}

QString WeekBars::textOf(const WeekCount& week) const
{
    QStringList done;
    for (const Deed& deed : m_deeds)
        if (mondayOf(deed.on) == week.monday)
            done << deed.name;
    const QString counted = tr("Week %1, from %2: %n report(s)", nullptr, week.count)
                                .arg(week.monday.weekNumber())
                                .arg(m_locale.toString(week.monday, QLocale::ShortFormat));
    return done.isEmpty() ? counted : tr("%1. Done: %2").arg(counted, done.join(QStringLiteral(", ")));
}

const WeekCount* WeekBars::at(QPointF place) const
{
    const QRectF area = plot();
    const int index = firstShown() + int((place.x() - area.left()) / placeWidth());
    return place.x() >= area.left() && index < int(m_weeks.size()) ? &m_weeks.at(std::size_t(index)) : nullptr;
}

QSize WeekBars::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 60, fontMetrics().height() * 9};
}

QSize WeekBars::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 32, fontMetrics().height() * 9};
}

void WeekBars::say()
{
    setAccessibleName(m_weeks.empty() ? tr("Reports per week: none")
                                      : tr("Reports per week: %1").arg(textOf(m_weeks.at(std::size_t(m_current)))));
}

void WeekBars::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QRectF area = plot();
    painter.setPen(m_colors.secondary);
    const double line = fontMetrics().height();
    painter.drawText(QRectF(0, area.top() - line / 2, area.left(), line), Qt::AlignLeft, QString::number(most()));
    painter.drawText(QRectF(0, area.bottom() - line, area.left(), line), Qt::AlignLeft, QStringLiteral("0"));
    painter.setPen(m_colors.line);
    painter.drawLine(area.topLeft(), area.topRight());
    painter.drawLine(area.bottomLeft(), area.bottomRight());
    const double labelWidth = fontMetrics().averageCharWidth() * 4.0;
    double labelled = -labelWidth;
    for (int i = firstShown(); i < int(m_weeks.size()); ++i) {
        const WeekCount& week = m_weeks.at(std::size_t(i));
        const QRectF place = bar(week.monday);
        if (place.left() > area.right())
            break;
        painter.fillRect(place, i == m_current ? m_colors.accent : m_bar);
        if (place.center().x() - labelled >= labelWidth) {
            labelled = place.center().x();
            painter.setPen(m_colors.secondary);
            painter.drawText(QRectF(labelled - labelWidth / 2, area.bottom() + 2, labelWidth, line), Qt::AlignHCenter,
                             QString::number(week.monday.weekNumber()));
        }
    }
    paintDeeds(painter);
    if (hasFocus() && !m_weeks.empty()) {
        const QRectF place = bar(current());
        painter.setPen(QPen(m_colors.text, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(place.left(), area.top(), place.width(), area.height()));
    }
}

// Names on the first line that has room for them; one that finds none is heard and read in the tip.
void WeekBars::paintDeeds(QPainter& painter) const
{
    const QRectF area = plot();
    const double line = fontMetrics().height();
    std::array<double, deedLines> until{};
    for (const Deed& deed : m_deeds) {
        const QRectF place = bar(mondayOf(deed.on));
        if (place.width() <= 0)
            continue;
        const double x = place.left() + place.width() * (deed.on.dayOfWeek() - 0.5) / 7;
        const QString name = fontMetrics().elidedText(deed.name, Qt::ElideRight, fontMetrics().averageCharWidth() * 16);
        const double wide = fontMetrics().horizontalAdvance(name);
        const double left = std::clamp(x - wide / 2, area.left(), std::max(area.left(), area.right() - wide));
        const auto row = std::ranges::find_if(until, [left](double end) { return end <= left; });
        const double top = row == until.end() ? area.top() : double(row - until.begin()) * line;
        painter.setPen(QPen(m_mark, 1.5));
        painter.drawLine(QPointF(x, row == until.end() ? area.top() : top + line), QPointF(x, area.bottom()));
        if (row == until.end())
            continue;
        painter.drawText(QRectF(left, top, wide + 1, line), Qt::AlignLeft, name);
        *row = left + wide + fontMetrics().averageCharWidth();
    }
}

void WeekBars::keyPressEvent(QKeyEvent* event)
{
    const int last = int(m_weeks.size()) - 1;
    int to = m_current;
    switch (event->key()) {
    case Qt::Key_Left:
        to = std::max(0, to - 1);
        break;
    case Qt::Key_Right:
        to = std::min(last, to + 1);
        break;
    case Qt::Key_Home:
        to = 0;
        break;
    case Qt::Key_End:
        to = last;
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (last >= 0)
            Q_EMIT opened(current());
        return;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    if (last >= 0)
        setCurrent(m_weeks.at(std::size_t(to)).monday);
}

void WeekBars::mousePressEvent(QMouseEvent* event)
{
    const WeekCount* week = event->button() == Qt::LeftButton ? at(event->position()) : nullptr;
    if (!week) {
        QWidget::mousePressEvent(event);
        return;
    }
    const QDate monday = week->monday;
    setCurrent(monday);
    Q_EMIT opened(monday);
}

void WeekBars::mouseMoveEvent(QMouseEvent* event)
{
    QWidget::mouseMoveEvent(event);
    if (const WeekCount* week = at(event->position()))
        Q_EMIT pointed(textOf(*week));
}

void WeekBars::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void WeekBars::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace woonrust::charts
