// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which rows are chosen, and which one is shown beside the list.
#include "services/cases/bulk.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/search_field.h"
#include "ui/lists/list_pane.h"

#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QStackedWidget>
#include <QTableView>
#include <algorithm>
#include <utility>

namespace woonrust::ui {

std::vector<qint64> ListPane::chosenIds() const
{
    std::vector<qint64> ids;
    // By ranges: a list of all chosen rows of a million would take a while to make.
    for (const QItemSelectionRange& range : m_table->selectionModel()->selection())
        for (int row = range.top(); row <= range.bottom() && ids.size() <= std::size_t(bulk::mostAtOnce); ++row)
            if (const qint64 id = m_model->idAt(row); id && !std::ranges::contains(ids, id))
                ids.push_back(id);
    return ids;
}

void ListPane::showChosen()
{
    const std::size_t count = chosenIds().size();
    m_chosenBar->setVisible(count > 1);
    m_chosen->setText(count > std::size_t(bulk::mostAtOnce) ? tr("More than %n chosen", nullptr, bulk::mostAtOnce)
                                                            : tr("%n chosen", nullptr, int(count)));
}

void ListPane::showRowMenu(QAbstractItemView* view, QPoint where)
{
    // Asked for with a key, it belongs to the row that is current, wherever the mouse is.
    const QModelIndex under = view->indexAt(where);
    const QModelIndex row = under.isValid() ? under : view->currentIndex();
    if (!row.isValid())
        return;
    if (!view->selectionModel()->isRowSelected(row.row()))
        chooseRow(row);
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillRowMenu(menu, chosenIds());
    if (menu->isEmpty())
        delete menu;
    else
        menu->popup(view->viewport()->mapToGlobal(under.isValid() ? where : view->visualRect(row).center()));
}

// The one row that is chosen. Not QAbstractItemView::setCurrentIndex(), which looks at the keyboard: with Ctrl held, as
// by who saves with Ctrl+Enter, it would add the row to those that were chosen.
void ListPane::chooseRow(const QModelIndex& index)
{
    rows()->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

// What stands beside the list is of this list: its first row, or nothing.
void ListPane::showFirst()
{
    if (m_model->rowCount() > 0 && (m_names.showsFirst || m_current)) {
        chooseRow(m_model->index(0, 0));
    } else if (m_current) {
        m_current = 0;
        Q_EMIT idChosen(0);
    }
}

void ListPane::choose(qint64 id)
{
    m_newList = false;
    const int row = m_model->rowOf(id);
    m_current = id;
    m_wanted = row < 0 && !m_model->isComplete() ? id : 0;
    const QModelIndex index = row < 0 ? QModelIndex() : m_model->index(row, 0);
    if (rows()->currentIndex().row() != row || !rows()->currentIndex().isValid())
        chooseRow(index);
    if (row >= 0)
        rows()->scrollTo(index);
    m_choosing.stop();
}

void ListPane::stay()
{
    choose(m_current);
}

void ListPane::reveal(qint64 id)
{
    choose(id);
    if (m_model->rowOf(id) >= 0)
        return;
    m_revealed = id;
    if (m_model->isComplete())
        m_model->reloadQuietly(); // it may be newer than the list
}

// The list is whole: what was opened is in it, or the filter hides it.
void ListPane::settleRevealed()
{
    const qint64 id = std::exchange(m_revealed, 0);
    if (m_model->rowOf(id) < 0)
        if (const auto undo = clearFilter()) {
            choose(id);
            m_revealed = id;
            Q_EMIT toast(tr("The filter is cleared: it hid what you opened."), undo);
            return;
        }
    choose(id);
}

void ListPane::startTyping()
{
    if (m_stack->currentWidget() == m_empty) {
        m_search->setFocus(Qt::OtherFocusReason);
        return;
    }
    rows()->setFocus(Qt::OtherFocusReason);
    if (m_current == 0 && !rows()->currentIndex().isValid() && m_model->rowCount() > 0)
        chooseRow(m_model->index(0, 0));
}

} // namespace woonrust::ui
