// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/reports/report_list.h"

#include "services/lists/case_lists.h"
#include "ui/kit/delegates.h"
#include "ui/pages/reports/report_filters.h"
#include "ui/pages/reports/report_list_model.h"

#include <QMenu>
#include <QTableView>

namespace woonrust::ui {

using namespace Qt::StringLiterals;

using Column = ReportListModel::Column;

ReportList::ReportList(AppContext& appContext, QWidget* parent)
    : ListPane(appContext, new ReportListModel(appContext),
               {.key = u"reports"_s,
                .name = tr("Reports"),
                .search = tr("Words in these reports"),
                .icon = Icon::Reports,
                .showsFirst = true},
               parent),
      m_model(findChild<ReportListModel*>())
{
    QList<ColumnStart> columns(Column::ColumnCount);
    columns[Column::Number] = {.width = 8.8}; // with a lock before it, or the arrow of the order
    columns[Column::Received] = {.width = 9.4};
    columns[Column::Category] = {.width = 9};
    columns[Column::Nature] = {.width = 7, .shown = false};
    columns[Column::Address] = {.width = 7}; // and what is left
    columns[Column::Area] = {.width = 9, .shown = false};
    columns[Column::Reporter] = {.width = 10, .shown = false};
    columns[Column::Handler] = {.width = 9, .shown = false};
    columns[Column::Status] = {.width = 8, .shown = false};
    columns[Column::Due] = {.width = 12};
    columns[Column::DossierColumn] = {.width = 7, .shown = false};
    makeTable(columns, {Column::Number, Column::Received, Column::Due}, Column::Received);
    table()->setItemDelegateForColumn(Column::Due, new PillDelegate(table()));
    setFilter({.open = true});
}

void ReportList::setFilter(const ReportFilter& filter)
{
    setList(filter, m_model->order());
}

void ReportList::setList(const ReportFilter& filter, storage::ListOrder order)
{
    m_model->setList(filter, order);
    showWords(filter.text);
    showOrder();
    filterChanged();
}

QString ReportList::countText() const
{
    return count() < 0 ? QString() : tr("%n report(s)", nullptr, count());
}

QList<FilterChip> ReportList::chips() const
{
    return chipsOf(m_model->filter(), context(), areaName(m_model->filter().area, tr("An area")));
}

void ReportList::removeChip(const QString& key)
{
    setFilter(withoutChip(m_model->filter(), key));
}

void ReportList::fillFilterMenu(QMenu* menu)
{
    ui::fillFilterMenu(menu, FilterMenu<ReportFilter>(m_model->filter(), context(),
                                                      [this](const ReportFilter& filter) { setFilter(filter); }));
}

AreaId ReportList::area() const
{
    return m_model->filter().area;
}

void ReportList::setArea(AreaId area)
{
    ReportFilter filter = m_model->filter();
    filter.area = area;
    setFilter(filter);
}

void ReportList::setWords(const QString& text)
{
    ReportFilter filter = m_model->filter();
    filter.text = text;
    if (!(filter == m_model->filter()))
        setFilter(filter);
}

std::pair<QString, QString> ReportList::emptyText() const
{
    if (m_model->filter() == ReportFilter{})
        return {tr("There are no reports yet. They come in by telephone, e-mail or from a colleague."),
                tr("Register a report")};
    return {tr("No report fits these filters."), tr("Show all reports")};
}

void ReportList::emptyAction()
{
    if (m_model->filter() == ReportFilter{})
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

std::pair<int, Qt::SortOrder> ReportList::order() const
{
    const storage::ListOrder order = m_model->order();
    return {ReportListModel::columnOf(order.sort), order.descending ? Qt::DescendingOrder : Qt::AscendingOrder};
}

QJsonObject ReportList::view() const
{
    return {{u"filter"_s, toJson(m_model->filter())},
            {u"sort"_s, order().first},
            {u"descending"_s, m_model->order().descending}};
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
    return [content, filter = m_model->filter(), order = m_model->order(), codes = m_model->codesInOrder()](
               Session& session, const QString& path, const ListFile::Progress& progress) mutable {
        content.progress = progress;
        return case_lists::writeReportsCsv(session, path, filter, order, codes, content);
    };
}

QString ReportList::savedText(int rows) const
{
    return tr("The list is saved: %n report(s).", nullptr, rows);
}

} // namespace woonrust::ui
