// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/cases/views/report_detail.h"
#include "ui/kit/pill.h"
#include "ui/theme/icons.h"

#include <QWidget>
#include <functional>

class QListView;
class QMenu;
class QStackedWidget;
class QStandardItemModel;

namespace woonrust::ui {

class EmptyState;
class FlowLayout;

// A line of a TabList.
struct TabLine {
    qint64 id = 0;
    QString title;
    QString sub;
    Pill pill;
};

// A list on a tab of a report or dossier, with its buttons above it; Enter opens the line. Empty, it says what belongs
// here.
class TabList final : public QWidget {
    Q_OBJECT

public:
    TabList(const QString& name, Icon icon, const QString& emptyText, const QString& emptyAction,
            QWidget* parent = nullptr);

    // What can be done with a line, for its context menu.
    using FillMenu = std::function<void(QMenu* menu, qint64 id)>;

    void addButton(QWidget* button);
    void setFillMenu(FillMenu fill) { m_fillMenu = std::move(fill); }
    void setLines(const std::vector<TabLine>& lines);
    // The line that is marked; 0 for none.
    [[nodiscard]] qint64 currentId() const;
    void setReadOnly(bool readOnly);

Q_SIGNALS:
    void opened(qint64 id);
    void addWanted();
    void currentChanged();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void orderTabs();
    void showMenu(QPoint where);

    FillMenu m_fillMenu;
    QString m_emptyText;
    QString m_emptyAction;
    QWidget* m_buttons;
    FlowLayout* m_buttonLayout;
    QStandardItemModel* m_model;
    QListView* m_list;
    QStackedWidget* m_stack;
    EmptyState* m_empty;
};

// Tasks and appointments as lines.
[[nodiscard]] std::vector<TabLine> taskLines(const std::vector<reports::TaskView>& tasks, QDate today);

} // namespace woonrust::ui
