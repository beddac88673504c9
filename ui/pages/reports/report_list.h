// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/lists/views.h"
#include "ui/app/app_context.h"
#include "ui/pages/reports/report_filters.h"
#include "ui/shell/target.h"

#include <QTimer>
#include <QWidget>
#include <atomic>

class QStackedWidget;
class QTableView;
class QToolButton;

namespace woonrust::ui {

class EmptyState;
class FilterBar;
class InlineMessage;
class ProgressPanel;
class ReportListModel;
class SearchField;

// The list at the left: filters as chips, saved views, columns, export. Which columns are shown, their order and width
// are remembered on this PC for each user.
class ReportList final : public QWidget {
    Q_OBJECT

public:
    explicit ReportList(AppContext& context, QWidget* parent = nullptr);
    ~ReportList() override;

    void setFilter(const ReportFilter& filter);
    void choose(ReportId id); // selects it when it is in the list
    void startTyping();       // puts the focus on the list
    void refresh();           // reads it again; what is shown stays until then
    // "1,234 reports"; empty until all are counted.
    [[nodiscard]] const QString& countText() const { return m_countText; }

Q_SIGNALS:
    void chosen(woonrust::ReportId id);
    void opened(woonrust::ReportId id); // Enter or a double click: go to its detail
    void countChanged();
    void newWanted();
    void toast(const QString& text, const std::function<void()>& undo = {});

private:
    void makeMenus();
    void applyFilter(const ReportFilter& filter);
    void showFilter();
    void requestVisible();
    void loadViews();
    void showViews();
    void saveView();
    void removeView(const views::SavedView& view);
    void useView(const views::SavedView& view);
    [[nodiscard]] QString definition() const;
    void exportCsv();
    void writeCsv(const QString& path);
    void rememberColumns();
    void restoreColumns();
    void fillColumnMenu(QMenu* menu);
    void currentMoved();

    AppContext& m_context;
    ReportListModel* m_model;
    QTableView* m_table;
    SearchField* m_search;
    FilterBar* m_filters;
    QToolButton* m_views;
    QToolButton* m_columns;
    QToolButton* m_export;
    QStackedWidget* m_stack;
    EmptyState* m_empty;
    InlineMessage* m_bar;
    ProgressPanel* m_progress;
    FilterNames m_names;
    std::vector<views::SavedView> m_savedViews;
    QTimer m_typing;
    QTimer m_choosing;
    ReportId m_wanted; // to be chosen once the list is there
    QString m_countText;
    std::shared_ptr<std::atomic_bool> m_stopExport;
};

} // namespace woonrust::ui
