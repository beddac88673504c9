// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/reports/report_list.h"

#include "services/lists/case_lists.h"
#include "services/register/areas.h"
#include "ui/kit/delegates.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/inline_message.h"
#include "ui/kit/progress_panel.h"
#include "ui/kit/search_field.h"
#include "ui/kit/widgets.h"
#include "ui/pages/reports/report_list_model.h"
#include "ui/theme/metrics.h"

#include <QAction>
#include <QBoxLayout>
#include <QHeaderView>
#include <QJsonDocument>
#include <QLocale>
#include <QMenu>
#include <QScrollBar>
#include <QSettings>
#include <QStackedWidget>
#include <QTableView>

namespace woonrust::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int typingPause = 250;   // ms
constexpr int choosingPause = 120; // ms: whoever walks through the list with the arrows does not open every report
const QString viewsPage = u"reports"_s;

} // namespace

ReportList::ReportList(AppContext& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_model(new ReportListModel(context, this)),
      m_table(new QTableView),
      m_search(new SearchField(tr("Words in these reports"))),
      m_filters(new FilterBar),
      m_views(iconButton(Icon::Menu, tr("Saved views"))),
      m_columns(iconButton(Icon::Columns, tr("Choose columns"))),
      m_export(iconButton(Icon::Export, tr("Save this list as a file (CSV)"))),
      m_stack(new QStackedWidget),
      m_empty(new EmptyState(Icon::Reports, QString())),
      m_bar(new InlineMessage(Tone::Missed)),
      m_progress(new ProgressPanel)
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(gap(this, Gap::Large), gap(this), gap(this, Gap::Small), gap(this));
    outer->setSpacing(gap(this, Gap::Small));
    auto* tools = new QHBoxLayout;
    tools->setSpacing(gap(this, Gap::Small));
    named(m_search, tr("Words in these reports"));
    tools->addWidget(m_search, 1);
    for (QToolButton* button : {m_views, m_columns, m_export})
        tools->addWidget(button);
    outer->addLayout(tools);
    outer->addWidget(m_filters);
    outer->addWidget(m_bar);
    outer->addWidget(m_progress);
    outer->addWidget(m_stack, 1);
    m_bar->setMessage(Tone::Missed, {});
    m_progress->finish();
    m_export->setVisible(m_context.may(Permission::ExportList));
    m_export->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_E));
    m_export->setToolTip(tr("Save this list as a file (CSV) · Ctrl+E"));

    prepareTable(m_table);
    m_table->setModel(m_model);
    m_table->setItemDelegateForColumn(ReportListModel::Due, new PillDelegate(m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    named(m_table, tr("Reports"));
    m_table->horizontalHeader()->setSortIndicator(ReportListModel::Received, Qt::DescendingOrder);
    m_table->setSortingEnabled(true);
    m_table->horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_table->horizontalHeader()->setStretchLastSection(true);
    restoreColumns();
    makeMenus();

    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    m_choosing.setSingleShot(true);
    m_choosing.setInterval(choosingPause);
    connect(m_search, &QLineEdit::textEdited, this, [this] { m_typing.start(); });
    connect(&m_typing, &QTimer::timeout, this, [this] {
        ReportFilter filter = m_model->filter();
        filter.text = m_search->text().trimmed();
        applyFilter(filter);
    });
    connect(&m_choosing, &QTimer::timeout, this, [this] {
        if (const qint64 id = m_model->idAt(m_table->currentIndex().row()))
            Q_EMIT chosen(ReportId(id));
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ReportList::currentMoved);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& index) {
        if (const qint64 id = m_model->idAt(index.row()))
            Q_EMIT opened(ReportId(id));
    });
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, this, &ReportList::requestVisible);
    connect(m_table->verticalScrollBar(), &QScrollBar::rangeChanged, this, &ReportList::requestVisible);
    connect(m_model, &PagedModel::firstRowsShown, this, [this] {
        m_stack->setCurrentIndex(m_model->rowCount() > 0 ? 0 : 1);
        requestVisible();
    });
    connect(m_model, &QAbstractItemModel::dataChanged, this, &ReportList::requestVisible);
    connect(m_model, &QAbstractItemModel::layoutChanged, this, &ReportList::requestVisible);
    connect(m_model, &PagedModel::completed, this, [this](int count) {
        m_stack->setCurrentIndex(count > 0 ? 0 : 1);
        m_countText = tr("%n report(s)", nullptr, count);
        if (m_wanted)
            choose(m_wanted);
        else if (count > 0 && !m_table->currentIndex().isValid())
            m_table->setCurrentIndex(m_model->index(0, ReportListModel::Number));
        Q_EMIT countChanged();
    });
    connect(m_model, &PagedModel::failed, this,
            [this](const Error& error) { m_bar->setMessage(Tone::Missed, error.message); });
    connect(m_filters, &FilterBar::removed, this,
            [this](const QString& key) { applyFilter(withoutChip(m_model->filter(), key)); });
    connect(m_empty, &EmptyState::actionTriggered, this, [this] {
        if (m_model->filter() == ReportFilter{})
            Q_EMIT newWanted();
        else
            setFilter({});
    });
    connect(m_export, &QToolButton::clicked, this, &ReportList::exportCsv);
    connect(m_progress, &ProgressPanel::cancelRequested, this, [this] {
        if (m_stopExport)
            *m_stopExport = true;
    });
    connect(&m_context.bench.changes, &ChangeNotifier::changed, this, [this](const Changes& changes) {
        const bool about = std::ranges::any_of(changes, [](const Change& change) {
            return change.kind == EntityKind::Report || change.kind == EntityKind::Deadline ||
                   change.kind == EntityKind::Dossier;
        });
        if (about)
            refresh();
    });

    setFilter({.open = true});
    loadViews();
    m_context.bench.reader.run(
        this, [](Session& session) { return areas::all(session); },
        [this](const Result<std::vector<Area>>& found) {
            if (!found)
                return;
            m_names.areas = *found;
            showFilter();
        });
}

