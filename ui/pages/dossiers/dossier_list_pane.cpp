// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/dossiers/dossier_list_pane.h"

#include "services/lists/case_lists.h"
#include "ui/kit/delegates.h"
#include "ui/kit/widgets.h"
#include "ui/lists/address_delegate.h"
#include "ui/pages/case/bulk_actions.h"
#include "ui/pages/case/dossier_texts.h"
#include "ui/theme/metrics.h"

#include <QActionGroup>
#include <QListView>
#include <QMenu>
#include <QTableView>
#include <QToolButton>

namespace woonrust::ui {

using namespace Qt::StringLiterals;

using Column = DossierListModel::Column;

DossierListPane::DossierListPane(AppContext& appContext, QWidget* parent)
    : FilteredPane(appContext, new DossierListModel(appContext),
                   {.key = u"dossiers"_s,
                    .name = tr("Dossiers"),
                    .search = tr("Find in dossiers"),
                    .icon = Icon::Dossiers,
                    .showsFirst = false},
                   parent),
      m_actions(new BulkActions(appContext, this))
{
    connect(m_actions, &BulkActions::toast, this, &DossierListPane::toast);
    connect(m_actions, &BulkActions::failed, this, [this](const Error& error) { showError(error); });
    QList<ColumnStart> columns(Column::ColumnCount, {.width = 8, .shown = false});
    // With a lock before it, or the arrow of the order.
    columns[Column::Number] = {.width = 3.2 + double(fontMetrics().horizontalAdvance(u"D88-88888"_s)) / em(this)};
    columns[Column::Title] = {.width = 16};
    columns[Column::Kind] = {.width = 10};
    columns[Column::Handler] = {.width = 10};
    columns[Column::Opened] = {.width = 8};
    columns[Column::Due] = {.width = 8};
    makeTable(columns, {Column::Number, Column::Title, Column::Due, Column::Handler, Column::Kind, Column::Opened},
              Column::Opened);
    table()->setItemDelegateForColumn(Column::Address, new AddressDelegate(table()));
    auto* cards = new QListView;
    prepareList(cards, new ListRowDelegate);
    offerCards(cards, {Column::Number, Column::Title, Column::Kind, Column::Handler, Column::Opened, Column::Closed,
                       Column::Due});
    auto* make = iconButton(Icon::Add, tr("New dossier (Ctrl+Shift+N)"));
    connect(make, &QToolButton::clicked, this, &DossierListPane::newWanted);
    addTool(make);
    make->setVisible(context().may(Permission::WorkDossier));
    setFilter({.open = true});
}

void DossierListPane::fillRowMenu(QMenu* menu, const std::vector<qint64>& ids)
{
    std::vector<DossierId> dossiers;
    for (const qint64 id : ids)
        dossiers.emplace_back(id);
    const bool isOne = dossiers.size() == 1;
    const DossierRow* row = isOne ? model()->rowAt(model()->rowOf(ids.front())) : nullptr;
    if (isOne)
        menu->addAction(tr("Open the dossier"), this, [this, id = ids.front()] { Q_EMIT idOpened(id); });
    if (context().may(Permission::WorkDossier) && !(row && (row->hidden || row->closed))) {
        m_actions->fillMenu(menu, dossiers, row ? row->handler : UserId(), isOne);
        menu->addAction(isOne ? tr("Close the dossier…") : tr("Close these dossiers…"), this,
                        [this, dossiers] { Q_EMIT closeWanted(dossiers); });
    }
    if (row)
        menu->addAction(tr("Copy the number"), this,
                        [this, number = dossierNumber(row->number)] { context().seams.copyText(number); });
}

QList<FilterChip> DossierListPane::chips() const
{
    return filterChips(model()->filter(), context(), areaName(model()->filter().area, tr("An area")));
}

void DossierListPane::removeChip(const QString& key)
{
    setFilter(withoutFilter(model()->filter(), key));
}

void DossierListPane::fillFilterMenu(QMenu* menu)
{
    ui::fillFilterMenu(menu, FilterMenu<DossierFilter>(model()->filter(), context(),
                                                       [this](const DossierFilter& filter) { setFilter(filter); }));
}

std::pair<QString, QString> DossierListPane::emptyText() const
{
    if (model()->filter() == DossierFilter{.open = true})
        return {tr("No dossiers yet. A dossier holds everything about one problem: reports, talks, agreements and "
                   "letters."),
                context().may(Permission::WorkDossier) ? tr("New dossier") : QString()};
    return {tr("No dossier fits these filters."), tr("Show all open dossiers")};
}

void DossierListPane::emptyAction()
{
    if (model()->filter() == DossierFilter{.open = true})
        Q_EMIT newWanted();
    else
        setFilter({.open = true});
}

void DossierListPane::fillUsualViews(QMenu* menu)
{
    menu->addAction(tr("Open dossiers"), this, [this] { setFilter({.open = true}); });
    menu->addAction(tr("My open dossiers"), this, [this] { setFilter({.open = true, .handler = context().actor.id}); });
    menu->addAction(tr("All dossiers"), this, [this] { setFilter({}); });
}

void DossierListPane::fillSortMenu(QMenu* menu)
{
    QMenu* sort = menu->addMenu(tr("Sort by"));
    auto* group = new QActionGroup(sort);
    const std::pair<DossierSort, QString> sorts[] = {{DossierSort::Opened, tr("Day of opening, newest first")},
                                                     {DossierSort::Number, tr("Number, newest first")},
                                                     {DossierSort::Review, tr("Next review, soonest first")},
                                                     {DossierSort::Risk, tr("Risk, highest first")},
                                                     {DossierSort::Handler, tr("Handler")}};
    for (const auto& [by, text] : sorts) {
        const case_lists::DossierOrder order{.sort = by,
                                             .descending = by != DossierSort::Review && by != DossierSort::Handler};
        QAction* action = sort->addAction(text, this, [this, order] { setList(model()->filter(), order); });
        action->setCheckable(true);
        action->setChecked(model()->order().sort == by);
        group->addAction(action);
    }
}

QJsonObject DossierListPane::view() const
{
    return {{u"filter"_s, toJson(model()->filter())},
            {u"sort"_s, int(model()->order().sort)},
            {u"descending"_s, model()->order().descending}};
}

void DossierListPane::useView(const QJsonObject& view)
{
    const int sort = std::clamp(view[u"sort"_s].toInt(), int(DossierSort::Opened), int(DossierSort::Handler));
    setList(dossierFilterFromJson(view[u"filter"_s].toObject()),
            {.sort = static_cast<DossierSort>(sort), .descending = view[u"descending"_s].toBool(true)});
}

ListFile::Write DossierListPane::writer(const QList<int>& columns) const
{
    case_lists::ListExport<DossierRow> content;
    content.header = fileHeader(DossierListModel::columns(), columns);
    content.line = [columns, words = model()->words()](const DossierRow& row) {
        return fileLine(DossierListModel::columns(), columns, row, words);
    };
    return [content, filter = model()->filter(), order = model()->order()](
               Session& session, const case_lists::ListTarget& target, const ListFile::Progress& progress) mutable {
        content.progress = progress;
        return case_lists::writeDossiersCsv(session, target, filter, order, content);
    };
}

QString DossierListPane::savedText(int rows) const
{
    return tr("The list is saved: %n dossier(s).", nullptr, rows);
}

} // namespace woonrust::ui
