// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/context/app_context.h"
#include "ui/kit/plain_text.h"
#include "ui/lists/column.h"
#include "ui/lists/paged_model.h"
#include "ui/lists/row_page.h"

namespace woonrust::ui {

// The list of what a filter lets through, in an order, with its columns. `OrderType` has a sort and whether it
// descends.
template <class RowType, class FilterType, class OrderType> class FilteredModel : public PagedModel {
public:
    using Row = RowType;
    using Filter = FilterType;
    using Order = OrderType;
    using Sort = decltype(Order::sort);

    FilteredModel(AppContext& context, const Columns<Row, Sort>& columns, QObject* parent)
        : PagedModel(context.bench, parent), m_context(context), m_columns(columns)
    {
        connect(&m_context, &AppContext::referenceChanged, this, [this] { refreshRows(); });
    }

    // Reads the list again with these.
    void setList(const Filter& filter, const Order& order)
    {
        m_filter = filter;
        m_order = order;
        reload();
    }
    // Reads it again when that is another order.
    void setOrder(const Order& order)
    {
        if (order.sort != m_order.sort || order.descending != m_order.descending)
            setList(m_filter, order);
    }
    [[nodiscard]] const Filter& filter() const { return m_filter; }
    [[nodiscard]] const Order& order() const { return m_order; }
    // Nothing while the row is on its way.
    [[nodiscard]] const Row* rowAt(int row) const { return rowIn<Row>(pageOf(row), row); }
    [[nodiscard]] ColumnWords words() const { return {m_context.codes(), m_context.today(), m_context.calendar()}; }
    [[nodiscard]] const Columns<Row, Sort>& allColumns() const { return m_columns; }
    // The first column that shows this order.
    [[nodiscard]] int columnOf(Sort sort) const
    {
        for (std::size_t place = 0; place < m_columns.size(); ++place)
            if (m_columns[place].sort == sort)
                return int(place);
        return 0;
    }

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_columns.size());
    }
    void sort(int column, Qt::SortOrder order) override
    {
        if (const auto by = m_columns[std::size_t(column)].sort)
            setOrder({.sort = *by, .descending = order == Qt::DescendingOrder});
    }
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal)
            return {};
        if (role == Qt::DisplayRole)
            return m_columns[std::size_t(section)].title();
        if (role == Qt::TextAlignmentRole)
            return int(Qt::AlignLeft | Qt::AlignVCenter);
        return {};
    }
    // The texts of the columns; a derived class adds what stands there beside them.
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override
    {
        if (!index.isValid())
            return {};
        const Row* row = rowAt(index.row());
        if (!row)
            return role == Qt::DisplayRole ? QVariant(QStringLiteral("…")) : QVariant();
        const auto& column = m_columns[std::size_t(index.column())];
        if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
            return cellText(column, *row, words());
        if (role == Qt::ToolTipRole)
            return tip(column.tip && !row->hidden ? column.tip(*row, words()) : cellText(column, *row, words()));
        return {};
    }

protected:
    [[nodiscard]] AppContext& context() const { return m_context; }

private:
    AppContext& m_context;
    const Columns<Row, Sort>& m_columns;
    Filter m_filter;
    Order m_order;
};

} // namespace woonrust::ui
