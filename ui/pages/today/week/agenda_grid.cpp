// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/today/week/agenda_grid.h"

#include "domain/clock.h"
#include "domain/visit.h"
#include "ui/kit/plain_text.h"
#include "ui/pages/today/week/week_painter.h"
#include "ui/pages/today/week/week_words.h"
#include "ui/theme/metrics.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <algorithm>
#include <array>

namespace woonrust::ui {

namespace {

constexpr int minutesOfHour = 60;
constexpr double leastWidthEms = 28;
constexpr double leastHeightEms = 16;
constexpr double likedHeightEms = 34;
constexpr int daysOfWeek = 7;

QTime timeOf(int minute)
{
    return {minute / minutesOfHour, minute % minutesOfHour};
}

} // namespace

AgendaGrid::AgendaGrid(const Clock& clock, QWidget* parent) : QAbstractScrollArea(parent), m_clock(clock)
{
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setBackgroundRole(QPalette::Base);
    viewport()->setAutoFillBackground(true);
    say();
}

void AgendaGrid::setPlan(const WeekPlan& plan)
{
    const bool otherWeek = plan.monday != m_plan.monday || plan.scope != m_plan.scope;
    endDrag();
    m_plan = plan;
    arrange();
    const bool stays = m_begun && (!otherWeek || (m_task && m_plan.visitOf(m_task) >= 0));
    m_begun = true;
    choose(stays ? keptStop(m_plan, m_chosen, m_task) : startOf(m_plan, amsterdamTime(m_clock.nowUtc()).time()));
}

const PlanVisit* AgendaGrid::chosenVisit() const
{
    if (m_chosen.kind != PlanStop::Kind::Visit || m_chosen.index < 0 || m_chosen.index >= int(m_plan.visits.size()))
        return nullptr;
    return &m_plan.visits[std::size_t(m_chosen.index)];
}

void AgendaGrid::choose(const PlanStop& stop)
{
    m_chosen = stop;
    const PlanVisit* visit = chosenVisit();
    m_task = visit ? visit->visit.task.id : TaskId();
    showChosen();
    say();
    viewport()->update();
    Q_EMIT chosenChanged();
}

QRect AgendaGrid::rectOf(const PlanStop& stop) const
{
    const QRect rect = m_layout.rectOf(stop);
    if (stop.kind == PlanStop::Kind::Due)
        return rect;
    return rect.translated(0, m_layout.headHeight() - verticalScrollBar()->value());
}

QSize AgendaGrid::sizeHint() const
{
    return {em(this, 2 * leastWidthEms), em(this, likedHeightEms)};
}

QSize AgendaGrid::minimumSizeHint() const
{
    return {em(this, leastWidthEms), em(this, leastHeightEms)};
}

void AgendaGrid::arrange()
{
    m_layout = WeekLayout(m_plan, fontMetrics(), viewport()->size());
    const int seen = std::max(0, viewport()->height() - m_layout.headHeight());
    verticalScrollBar()->setRange(0, std::max(0, m_layout.bodyHeight() - seen));
    verticalScrollBar()->setPageStep(seen);
    verticalScrollBar()->setSingleStep(std::max(1, m_layout.lineHeight() * 2));
}

void AgendaGrid::showChosen()
{
    if (m_chosen.kind == PlanStop::Kind::Due)
        return;
    const QRect rect = m_layout.rectOf(m_chosen);
    QScrollBar* bar = verticalScrollBar();
    if (rect.bottom() > bar->value() + bar->pageStep())
        bar->setValue(rect.bottom() - bar->pageStep());
    if (rect.top() < bar->value())
        bar->setValue(rect.top());
}

// A screen reader hears what is chosen as the name of the widget, and the keys as its description.
void AgendaGrid::say()
{
    const QString week = tr("Week %1").arg(m_plan.monday.isValid() ? m_plan.monday.weekNumber() : 0);
    const QString here = week_words::spoken(m_plan, m_chosen);
    setAccessibleName(here.isEmpty() ? week : tr("%1: %2", "a week, and what is chosen in it").arg(week, here));
    setAccessibleDescription(
        tr("Alt with an arrow key moves an appointment, Enter opens its case, N plans a new one."));
}

QPoint AgendaGrid::inBody(QPoint point) const
{
    return {point.x(), point.y() - m_layout.headHeight() + verticalScrollBar()->value()};
}

std::optional<PlanStop> AgendaGrid::stopAt(QPoint point) const
{
    return point.y() < m_layout.headHeight() ? m_layout.stopInHead(point) : m_layout.stopInBody(inBody(point));
}

void AgendaGrid::paintEvent(QPaintEvent*)
{
    QPainter painter(viewport());
    const QDateTime now = amsterdamTime(m_clock.nowUtc());
    const WeekLook look{.chosen = m_chosen,
                        .focused = hasFocus(),
                        .dragged = m_dragging ? m_dragged : -1,
                        .draggedTo = m_draggedTo,
                        .now = now.time().hour() * minutesOfHour + now.time().minute(),
                        .font = font(),
                        .palette = palette()};
    painter.save();
    painter.setClipRect(QRect(0, m_layout.headHeight(), viewport()->width(), viewport()->height()));
    painter.translate(0, m_layout.headHeight() - verticalScrollBar()->value());
    paintWeekBody(painter, m_plan, m_layout, look);
    painter.restore();
    paintWeekHead(painter, m_plan, m_layout, look, viewport()->width());
}

void AgendaGrid::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    arrange();
    showChosen();
}

