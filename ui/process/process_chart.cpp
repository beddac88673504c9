// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/process/process_chart.h"

#include "ui/kit/plain_text.h"
#include "ui/process/process_painter.h"
#include "ui/process/process_walk.h"
#include "ui/theme/metrics.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <algorithm>
#include <array>
#include <cmath>

namespace woonrust::ui {

namespace {

constexpr double unitsOfEm = 13; // the layout is made for a text of this size
constexpr double zoomStep = 1.1;
constexpr double around = 24; // units that stay visible around the chosen box

} // namespace

ProcessChart::ProcessChart(QWidget* parent) : QAbstractScrollArea(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    viewport()->setBackgroundRole(QPalette::Base);
    viewport()->setAutoFillBackground(true);
    say();
}

void ProcessChart::setSheet(const ProcessSheet& sheet)
{
    m_sheet = sheet;
    if (!m_sheet.layout.box(m_chosen)) {
        const auto runs = std::ranges::find_if(m_sheet.layout.boxes, [&](const LayoutBox& box) {
            const StepMark* mark = box.kind == LayoutBox::Kind::Step ? lastMark(m_sheet, box.code) : nullptr;
            return mark && (mark->state == StepMark::State::Running || mark->state == StepMark::State::Late ||
                            mark->state == StepMark::State::Suspended);
        });
        m_chosen = runs == m_sheet.layout.boxes.end() ? startOf(m_sheet) : runs->code;
    }
    updateScrollBars();
    showChosen();
    say();
    viewport()->update();
}

void ProcessChart::setMarks(const StepMarks& marks, const QString& repressiveFrom)
{
    m_sheet.marks = marks;
    m_sheet.repressiveFrom = repressiveFrom;
    say();
    viewport()->update();
}

void ProcessChart::choose(const QString& code)
{
    if (!m_sheet.layout.box(code))
        return;
    m_chosen = code;
    showChosen();
    say();
    viewport()->update();
}

void ProcessChart::setZoom(double zoom)
{
    const double wanted = std::clamp(zoom, leastZoom, mostZoom);
    if (wanted == m_zoom)
        return;
    const QPointF middle = unitsAt(QRectF(viewport()->rect()).center());
    m_zoom = wanted;
    updateScrollBars();
    const QPointF now = middle * scale() - QRectF(viewport()->rect()).center();
    horizontalScrollBar()->setValue(qRound(now.x()));
    verticalScrollBar()->setValue(qRound(now.y()));
    viewport()->update();
    Q_EMIT zoomChanged(m_zoom);
}

double ProcessChart::scale() const
{
    return m_zoom * fontMetrics().height() * 0.73 / unitsOfEm;
}

// A chart that is narrower than the view stands in its middle.
QPointF ProcessChart::origin() const
{
    const double width = m_sheet.layout.size.width() * scale();
    return {std::max(0.0, std::floor((viewport()->width() - width) / 2)) - horizontalScrollBar()->value(),
            -static_cast<double>(verticalScrollBar()->value())};
}

QPointF ProcessChart::unitsAt(QPointF pixels) const
{
    return (pixels - origin()) / scale();
}

QRect ProcessChart::rectOf(const QString& code) const
{
    const LayoutBox* box = m_sheet.layout.box(code);
    if (!box)
        return {};
    return QRectF(box->rect.topLeft() * scale() + origin(), box->rect.size() * scale()).toAlignedRect();
}

QSize ProcessChart::sizeHint() const
{
    const QSizeF units = m_sheet.layout.size.isEmpty() ? QSizeF(560, 400) : m_sheet.layout.size;
    const double most = 520;
    return QSizeF(units.width() * scale() + verticalScrollBar()->sizeHint().width(),
                  std::min(units.height(), most) * scale())
        .toSize();
}

const LayoutBox* ProcessChart::anyBoxAt(QPointF units) const
{
    const auto found =
        std::ranges::find_if(m_sheet.layout.boxes, [&](const LayoutBox& box) { return box.rect.contains(units); });
    return found == m_sheet.layout.boxes.end() ? nullptr : &*found;
}

void ProcessChart::updateScrollBars()
{
    const QSizeF size = m_sheet.layout.size * scale();
    const auto range = [](QScrollBar* bar, double whole, int seen, double step) {
        bar->setRange(0, std::max(0, static_cast<int>(std::ceil(whole)) - seen));
        bar->setPageStep(seen);
        bar->setSingleStep(qRound(step));
    };
    range(horizontalScrollBar(), size.width(), viewport()->width(), 20 * scale());
    range(verticalScrollBar(), size.height(), viewport()->height(), 40 * scale());
}

void ProcessChart::showChosen()
{
    const LayoutBox* box = m_sheet.layout.box(m_chosen);
    if (!box)
        return;
    const QRectF wanted = box->rect.adjusted(-around, -around, around, around);
    const auto bring = [](QScrollBar* bar, double from, double to) {
        if (to > bar->value() + bar->pageStep())
            bar->setValue(static_cast<int>(std::ceil(to)) - bar->pageStep());
        if (from < bar->value())
            bar->setValue(static_cast<int>(std::floor(from)));
    };
    bring(horizontalScrollBar(), wanted.left() * scale(), wanted.right() * scale());
    bring(verticalScrollBar(), wanted.top() * scale(), wanted.bottom() * scale());
}

// A screen reader hears the chosen box as the name and text of the chart.
void ProcessChart::say()
{
    const QString process = m_sheet.definition.name.in(m_sheet.language);
    const LayoutBox* box = m_sheet.layout.box(m_chosen);
    setAccessibleName(box ? tr("Flow chart %1: %2").arg(process, nameOf(m_sheet, *box))
                          : tr("Flow chart without steps"));
    setAccessibleDescription(box ? descriptionOf(m_sheet, *box) : QString());
}

void ProcessChart::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    painter.translate(origin());
    painter.scale(scale(), scale());
    const QRectF area(unitsAt(event->rect().topLeft()), QSizeF(event->rect().size()) / scale());
    paintProcess(painter, m_sheet, processInk(font(), coloursOf(palette())), area,
                 {.code = m_chosen, .focused = hasFocus()});
}

