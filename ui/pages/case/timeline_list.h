// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/cases/history/timeline.h"

#include <QListView>
#include <functional>

namespace woonrust::ui {

class TimelineDelegate;
class TimelineModel;

// The rows of a timeline to be read from top to bottom: day and time, kind, title, the whole text and who. Down and Up
// scroll through a text that is taller than the list before they go to the next row; Right shows the text of a row,
// Left its first line alone, Space the other of the two.
class TimelineList final : public QListView {
    Q_OBJECT

public:
    // What else can be done with a row: entries before those of the list itself.
    using FillMenu = std::function<void(QMenu* menu, const timeline::TimelineRow& row)>;

    explicit TimelineList(TimelineModel* model, QWidget* parent = nullptr);

    void setFillMenu(FillMenu fill) { m_fillMenu = std::move(fill); }
    void toggle(const QModelIndex& index);
    void setPillWidth(int width); // room for the pills, so that the titles line up

Q_SIGNALS:
    void copyWanted(const QString& text);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    bool scrollThroughCurrent(int direction);
    void keepPlace();

    TimelineModel* m_model;
    TimelineDelegate* m_delegate;
    FillMenu m_fillMenu;
    TimelineCursor m_kept; // the current row before a reset, and where the list stood
    int m_keptScroll = 0;
};

} // namespace woonrust::ui
