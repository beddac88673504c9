// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/kit/pill.h"
#include "ui/pages/dossiers/case_view.h"
#include "ui/theme/icons.h"

#include <QWidget>

class QHBoxLayout;
class QListView;
class QStackedWidget;
class QStandardItemModel;

namespace woonrust::ui {

class AppContext;
class EmptyState;

// A line of a TabList.
struct TabLine {
    qint64 id = 0;
    QString title;
    QString sub;
    Pill pill;
};

// A list on a tab of a dossier, with its buttons above it; Enter opens the line. Empty, it says what belongs here.
class TabList final : public QWidget {
    Q_OBJECT

public:
    TabList(const QString& name, Icon icon, const QString& emptyText, const QString& emptyAction,
            QWidget* parent = nullptr);

    void addButton(QWidget* button);
    void setLines(const std::vector<TabLine>& lines);
    // The line that is marked; 0 for none.
    [[nodiscard]] qint64 currentId() const;
    void setReadOnly(bool readOnly);

Q_SIGNALS:
    void opened(qint64 id);
    void addWanted();
    void currentChanged();

private:
    QString m_emptyText;
    QString m_emptyAction;
    QWidget* m_buttons;
    QHBoxLayout* m_buttonLayout;
    QStandardItemModel* m_model;
    QListView* m_list;
    QStackedWidget* m_stack;
    EmptyState* m_empty;
};

// The lines of each tab.
[[nodiscard]] std::vector<TabLine> reportLines(const CaseView& view, const AppContext& context);
[[nodiscard]] std::vector<TabLine> partyLines(const CaseView& view, const AppContext& context);
[[nodiscard]] std::vector<TabLine> taskLines(const CaseView& view, const AppContext& context);

} // namespace woonrust::ui