ReportList::~ReportList()
{
    if (m_stopExport)
        *m_stopExport = true;
}

void ReportList::makeMenus()
{
    m_views->setPopupMode(QToolButton::InstantPopup);
    m_columns->setPopupMode(QToolButton::InstantPopup);
    auto* columns = new QMenu(m_columns);
    m_columns->setMenu(columns);
    connect(columns, &QMenu::aboutToShow, this, [this, columns] { fillColumnMenu(columns); });
    connect(m_table->horizontalHeader(), &QHeaderView::customContextMenuRequested, this, [this, columns](QPoint where) {
        fillColumnMenu(columns);
        columns->popup(m_table->horizontalHeader()->mapToGlobal(where));
    });
    m_views->setMenu(new QMenu(m_views));
    showViews();
}

void ReportList::fillColumnMenu(QMenu* menu)
{
    menu->clear();
    for (int column = 0; column < ReportListModel::ColumnCount; ++column) {
        QAction* action = menu->addAction(ReportListModel::columnName(column), this, [this, column](bool on) {
            m_table->setColumnHidden(column, !on);
            rememberColumns();
        });
        action->setCheckable(true);
        action->setChecked(!m_table->isColumnHidden(column));
        action->setEnabled(column != ReportListModel::Number);
    }
}

void ReportList::setFilter(const ReportFilter& filter)
{
    m_search->setText(filter.text);
    applyFilter(filter);
}

void ReportList::applyFilter(const ReportFilter& filter)
{
    m_bar->setMessage(Tone::Missed, {});
    m_model->setFilter(filter);
    if (filter == ReportFilter{})
        m_empty->setText(tr("There are no reports yet. They come in by telephone, e-mail or from a colleague."),
                         tr("Register a report"));
    else
        m_empty->setText(tr("No report fits these filters."), tr("Show all reports"));
    showFilter();
}

void ReportList::showFilter()
{
    m_filters->setChips(chipsOf(m_model->filter(), m_context, m_names));
    m_filters->setMenu(filterMenu(m_model->filter(), m_context, m_names, [this](const ReportFilter& filter) {
        // The menu that is open now is replaced, so not while it runs.
        QTimer::singleShot(0, this, [this, filter] { applyFilter(filter); });
    }));
}

void ReportList::refresh()
{
    m_model->reloadQuietly();
}

void ReportList::startTyping()
{
    m_table->setFocus(Qt::OtherFocusReason);
}

