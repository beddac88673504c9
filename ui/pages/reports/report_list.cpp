// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/reports/report_list.h"

#include "services/lists/case_lists.h"
#include "ui/kit/delegates.h"
#include "ui/pages/reports/report_filters.h"
#include "ui/theme/metrics.h"

#include <QMenu>
#include <QTableView>
#include <algorithm>

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
                   parent)
{
    // The longest that stands in a pill differs by language.
    const QString longestDue = ReportListModel::tr("%n working day(s) late", nullptr, 88);
    QList<ColumnStart> columns(Column::ColumnCount);
    columns[Column::Number] = {.width = 7.6}; // with a lock before it, or the arrow of the order
    columns[Column::Received] = {.width = 8.2};
    columns[Column::Category] = {.width = 9};
    columns[Column::Nature] = {.width = 7, .shown = false};
    columns[Column::Address] = {.width = 7}; // and what is left
    columns[Column::Area] = {.width = 9, .shown = false};
    columns[Column::Reporter] = {.width = 10, .shown = false};
    columns[Column::Handler] = {.width = 9, .shown = false};
    columns[Column::Status] = {.width = 8, .shown = false};
    columns[Column::Due] = {.width = std::max(9.0, 3 + double(fontMetrics().horizontalAdvance(longestDue)) / em(this))};
    columns[Column::DossierColumn] = {.width = 7, .shown = false};
    makeTable(columns, {Column::Number, Column::Received, Column::Due}, Column::Received);
    table()->setItemDelegateForColumn(Column::Due, new PillDelegate(table()));
    setFilter({.open = true});
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
            {u"sort"_s, order().first},
            {u"descending"_s, model()->order().descending}};
}

void ReportList::useView(const QJsonObject& view)
{
    const auto sort = ReportListModel::sortOf(view[u"sort"_s].toInt(Column::Received));
    setList(reportFilterFromJson(view[u"filter"_s].toObject()),
            {.sort = sort.value_or(ReportSort::Received), .descending = view[u"descending"_s].toBool(true)});
}

ListFile::Write ReportList::writer(const QList<int>& columns) const
{
    case_lists::ListExport<ReportRow> content;
    for (const int column : columns)
        content.header << ReportListModel::columnName(column);
    content.line = [columns, codes = context().codes(), today = context().today(),
                    calendar = context().calendar()](const ReportRow& row) {
        QStringList line;
        for (const int column : columns)
            line << ReportListModel::fileCell(row, column, codes, today, calendar);
        return line;
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
