// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/print/page_source.h"

#include <QAbstractScrollArea>
#include <QCache>
#include <QPixmap>
#include <QSet>
#include <QTimer>

namespace woonrust::print {

// Pages on a grey desk, exactly as they print. Pages are drawn when they come into sight, one per turn
// of the event loop. Keys: arrows, Page Up and Down, Home, End; Ctrl with +, - and 0 (100 %); W fits the width.
// A screen reader gets the whole report as text.
class ReportPreview : public QAbstractScrollArea {
    Q_OBJECT
public:
    explicit ReportPreview(QWidget* parent = nullptr);

    // Replaces what is shown; stays on the same place when the new report is long enough.
    void setReport(const PagedReport& report, const QString& accessibleText);
    // The same for pages that change while one writes: each old page stays until the new one is drawn.
    void setPages(const PageSource& pages, const QString& accessibleText);
    // Nothing to show but this sentence ("Choose a period").
    void setMessage(const QString& message);

    // 1 is the size on paper. Limited to 0.25 up to 4.
    void setZoom(double zoom);
    void fitWidth();
    [[nodiscard]] double zoom() const;
    [[nodiscard]] bool fitsWidth() const { return m_fitWidth; }

    [[nodiscard]] int pageCount() const { return m_source.count; }
    // The page (from 0) that takes the middle of the view; -1 without pages.
    [[nodiscard]] int currentPage() const;
    void goToPage(int page);
    // Scrolls as little as it takes to show the top of this part of a page, in the units of the page.
    void reveal(int page, const QRectF& part);

Q_SIGNALS:
    void currentPageChanged(int page, int pageCount);
    void zoomChanged(double zoom);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] double fittingZoom() const;
    [[nodiscard]] QSize pagePixels() const; // in the widget's own units
    [[nodiscard]] int gap() const;
    [[nodiscard]] QRect pageRect(int page) const; // in the viewport
    void changeZoom(double zoom, bool fit);
    void updateScrollBars();
    void drawNextPage();
    [[nodiscard]] bool tooLargeToKeep() const;
    void paintDirectly(QPainter& painter, int page, const QRect& rect) const;
    void reportPage();

    void forgetPages();
    [[nodiscard]] bool isDrawn(int page) const;

    PageSource m_source;
    QString m_message;
    double m_zoom = 1;
    bool m_fitWidth = true;
    int m_shownPage = -1;
    QCache<int, QPixmap> m_pages;
    QSet<int> m_drawn; // those of m_pages that show what is to be shown now
    QTimer m_drawing;
};

} // namespace woonrust::print
