// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/work/worker.h"

#include <QAbstractTableModel>
#include <QTimer>
#include <list>
#include <unordered_map>
#include <vector>

namespace woonrust::ui {

// The model of a list of any length: it holds the ids of the current filter in order, so the scroll bar is honest, and
// fetches rows in pages around what is in view (practices 3.5). data() never asks the database; the view calls
// requestRows() for what it shows. Rows that are still on their way show as "…".
class PagedModel : public QAbstractTableModel {
    Q_OBJECT

public:
    static constexpr int rowsPerPage = 200;
    static constexpr int pagesKept = 20;

    explicit PagedModel(Workbench& bench, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    // The id in a row; 0 outside the list.
    [[nodiscard]] qint64 idAt(int row) const;
    // The row of an id; -1 when it is not in the list (as far as it is known).
    [[nodiscard]] int rowOf(qint64 id) const;
    // Whether all ids are in; until then rowCount() grows.
    [[nodiscard]] bool isComplete() const { return m_complete; }

    // Reads the list again from the start, or quietly: then what is shown stays until the new list is there.
    void reload();
    void reloadQuietly();
    // Fetches the pages that hold these rows unless they are there.
    void requestRows(int first, int last);

Q_SIGNALS:
    // The first rows of a new list are in view.
    void firstRowsShown();
    // All ids are known.
    void completed(int count);
    void failed(const woonrust::Error& error);

protected:
    using IdSink = std::function<bool(qint64)>;
    using IdQuery = std::function<void(Session&, const IdSink&)>;
    // A page of rows of the derived type, made in the worker.
    using PageData = std::shared_ptr<void>;
    using PageQuery = std::function<PageData(Session&, const std::vector<qint64>& ids)>;

    // The query that gives the ids, made anew for each reload from the filter of that moment.
    [[nodiscard]] virtual IdQuery idQuery() const = 0;
    [[nodiscard]] virtual PageQuery pageQuery() const = 0;
    // The page that holds `row`, or null while it is on its way.
    [[nodiscard]] const void* pageOf(int row) const;
    // Forgets the rows fetched, so that changed ones are read again.
    void refreshRows();

private:
    struct Page {
        PageData data;
        std::list<int>::iterator use;
    };

    void start(bool quietly);
    void takeIds(int generation, std::vector<qint64> ids, bool last, bool quietly, PageData firstPage);
    void takePage(int generation, int page, PageData data);
    void keepPage(int page, PageData data);
    void replaceIds(std::vector<qint64> ids);

    Workbench& m_bench;
    Generation m_generation;
    int m_current = 0;
    std::vector<qint64> m_ids;
    std::vector<qint64> m_arriving; // of a quiet reload
    bool m_complete = false;
    bool m_listing = false;
    std::unordered_map<int, Page> m_pages;
    mutable std::list<int> m_uses; // page numbers, the last used first
    std::vector<int> m_asked;      // pages on their way
};

} // namespace woonrust::ui
