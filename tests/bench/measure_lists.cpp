// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/benchmark.h"
#include "storage/registry/area_store.h"
#include "ui/app/search_provider.h"
#include "ui/pages/dossiers/dossier_list_model.h"
#include "ui/pages/dossiers/dossier_list_pane.h"
#include "ui/pages/reports/report_list.h"
#include "ui/pages/reports/report_list_model.h"
#include "ui/shell/main_window.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QListView>
#include <QTableView>
#include <algorithm>

namespace woonrust::bench {

using namespace Qt::StringLiterals;
using ui::PagedModel;
using ui::ReportListModel;

namespace {

constexpr double listGoalMs = 100;
constexpr int firstRows = PagedModel::rowsPerPage;

} // namespace

void Benchmark::reportLists()
{
    m_window.window().open({.kind = ui::TargetKind::Reports});
    m_window.settle();
    auto& list = m_window.the<ui::ReportList>();
    auto& model = m_window.the<ReportListModel>();
    auto& table = *list.findChild<QTableView*>();
    bool first = false;
    bool whole = false;
    QObject watcher;
    QObject::connect(&model, &PagedModel::firstRowsShown, &watcher, [&] { first = true; });
    QObject::connect(&model, &PagedModel::completed, &watcher, [&] { whole = true; });
    const auto ask = [&](const ReportFilter& filter) {
        first = whole = false;
        list.setFilter(filter);
    };
    const Until rowsShown{.shown = [&] { return first; }, .surface = [&] { return table.viewport(); }};
    const auto filterTo = [&](const QString& name, const std::function<ReportFilter(int)>& filter) {
        measure({.name = name,
                 .goalMs = listGoalMs,
                 .growth = Growth::Limited,
                 .act = [&](int run) { ask(filter(run)); },
                 .until = rowsShown,
                 .bareRows = firstRows});
    };
    const QDate today = m_clock.today();
    filterTo(u"Meldingen: open reports"_s, [](int) { return ReportFilter{.open = true}; });
    filterTo(u"Meldingen: all reports"_s, [](int) { return ReportFilter{}; });
    filterTo(u"Filter: a category"_s, [&](int run) {
        return ReportFilter{.categories = {m_samples.categories.at(run % m_samples.categories.size())}};
    });
    filterTo(u"Filter: area, category and last year"_s, [&](int run) {
        return ReportFilter{.categories = {m_samples.categories.at(run % m_samples.categories.size())},
                            .area = m_samples.reports.at(std::size_t(run) % m_samples.reports.size()).area,
                            .receivedFrom = today.addYears(-1)};
    });
    filterTo(u"Filter: missed deadlines"_s, [](int) { return ReportFilter{.due = DueFilter::Missed}; });
    filterTo(u"Filter: an address in words"_s,
             [&](int run) { return ReportFilter{.text = m_samples.rareWords.at(run % m_samples.rareWords.size())}; });
    filterTo(u"Filter: a common word"_s, [&](int run) {
        return ReportFilter{.text = m_samples.commonWords.at(run % m_samples.commonWords.size())};
    });
    const std::vector<std::pair<QString, int>> columns = {{u"deadline"_s, ReportListModel::Due},
                                                          {u"address"_s, ReportListModel::Address},
                                                          {u"handler"_s, ReportListModel::Handler}};
    for (const auto& [name, column] : columns)
        measure({.name = u"Order by "_s + name,
                 .goalMs = listGoalMs,
                 .growth = Growth::Limited,
                 .prepare =
                     [&](int run) {
                         if (run > 0)
                             return;
                         ask({});
                         m_window.settle();
                     },
                 .act =
                     [&](int run) {
                         first = false;
                         table.sortByColumn(column, run % 2 == 0 ? Qt::AscendingOrder : Qt::DescendingOrder);
                     },
                 .until = rowsShown,
                 .bareRows = firstRows});
    table.sortByColumn(ReportListModel::Received, Qt::DescendingOrder);
    m_window.settle();
    measure({.name = u"Jump to the end of all reports"_s,
             .goalMs = listGoalMs,
             .growth = Growth::Limited,
             .prepare =
                 [&](int) {
                     ask({});
                     m_window.settle();
                     table.setCurrentIndex(model.index(0, 0)); // without a current row, End goes to the first
                     table.setFocus();
                 },
             .act =
                 [&](int) {
                     QKeyEvent end(QEvent::KeyPress, Qt::Key_End, Qt::ControlModifier);
                     QCoreApplication::sendEvent(&table, &end);
                 },
             .until = {.shown = [&] { return model.isComplete() && model.rowAt(model.rowCount() - 1); },
                       .surface = [&] { return table.viewport(); }},
             .bareRows = firstRows});
    measure({.name = u"All ids of all reports"_s,
             .act = [&](int) { ask({}); },
             .until = {.shown = [&] { return whole; }},
             .note = u"behind the first rows; the scroll bar grows until then"_s});
}

void Benchmark::dossierList()
{
    m_window.window().open({.kind = ui::TargetKind::Dossiers});
    m_window.settle();
    auto& list = m_window.the<ui::DossierListPane>();
    auto& model = m_window.the<ui::DossierListModel>();
    auto& view = *list.findChild<QListView*>();
    bool first = false;
    QObject watcher;
    QObject::connect(&model, &PagedModel::firstRowsShown, &watcher, [&] { first = true; });
    const auto filterTo = [&](const QString& name, const std::function<DossierFilter(int)>& filter) {
        measure({.name = name,
                 .goalMs = listGoalMs,
                 .growth = Growth::Limited,
                 .act =
                     [&](int run) {
                         first = false;
                         list.setFilter(filter(run));
                     },
                 .until = {.shown = [&] { return first; }, .surface = [&] { return view.viewport(); }},
                 .bareRows = firstRows});
    };
    filterTo(u"Dossiers: all"_s, [](int) { return DossierFilter{}; });
    filterTo(u"Dossiers: open ones of an area"_s, [&](int run) {
        return DossierFilter{.open = true,
                             .area = m_samples.reports.at(std::size_t(run) % m_samples.reports.size()).area};
    });
}

void Benchmark::searching()
{
    ui::SearchProvider provider(m_window.desk().context());
    quint64 generation = 0;
    int answers = 0;
    const auto search = [&](const QString& name, const std::function<QString(int)>& text) {
        measure({.name = name,
                 .goalMs = listGoalMs,
                 .growth = Growth::Limited,
                 .act =
                     [&](int run) {
                         answers = 0;
                         provider.find(text(run), ++generation, [&](quint64 of, const QList<ui::PaletteResult>&) {
                             answers += of == generation;
                         });
                     },
                 // People, addresses, dossiers and reports.
                 .until = {.shown = [&] { return answers >= 4; }},
                 .note = u"all four groups of answers"_s});
    };
    search(u"Search: an address"_s, [&](int run) { return m_samples.rareWords.at(run % m_samples.rareWords.size()); });
    search(u"Search: a common word"_s,
           [&](int run) { return m_samples.commonWords.at(run % m_samples.commonWords.size()); });
    const QStringList twoCommon = {u"muziek bur"_s, u"van de"_s, u"de ber"_s, u"melder woning"_s, u"buren hond"_s};
    search(u"Search: two common words"_s, [&](int run) { return twoCommon.at(run % twoCommon.size()); });
}

} // namespace woonrust::bench
