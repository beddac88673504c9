// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lists/list_pane.h"

#include "papers/case_papers.h"
#include "services/registry/areas.h"
#include "ui/kit/delegates.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/inline_message.h"
#include "ui/kit/plain_text.h"
#include "ui/kit/progress_panel.h"
#include "ui/kit/search_field.h"
#include "ui/kit/widgets.h"
#include "ui/lists/area_picker.h"
#include "ui/lists/saved_views.h"
#include "ui/papers/paper_preview.h"
#include "ui/theme/metrics.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QListView>
#include <QMenu>
#include <QScrollBar>
#include <QSettings>
#include <QShortcut>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <algorithm>
#include <utility>

namespace woonrust::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int typingPause = 250;   // ms
constexpr int choosingPause = 120; // ms: whoever walks through the list with the arrows does not open every row
constexpr int changePause = 200;   // ms

QString preference(const AppContext& context, const ListNames& names, const QString& what)
{
    return u"%1/%2/%3"_s.arg(names.key).arg(context.actor.id.value()).arg(what);
}

// A menu that is filled each time it opens, so that it shows what is in force then.
QMenu* menuOf(QToolButton* button, const std::function<void(QMenu*)>& fill)
{
    auto* menu = new QMenu(button);
    button->setMenu(menu);
    button->setPopupMode(QToolButton::InstantPopup);
    QObject::connect(menu, &QMenu::aboutToShow, button, [menu, fill] {
        menu->clear();
        fill(menu);
    });
    return menu;
}

} // namespace

ListPane::ListPane(AppContext& appContext, PagedModel* model, ListNames names, QWidget* parent)
    : QWidget(parent),
      m_context(appContext),
      m_model(model),
      m_names(std::move(names)),
      m_table(new QTableView),
      m_tools(new QHBoxLayout),
      m_search(new SearchField(m_names.search)),
      m_filters(new FilterBar),
      m_viewsButton(iconButton(Icon::Views, tr("Saved views"))),
      m_columnsButton(iconButton(Icon::Columns, tr("Columns and order"))),
      m_fileButton(iconButton(Icon::Export, tr("Save this list as a file (CSV)"))),
      m_chosenBar(new QWidget),
      m_chosen(secondaryLabel({})),
      m_stack(new QStackedWidget),
      m_empty(new EmptyState(m_names.icon, QString())),
      m_bar(new InlineMessage(Tone::Missed)),
      m_views(new SavedViews(appContext, m_names.key, this))
{
    m_model->setParent(this);
    layOut();
    for (QTimer* timer : {&m_typing, &m_choosing, &m_changed})
        timer->setSingleShot(true);
    m_typing.setInterval(typingPause);
    m_choosing.setInterval(choosingPause);
    m_changed.setInterval(changePause);
    watch();
    watchModel();
}

void ListPane::layOut()
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, gap(this, Gap::Small), 0, 0);
    outer->setSpacing(gap(this, Gap::Small));
    auto* top = new QVBoxLayout;
    top->setContentsMargins(gap(this), 0, gap(this), 0);
    top->setSpacing(gap(this, Gap::Small));
    m_tools->setSpacing(gap(this, Gap::Tight));
    m_tools->addWidget(named(m_search, m_names.search), 1);
    for (QToolButton* button : {m_viewsButton, m_columnsButton, m_fileButton})
        m_tools->addWidget(button);
    m_search->setKeyHint(tr("Ctrl F"));
    top->addLayout(m_tools);
    top->addWidget(m_filters);
    top->addWidget(m_bar);
    auto* progress = new ProgressPanel;
    top->addWidget(progress);
    outer->addLayout(top);
    outer->addWidget(m_stack, 1);
    auto* chosen = new QHBoxLayout(m_chosenBar);
    chosen->setContentsMargins(gap(this), 0, gap(this), gap(this, Gap::Small));
    chosen->addWidget(m_chosen, 1);
    auto* withThem = secondaryButton(tr("Do with these"));
    auto* menu = new QMenu(withThem);
    withThem->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        fillRowMenu(menu, chosenIds());
    });
    chosen->addWidget(withThem);
    outer->addWidget(m_chosenBar);
    m_chosenBar->hide();
    m_bar->setMessage(Tone::Missed, {});
    m_file = new ListFile(m_context, progress, this);
    m_fileButton->setVisible(m_context.may(Permission::ExportList));
    m_fileButton->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_E));
    setTip(m_fileButton, tr("Save this list as a file (CSV) · Ctrl+E"));
    makeMenus();
}

