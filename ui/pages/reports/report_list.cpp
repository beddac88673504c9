// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/reports/report_list.h"

#include "services/lists/case_lists.h"
#include "ui/kit/delegates.h"
#include "ui/lists/address_delegate.h"
#include "ui/pages/case/bulk_actions.h"
#include "ui/pages/reports/report_filters.h"
#include "ui/theme/metrics.h"

#include <QMenu>
#include <QTableView>

namespace woonrust::ui {

using namespace Qt::StringLiterals;

using Column = ReportListModel::Column;

ReportList::ReportList(AppContext& appContext, QWidget* parent)
    : FilteredPane(appContext, new ReportListModel(appContext),
                   {.key = u"reports"_s,
                    .name = tr("Reports"),
                    .search = tr("Words in these reports"),
                    .icon = Icon::Reports,
                    .showsFirst = true},
                   parent),
      m_actions(new BulkActions(appContext, this))
{
    // As wide as what stands in them, which differs by language; what is too long may be sized, or scrolled to.
    const auto ems = [this](const QString& text) { return double(fontMetrics().horizontalAdvance(text)) / em(this); };
    const QString longestDue = ReportListModel::tr("%n working day(s) late", nullptr, 88);
    QList<ColumnStart> columns(Column::ColumnCount);
    columns[Column::Number] = {.width = 3.2 + ems(u"M88-88888"_s)}; // with a lock before it, or the arrow of the order
    columns[Column::Received] = {.width = 8.2};
    columns[Column::Category] = {.width = 10};
    columns[Column::Nature] = {.width = 7, .shown = false};
    columns[Column::Address] = {.width = 12};
    columns[Column::Area] = {.width = 9, .shown = false};
    columns[Column::Reporter] = {.width = 10, .shown = false};
    columns[Column::Handler] = {.width = 9, .shown = false};
    columns[Column::Status] = {.width = 8, .shown = false};
    columns[Column::Due] = {.width = 3 + ems(longestDue)};
    columns[Column::DossierColumn] = {.width = 1.5 + ems(u"D88-88888"_s), .shown = false};
    makeTable(columns, {Column::Number, Column::Due, Column::Address, Column::Category, Column::Received},
              Column::Received);
    table()->setItemDelegateForColumn(Column::Due, new PillDelegate(table()));
    table()->setItemDelegateForColumn(Column::Address, new AddressDelegate(table()));
    connect(m_actions, &BulkActions::toast, this, &ReportList::toast);
    connect(m_actions, &BulkActions::failed, this, [this](const Error& error) { showError(error); });
    setFilter({.open = true});
}

void ReportList::fillRowMenu(QMenu* menu, const std::vector<qint64>& ids)
{
    std::vector<ReportId> reports;
    for (const qint64 id : ids)
        reports.emplace_back(id);
    const bool isOne = reports.size() == 1;
    const ReportRow* row = isOne ? model()->rowAt(model()->rowOf(ids.front())) : nullptr;
    if (isOne)
        menu->addAction(tr("Open the report"), this, [this, id = ids.front()] { Q_EMIT idOpened(id); });
    if (context().may(Permission::RegisterReport) && !(row && (row->hidden || row->closed))) {
        m_actions->fillMenu(menu, reports, row ? row->handler : UserId(), isOne);
        menu->addAction(isOne ? tr("Close the report…") : tr("Close these reports…"), this,
                        [this, reports] { Q_EMIT closeWanted(reports); });
    }
    if (row)
        menu->addAction(tr("Copy the number"), this,
                        [this, number = reportNumber(row->number)] { context().seams.copyText(number); });
}

QString ReportList::countText() const
{
    return count() < 0 ? QString() : tr("%n report(s)", nullptr, count());
}

QList<FilterChip> ReportList::chips() const
{
    return chipsOf(model()->filter(), context(), areaName(model()->filter().area, tr("An area")));
}

void ReportList::removeChip(const QString& key)
{
    setFilter(withoutChip(model()->filter(), key));
}

void ReportList::fillFilterMenu(QMenu* menu)
{
    ui::fillFilterMenu(menu, FilterMenu<ReportFilter>(model()->filter(), context(),
                                                      [this](const ReportFilter& filter) { setFilter(filter); }));
}

std::pair<QString, QString> ReportList::emptyText() const
{
    if (model()->filter() == ReportFilter{})
        return {tr("There are no reports yet. They come in by telephone, e-mail or from a colleague."),
                tr("Register a report")};
    return {tr("No report fits these filters."), tr("Show all reports")};
}

void ReportList::emptyAction()
{
    if (model()->filter() == ReportFilter{})
        Q_EMIT newWanted();
    else
        setFilter({});
}

void ReportList::fillUsualViews(QMenu* menu)
{
    menu->addAction(tr("Open reports"), this, [this] { setFilter({.open = true}); });
    menu->addAction(tr("My open reports"), this, [this] { setFilter({.open = true, .handler = context().actor.id}); });
    menu->addAction(tr("All reports"), this, [this] { setFilter({}); });
}

QJsonObject ReportList::view() const
{
    return {{u"filter"_s, toJson(model()->filter())},
            {u"sort"_s, model()->columns()[std::size_t(order().first)].key},
            {u"descending"_s, model()->order().descending}};
}

void ReportList::useView(const QJsonObject& view)
{
    const int column = columnOfKey(ReportListModel::columns(), view[u"sort"_s].toString());
    const auto sort = column < 0 ? std::nullopt : ReportListModel::columns()[std::size_t(column)].sort;
    setList(reportFilterFromJson(view[u"filter"_s].toObject()),
            {.sort = sort.value_or(ReportSort::Received), .descending = view[u"descending"_s].toBool(true)});
}

ListFile::Write ReportList::writer(const QList<int>& columns) const
{
    case_lists::ListExport<ReportRow> content;
    content.header = fileHeader(ReportListModel::columns(), columns);
    content.line = [columns, words = model()->words()](const ReportRow& row) {
        return fileLine(ReportListModel::columns(), columns, row, words);
    };
    return [content, filter = model()->filter(), order = model()->order(), codes = model()->codesInOrder()](
               Session& session, const case_lists::ListTarget& target, const ListFile::Progress& progress) mutable {
        content.progress = progress;
        return case_lists::writeReportsCsv(session, target, filter, order, codes, content);
    };
}

QString ReportList::savedText(int rows) const
{
    return tr("The list is saved: %n report(s).", nullptr, rows);
}

} // namespace woonrust::ui
