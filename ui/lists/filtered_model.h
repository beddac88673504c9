// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/lists/paged_model.h"
#include "ui/lists/row_page.h"

namespace woonrust::ui {

// The list of what a filter lets through, in an order. `OrderType` has a sort and whether it descends.
template <class RowType, class FilterType, class OrderType> class FilteredModel : public PagedModel {
public:
    using Row = RowType;
    using Filter = FilterType;
    using Order = OrderType;

    using PagedModel::PagedModel;

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

    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal)
            return {};
        if (role == Qt::DisplayRole)
            return heading(section);
        if (role == Qt::TextAlignmentRole)
            return int(Qt::AlignLeft | Qt::AlignVCenter);
        return {};
    }

protected:
    [[nodiscard]] virtual QString heading(int column) const = 0;

private:
    Filter m_filter;
    Order m_order;
};

} // namespace woonrust::ui