void ListPane::makeMenus()
{
    menuOf(m_viewsButton, [this](QMenu* menu) {
        fillUsualViews(menu);
        menu->addSeparator();
        m_views->fillMenu(menu, [this] { return wholeView(); });
    });
    menuOf(m_columnsButton, [this](QMenu* menu) {
        if (m_cards) {
            QAction* cards = menu->addAction(tr("As cards"), this, &ListPane::showAsCards);
            cards->setCheckable(true);
            cards->setChecked(asCards());
            menu->addSeparator();
        }
        fillSortMenu(menu);
        if (!asCards())
            m_columns->fillMenu(menu);
    });
}

void ListPane::makeTable(const QList<ColumnStart>& columns, const QList<int>& order, int sortColumn)
{
    prepareTable(m_table);
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    named(m_table, m_names.name);
    QHeaderView* header = m_table->horizontalHeader();
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    header->setSortIndicator(sortColumn, Qt::DescendingOrder);
    // Texts are as wide as their language.
    m_columns =
        new ColumnChoice(m_table, m_context.preferences,
                         preference(m_context, m_names, u"columns/"_s + m_context.codes().language()), columns, order);
    connect(header, &QHeaderView::customContextMenuRequested, this,
            [this, header](QPoint where) { m_columnsButton->menu()->popup(header->mapToGlobal(where)); });
    m_table->setSortingEnabled(true);
    connect(header, &QHeaderView::sortIndicatorChanged, this, &ListPane::showOrder);
    m_stack->insertWidget(0, m_table);
    m_stack->addWidget(m_empty);
    watchRows(m_table);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] { m_choosing.start(); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ListPane::showChosen);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ListPane::showChosen);
    loadAreas();
    m_views->load();
}

void ListPane::offerCards(QListView* cards, const QList<int>& columnsOnCard)
{
    m_cards = cards;
    m_cardColumns = columnsOnCard;
    m_cards->setModel(m_model);
    m_cards->setSelectionModel(m_table->selectionModel());
    m_cards->setSelectionMode(QAbstractItemView::ExtendedSelection);
    named(m_cards, m_names.name);
    m_stack->addWidget(m_cards);
    watchRows(m_cards);
    showState();
}

void ListPane::addTool(QWidget* tool)
{
    m_tools->insertWidget(1, tool);
}

void ListPane::watchRows(QAbstractItemView* view)
{
    connect(view, &QAbstractItemView::activated, this, [this](const QModelIndex& index) {
        if (const qint64 id = m_model->idAt(index.row())) {
            m_choosing.stop();
            m_revealed = 0;
            m_current = id;
            Q_EMIT idOpened(id);
        }
    });
    view->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(view, &QAbstractItemView::customContextMenuRequested, this,
            [this, view](QPoint where) { showRowMenu(view, where); });
    // Qt itself goes to the first row when none is current.
    auto* end = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_End), view);
    end->setContext(Qt::WidgetShortcut);
    connect(end, &QShortcut::activated, view, [this, view] {
        view->setCurrentIndex(m_model->index(m_model->rowCount() - 1, std::max(0, view->currentIndex().column())));
    });
    connect(view->verticalScrollBar(), &QScrollBar::valueChanged, this, &ListPane::requestVisible);
    connect(view->verticalScrollBar(), &QScrollBar::rangeChanged, this, &ListPane::requestVisible);
}

