// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/kit/pill.h"

#include <QStyledItemDelegate>

class QListView;
class QTableView;

namespace woonrust::ui {

// The pill an index asks for (ItemRole); its text is empty when there is none.
[[nodiscard]] Pill pillOf(const QModelIndex& index);

// A table cell that is a pill.
class PillDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

// A table cell on one line: TitleRole bold, then SubRole small.
class TitleDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

// A row of a list at the left of a detail: NumberRole bold with the pill at the right, TitleRole, SubRole. A row
// without a number has two lines: TitleRole with the pill, SubRole.
class ListRowDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    // All that is cut off, where the model has no tool tip of its own.
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

// Sets a table up as the design wants it: rows of one fixed height with a line below, whole rows selected, no grid, no
// row numbers, columns that the user may move and size. Cheap for a million rows.
void prepareTable(QTableView* table);
// A list that shows ListRowDelegate rows, or those of a page; all rows get the height of the first.
void prepareList(QListView* list, QStyledItemDelegate* delegate);

} // namespace woonrust::ui
