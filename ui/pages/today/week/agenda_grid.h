// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/today/week/week_layout.h"

#include <QAbstractScrollArea>

namespace woonrust {
class Clock;
}

namespace woonrust::ui {

// A week in one widget. The arrow keys walk through times, visits and what is due, Ctrl with Up or Down from visit to
// visit; Alt with an arrow moves the visit, as dragging does; Enter opens its case, N plans one; PageUp and PageDown
// give another week, Home this one. What is chosen is the name that a screen reader hears.
class AgendaGrid final : public QAbstractScrollArea {
    Q_OBJECT

public:
    // The clock must outlive the widget.
    explicit AgendaGrid(const Clock& clock, QWidget* parent = nullptr);

    // What is chosen stays chosen where it is still there, wherever it went; else a stop to begin with is.
    void setPlan(const WeekPlan& plan);
    [[nodiscard]] const WeekPlan& plan() const { return m_plan; }

    [[nodiscard]] const PlanStop& chosen() const { return m_chosen; }
    [[nodiscard]] const PlanVisit* chosenVisit() const;
    void choose(const PlanStop& stop);
    // Where a stop stands in the viewport.
    [[nodiscard]] QRect rectOf(const PlanStop& stop) const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosenChanged();
    void openRequested(const woonrust::ui::Target& target);
    // A visit is to start then, and to be of this colleague (invalid: of who has it).
    void moveRequested(woonrust::TaskId task, const QDateTime& startsAt, woonrust::UserId owner);
    void planRequested(const QDateTime& startsAt, woonrust::UserId owner);
    void undoRequested();
    void weekRequested(int weeks); // from here; 0: the week of today
    void menuRequested(const QPoint& globalPlace);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    [[nodiscard]] std::optional<PlanStop> stopAt(QPoint point) const;
    [[nodiscard]] QPoint inBody(QPoint point) const;
    void arrange();
    void showChosen();
    void say();
    bool moves(int key);
    bool walks(int key, bool control);
    void act();
    void plan(const PlanStop& stop);
    void drop();
    void endDrag();

    const Clock& m_clock;
    WeekPlan m_plan;
    WeekLayout m_layout;
    PlanStop m_chosen;
    TaskId m_task; // of the chosen visit
    bool m_begun = false;
    QPoint m_pressed; // where the mouse went down on a visit, in the viewport
    QPoint m_grip;    // and within it
    int m_dragged = -1;
    bool m_dragging = false;
    PlanStop m_draggedTo;
};

} // namespace woonrust::ui