void ReportList::choose(ReportId id)
{
    const int row = m_model->rowOf(id.value());
    m_wanted = row < 0 ? id : ReportId();
    if (row >= 0) {
        m_table->setCurrentIndex(m_model->index(row, ReportListModel::Number));
        m_table->scrollTo(m_table->currentIndex());
    } else if (m_model->isComplete()) {
        m_wanted = {};
        m_table->setCurrentIndex({});
    }
}

void ReportList::currentMoved()
{
    m_choosing.start();
}

void ReportList::requestVisible()
{
    const int first = m_table->rowAt(0);
    const int last = m_table->rowAt(m_table->viewport()->height() - 1);
    if (first >= 0)
        m_model->requestRows(first, last < 0 ? m_model->rowCount() - 1 : last);
}

void ReportList::loadViews()
{
    m_context.bench.reader.run(
        this, [](Session& session) { return views::list(session, viewsPage); },
        [this](const Result<std::vector<views::SavedView>>& found) {
            if (!found)
                return;
            m_savedViews = *found;
            showViews();
        });
}

void ReportList::showViews()
{
    QMenu* menu = m_views->menu();
    menu->clear();
    menu->addAction(tr("Open reports"), this, [this] { setFilter({.open = true}); });
    menu->addAction(tr("My open reports"), this, [this] { setFilter({.open = true, .handler = m_context.actor.id}); });
    menu->addAction(tr("All reports"), this, [this] { setFilter({}); });
    if (!m_savedViews.empty()) {
        menu->addSeparator();
        QMenu* remove = nullptr;
        for (const views::SavedView& view : m_savedViews)
            menu->addAction(view.name, this, [this, view] { useView(view); });
        remove = menu->addMenu(tr("Delete a view"));
        for (const views::SavedView& view : m_savedViews)
            remove->addAction(view.name, this, [this, view] { removeView(view); });
    }
    menu->addSeparator();
    menu->addAction(tr("Save this view…"), this, &ReportList::saveView);
}

