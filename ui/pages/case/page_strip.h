// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractScrollArea>
#include <QHash>
#include <QImage>
#include <QTimer>
#include <vector>

namespace woonrust::ui {

// The pages of a document below each other, as wide as the view. Asks for the picture of each page that comes into
// view, one at a time, and keeps those around it.
class PageStrip final : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit PageStrip(QWidget* parent = nullptr);

    // `pages` empty pages in the form of the first, from the top.
    void start(int pages, QSize form);
    // One picture of this size, which is shown whole and never blown up.
    void startPicture(QSize size);
    void clear();
    // The answer to pageWanted().
    void setPage(int page, const QImage& image);
    [[nodiscard]] int pageCount() const { return int(m_heights.size()); }
    [[nodiscard]] bool hasPage(int page) const { return m_pictures.contains(page); }

Q_SIGNALS:
    // `room`: pixels of the screen.
    void pageWanted(int page, QSize room);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    struct Picture {
        QImage image;
        int width = 0; // of the page when it was asked for
    };

    [[nodiscard]] int pageWidth() const;
    [[nodiscard]] int heightOf(int page) const;
    [[nodiscard]] int pageAt(int y) const; // of the whole strip
    void begin(int pages, QSize form);
    void layOut();
    void askNext();
    void forgetFarPages();
    void tellPlace();

    std::vector<double> m_heights; // of each page, in its width
    std::vector<int> m_tops;       // in pixels of the layout
    QHash<int, Picture> m_pictures;
    int m_largest = 0; // width of a picture; 0: pages
    int m_asked = -1;
    int m_askedWidth = 0;
    QTimer m_settled; // a window that is being resized asks once
};

} // namespace woonrust::ui
