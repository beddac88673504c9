// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/today/week/week_painter.h"

#include "ui/kit/pill.h"
#include "ui/kit/plain_text.h"
#include "ui/theme/fonts.h"
#include "ui/theme/metrics.h"
#include "ui/theme/paint.h"

#include <QCoreApplication>
#include <QLocale>

namespace woonrust::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int minutesOfHour = 60;

class Pen {
public:
    Pen(QPainter& painter, const WeekLook& look) : m_painter(painter), m_look(look), m_metrics(look.font) {}

    [[nodiscard]] const Colours& colours() const { return coloursOf(m_look.palette); }
    [[nodiscard]] const QFontMetrics& metrics() const { return m_metrics; }

    // Gives what is left of the line at its right.
    QRect text(QRect rect, const QString& words, const QFont& font, const QColor& colour,
               Qt::Alignment align = Qt::AlignLeft)
    {
        if (rect.width() <= 0 || words.isEmpty())
            return rect;
        const QFontMetrics metrics(font);
        const QString shown = elided(words, metrics, rect.width());
        m_painter.setFont(font);
        m_painter.setPen(colour);
        m_painter.drawText(rect, align | Qt::AlignVCenter | Qt::TextSingleLine, shown);
        rect.setLeft(rect.left() + metrics.horizontalAdvance(shown) + em(m_metrics, 0.4));
        return rect;
    }

    QRect pill(QRect rect, const Pill& pill)
    {
        const int width = std::min(pillSize(pill, m_look.font).width(), rect.width());
        if (width <= 0)
            return rect;
        paintPill(&m_painter, QRect(rect.left(), rect.top(), width, rect.height()), pill, m_look.font, m_look.palette);
        rect.setLeft(rect.left() + width + em(m_metrics, 0.4));
        return rect;
    }

private:
    QPainter& m_painter;
    const WeekLook& m_look;
    QFontMetrics m_metrics;
};

// Warnings stand before everything, in sight however small the box is.
void paintVisit(QPainter& painter, const PlanVisit& visit, QRect rect, const WeekLook& look, bool team)
{
    Pen pen(painter, look);
    const QFontMetrics& fm = pen.metrics();
    const Colours& c = pen.colours();
    const VisitInk ink = inkOf(visit.look, look.palette);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintRounded(&painter, QRectF(rect), fieldRadius(fm) * 0.7, visit.kept ? c.window : ink.ground, ink.line);
    const int bar = em(fm, 0.22);
    painter.fillRect(QRect(rect.left(), rect.top() + bar, bar, rect.height() - 2 * bar), ink.bar);
    painter.setClipRect(rect);
    const QColor strong = visit.kept ? c.secondary : c.text;
    QRect inner = rect.adjusted(bar + em(fm, 0.45), 1, -em(fm, 0.2), -1);
    const bool two = inner.height() >= 2 * fm.height();
    QRect first(inner.left(), inner.top(), inner.width(), two ? fm.height() + em(fm, 0.1) : inner.height());
    QRect second(inner.left(), first.bottom() + 1, inner.width(), fm.height());
    const QFont small = smaller(look.font);
    const QString title = visit.kept ? u"✓ "_s + visit.visit.task.title : visit.visit.task.title;
    if (!visit.warnings.isEmpty()) {
        first = pen.pill(first, {.text = visit.warnings, .tone = Tone::Missed, .sign = Sign::Warning});
        QRect& line = two ? second : first;
        line = pen.text(line, visit.time, small, c.secondary);
        pen.text(line, visit.place.isEmpty() ? title : visit.place, bold(look.font), strong);
    } else if (two) {
        pen.text(first, title, bold(look.font), strong);
        second = pen.text(second, visit.time, small, c.secondary);
        pen.text(second, visit.place, small, strong);
    } else {
        first = pen.text(first, visit.time, small, c.secondary);
        pen.text(first, visit.place.isEmpty() ? title : visit.place, bold(look.font), strong);
    }
    if (!team && two && inner.height() >= 3 * fm.height() + em(fm, 0.3)) {
        const QRect third(inner.left(), second.bottom() + 1, inner.width(), fm.height());
        pen.text(third, visit.look == VisitLook::Along ? visit.owner : visit.second, small, c.secondary);
    }
    painter.restore();
}