void ListPane::watch()
{
    connect(m_search, &QLineEdit::textChanged, this, [this] { m_typing.start(); });
    connect(m_search, &QLineEdit::returnPressed, this, &ListPane::startTyping);
    connect(&m_typing, &QTimer::timeout, this, [this] { setWords(m_search->text().trimmed()); });
    connect(&m_changed, &QTimer::timeout, this, &ListPane::refresh);
    connect(&m_choosing, &QTimer::timeout, this, [this] {
        const qint64 id = m_model->idAt(rows()->currentIndex().row());
        if (id && id != m_current) {
            m_current = id;
            m_revealed = 0;
            Q_EMIT idChosen(id);
        }
    });
    connect(m_filters, &FilterBar::removed, this, &ListPane::removeChip);
    connect(m_filters, &FilterBar::opened, this, [this](const QString& key) {
        if (key == "area"_L1)
            pickArea();
    });
    connect(m_empty, &EmptyState::actionTriggered, this, &ListPane::emptyAction);
    connect(m_views, &SavedViews::toast, this, &ListPane::toast);
    connect(m_views, &SavedViews::failed, this, &ListPane::showError);
    connect(m_views, &SavedViews::chosen, this, [this](const QJsonObject& view) {
        if (const QByteArray columns = QByteArray::fromBase64(view[u"columns"_s].toString().toLatin1());
            !columns.isEmpty())
            m_columns->setState(columns);
        useView(view);
    });
    connect(m_file, &ListFile::saved, this, [this](int rows) { Q_EMIT toast(savedText(rows)); });
    connect(m_file, &ListFile::failed, this, &ListPane::showError);
    connect(m_fileButton, &QToolButton::clicked, this,
            [this] { m_file->save(m_names.name, m_model->rowCount(), writer(columnsShown())); });
    connect(&m_context, &AppContext::referenceChanged, this, &ListPane::showFilter);
    connect(&m_context.bench.changes, &ChangeNotifier::changed, this, [this](const Changes& changes) {
        if (std::ranges::any_of(changes, [this](const Change& change) { return follows(change.kind); }))
            m_changed.start();
    });
    auto* find = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_F), this);
    find->setWhatsThis(m_names.search);
    connect(find, &QShortcut::activated, m_search, [this] { m_search->setFocus(Qt::ShortcutFocusReason); });
}

void ListPane::watchModel()
{
    connect(m_model, &PagedModel::firstRowsShown, this, [this] {
        if (m_current && m_model->rowOf(m_current) >= 0)
            choose(m_current);
        showState();
        requestVisible();
    });
    connect(m_model, &QAbstractItemModel::dataChanged, this, &ListPane::requestVisible);
    connect(m_model, &QAbstractItemModel::layoutChanged, this, &ListPane::requestVisible);
    connect(m_model, &PagedModel::completed, this, [this](int count) {
        m_count = count;
        showState();
        if (m_revealed)
            settleRevealed();
        else if (m_wanted)
            choose(m_wanted);
        else if (std::exchange(m_newList, false) && m_model->rowOf(m_current) < 0)
            showFirst();
        Q_EMIT countChanged();
    });
    connect(m_model, &PagedModel::failed, this, &ListPane::showError);
}

bool ListPane::follows(EntityKind changed) const
{
    return changed == kind() || changed == EntityKind::Report || changed == EntityKind::Dossier ||
           changed == EntityKind::Deadline || changed == EntityKind::Task || changed == EntityKind::ContactMoment;
}

void ListPane::refresh()
{
    m_model->reloadQuietly();
}

void ListPane::filterChanged()
{
    m_newList = true;
    m_revealed = 0;
    m_bar->setMessage(Tone::Missed, {});
    const auto [text, action] = emptyText();
    m_empty->setText(text, action);
    showFilter();
}

void ListPane::showFilter()
{
    m_filters->setChips(chips());
    auto* menu = new QMenu(this);
    fillFilterMenu(menu);
    menu->addAction(tr("Area…"), this, &ListPane::pickArea)->setEnabled(!m_areas.empty());
    // The menu that is open now is replaced, so not while it runs.
    QTimer::singleShot(0, this, [this, menu = QPointer<QMenu>(menu)] {
        if (menu)
            m_filters->setMenu(menu);
    });
}

