// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/print/paged_report.h"

#include <QAbstractScrollArea>
#include <QCache>
#include <QPixmap>
#include <QTimer>

namespace woonrust::print {

// The pages of a report on a grey desk, exactly as they print. Pages are drawn when they come into sight, one per turn
// of the event loop. Keys: arrows, Page Up and Down, Home, End; Ctrl with +, - and 0 (100 %); W fits the width.
// A screen reader gets the whole report as text.
class ReportPreview : public QAbstractScrollArea {
    Q_OBJECT
public:
    explicit ReportPreview(QWidget* parent = nullptr);

    // Replaces what is shown; stays on the same place when the new report is long enough.
    void setReport(const PagedReport& report, const QString& accessibleText);
    // Nothing to show but this sentence ("Choose a period").
    void setMessage(const QString& message);

    // 1 is the size on paper. Limited to 0.25 up to 4.
    void setZoom(double zoom);
    void fitWidth();
    [[nodiscard]] double zoom() const;
    [[nodiscard]] bool fitsWidth() const { return m_fitWidth; }

    [[nodiscard]] int pageCount() const { return m_report.pageCount(); }
    // The page (from 0) that takes the middle of the view; -1 without pages.
    [[nodiscard]] int currentPage() const;
    void goToPage(int page);

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

    PagedReport m_report;
    QString m_message;
    double m_zoom = 1;
    bool m_fitWidth = true;
    int m_shownPage = -1;
    QCache<int, QPixmap> m_pages;
    QTimer m_drawing;
};

} // namespace woonrust::print