void paintChosen(QPainter& painter, const QRect& rect, const WeekLook& look)
{
    const Colours& c = coloursOf(look.palette);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintRounded(&painter, QRectF(rect), fieldRadius(QFontMetrics(look.font)) * 0.7, Qt::transparent,
                 look.focused ? c.accent : c.fieldLine, look.focused ? 2.0 : 1.0);
    painter.restore();
}

void paintGround(QPainter& painter, const WeekPlan& plan, const WeekLayout& layout, const WeekLook& look)
{
    const Colours& c = coloursOf(look.palette);
    for (int day = 0; day < int(plan.days.size()); ++day) {
        const QRect column = layout.column(day);
        const PlanDay& here = plan.days[std::size_t(day)];
        if (here.day == plan.today)
            painter.fillRect(column, blend(c.base, c.accentGround, 0.5));
        else if (!here.closed.isEmpty())
            painter.fillRect(column, c.window);
        painter.fillRect(QRect(column.left(), 0, 1, layout.bodyHeight()), c.line);
    }
}

void paintHours(QPainter& painter, const WeekPlan& plan, const WeekLayout& layout, const WeekLook& look)
{
    Pen pen(painter, look);
    const Colours& c = pen.colours();
    const int width = layout.column(int(plan.days.size()) - 1).right();
    for (int hour = plan.firstHour; hour < plan.endHour; ++hour) {
        const int y = (hour - plan.firstHour) * layout.hourHeight();
        painter.fillRect(QRect(layout.gutter(), y, width - layout.gutter(), 1), c.line);
        pen.text(QRect(0, y, layout.gutter() - em(pen.metrics(), 0.5), pen.metrics().height()),
                 QTime(hour, 0).toString(u"H:mm"_s), smaller(look.font), c.secondary, Qt::AlignRight);
    }
}

void paintOwners(QPainter& painter, const WeekPlan& plan, const WeekLayout& layout, const WeekLook& look)
{
    Pen pen(painter, look);
    const Colours& c = pen.colours();
    for (int i = 0; i < int(plan.owners.size()); ++i) {
        const QRect row = layout.row(i);
        painter.fillRect(QRect(0, row.bottom(), row.width(), 1), c.line);
        const int side = em(pen.metrics(), 0.6);
        pen.text(QRect(side, row.top() + em(pen.metrics(), 0.4), layout.gutter() - 2 * side, pen.metrics().height()),
                 plan.owners[std::size_t(i)].name, look.font, c.text);
    }
}

void paintNow(QPainter& painter, const WeekPlan& plan, const WeekLayout& layout, const WeekLook& look)
{
    const auto today = int(plan.monday.daysTo(plan.today));
    if (look.now < plan.firstHour * minutesOfHour || look.now >= plan.endHour * minutesOfHour || today < 0 ||
        today >= int(plan.days.size()))
        return;
    const QColor red = coloursOf(look.palette).missedText;
    const QRect column = layout.column(today);
    const int y = (look.now - plan.firstHour * minutesOfHour) * layout.hourHeight() / minutesOfHour;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRect(column.left(), y - 1, column.width(), 2), red);
    painter.setPen(Qt::NoPen);
    painter.setBrush(red);
    const double dot = em(QFontMetrics(look.font), 0.3);
    painter.drawEllipse(QPointF(column.left(), y), dot, dot);
    painter.restore();
}

} // namespace

VisitInk inkOf(VisitLook look, const QPalette& palette)
{
    const Colours& c = coloursOf(palette);
    switch (look) {
    case VisitLook::Talk:
        return {.ground = c.accentGround, .bar = c.accent, .line = Qt::transparent};
    case VisitLook::Meeting:
        return {.ground = c.infoGround, .bar = c.infoText, .line = Qt::transparent};
    case VisitLook::Along:
        return {.ground = c.base, .bar = c.infoText, .line = c.infoText};
    case VisitLook::Other:
        break;
    }
    return {.ground = c.window, .bar = c.secondary, .line = c.line};
}

