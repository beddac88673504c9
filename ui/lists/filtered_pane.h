// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/lists/list_pane.h"

#include <QPointer>

namespace woonrust::ui {

// The pane of a FilteredModel whose filter has words and an area, and that knows the column of each order (columnOf).
template <class Model> class FilteredPane : public ListPane {
public:
    using Filter = typename Model::Filter;
    using Order = typename Model::Order;

    void setFilter(const Filter& filter) { setList(filter, m_model->order()); }

protected:
    FilteredPane(AppContext& context, Model* model, ListNames names, QWidget* parent)
        : ListPane(context, model, std::move(names), parent), m_model(model)
    {
    }

    [[nodiscard]] Model* model() const { return m_model; }
    void setList(const Filter& filter, const Order& order)
    {
        m_model->setList(filter, order);
        showWords(filter.text);
        showOrder();
        filterChanged();
    }

    [[nodiscard]] std::function<void()> clearFilter() override
    {
        const Filter before = m_model->filter();
        if (before == Filter{})
            return {};
        setFilter({});
        return [pane = QPointer<QWidget>(this), this, before] {
            if (pane)
                setFilter(before);
        };
    }
    [[nodiscard]] AreaId area() const override { return m_model->filter().area; }
    void setArea(AreaId area) override
    {
        Filter filter = m_model->filter();
        filter.area = area;
        setFilter(filter);
    }
    void setWords(const QString& text) override
    {
        Filter filter = m_model->filter();
        filter.text = text;
        if (!(filter == m_model->filter()))
            setFilter(filter);
    }
    [[nodiscard]] std::pair<int, Qt::SortOrder> order() const override
    {
        const Order& order = m_model->order();
        return {m_model->columnOf(order.sort), order.descending ? Qt::DescendingOrder : Qt::AscendingOrder};
    }

private:
    Model* m_model;
};

} // namespace woonrust::ui
