// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/directives/directive_list_pane.h"

#include "ui/kit/delegates.h"
#include "ui/kit/widgets.h"
#include "ui/lists/address_delegate.h"
#include "ui/pages/directives/directive_texts.h"
#include "ui/theme/metrics.h"

#include <QActionGroup>
#include <QListView>
#include <QMenu>
#include <QTableView>
#include <QToolButton>

namespace woonrust::ui {

using namespace Qt::StringLiterals;

using Column = DirectiveListModel::Column;

DirectiveListPane::DirectiveListPane(AppContext& appContext, QWidget* parent)
    : FilteredPane(appContext, new DirectiveListModel(appContext),
                   {.key = u"directives"_s,
                    .name = tr("Behaviour directives"),
                    .search = tr("Find in behaviour directives"),
                    .icon = Icon::Directives,
                    .showsFirst = false},
                   parent)
{
    QList<ColumnStart> columns(Column::ColumnCount, {.width = 8, .shown = false});
    // With a lock before it, or the arrow of the order.
    columns[Column::Number] = {.width = 3.2 + double(fontMetrics().horizontalAdvance(u"G88-8888"_s)) / em(this)};
    columns[Column::Address] = {.width = 16};
    columns[Column::State] = {.width = 10};
    columns[Column::Kind] = {.width = 9};
    columns[Column::Keeper] = {.width = 10};
    columns[Column::Ends] = {.width = 8};
    columns[Column::NextEvaluation] = {.width = 9};
    makeTable(columns,
              {Column::Number, Column::Address, Column::State, Column::NextEvaluation, Column::Ends, Column::Kind,
               Column::Keeper},
              Column::Number);
    table()->setItemDelegateForColumn(Column::Address, new AddressDelegate(table()));
    auto* cards = new QListView;
    prepareList(cards, new ListRowDelegate);
    offerCards(cards, {Column::Number, Column::Address, Column::Kind, Column::State, Column::Dossier, Column::Keeper});
    auto* make = iconButton(Icon::Add, tr("New behaviour directive (Ctrl+Shift+N)"));
    connect(make, &QToolButton::clicked, this, &DirectiveListPane::newWanted);
    addTool(make);
    make->setVisible(context().may(Permission::WorkDossier));
    setFilter({.open = true});
}

void DirectiveListPane::fillRowMenu(QMenu* menu, const std::vector<qint64>& ids)
{
    if (ids.size() != 1)
        return;
    const DirectiveRow* row = model()->rowAt(model()->rowOf(ids.front()));
    menu->addAction(tr("Open the directive"), this, [this, id = ids.front()] { Q_EMIT idOpened(id); });
    if (!row)
        return;
    menu->addAction(tr("Open its dossier"), this, [this, dossier = row->dossier] { Q_EMIT dossierWanted(dossier); });
    menu->addAction(tr("Copy the number"), this,
                    [this, number = directiveNumber(row->number)] { context().seams.copyText(number); });
}

QList<FilterChip> DirectiveListPane::chips() const
{
    return filterChips(model()->filter(), context(), areaName(model()->filter().area, tr("An area")));
}

void DirectiveListPane::removeChip(const QString& key)
{
    setFilter(withoutFilter(model()->filter(), key));
}

void DirectiveListPane::fillFilterMenu(QMenu* menu)
{
    ui::fillFilterMenu(menu, FilterMenu<DirectiveFilter>(model()->filter(), context(),
                                                         [this](const DirectiveFilter& filter) { setFilter(filter); }));
}

std::pair<QString, QString> DirectiveListPane::emptyText() const
{
    if (model()->filter() == DirectiveFilter{.open = true})
        return {tr("No behaviour directives yet. A directive says what a tenant does and does not do for a time, and "
                   "who sees to it."),
                context().may(Permission::WorkDossier) ? tr("New behaviour directive") : QString()};
    return {tr("No behaviour directive fits these filters."), tr("Show all open ones")};
}

void DirectiveListPane::emptyAction()
{
    if (model()->filter() == DirectiveFilter{.open = true})
        Q_EMIT newWanted();
    else
        setFilter({.open = true});
}

void DirectiveListPane::fillUsualViews(QMenu* menu)
{
    menu->addAction(tr("Open directives"), this, [this] { setFilter({.open = true}); });
    menu->addAction(tr("My open directives"), this,
                    [this] { setFilter({.open = true, .keeper = context().actor.id}); });
    menu->addAction(tr("Evaluation or hearing due"), this, [this] {
        setList({.due = DirectiveDue::Waits}, {.sort = DirectiveSort::Evaluation, .descending = false});
    });
    menu->addAction(tr("All directives"), this, [this] { setFilter({}); });
}

void DirectiveListPane::fillSortMenu(QMenu* menu)
{
    QMenu* sort = menu->addMenu(tr("Sort by"));
    auto* group = new QActionGroup(sort);
    const std::pair<DirectiveSort, QString> sorts[] = {
        {DirectiveSort::Number, tr("Number, newest first")},
        {DirectiveSort::Evaluation, tr("Next evaluation, soonest first")},
        {DirectiveSort::Ends, tr("Last day, soonest first")},
        {DirectiveSort::State, tr("State")}};
    for (const auto& [by, text] : sorts) {
        const case_lists::DirectiveOrder order{.sort = by, .descending = by == DirectiveSort::Number};
        QAction* action = sort->addAction(text, this, [this, order] { setList(model()->filter(), order); });
        action->setCheckable(true);
        action->setChecked(model()->order().sort == by);
        group->addAction(action);
    }
}

QJsonObject DirectiveListPane::view() const
{
    return {{u"filter"_s, toJson(model()->filter())},
            {u"sort"_s, int(model()->order().sort)},
            {u"descending"_s, model()->order().descending}};
}

void DirectiveListPane::useView(const QJsonObject& view)
{
    const int sort = std::clamp(view[u"sort"_s].toInt(), int(DirectiveSort::Number), int(DirectiveSort::State));
    setList(directiveFilterFromJson(view[u"filter"_s].toObject()),
            {.sort = static_cast<DirectiveSort>(sort), .descending = view[u"descending"_s].toBool(true)});
}

ListFile::Write DirectiveListPane::writer(const QList<int>& columns) const
{
    case_lists::ListExport<DirectiveRow> content;
    content.header = fileHeader(DirectiveListModel::columns(), columns);
    content.line = [columns, words = model()->words()](const DirectiveRow& row) {
        return fileLine(DirectiveListModel::columns(), columns, row, words);
    };
    return [content, filter = model()->filter(), order = model()->order()](
               Session& session, const case_lists::ListTarget& target, const ListFile::Progress& progress) mutable {
        content.progress = progress;
        return case_lists::writeDirectivesCsv(session, target, filter, order, content);
    };
}

bool DirectiveListPane::follows(EntityKind changed) const
{
    return changed == EntityKind::Clause || changed == EntityKind::Breach || changed == EntityKind::Forfeiture ||
           FilteredPane::follows(changed);
}

QString DirectiveListPane::savedText(int rows) const
{
    return tr("The list is saved: %n behaviour directive(s).", nullptr, rows);
}

} // namespace woonrust::ui
