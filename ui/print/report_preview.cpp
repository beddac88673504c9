// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/report_preview.h"

#include "ui/print/page_style.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>
#include <cmath>

namespace woonrust::print {

namespace {

constexpr double leastZoom = 0.25;
constexpr double mostZoom = 4;
constexpr double zoomStep = 1.2;
// Device pixels of all drawn pages that are kept (4 bytes each).
constexpr qsizetype keptPixels = 16'000'000;

} // namespace

ReportPreview::ReportPreview(QWidget* parent) : QAbstractScrollArea(parent), m_pages(keptPixels)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(QCoreApplication::translate("ReportPreview", "Preview of the report"));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    // Always there: a bar that comes and goes would change the width that the page fits to.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    m_drawing.setSingleShot(true);
    m_drawing.setInterval(0);
    connect(&m_drawing, &QTimer::timeout, this, &ReportPreview::drawNextPage);
}

void ReportPreview::setReport(const PagedReport& report, const QString& accessibleText)
{
    forgetPages();
    setPages(pagesOf(report), accessibleText);
}

void ReportPreview::forgetPages()
{
    m_pages.clear();
    m_drawn.clear();
}

void ReportPreview::setPages(const PageSource& pages, const QString& accessibleText)
{
    m_source = pages;
    m_message.clear();
    setAccessibleDescription(accessibleText);
    m_drawn.clear();
    if (m_fitWidth)
        m_zoom = fittingZoom();
    updateScrollBars();
    m_shownPage = -1;
    reportPage();
    viewport()->update();
}

void ReportPreview::setMessage(const QString& message)
{
    setReport({}, message);
    m_message = message;
}

void ReportPreview::setZoom(double zoom)
{
    changeZoom(zoom, false);
}

void ReportPreview::fitWidth()
{
    changeZoom(fittingZoom(), true);
}

double ReportPreview::zoom() const
{
    return m_zoom;
}

int ReportPreview::currentPage() const
{
    if (pageCount() == 0)
        return -1;
    const int middle = verticalScrollBar()->value() + viewport()->height() / 2;
    return std::clamp(middle / (pagePixels().height() + gap()), 0, pageCount() - 1);
}

void ReportPreview::goToPage(int page)
{
    verticalScrollBar()->setValue(page * (pagePixels().height() + gap()));
}

void ReportPreview::reveal(int page, const QRectF& part)
{
    const double scale = double(pagePixels().height()) / pageSize.height();
    const int top = gap() + page * (pagePixels().height() + gap()) + qRound(part.top() * scale);
    const int bottom = top + qRound(part.height() * scale);
    QScrollBar* bar = verticalScrollBar();
    if (bottom > bar->value() + viewport()->height())
        bar->setValue(bottom - viewport()->height() + gap());
    if (top < bar->value())
        bar->setValue(top - gap());
}

bool ReportPreview::isDrawn(int page) const
{
    return m_drawn.contains(page) && m_pages.contains(page);
}

double ReportPreview::fittingZoom() const
{
    const double room = viewport()->width() - 2 * gap();
    const double natural = pageSize.width() / unitsPerInch * logicalDpiX();
    // On a wide screen a page as wide as the window would show a few lines only.
    return std::clamp(room / natural, leastZoom, 1.6);
}

QSize ReportPreview::pagePixels() const
{
    const double scale = double(logicalDpiX()) / unitsPerInch * m_zoom;
    return {qRound(pageSize.width() * scale), qRound(pageSize.height() * scale)};
}

int ReportPreview::gap() const
{
    return fontMetrics().height();
}

QRect ReportPreview::pageRect(int page) const
{
    const QSize size = pagePixels();
    const int spare = viewport()->width() - size.width();
    const int x = spare > 2 * gap() ? spare / 2 : gap() - horizontalScrollBar()->value();
    return {QPoint(x, gap() + page * (size.height() + gap()) - verticalScrollBar()->value()), size};
}

void ReportPreview::changeZoom(double zoom, bool fit)
{
    const double wanted = std::clamp(zoom, leastZoom, mostZoom);
    m_fitWidth = fit;
    if (!qFuzzyCompare(wanted, m_zoom)) {
        // What is in the middle of the view stays there; the beginning stays the beginning.
        const QScrollBar* bar = verticalScrollBar();
        const double half = viewport()->height() / 2.0;
        const double place = bar->value() == 0 ? 0 : (bar->value() + half) * wanted / m_zoom - half;
        m_zoom = wanted;
        forgetPages();
        updateScrollBars();
        verticalScrollBar()->setValue(qRound(place));
        viewport()->update();
    }
    Q_EMIT zoomChanged(m_zoom);
}