// Alt with an arrow is meant here, and not for a menu or the page.
bool AgendaGrid::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool arrow = key->key() == Qt::Key_Left || key->key() == Qt::Key_Right || key->key() == Qt::Key_Up ||
                           key->key() == Qt::Key_Down;
        if (arrow && key->modifiers() == Qt::AltModifier) {
            event->accept();
            return true;
        }
    }
    return QAbstractScrollArea::event(event);
}

// A visit that is over stays where it was.
bool AgendaGrid::moves(int key)
{
    const PlanVisit* visit = chosenVisit();
    int days = 0;
    int minutes = 0;
    switch (key) {
    case Qt::Key_Left:
        days = -1;
        break;
    case Qt::Key_Right:
        days = 1;
        break;
    case Qt::Key_Up:
        minutes = -visit::step;
        break;
    case Qt::Key_Down:
        minutes = visit::step;
        break;
    default:
        return false;
    }
    if (!visit || visit->kept)
        return true;
    // From the last day that is shown on to the first of the next week, and back.
    if (visit->day + days >= int(m_plan.days.size()))
        days = daysOfWeek - visit->day;
    else if (visit->day + days < 0)
        days = -3; // to the Friday before
    Q_EMIT moveRequested(visit->visit.task.id, visit::moved(visit->visit.task.startsAt, days, minutes), {});
    return true;
}

bool AgendaGrid::walks(int key, bool control)
{
    constexpr std::array<std::tuple<int, bool, PlanWalk>, 6> ways{{{Qt::Key_Down, false, PlanWalk::Down},
                                                                   {Qt::Key_Up, false, PlanWalk::Up},
                                                                   {Qt::Key_Right, false, PlanWalk::Right},
                                                                   {Qt::Key_Left, false, PlanWalk::Left},
                                                                   {Qt::Key_Down, true, PlanWalk::NextVisit},
                                                                   {Qt::Key_Up, true, PlanWalk::PreviousVisit}}};
    for (const auto& [pressed, withControl, way] : ways)
        if (pressed == key && withControl == control) {
            const PlanStop to = walked(m_plan, m_chosen, way);
            if (to != m_chosen)
                choose(to);
            return true;
        }
    return false;
}

void AgendaGrid::plan(const PlanStop& stop)
{
    Q_EMIT planRequested(momentOf(m_plan, stop), stop.owner);
}

void AgendaGrid::act()
{
    if (const PlanVisit* visit = chosenVisit()) {
        const Subject& about = visit->visit.task.about;
        if (about.dossier)
            Q_EMIT openRequested({.kind = TargetKind::Dossier, .id = about.dossier.value()});
        else if (about.report)
            Q_EMIT openRequested({.kind = TargetKind::Report, .id = about.report.value()});
    } else if (m_chosen.kind == PlanStop::Kind::Due) {
        Q_EMIT openRequested(m_plan.days[std::size_t(m_chosen.day)].due[std::size_t(m_chosen.index)].target);
    } else {
        plan(m_chosen);
    }
}

void AgendaGrid::keyPressEvent(QKeyEvent* event)
{
    if (m_plan.days.empty()) {
        QAbstractScrollArea::keyPressEvent(event);
        return;
    }
    const Qt::KeyboardModifiers held = event->modifiers() & ~Qt::KeypadModifier;
    const int key = event->key();
    bool taken = true;
    if (m_dragging && key == Qt::Key_Escape)
        endDrag();
    else if (held == Qt::AltModifier)
        taken = moves(key);
    else if (held == Qt::ControlModifier && key == Qt::Key_Z)
        Q_EMIT undoRequested();
    else if (held == Qt::NoModifier && (key == Qt::Key_Return || key == Qt::Key_Enter))
        act();
    else if (held == Qt::NoModifier && key == Qt::Key_N)
        plan(m_chosen);
    else if (held == Qt::NoModifier && (key == Qt::Key_PageUp || key == Qt::Key_PageDown))
        Q_EMIT weekRequested(key == Qt::Key_PageUp ? -1 : 1);
    else if (held == Qt::NoModifier && key == Qt::Key_Home)
        Q_EMIT weekRequested(0);
    else if (held == Qt::NoModifier || held == Qt::ControlModifier)
        taken = walks(key, held == Qt::ControlModifier);
    else
        taken = false;
    if (!taken)
        QAbstractScrollArea::keyPressEvent(event);
}

