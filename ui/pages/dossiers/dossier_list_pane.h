// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/registry.h"
#include "services/lists/views.h"
#include "ui/app/app_context.h"
#include "ui/pages/dossiers/dossier_list_model.h"

#include <QHash>
#include <QTimer>
#include <QWidget>
#include <atomic>
#include <memory>

class QListView;
class QMenu;
class QStackedWidget;
class QToolButton;

namespace woonrust::ui {

class EmptyState;
class FilterBar;
class InlineMessage;
class ProgressPanel;
class SearchField;

// The list at the left: what to find, the filters as chips, the rows.
class DossierListPane final : public QWidget {
    Q_OBJECT

public:
    explicit DossierListPane(AppContext& context, QWidget* parent = nullptr);
    ~DossierListPane() override;

    void setFilter(const DossierFilter& filter);
    [[nodiscard]] const DossierFilter& filter() const { return m_model->filter(); }
    // Marks the row, if it is in the list; does not open it again.
    void select(DossierId dossier);
    void focusList();

Q_SIGNALS:
    void chosen(woonrust::DossierId dossier);
    void newWanted();
    void countChanged(int count);
    void toast(const QString& text, const std::function<void()>& undo = {});

private:
    void makeFilterMenu();
    void makeMoreMenu();
    void makeViewsMenu(QMenu* menu);
    void apply(const DossierFilter& filter);
    void showState();
    void loadAreas();
    void loadViews();
    void saveView();
    void removeView(const views::SavedView& view);
    void exportCsv();

    AppContext& m_context;
    DossierListModel* m_model;
    SearchField* m_search;
    FilterBar* m_filters;
    QToolButton* m_more;
    QListView* m_list;
    QStackedWidget* m_stack;
    EmptyState* m_empty;
    InlineMessage* m_bar;
    ProgressPanel* m_progress;
    QTimer m_typing;
    std::vector<Area> m_areas;
    QHash<qint64, QString> m_areaNames;
    std::vector<views::SavedView> m_views;
    std::shared_ptr<std::atomic_bool> m_exporting; // false = stop
    DossierId m_selected;
};

} // namespace woonrust::ui