void ReportPreview::updateScrollBars()
{
    const QSize size = pagePixels();
    const int height = pageCount() * (size.height() + gap()) + gap();
    verticalScrollBar()->setRange(0, pageCount() == 0 ? 0 : std::max(0, height - viewport()->height()));
    verticalScrollBar()->setPageStep(std::max(1, viewport()->height() - gap()));
    verticalScrollBar()->setSingleStep(fontMetrics().height() * 3);
    horizontalScrollBar()->setRange(0, std::max(0, size.width() + 2 * gap() - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setSingleStep(fontMetrics().height() * 3);
}

bool ReportPreview::tooLargeToKeep() const
{
    const QSizeF pixels = QSizeF(pagePixels()) * devicePixelRatio();
    // Two pages can be in sight together.
    return pixels.width() * pixels.height() * 2 > double(keptPixels);
}

void ReportPreview::paintDirectly(QPainter& painter, int page, const QRect& rect) const
{
    painter.save();
    painter.translate(rect.topLeft());
    painter.scale(rect.width() / pageSize.width(), rect.height() / pageSize.height());
    m_source.paint(painter, page);
    painter.restore();
}

void ReportPreview::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    const QColor window = palette().color(QPalette::Window);
    painter.fillRect(event->rect(), window.lightness() > 127 ? window.darker(107) : window.darker(115));
    if (pageCount() == 0) {
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(viewport()->rect().adjusted(gap(), gap(), -gap(), -gap()),
                         int(Qt::AlignCenter) | Qt::TextWordWrap, m_message);
        return;
    }
    bool missing = false;
    for (int page = 0; page < pageCount(); ++page) {
        const QRect rect = pageRect(page);
        if (!rect.intersects(event->rect()))
            continue;
        painter.fillRect(rect, Qt::white);
        if (tooLargeToKeep()) {
            painter.setClipRect(rect.intersected(event->rect()));
            paintDirectly(painter, page, rect);
            painter.setClipping(false);
        } else {
            if (const QPixmap* drawn = m_pages.object(page))
                painter.drawPixmap(rect.topLeft(), *drawn);
            missing = missing || !isDrawn(page);
        }
        painter.setPen(window.darker(window.lightness() > 127 ? 120 : 150));
        painter.drawRect(rect.adjusted(-1, -1, 0, 0));
    }
    if (missing)
        m_drawing.start();
}

void ReportPreview::drawNextPage()
{
    for (int page = 0; page < pageCount(); ++page) {
        const QRect rect = pageRect(page);
        if (!rect.intersects(viewport()->rect()) || isDrawn(page))
            continue;
        const double ratio = devicePixelRatio();
        auto drawn = std::make_unique<QPixmap>(rect.size() * ratio);
        drawn->setDevicePixelRatio(ratio);
        drawn->fill(Qt::white);
        QPainter painter(drawn.get());
        paintDirectly(painter, page, QRect(QPoint(), rect.size()));
        painter.end();
        const qsizetype cost = qsizetype(drawn->width()) * drawn->height();
        m_pages.insert(page, drawn.release(), cost);
        m_drawn.insert(page);
        viewport()->update(rect);
        return;
    }
}

void ReportPreview::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    if (m_fitWidth)
        changeZoom(fittingZoom(), true);
    updateScrollBars();
    reportPage();
}

void ReportPreview::keyPressEvent(QKeyEvent* event)
{
    const bool control = event->modifiers() & Qt::ControlModifier;
    if (event->matches(QKeySequence::ZoomIn) || (control && event->key() == Qt::Key_Equal))
        setZoom(m_zoom * zoomStep);
    else if (event->matches(QKeySequence::ZoomOut))
        setZoom(m_zoom / zoomStep);
    else if (control && event->key() == Qt::Key_0)
        setZoom(1);
    else if (!control && event->key() == Qt::Key_W)
        fitWidth();
    else if (event->key() == Qt::Key_Home)
        verticalScrollBar()->setValue(0);
    else if (event->key() == Qt::Key_End)
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    else
        QAbstractScrollArea::keyPressEvent(event);
}

void ReportPreview::wheelEvent(QWheelEvent* event)
{
    if (event->modifiers() & Qt::ControlModifier) {
        const double steps = event->angleDelta().y() / 120.0;
        if (steps != 0)
            setZoom(m_zoom * std::pow(zoomStep, steps));
        event->accept();
        return;
    }
    QAbstractScrollArea::wheelEvent(event);
}

void ReportPreview::scrollContentsBy(int, int)
{
    viewport()->update();
    reportPage();
}

void ReportPreview::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateScrollBars();
    QAbstractScrollArea::changeEvent(event);
}

void ReportPreview::reportPage()
{
    const int page = currentPage();
    if (page == m_shownPage)
        return;
    m_shownPage = page;
    Q_EMIT currentPageChanged(page, pageCount());
}

} // namespace woonrust::print
