// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/lists/paged_model.h"

#include <optional>
#include <unordered_map>
#include <vector>

namespace woonrust::ui {

// A page of rows as a PagedModel keeps it: one for each id asked for, nothing where the row is gone.
template <class Row> using RowPage = std::vector<std::optional<Row>>;

// Makes such a page; `fetch` gives the rows of typed ids, in any order, without those that are gone.
template <class Row, class IdType, class Fetch>
std::shared_ptr<void> rowPage(const std::vector<qint64>& ids, const Fetch& fetch)
{
    std::vector<IdType> wanted;
    std::unordered_map<qint64, std::size_t> places;
    for (const qint64 id : ids) {
        places.emplace(id, wanted.size());
        wanted.emplace_back(id);
    }
    auto page = std::make_shared<RowPage<Row>>(ids.size());
    for (Row& row : fetch(wanted))
        (*page)[places.at(row.id.value())] = std::move(row);
    return page;
}

// The row of the list in its page; null while it is on its way, or gone.
template <class Row> const Row* rowIn(const void* page, int row)
{
    const auto* rows = static_cast<const RowPage<Row>*>(page);
    const auto place = std::size_t(row % PagedModel::rowsPerPage);
    return rows && place < rows->size() && (*rows)[place] ? &*(*rows)[place] : nullptr;
}

} // namespace woonrust::ui
