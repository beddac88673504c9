// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/case/page_strip.h"

#include "ui/theme/metrics.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <algorithm>
#include <chrono>
#include <cmath>

namespace woonrust::ui {

namespace {

constexpr std::chrono::milliseconds settleTime{150};
constexpr int pagesKeptAround = 3; // on either side of those in view
constexpr double longest = 40;     // times its width: a longer page is drawn as long as this
constexpr int mostLength = 2'000'000'000;

} // namespace

PageStrip::PageStrip(QWidget* parent) : QAbstractScrollArea(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setBackgroundRole(QPalette::Midlight);
    viewport()->setAutoFillBackground(true);
    m_settled.setSingleShot(true);
    connect(&m_settled, &QTimer::timeout, this, &PageStrip::askNext);
}

void PageStrip::startPicture(QSize size)
{
    clear();
    m_largest = size.width();
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    begin(1, size);
}

void PageStrip::start(int pages, QSize form)
{
    clear();
    begin(pages, form);
}

void PageStrip::begin(int pages, QSize form)
{
    m_heights.assign(std::size_t(pages), std::min(double(form.height()) / form.width(), longest));
    layOut();
    verticalScrollBar()->setValue(0);
    tellPlace();
    askNext();
}

void PageStrip::clear()
{
    m_heights.clear();
    m_tops.clear();
    m_pictures.clear();
    m_asked = -1;
    m_largest = 0;
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // one that comes and goes would change the width of the pages
    layOut();
}

void PageStrip::setPage(int page, const QImage& image)
{
    if (page != m_asked || page >= pageCount() || image.isNull())
        return;
    m_asked = -1;
    m_pictures.insert(page, {.image = image, .width = m_askedWidth});
    const double height = std::min(double(image.height()) / image.width(), longest);
    if (std::abs(height - m_heights[std::size_t(page)]) > 0.01) { // of another form than the first
        m_heights[std::size_t(page)] = height;
        layOut();
    }
    forgetFarPages();
    viewport()->update();
    askNext();
}

int PageStrip::pageWidth() const
{
    const int margin = 2 * gap(this, Gap::Small);
    int width = viewport()->width() - margin;
    if (m_largest > 0 && !m_heights.empty())
        width = std::min(
            {width, int(m_largest / devicePixelRatioF()), int((viewport()->height() - margin) / m_heights.front())});
    return std::max(width, 1);
}

int PageStrip::heightOf(int page) const
{
    return std::max(int(pageWidth() * m_heights[std::size_t(page)]), 1);
}

int PageStrip::pageAt(int y) const
{
    const auto below = std::ranges::upper_bound(m_tops, y);
    return std::max(int(below - m_tops.begin()) - 1, 0);
}

void PageStrip::layOut()
{
    // The page at the top stays there, at the same part of it.
    const int before = verticalScrollBar()->value();
    const int top = m_tops.empty() ? 0 : pageAt(before);
    const double part =
        m_tops.empty() || top >= pageCount() ? 0 : double(before - m_tops[std::size_t(top)]) / heightOf(top);
    const int space = gap(this, Gap::Small);
    qint64 y = space;
    m_tops.resize(m_heights.size());
    for (std::size_t page = 0; page < m_heights.size(); ++page) {
        m_tops[page] = int(std::min<qint64>(y, mostLength));
        y += heightOf(int(page)) + space;
    }
    const int length = int(std::min<qint64>(y, mostLength));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(em(this, 3));
    verticalScrollBar()->setRange(0, std::max(length - viewport()->height(), 0));
    if (before > 0 && top < pageCount())
        verticalScrollBar()->setValue(m_tops[std::size_t(top)] + int(part * heightOf(top)));
}

void PageStrip::askNext()
{
    if (m_asked >= 0 || m_tops.empty() || !isVisible())
        return;
    const int width = pageWidth();
    const int top = verticalScrollBar()->value();
    for (int page = pageAt(top); page < pageCount() && m_tops[std::size_t(page)] < top + viewport()->height(); ++page) {
        const auto known = m_pictures.constFind(page);
        if (known != m_pictures.constEnd() && known->width == width)
            continue;
        m_asked = page;
        m_askedWidth = width;
        const double ratio = devicePixelRatioF();
        const int side = std::clamp(int(width * ratio), 1, 32'000);
        Q_EMIT pageWanted(page, {side, 32'000});
        return;
    }
}

void PageStrip::forgetFarPages()
{
    const int top = verticalScrollBar()->value();
    const int first = pageAt(top) - pagesKeptAround;
    const int last = pageAt(top + viewport()->height()) + pagesKeptAround;
    m_pictures.removeIf([&](const auto& picture) { return picture.key() < first || picture.key() > last; });
}

void PageStrip::tellPlace()
{
    const int page = m_tops.empty() ? 0 : pageAt(verticalScrollBar()->value() + viewport()->height() / 2) + 1;
    setAccessibleDescription(m_tops.empty() ? QString() : tr("Page %1 of %2").arg(page).arg(pageCount()));
}

void PageStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const int top = verticalScrollBar()->value();
    const int width = pageWidth();
    const int left = (viewport()->width() - width) / 2;
    for (int page = pageAt(top); page < pageCount() && m_tops[std::size_t(page)] < top + viewport()->height(); ++page) {
        const QRect place(left, m_tops[std::size_t(page)] - top, width, heightOf(page));
        const auto known = m_pictures.constFind(page);
        if (known == m_pictures.constEnd())
            painter.fillRect(place, Qt::white);
        else
            painter.drawImage(place, known->image);
    }
}

void PageStrip::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    layOut();
    m_settled.start(settleTime);
}

void PageStrip::showEvent(QShowEvent* event)
{
    QAbstractScrollArea::showEvent(event);
    askNext();
}

void PageStrip::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Home)
        verticalScrollBar()->setValue(0);
    else if (event->key() == Qt::Key_End)
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    else
        QAbstractScrollArea::keyPressEvent(event);
}

void PageStrip::scrollContentsBy(int, int)
{
    viewport()->update();
    tellPlace();
    askNext();
}

} // namespace woonrust::ui
