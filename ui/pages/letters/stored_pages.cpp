// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/letters/stored_pages.h"

#include "ui/pages/case/document_helper.h"
#include "ui/print/page_style.h"

#include <utility>

namespace woonrust::ui {

namespace {

constexpr QSize onPaper(2480, 3508); // A4 at 300 dots to the inch: letters are sharp, and it is within mostPixels

} // namespace

StoredPages::StoredPages(QObject* parent) : QObject(parent), m_helper(new DocumentHelper(this))
{
    connect(m_helper, &DocumentHelper::opened, this, [this](const viewer::Opening& opening) {
        m_count = opening.pages;
        Q_EMIT ready();
    });
    connect(m_helper, &DocumentHelper::pageReady, this, [this](const viewer::PagePicture& picture) {
        m_page = picture.image;
        if (const auto waiting = std::exchange(m_waiting, {}))
            waiting({});
    });
    connect(m_helper, &DocumentHelper::failed, this, &StoredPages::fail);
}

void StoredPages::open(const QString& title, const QByteArray& pdf)
{
    m_title = title;
    m_why.clear();
    m_helper->open(viewer::MessageKind::OpenPdf, pdf);
}

print::PageSource StoredPages::source(const std::shared_ptr<StoredPages>& pages)
{
    return {.count = pages->m_count,
            .title = pages->m_title,
            .paint = [pages](QPainter& painter,
                             int) { painter.drawImage(QRectF(QPointF(), print::pageSize), pages->m_page); },
            .prepare =
                [pages](int page, const print::PageSource::Ready& ready) {
                    if (!pages->m_why.isEmpty()) {
                        ready(failure(ErrorKind::Internal, pages->m_why));
                        return;
                    }
                    pages->m_waiting = ready;
                    pages->m_helper->want(page, onPaper);
                }};
}

void StoredPages::fail(const QString& why)
{
    m_why = why;
    // Whoever waits for a page tells it.
    if (const auto waiting = std::exchange(m_waiting, {}))
        waiting(failure(ErrorKind::Internal, why));
    else
        Q_EMIT failed({.kind = ErrorKind::Internal, .message = why});
}

} // namespace woonrust::ui
