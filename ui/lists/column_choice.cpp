// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lists/column_choice.h"

#include "ui/theme/metrics.h"

#include <QHeaderView>
#include <QMenu>
#include <QSettings>
#include <QTableView>

namespace woonrust::ui {

ColumnChoice::ColumnChoice(QTableView* table, QSettings& preferences, QString key, QList<ColumnStart> start,
                           QList<int> order)
    : QObject(table),
      m_table(table),
      m_preferences(preferences),
      m_key(std::move(key)),
      m_start(std::move(start)),
      m_order(std::move(order))
{
    QHeaderView* header = m_table->horizontalHeader();
    const QByteArray kept = m_preferences.value(m_key).toByteArray();
    if (kept.isEmpty() || !header->restoreState(kept))
        reset();
    connect(header, &QHeaderView::sectionMoved, this, &ColumnChoice::remember);
    connect(header, &QHeaderView::sectionResized, this, &ColumnChoice::remember);
}

QString ColumnChoice::name(int column) const
{
    return m_table->model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
}

QList<int> ColumnChoice::shown() const
{
    const QHeaderView* header = m_table->horizontalHeader();
    QList<int> columns;
    for (int place = 0; place < header->count(); ++place)
        if (const int column = header->logicalIndex(place); !header->isSectionHidden(column))
            columns << column;
    return columns;
}

void ColumnChoice::fillMenu(QMenu* menu)
{
    for (int column = 0; column < int(m_start.size()); ++column) {
        QAction* action = menu->addAction(name(column), this, [this, column](bool on) { setShown(column, on); });
        action->setCheckable(true);
        action->setChecked(!m_table->isColumnHidden(column));
        action->setEnabled(column != 0);
    }
    menu->addSeparator();
    // With the mouse a header is dragged; this is for the keyboard.
    QMenu* left = menu->addMenu(tr("Move to the left"));
    const QList<int> columns = shown();
    for (qsizetype i = 1; i < columns.size(); ++i)
        left->addAction(name(columns[i]), this, [this, from = columns[i], to = columns[i - 1]] {
            QHeaderView* header = m_table->horizontalHeader();
            header->moveSection(header->visualIndex(from), header->visualIndex(to));
        });
    menu->addAction(tr("As they were at first"), this, [this] {
        reset();
        remember();
    });
}

void ColumnChoice::setShown(int column, bool shown)
{
    m_table->setColumnHidden(column, !shown);
    // A column that a state of another version knew nothing of has no width.
    if (shown && m_table->columnWidth(column) <= m_table->horizontalHeader()->minimumSectionSize())
        m_table->setColumnWidth(column, em(m_table, m_start[column].width));
    remember();
}

QByteArray ColumnChoice::state() const
{
    return m_table->horizontalHeader()->saveState();
}

void ColumnChoice::setState(const QByteArray& state)
{
    // The order of the rows belongs to the filter, not to the columns.
    QHeaderView* header = m_table->horizontalHeader();
    const int column = header->sortIndicatorSection();
    const Qt::SortOrder order = header->sortIndicatorOrder();
    if (header->restoreState(state)) {
        header->setSortIndicator(column, order);
        remember();
    }
}

void ColumnChoice::remember()
{
    m_preferences.setValue(m_key, state());
}

void ColumnChoice::reset()
{
    QHeaderView* header = m_table->horizontalHeader();
    for (int column = 0; column < int(m_start.size()); ++column) {
        m_table->setColumnHidden(column, false);
        m_table->setColumnWidth(column, em(m_table, m_start[column].width));
        m_table->setColumnHidden(column, !m_start[column].shown);
    }
    for (int place = 0; place < int(m_order.size()); ++place)
        header->moveSection(header->visualIndex(m_order[place]), place);
}

} // namespace woonrust::ui