QString ReportList::definition() const
{
    const QJsonObject json{{u"filter"_s, toJson(m_model->filter())},
                           {u"sort"_s, int(ReportListModel::columnOf(m_model->order().sort))},
                           {u"descending"_s, m_model->order().descending},
                           {u"columns"_s, QString::fromLatin1(m_table->horizontalHeader()->saveState().toBase64())}};
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

void ReportList::useView(const views::SavedView& view)
{
    const QJsonObject json = QJsonDocument::fromJson(view.definition.toUtf8()).object();
    const QByteArray columns = QByteArray::fromBase64(json[u"columns"_s].toString().toLatin1());
    if (!columns.isEmpty())
        m_table->horizontalHeader()->restoreState(columns);
    if (const auto sort = ReportListModel::sortOf(json[u"sort"_s].toInt(ReportListModel::Received)))
        m_model->setOrder({.sort = *sort, .descending = json[u"descending"_s].toBool(true)});
    setFilter(reportFilterFromJson(json[u"filter"_s].toObject()));
}

void ReportList::saveView()
{
    m_context.seams.messages.askText(
        this,
        {.title = tr("Save this view"),
         .text = tr("Filters, order and columns are kept under a name. A view of the same name is replaced."),
         .label = tr("Name"),
         .confirm = tr("Save"),
         .multiLine = false},
        [this](const std::optional<QString>& name) {
            if (!name)
                return;
            const views::SavedView view{.id = {}, .page = viewsPage, .name = *name, .definition = definition()};
            m_context.bench.writer.run(
                this, [view](Session& session) { return views::save(session, view); },
                [this, name](const Result<SavedViewId>& saved) {
                    if (!saved) {
                        m_bar->setMessage(Tone::Missed, saved.error().message);
                        return;
                    }
                    Q_EMIT toast(tr("The view “%1” is saved.").arg(*name));
                    loadViews();
                });
        });
}

void ReportList::removeView(const views::SavedView& view)
{
    m_context.bench.writer.run(
        this, [id = view.id](Session& session) { return views::remove(session, id); },
        [this, view](const Result<void>& removed) {
            if (!removed) {
                m_bar->setMessage(Tone::Missed, removed.error().message);
                return;
            }
            loadViews();
            Q_EMIT toast(tr("The view “%1” is deleted.").arg(view.name), [this, view] {
                m_context.bench.writer.run(
                    this, [view](Session& session) { return views::save(session, view); },
                    [this](const Result<SavedViewId>&) { loadViews(); });
            });
        });
}

void ReportList::exportCsv()
{
    if (m_stopExport)
        return;
    m_context.seams.files.save(this,
                               {.title = tr("Save this list"),
                                .suggestion = tr("Reports %1.csv").arg(m_context.today().toString(u"yyyy-MM-dd"_s)),
                                .filters = {tr("CSV (*.csv)")},
                                .defaultSuffix = u"csv"_s},
                               [this](const QString& path) { writeCsv(path); });
}

void ReportList::writeCsv(const QString& path)
{
    m_stopExport = std::make_shared<std::atomic_bool>(false);
    const int total = m_model->rowCount();
    m_progress->start(tr("Saving the list"));
    case_lists::ListExport<ReportRow> content;
    for (int column = 0; column < ReportListModel::ColumnCount; ++column)
        content.header << ReportListModel::columnName(column);
    content.line = [codes = m_context.codes(), today = m_context.today(),
                    calendar = m_context.calendar()](const ReportRow& row) {
        QStringList line;
        for (int column = 0; column < ReportListModel::ColumnCount; ++column) {
            if (column == ReportListModel::Received && !row.hidden)
                line << toStorage(amsterdamDate(row.receivedAt));
            else if (column == ReportListModel::Due && !row.hidden)
                line << toStorage(row.nextDueOn);
            else
                line << ReportListModel::cell(row, column, codes, today, calendar);
        }
        return line;
    };
    content.progress = [stop = m_stopExport, total, guard = QPointer<ReportList>(this)](int written) {
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [guard, written, total] {
                if (guard)
                    guard->m_progress->setProgress(written, total);
            },
            Qt::QueuedConnection);
        return !*stop;
    };
    m_context.bench.figures.run(
        this,
        [path, content, filter = m_model->filter(), order = m_model->order(), codes = m_model->codesInOrder()](
            Session& session) { return case_lists::writeReportsCsv(session, path, filter, order, codes, content); },
        [this](const Result<int>& written) {
            m_stopExport.reset();
            m_progress->finish();
            if (written)
                Q_EMIT toast(tr("The list is saved: %n report(s).", nullptr, *written));
            else if (written.error().kind != ErrorKind::Cancelled)
                m_bar->setMessage(Tone::Missed, written.error().message);
        });
}

void ReportList::rememberColumns()
{
    m_context.preferences.setValue(u"reports/%1/columns"_s.arg(m_context.actor.id.value()),
                                   m_table->horizontalHeader()->saveState());
}

void ReportList::restoreColumns()
{
    QHeaderView* header = m_table->horizontalHeader();
    const QByteArray state =
        m_context.preferences.value(u"reports/%1/columns"_s.arg(m_context.actor.id.value())).toByteArray();
    if (state.isEmpty() || !header->restoreState(state)) {
        const QHash<int, double> widths{
            {ReportListModel::Number, 6.8},  {ReportListModel::Received, 9.4},   {ReportListModel::Category, 10},
            {ReportListModel::Nature, 7},    {ReportListModel::Address, 10},     {ReportListModel::Area, 9},
            {ReportListModel::Reporter, 10}, {ReportListModel::Handler, 9},      {ReportListModel::Status, 8},
            {ReportListModel::Due, 9},       {ReportListModel::DossierColumn, 7}};
        for (int column = 0; column < ReportListModel::ColumnCount; ++column)
            m_table->setColumnWidth(column, em(this, widths.value(column, 8)));
        for (const int column : {ReportListModel::Nature, ReportListModel::Area, ReportListModel::Reporter,
                                 ReportListModel::Status, ReportListModel::Handler, ReportListModel::DossierColumn})
            m_table->setColumnHidden(column, true);
        header->moveSection(header->visualIndex(ReportListModel::Due), 2);
    }
    connect(header, &QHeaderView::sectionMoved, this, &ReportList::rememberColumns);
    connect(header, &QHeaderView::sectionResized, this, &ReportList::rememberColumns);
}

} // namespace woonrust::ui
