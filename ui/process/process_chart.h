// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/process/process_ink.h"
#include "ui/process/process_sheet.h"

#include <QAbstractScrollArea>

namespace woonrust::ui {

// The flow chart of a process with how far a dossier is, in the colours and text size of the window. One step or end is
// chosen, by mouse or keys; Tab leaves the chart.
class ProcessChart : public QAbstractScrollArea {
    Q_OBJECT
public:
    static constexpr double leastZoom = 0.5;
    static constexpr double mostZoom = 2.5;

    explicit ProcessChart(QWidget* parent = nullptr);

    // What is chosen stays chosen while it is still there, else it is the step that runs, else the start. Nothing is
    // signalled.
    void setSheet(const ProcessSheet& sheet);
    [[nodiscard]] const ProcessSheet& sheet() const { return m_sheet; }
    // The same process, with how far it is by now.
    void setMarks(const StepMarks& marks, const QString& repressiveFrom);

    [[nodiscard]] QString chosen() const { return m_chosen; }
    // The code of a step or end; scrolls it into view.
    void choose(const QString& code);

    // 1 is the text size of the window.
    void setZoom(double zoom);
    [[nodiscard]] double zoom() const { return m_zoom; }

    // Where a box stands in the viewport; empty when it is not there.
    [[nodiscard]] QRect rectOf(const QString& code) const;
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void stepChosen(const QString& code);    // of the step or end, by the user
    void stepActivated(const QString& code); // Enter, or a double click
    void zoomChanged(double zoom);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    [[nodiscard]] double scale() const; // pixels of a unit of the layout
    [[nodiscard]] QPointF origin() const;
    [[nodiscard]] QPointF unitsAt(QPointF pixels) const;
    [[nodiscard]] const LayoutBox* anyBoxAt(QPointF units) const;
    void updateScrollBars();
    void showChosen();
    void say();
    bool takes(int key, bool control);

    ProcessSheet m_sheet;
    QString m_chosen;
    double m_zoom = 1;
};

} // namespace woonrust::ui
