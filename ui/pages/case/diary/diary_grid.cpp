// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/case/diary/diary_grid.h"

#include "ui/kit/widgets.h"
#include "ui/pages/case/diary/diary_model.h"
#include "ui/theme/metrics.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStyledItemDelegate>

namespace woonrust::ui {

namespace {

// Its editors are watched by the grid, which takes rows that are pasted into a cell.
class CellDelegate final : public QStyledItemDelegate {
public:
    explicit CellDelegate(DiaryGrid* grid) : QStyledItemDelegate(grid), m_grid(grid) {}

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QWidget* editor = QStyledItemDelegate::createEditor(parent, option, index);
        named(editor, index.model()->headerData(index.column(), Qt::Horizontal).toString());
        editor->installEventFilter(m_grid);
        return editor;
    }

private:
    DiaryGrid* m_grid;
};

bool holdsRows(const QString& text)
{
    return text.contains(QLatin1Char('\t')) || text.trimmed().contains(QLatin1Char('\n'));
}

} // namespace

DiaryGrid::DiaryGrid(DiaryModel* model, QWidget* parent) : QTableView(parent), m_model(model)
{
    setModel(model);
    setItemDelegate(new CellDelegate(this));
    setEditTriggers(QAbstractItemView::AnyKeyPressed | QAbstractItemView::DoubleClicked |
                    QAbstractItemView::EditKeyPressed);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setTabKeyNavigation(true);
    setWordWrap(false);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + em(this, 0.9));
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setStretchLastSection(true);
    setMinimumHeight(em(this, 18));
    setCurrentIndex(model->index(0, 0));
}

// What happened takes the room that is left.
void DiaryGrid::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    const int narrow = em(this, 5);
    const int day = em(this, 8);
    const int left = std::max(em(this, 20), viewport()->width() - day - 2 * narrow);
    setColumnWidth(DiaryDay, day);
    setColumnWidth(DiaryStart, narrow);
    setColumnWidth(DiaryEnd, narrow);
    setColumnWidth(DiaryWhat, left / 2);
    setColumnWidth(DiaryEffect, left * 3 / 10);
}

void DiaryGrid::finishTyping()
{
    if (state() != EditingState)
        return;
    for (auto* editor : viewport()->findChildren<QLineEdit*>())
        if (editor->isVisible()) { // one that was left waits to be deleted
            commitData(editor);
            QTableView::closeEditor(editor, QAbstractItemDelegate::NoHint);
        }
}

void DiaryGrid::paste()
{
    const std::vector<DiaryRow> rows = rowsOfText(QGuiApplication::clipboard()->text());
    if (rows.empty())
        return;
    const int at = std::max(0, currentIndex().row());
    m_model->insertRowsAt(at, rows);
    goTo(std::min(at + int(rows.size()), m_model->rowCount() - 1), 0);
}

void DiaryGrid::goTo(int row, int column)
{
    setCurrentIndex(m_model->index(row, column));
    scrollTo(currentIndex());
}

void DiaryGrid::closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint)
{
    // Enter goes on as Tab does.
    QTableView::closeEditor(
        editor, hint == QAbstractItemDelegate::SubmitModelCache ? QAbstractItemDelegate::EditNextItem : hint);
}

bool DiaryGrid::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && qobject_cast<QLineEdit*>(watched)) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Paste) && holdsRows(QGuiApplication::clipboard()->text())) {
            QTableView::closeEditor(qobject_cast<QWidget*>(watched), QAbstractItemDelegate::RevertModelCache);
            paste();
            return true;
        }
    }
    return QTableView::eventFilter(watched, event);
}

void DiaryGrid::keyPressEvent(QKeyEvent* event)
{
    const int row = currentIndex().row();
    if (event->matches(QKeySequence::Paste)) {
        if (holdsRows(QGuiApplication::clipboard()->text()))
            paste();
        else if (currentIndex().isValid())
            m_model->setData(currentIndex(), QGuiApplication::clipboard()->text());
        return;
    }
    if (event->key() == Qt::Key_Delete && event->modifiers() == Qt::ControlModifier) {
        m_model->removeRowAt(row);
        goTo(std::min(row, m_model->rowCount() - 1), 0);
        return;
    }
    if (event->key() == Qt::Key_Delete && event->modifiers() == Qt::NoModifier && currentIndex().isValid()) {
        m_model->setData(currentIndex(), QString());
        return;
    }
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && event->modifiers() == Qt::NoModifier &&
        currentIndex().isValid()) {
        if (state() != EditingState) // else the key comes from the cell that is open
            edit(currentIndex());
        return;
    }
    const bool forward = event->key() == Qt::Key_Tab;
    const bool leaves = (forward && row >= 0 && m_model->isUntouched(row)) ||
                        (event->key() == Qt::Key_Backtab && row == 0 && currentIndex().column() == 0);
    if (leaves) {
        focusNextPrevChild(forward);
        return;
    }
    QTableView::keyPressEvent(event);
}

} // namespace woonrust::ui