QString nameOf(VisitLook look)
{
    switch (look) {
    case VisitLook::Talk:
        return QCoreApplication::translate("WeekPlan", "visit or talk");
    case VisitLook::Meeting:
        return QCoreApplication::translate("WeekPlan", "meeting");
    case VisitLook::Along:
        return QCoreApplication::translate("WeekPlan", "you were asked along");
    case VisitLook::Other:
        break;
    }
    return QCoreApplication::translate("WeekPlan", "other");
}

void paintWeekBody(QPainter& painter, const WeekPlan& plan, const WeekLayout& layout, const WeekLook& look)
{
    if (plan.days.empty())
        return;
    paintGround(painter, plan, layout, look);
    if (plan.isTeam())
        paintOwners(painter, plan, layout, look);
    else
        paintHours(painter, plan, layout, look);
    for (int i = 0; i < int(plan.visits.size()); ++i) {
        const PlanVisit& visit = plan.visits[std::size_t(i)];
        const QRect rect =
            look.dragged == i
                ? layout.rectAt(i, look.draggedTo)
                : layout.rectOf({.kind = PlanStop::Kind::Visit, .day = visit.day, .index = i, .minute = visit.from});
        if (const QRect tail = layout.tailOf(i); !tail.isEmpty() && look.dragged != i)
            paintVisit(painter, visit, tail, look, plan.isTeam());
        paintVisit(painter, visit, rect, look, plan.isTeam());
        if (look.dragged == i)
            paintChosen(painter, rect, look);
    }
    if (!plan.isTeam())
        paintNow(painter, plan, layout, look);
    if (look.dragged < 0 && look.chosen.kind != PlanStop::Kind::Due)
        paintChosen(painter, layout.rectOf(look.chosen), look);
}

void paintWeekHead(QPainter& painter, const WeekPlan& plan, const WeekLayout& layout, const WeekLook& look, int width)
{
    Pen pen(painter, look);
    const Colours& c = pen.colours();
    painter.fillRect(QRect(0, 0, width, layout.headHeight()), c.base);
    const int side = em(pen.metrics(), 0.5);
    for (int day = 0; day < int(plan.days.size()); ++day) {
        const PlanDay& here = plan.days[std::size_t(day)];
        const QRect column = layout.column(day);
        const bool today = here.day == plan.today;
        if (today)
            painter.fillRect(QRect(column.left(), 0, column.width(), layout.headHeight()),
                             blend(c.base, c.accentGround, 0.5));
        painter.fillRect(QRect(column.left(), 0, 1, layout.headHeight()), c.line);
        QRect line(column.left() + side, 0, column.width() - 2 * side, layout.dayRow());
        line = pen.text(line, QLocale().toString(here.day, u"ddd d"_s).remove(u'.'), bold(look.font),
                        today ? c.accent : c.text);
        if (today)
            line = pen.text(line, QCoreApplication::translate("WeekPlan", "today"), smaller(look.font), c.accent);
        const QString said = !here.closed.isEmpty() ? here.closed
                             : here.due.empty()
                                 ? QString()
                                 : QCoreApplication::translate("WeekPlan", "%n due", nullptr, int(here.due.size()));
        pen.text(line, said, smaller(look.font), c.secondary, Qt::AlignRight);
        for (int i = 0; i < layout.linesShown(day); ++i) {
            const int more = int(here.due.size()) - i;
            const bool isRest = i == WeekLayout::mostLines - 1 && more > 1;
            const PlanLine& due = here.due[std::size_t(i)];
            const QRect place = layout.rectOf({.kind = PlanStop::Kind::Due, .day = day, .index = i});
            // Late is said by a sign too.
            const QString words = isRest ? QCoreApplication::translate("WeekPlan", "and %n more", nullptr, more)
                                         : (due.late ? u"✕ "_s : u"○ "_s) + due.title;
            pen.text(place.adjusted(side, 0, 0, 0), words, smaller(look.font),
                     isRest     ? c.secondary
                     : due.late ? c.missedText
                                : c.text);
        }
    }
    painter.fillRect(QRect(0, layout.dayRow(), width, 1), c.line);
    painter.fillRect(QRect(0, layout.headHeight() - 1, width, 1), c.line);
    if (look.chosen.kind == PlanStop::Kind::Due)
        paintChosen(painter, layout.rectOf(look.chosen), look);
}

} // namespace woonrust::ui
