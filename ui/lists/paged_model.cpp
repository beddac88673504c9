// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lists/paged_model.h"

#include <algorithm>

namespace woonrust::ui {

namespace {

constexpr std::size_t idsPerDelivery = 50'000;

} // namespace

PagedModel::PagedModel(Workbench& bench, QObject* parent) : QAbstractTableModel(parent), m_bench(bench) {}

int PagedModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_ids.size());
}

qint64 PagedModel::idAt(int row) const
{
    return row >= 0 && row < int(m_ids.size()) ? m_ids[std::size_t(row)] : 0;
}

int PagedModel::rowOf(qint64 id) const
{
    const auto it = std::ranges::find(m_ids, id);
    return it == m_ids.end() ? -1 : int(it - m_ids.begin());
}

void PagedModel::reload()
{
    start(false);
}

void PagedModel::reloadQuietly()
{
    start(true);
}

void PagedModel::start(bool quietly)
{
    if (m_listing)
        m_bench.lister.interrupt(); // the older question of this list; its answer would be dropped anyway
    m_listing = true;
    const int generation = m_current = m_generation.next();
    m_arriving.clear();
    m_bench.lister.run(
        this,
        [this, generation, quietly, ids = idQuery(), rows = pageQuery(),
         guard = QPointer<QObject>(this)](Session& session) -> Result<void> {
            std::vector<qint64> batch;
            PageData firstPage;
            bool isFirst = true;
            const auto deliver = [&](bool last) {
                // The rows of the first page travel with their ids, so that a list is never shown empty first.
                if (isFirst)
                    firstPage =
                        rows(session, {batch.begin(),
                                       batch.begin() + std::min<qsizetype>(qsizetype(batch.size()), rowsPerPage)});
                QMetaObject::invokeMethod(
                    QCoreApplication::instance(),
                    [this, guard, generation, quietly, last, ids = std::move(batch), firstPage]() mutable {
                        if (guard)
                            takeIds(generation, std::move(ids), last, quietly, std::move(firstPage));
                    },
                    Qt::QueuedConnection);
                batch = {};
                firstPage.reset();
                isFirst = false;
            };
            ids(session, [&](qint64 id) {
                batch.push_back(id);
                if (batch.size() >= (isFirst ? std::size_t(rowsPerPage) : idsPerDelivery))
                    deliver(false);
                return true;
            });
            deliver(true);
            return {};
        },
        [this, generation](const Result<void>& result) {
            if (!m_generation.isCurrent(generation))
                return;
            m_listing = false;
            if (!result && result.error().kind != ErrorKind::Cancelled)
                Q_EMIT failed(result.error());
        });
}

void PagedModel::takeIds(int generation, std::vector<qint64> ids, bool last, bool quietly, PageData firstPage)
{
    if (!m_generation.isCurrent(generation))
        return;
    const bool isFirst = firstPage != nullptr;
    if (quietly) {
        m_arriving.insert(m_arriving.end(), ids.begin(), ids.end());
        if (last)
            replaceIds(std::move(m_arriving));
    } else if (isFirst) {
        beginResetModel();
        m_ids = std::move(ids);
        m_pages.clear();
        m_uses.clear();
        m_asked.clear();
        m_complete = last;
        if (!m_ids.empty())
            keepPage(0, std::move(firstPage));
        endResetModel();
    } else if (!ids.empty()) {
        beginInsertRows({}, int(m_ids.size()), int(m_ids.size() + ids.size()) - 1);
        m_ids.insert(m_ids.end(), ids.begin(), ids.end());
        endInsertRows();
    }
    if (isFirst)
        Q_EMIT firstRowsShown();
    if (last) {
        m_complete = true;
        Q_EMIT completed(int(m_ids.size()));
    }
}

void PagedModel::replaceIds(std::vector<qint64> ids)
{
    m_complete = true;
    if (ids == m_ids) {
        refreshRows();
        return;
    }
    Q_EMIT layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    std::vector<qint64> kept;
    kept.reserve(std::size_t(before.size()));
    for (const QModelIndex& index : before)
        kept.push_back(idAt(index.row()));
    m_ids = std::move(ids);
    m_pages.clear();
    m_uses.clear();
    m_asked.clear();
    for (qsizetype i = 0; i < before.size(); ++i) {
        const int row = rowOf(kept[std::size_t(i)]);
        after << (row < 0 ? QModelIndex() : index(row, before[i].column()));
    }
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged();
}

void PagedModel::refreshRows()
{
    m_pages.clear();
    m_uses.clear();
    m_asked.clear();
    if (!m_ids.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void PagedModel::requestRows(int first, int last)
{
    if (m_ids.empty())
        return;
    first = std::clamp(first, 0, rowCount() - 1);
    last = std::clamp(last, first, rowCount() - 1);
    for (int page = first / rowsPerPage; page <= last / rowsPerPage; ++page) {
        if (m_pages.contains(page) || std::ranges::contains(m_asked, page))
            continue;
        m_asked.push_back(page);
        const auto begin = m_ids.begin() + page * rowsPerPage;
        const auto end = m_ids.begin() + std::min(rowCount(), (page + 1) * rowsPerPage);
        m_bench.reader.run(
            this,
            [ids = std::vector<qint64>(begin, end), rows = pageQuery()](Session& session) -> Result<PageData> {
                return rows(session, ids);
            },
            [this, page, generation = m_current](const Result<PageData>& result) {
                if (result)
                    takePage(generation, page, *result);
                else if (result.error().kind != ErrorKind::Cancelled)
                    Q_EMIT failed(result.error());
            });
    }
}

void PagedModel::takePage(int generation, int page, PageData data)
{
    if (!m_generation.isCurrent(generation) || !std::ranges::contains(m_asked, page))
        return;
    std::erase(m_asked, page);
    keepPage(page, std::move(data));
    const int first = page * rowsPerPage;
    const int last = std::min(rowCount(), first + rowsPerPage) - 1;
    if (last >= first)
        Q_EMIT dataChanged(index(first, 0), index(last, columnCount() - 1));
}

void PagedModel::keepPage(int page, PageData data)
{
    m_uses.push_front(page);
    m_pages[page] = {std::move(data), m_uses.begin()};
    while (int(m_pages.size()) > pagesKept) {
        m_pages.erase(m_uses.back());
        m_uses.pop_back();
    }
}

const void* PagedModel::pageOf(int row) const
{
    const auto it = m_pages.find(row / rowsPerPage);
    if (it == m_pages.end())
        return nullptr;
    m_uses.splice(m_uses.begin(), m_uses, it->second.use);
    return it->second.data.get();
}

} // namespace woonrust::ui