void ListPane::showOrder()
{
    // Not every column can order the list: the header shows what does.
    QHeaderView* header = m_table->horizontalHeader();
    const QSignalBlocker quiet(header);
    const auto [column, direction] = order();
    header->setSortIndicator(column, direction);
    header->viewport()->update();
}

void ListPane::showWords(const QString& text)
{
    const QSignalBlocker quiet(m_search);
    m_search->setText(text);
    m_typing.stop();
}

void ListPane::showError(const Error& error)
{
    if (error.kind != ErrorKind::Cancelled)
        m_bar->setMessage(Tone::Missed, error.message);
}

void ListPane::showState()
{
    const bool empty = m_model->isComplete() && m_model->rowCount() == 0;
    m_stack->setCurrentWidget(empty ? static_cast<QWidget*>(m_empty) : rows());
}

void ListPane::requestVisible()
{
    const QAbstractItemView* view = rows();
    const QModelIndex top = view->indexAt({1, 1});
    if (!top.isValid())
        return;
    const QModelIndex bottom = view->indexAt({1, view->viewport()->height() - 1});
    m_model->requestRows(top.row(), bottom.isValid() ? bottom.row() : m_model->rowCount() - 1);
}

bool ListPane::asCards() const
{
    return m_cards && !m_context.preferences.value(preference(m_context, m_names, u"table"_s)).toBool();
}

QAbstractItemView* ListPane::rows() const
{
    return asCards() ? static_cast<QAbstractItemView*>(m_cards) : m_table;
}

void ListPane::showAsCards(bool on)
{
    m_context.preferences.setValue(preference(m_context, m_names, u"table"_s), !on);
    if (const QModelIndex now = m_table->currentIndex(); now.isValid())
        chooseRow(m_model->index(now.row(), 0));
    showState();
    startTyping();
    requestVisible();
}

bool ListPane::mayPrint() const
{
    return m_context.may(Permission::ExportList);
}

void ListPane::print()
{
    papers::PrintedList list{.title = m_names.name, .total = m_model->rowCount()};
    QStringList filters;
    for (const FilterChip& chip : chips())
        filters << chip.text;
    list.filter = filters.join(u" · "_s);
    for (const int column : columnsShown())
        list.header << m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    previewPaper(m_context, this, u"%1 %2"_s.arg(m_names.name, m_context.today().toString(Qt::ISODate)), kind(), 0,
                 [list, write = writer(columnsShown())](Session& session) mutable -> Result<papers::Paper> {
                     const case_lists::ListTarget lines(
                         papers::mostPrintedRows, [&list](const QStringList& line) { list.rows.push_back(line); });
                     const auto read = write(session, lines, {});
                     if (!read)
                         return std::unexpected(read.error());
                     return papers::listPaper(session, list, QLocale());
                 });
}

QList<int> ListPane::columnsShown() const
{
    return asCards() ? m_cardColumns : m_columns->shown();
}

QJsonObject ListPane::wholeView() const
{
    QJsonObject json = view();
    json[u"columns"_s] = QString::fromLatin1(m_columns->state().toBase64());
    return json;
}

void ListPane::loadAreas()
{
    m_context.bench.reader.run(
        this, [](Session& session) { return areas::all(session); },
        [this](const Result<std::vector<Area>>& found) {
            if (!found)
                return;
            m_areas = *found;
            showFilter();
        });
}

QString ListPane::areaName(AreaId id, const QString& unknown) const
{
    const auto it = std::ranges::find(m_areas, id, &Area::id);
    return it == m_areas.end() ? unknown : it->name;
}

void ListPane::pickArea()
{
    auto* picker = new AreaPicker(m_areas, area(), this);
    connect(picker, &AreaPicker::chosen, this, &ListPane::setArea);
    picker->popupBelow(m_filters);
}

} // namespace woonrust::ui