void ProcessChart::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    updateScrollBars();
}

bool ProcessChart::takes(int key, bool control)
{
    if (control && (key == Qt::Key_Plus || key == Qt::Key_Equal)) {
        setZoom(m_zoom * zoomStep);
        return true;
    }
    if (control && key == Qt::Key_Minus) {
        setZoom(m_zoom / zoomStep);
        return true;
    }
    if (control && key == Qt::Key_0) {
        setZoom(1);
        return true;
    }
    if (control || m_chosen.isEmpty())
        return false;
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        Q_EMIT stepActivated(m_chosen);
        return true;
    }
    constexpr std::array<std::pair<int, Walk>, 4> walks{
        {{Qt::Key_Down, Walk::Down}, {Qt::Key_Up, Walk::Up}, {Qt::Key_Right, Walk::Right}, {Qt::Key_Left, Walk::Left}}};
    const auto walk = std::ranges::find(walks, key, &std::pair<int, Walk>::first);
    if (walk == walks.end() && key != Qt::Key_Home)
        return false;
    const QString to = key == Qt::Key_Home ? startOf(m_sheet) : walked(m_sheet, m_chosen, walk->second);
    if (!to.isEmpty() && to != m_chosen) {
        choose(to);
        Q_EMIT stepChosen(to);
    }
    return true;
}

void ProcessChart::keyPressEvent(QKeyEvent* event)
{
    if (!takes(event->key(), event->modifiers() & Qt::ControlModifier))
        QAbstractScrollArea::keyPressEvent(event);
}

void ProcessChart::mousePressEvent(QMouseEvent* event)
{
    const bool left = event->button() == Qt::LeftButton;
    event->setAccepted(left);
    const QString code = left ? boxAt(m_sheet.layout, unitsAt(event->position())) : QString();
    if (code.isEmpty())
        return;
    choose(code);
    Q_EMIT stepChosen(code);
}

void ProcessChart::mouseReleaseEvent(QMouseEvent* event)
{
    event->setAccepted(event->button() == Qt::LeftButton);
}

void ProcessChart::mouseDoubleClickEvent(QMouseEvent* event)
{
    const bool left = event->button() == Qt::LeftButton;
    event->setAccepted(left);
    if (const QString code = left ? boxAt(m_sheet.layout, unitsAt(event->position())) : QString(); !code.isEmpty())
        Q_EMIT stepActivated(code);
}

void ProcessChart::wheelEvent(QWheelEvent* event)
{
    if (!(event->modifiers() & Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    if (const double steps = event->angleDelta().y() / 120.0; steps != 0)
        setZoom(m_zoom * std::pow(zoomStep, steps));
    event->accept();
}

void ProcessChart::focusInEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusInEvent(event);
    showChosen();
    viewport()->update();
}

void ProcessChart::focusOutEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void ProcessChart::changeEvent(QEvent* event)
{
    QAbstractScrollArea::changeEvent(event);
    switch (event->type()) {
    case QEvent::FontChange:
    case QEvent::StyleChange:
        updateScrollBars();
        showChosen();
        break;
    case QEvent::LanguageChange:
        say();
        break;
    default:
        return;
    }
    updateGeometry();
    viewport()->update();
}

// The tooltip is that of the box under the mouse.
bool ProcessChart::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const LayoutBox* box = anyBoxAt(unitsAt(static_cast<QHelpEvent*>(event)->pos()));
        setTip(viewport(), box ? nameOf(m_sheet, *box) + u'\n' + descriptionOf(m_sheet, *box) : QString());
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void ProcessChart::scrollContentsBy(int, int)
{
    viewport()->update();
}

} // namespace woonrust::ui
