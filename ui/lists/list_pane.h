// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/registry.h"
#include "ui/context/app_context.h"
#include "ui/kit/filter_bar.h"
#include "ui/lists/column_choice.h"
#include "ui/lists/list_file.h"
#include "ui/lists/paged_model.h"
#include "ui/theme/icons.h"

#include <QJsonObject>
#include <QTimer>
#include <QWidget>

class QAbstractItemView;
class QHBoxLayout;
class QLabel;
class QListView;
class QMenu;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace woonrust::ui {

class EmptyState;
class InlineMessage;
class SavedViews;
class SearchField;

// What a list is called, in the user's language, and where its views and columns are kept.
struct ListNames {
    QString key;    // of saved views and preferences: "reports"
    QString name;   // "Reports": of the table, and of an exported file
    QString search; // "Words in these reports"
    Icon icon = Icon::Reports;
    bool showsFirst = false; // a new list selects its first row
};

// The list at the left of a page: words to search for, filters as chips, saved views, columns, export, and the rows. A
// derived class says what can be filtered and how a row is written. Ctrl+F goes to the search, Ctrl+E exports.
class ListPane : public QWidget {
    Q_OBJECT

public:
    void choose(qint64 id);                             // selects it when it is, or comes, in the list
    void reveal(qint64 id);                             // the same, and clears a filter that hides it
    void stay();                                        // keeps the choice that is: none comes by itself any more
    void startTyping();                                 // puts the focus on the rows
    void refresh();                                     // reads it again; what is shown stays until then
    [[nodiscard]] int count() const { return m_count; } // -1 until all are counted
    [[nodiscard]] bool mayPrint() const;
    void print(); // shows the list as it is now on paper

Q_SIGNALS:
    // The row where the selection came to rest, by the user or in a new list; 0 when the list has none.
    void idChosen(qint64 id);
    void idOpened(qint64 id); // Enter or a double click: go to its detail
    void countChanged();
    void newWanted();
    void toast(const QString& text, const std::function<void()>& undo = {});

protected:
    ListPane(AppContext& context, PagedModel* model, ListNames names, QWidget* parent);

    // To be called once by the derived class: its columns, their order from the left, and the one that orders the rows.
    void makeTable(const QList<ColumnStart>& columns, const QList<int>& order, int sortColumn);
    // Rows as cards beside the table; the user switches, and it is remembered.
    void offerCards(QListView* cards, const QList<int>& columnsOnCard);
    void addTool(QWidget* tool); // left of the others
    // The filter was changed: shows it and reads the list.
    void filterChanged();
    void showFilter();
    void showOrder(); // at the header
    void showWords(const QString& text);
    void showError(const Error& error);

    [[nodiscard]] virtual QList<FilterChip> chips() const = 0;
    virtual void removeChip(const QString& key) = 0;
    // Shows everything, and gives the way back; none when nothing was left out.
    [[nodiscard]] virtual std::function<void()> clearFilter() = 0;
    virtual void fillFilterMenu(QMenu* menu) = 0;
    [[nodiscard]] virtual AreaId area() const = 0;
    virtual void setArea(AreaId area) = 0;
    virtual void setWords(const QString& text) = 0;
    // What an empty list says, and the action it offers.
    [[nodiscard]] virtual std::pair<QString, QString> emptyText() const = 0;
    virtual void emptyAction() = 0;
    // Views that are always there.
    virtual void fillUsualViews(QMenu* menu) = 0;
    virtual void fillSortMenu(QMenu* /*menu*/) {} // for rows without headers
    [[nodiscard]] virtual std::pair<int, Qt::SortOrder> order() const = 0;
    // Filter and order for a saved view, and back.
    [[nodiscard]] virtual QJsonObject view() const = 0;
    virtual void useView(const QJsonObject& view) = 0;
    [[nodiscard]] virtual ListFile::Write writer(const QList<int>& columns) const = 0;
    [[nodiscard]] virtual EntityKind kind() const = 0;
    [[nodiscard]] virtual QString savedText(int rows) const = 0;
    // Whether a row may read otherwise after a change of such a thing.
    [[nodiscard]] virtual bool follows(EntityKind changed) const;
    // What can be done with the rows of these ids, one or more: for their context menu and the bar that says how many
    // are chosen.
    virtual void fillRowMenu(QMenu* menu, const std::vector<qint64>& ids) = 0;

    [[nodiscard]] AppContext& context() const { return m_context; }
    [[nodiscard]] QTableView* table() const { return m_table; }
    [[nodiscard]] const std::vector<Area>& areas() const { return m_areas; }
    [[nodiscard]] QString areaName(AreaId id, const QString& unknown) const;

private:
    void layOut();
    void makeMenus();
    void watch();
    void watchModel();
    void watchRows(QAbstractItemView* view);
    void loadAreas();
    void showState();
    void chooseRow(const QModelIndex& index);
    void showFirst();
    void settleRevealed();
    void showAsCards(bool on);
    void requestVisible();
    void showRowMenu(QAbstractItemView* view, QPoint where);
    void showChosen();
    [[nodiscard]] std::vector<qint64> chosenIds() const;
    void pickArea();
    [[nodiscard]] bool asCards() const;
    [[nodiscard]] QAbstractItemView* rows() const;
    [[nodiscard]] QJsonObject wholeView() const;
    [[nodiscard]] QList<int> columnsShown() const;

    AppContext& m_context;
    PagedModel* m_model;
    ListNames m_names;
    QTableView* m_table;
    QListView* m_cards = nullptr;
    QList<int> m_cardColumns;
    ColumnChoice* m_columns = nullptr;
    QHBoxLayout* m_tools;
    SearchField* m_search;
    FilterBar* m_filters;
    QToolButton* m_viewsButton;
    QToolButton* m_columnsButton;
    QToolButton* m_fileButton;
    QWidget* m_chosenBar; // there while more than one row is chosen
    QLabel* m_chosen;
    QStackedWidget* m_stack;
    EmptyState* m_empty;
    InlineMessage* m_bar;
    SavedViews* m_views;
    ListFile* m_file;
    std::vector<Area> m_areas;
    QTimer m_typing;
    QTimer m_choosing;
    QTimer m_changed;       // many changes shortly after each other are one
    bool m_newList = false; // another filter: what is shown beside the list may not be in it
    qint64 m_current = 0;   // told by choose() or idChosen()
    qint64 m_wanted = 0;    // to be selected once the list is there
    qint64 m_revealed = 0;  // likewise, and at the cost of the filter
    int m_count = -1;
};

} // namespace woonrust::ui