void AgendaGrid::mousePressEvent(QMouseEvent* event)
{
    const bool left = event->button() == Qt::LeftButton;
    event->setAccepted(left);
    const auto stop = left ? stopAt(event->position().toPoint()) : std::nullopt;
    if (!stop)
        return;
    choose(*stop);
    const PlanVisit* visit = chosenVisit();
    if (!visit || visit->kept)
        return;
    m_pressed = event->position().toPoint();
    if (!rectOf(*stop).contains(m_pressed)) // what it takes of the next day is not pulled
        return;
    m_grip = m_pressed - rectOf(*stop).topLeft();
    m_dragged = stop->index;
}

void AgendaGrid::mouseMoveEvent(QMouseEvent* event)
{
    if (m_dragged < 0 || !(event->buttons() & Qt::LeftButton))
        return;
    const QPoint point = event->position().toPoint();
    if (!m_dragging && (point - m_pressed).manhattanLength() < QApplication::startDragDistance())
        return;
    m_dragging = true;
    const PlanVisit& visit = m_plan.visits[std::size_t(m_dragged)];
    // The day and the colleague are where the mouse is; the time is where the top of the visit is.
    m_draggedTo = m_layout.placeOf(inBody(point));
    if (m_plan.isTeam()) {
        m_draggedTo.minute = visit.from;
    } else {
        const QTime top = timeOf(m_layout.placeOf(inBody(point - QPoint(0, m_grip.y()))).minute);
        const QTime snapped = visit::onStep(top);
        m_draggedTo.minute = snapped.hour() * minutesOfHour + snapped.minute();
    }
    viewport()->setCursor(Qt::ClosedHandCursor);
    viewport()->update();
}

void AgendaGrid::mouseReleaseEvent(QMouseEvent* event)
{
    event->setAccepted(event->button() == Qt::LeftButton);
    if (m_dragging)
        drop();
    endDrag();
}

void AgendaGrid::drop()
{
    const PlanVisit& visit = m_plan.visits[std::size_t(m_dragged)];
    const Task& task = visit.visit.task;
    const QDate day = m_plan.days[std::size_t(m_draggedTo.day)].day;
    const QDateTime to = m_plan.isTeam() ? visit::moved(task.startsAt, m_draggedTo.day - visit.day, 0)
                                         : utcFromAmsterdam(day, timeOf(m_draggedTo.minute));
    const UserId owner = m_plan.isTeam() && m_draggedTo.owner != task.assignee ? m_draggedTo.owner : UserId();
    const bool stays =
        owner == UserId() && m_draggedTo.day == visit.day && (m_plan.isTeam() || m_draggedTo.minute == visit.from);
    if (!stays)
        Q_EMIT moveRequested(task.id, to, owner);
}

void AgendaGrid::endDrag()
{
    m_dragged = -1;
    m_dragging = false;
    viewport()->unsetCursor();
    viewport()->update();
}

void AgendaGrid::mouseDoubleClickEvent(QMouseEvent* event)
{
    const bool left = event->button() == Qt::LeftButton;
    event->setAccepted(left);
    endDrag();
    if (const auto stop = left ? stopAt(event->position().toPoint()) : std::nullopt) {
        choose(*stop);
        act();
    }
}

void AgendaGrid::contextMenuEvent(QContextMenuEvent* event)
{
    if (event->reason() == QContextMenuEvent::Mouse) {
        if (const auto stop = stopAt(event->pos()))
            choose(*stop);
        Q_EMIT menuRequested(event->globalPos());
        return;
    }
    Q_EMIT menuRequested(viewport()->mapToGlobal(rectOf(m_chosen).center()));
}

void AgendaGrid::focusInEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void AgendaGrid::focusOutEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void AgendaGrid::changeEvent(QEvent* event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        arrange();
        updateGeometry();
    }
    if (event->type() == QEvent::LanguageChange)
        say();
    viewport()->update();
}

bool AgendaGrid::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto stop = stopAt(static_cast<QHelpEvent*>(event)->pos());
        setTip(viewport(), stop && stop->kind != PlanStop::Kind::Free ? week_words::spoken(m_plan, *stop) : QString());
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void AgendaGrid::scrollContentsBy(int, int)
{
    viewport()->update();
}

} // namespace woonrust::ui
