// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/dossiers/dossier_list_pane.h"

#include "services/lists/case_lists.h"
#include "services/register/areas.h"
#include "ui/kit/delegates.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/filter_bar.h"
#include "ui/kit/inline_message.h"
#include "ui/kit/progress_panel.h"
#include "ui/kit/search_field.h"
#include "ui/kit/widgets.h"
#include "ui/pages/dossiers/dossier_texts.h"
#include "ui/theme/metrics.h"

#include <QActionGroup>
#include <QBoxLayout>
#include <QJsonDocument>
#include <QListView>
#include <QMenu>
#include <QScrollBar>
#include <QShortcut>
#include <QStackedWidget>

namespace woonrust::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int typingPause = 200; // ms
constexpr int rowsPerProgress = 500;

const QString viewsPage = u"dossiers"_s;

void fetchInView(const QListView* list, DossierListModel* model)
{
    const QModelIndex top = list->indexAt({1, 1});
    const QModelIndex bottom = list->indexAt({1, list->viewport()->height() - 2});
    const int first = top.isValid() ? top.row() : 0;
    model->requestRows(first, bottom.isValid() ? bottom.row() : first + 50);
}

} // namespace

DossierListPane::DossierListPane(AppContext& theContext, QWidget* parent)
    : QWidget(parent),
      m_context(theContext),
      m_model(new DossierListModel(theContext, this)),
      m_search(new SearchField(tr("Find in dossiers"))),
      m_filters(new FilterBar),
      m_more(iconButton(Icon::More, tr("More: sort, saved views, export"))),
      m_list(new QListView),
      m_stack(new QStackedWidget),
      m_empty(new EmptyState(Icon::Dossiers, {})),
      m_bar(new InlineMessage(Tone::Missed)),
      m_progress(new ProgressPanel)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto* top = new QVBoxLayout;
    top->setContentsMargins(gap(this), gap(this, Gap::Small), gap(this), gap(this, Gap::Small));
    top->setSpacing(gap(this, Gap::Small));
    auto* row = new QHBoxLayout;
    row->setSpacing(gap(this, Gap::Small));
    row->addWidget(m_search, 1);
    auto* make = iconButton(Icon::Add, tr("New dossier (Ctrl+Shift+N)"));
    make->setVisible(m_context.may(Permission::WorkDossier));
    connect(make, &QToolButton::clicked, this, &DossierListPane::newWanted);
    row->addWidget(make);
    row->addWidget(m_more);
    top->addLayout(row);
    top->addWidget(m_filters);
    top->addWidget(m_bar);
    top->addWidget(m_progress);
    layout->addLayout(top);
    prepareList(m_list, new ListRowDelegate);
    m_list->setModel(m_model);
    named(m_list, tr("Dossiers"));
    named(m_search, tr("Find in dossiers"));
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    layout->addWidget(m_stack, 1);
    m_bar->setMessage(Tone::Missed, {});
    m_progress->finish();

    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    connect(m_search, &QLineEdit::textChanged, this, [this] { m_typing.start(); });
    connect(m_search, &QLineEdit::returnPressed, this, &DossierListPane::focusList);
    connect(&m_typing, &QTimer::timeout, this, [this] {
        DossierFilter filter = m_model->filter();
        filter.text = m_search->text().trimmed();
        if (!(filter == m_model->filter()))
            apply(filter);
    });
    connect(m_filters, &FilterBar::removed, this,
            [this](const QString& key) { apply(withoutFilter(m_model->filter(), key)); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& now) {
        const DossierId id(m_model->idAt(now.row()));
        if (!now.isValid() || !id || id == m_selected)
            return;
        m_selected = id;
        Q_EMIT chosen(id);
    });
    const auto rows = [this] { fetchInView(m_list, m_model); };
    connect(m_list->verticalScrollBar(), &QScrollBar::valueChanged, this, rows);
    connect(m_list->verticalScrollBar(), &QScrollBar::rangeChanged, this, rows);
    connect(m_model, &PagedModel::firstRowsShown, this, [this] {
        select(m_selected);
        showState();
    });
    connect(m_model, &PagedModel::completed, this, [this](int count) {
        select(m_selected);
        showState();
        Q_EMIT countChanged(count);
    });
    connect(m_model, &PagedModel::failed, this, [this](const Error& error) {
        if (error.kind != ErrorKind::Cancelled)
            m_bar->setMessage(Tone::Missed, error.message);
    });
    connect(m_empty, &EmptyState::actionTriggered, this, [this] {
        if (m_model->filter() == DossierFilter{.open = true})
            Q_EMIT newWanted();
        else
            setFilter({.open = true});
    });
    connect(m_progress, &ProgressPanel::cancelRequested, this, [this] {
        if (m_exporting)
            *m_exporting = false;
    });
    connect(&m_context, &AppContext::referenceChanged, this, &DossierListPane::makeFilterMenu);
    auto* find = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_F), this);
    connect(find, &QShortcut::activated, m_search, [this] { m_search->setFocus(Qt::ShortcutFocusReason); });
    m_search->setKeyHint(tr("Ctrl F"));

    makeFilterMenu();
    loadAreas();
    loadViews();
    setFilter({.open = true});
}

DossierListPane::~DossierListPane()
{
    if (m_exporting)
        *m_exporting = false;
}

void DossierListPane::setFilter(const DossierFilter& filter)
{
    m_search->setText(filter.text);
    m_typing.stop();
    apply(filter);
}

void DossierListPane::apply(const DossierFilter& filter)
{
    m_bar->setMessage(Tone::Missed, {});
    m_model->setList(filter, m_model->order());
    m_filters->setChips(filterChips(filter, m_context, m_areaNames));
}

void DossierListPane::select(DossierId dossier)
{
    m_selected = dossier;
    const int row = m_model->rowOf(dossier.value());
    if (row < 0)
        return;
    const QModelIndex index = m_model->index(row, 0);
    if (m_list->currentIndex() != index) {
        m_list->setCurrentIndex(index);
        m_list->scrollTo(index);
    }
}

void DossierListPane::focusList()
{
    m_list->setFocus(Qt::OtherFocusReason);
    if (!m_list->currentIndex().isValid() && m_model->rowCount() > 0)
        m_list->setCurrentIndex(m_model->index(0, 0));
}

void DossierListPane::showState()
{
    const bool empty = m_model->isComplete() && m_model->rowCount() == 0;
    if (empty && m_model->filter() == DossierFilter{.open = true})
        m_empty->setText(tr("No dossiers yet. A dossier holds everything about one problem: reports, talks, agreements "
                            "and letters."),
                         m_context.may(Permission::WorkDossier) ? tr("New dossier") : QString());
    else if (empty)
        m_empty->setText(tr("No dossier fits these filters."), tr("Show all open dossiers"));
    m_stack->setCurrentWidget(empty ? static_cast<QWidget*>(m_empty) : m_list);
}

void DossierListPane::loadAreas()
{
    m_context.bench.reader.run(
        this, [](Session& session) { return areas::all(session); },
        [this](const Result<std::vector<Area>>& found) {
            if (!found)
                return;
            m_areas = *found;
            for (const Area& area : m_areas)
                m_areaNames.insert(area.id.value(), area.name);
            makeFilterMenu();
            m_filters->setChips(filterChips(m_model->filter(), m_context, m_areaNames));
        });
}

void DossierListPane::makeFilterMenu()
{
    auto* menu = new QMenu;
    const auto add = [this](QMenu* where, const QString& text, const std::function<void(DossierFilter&)>& change) {
        where->addAction(text, this, [this, change] {
            DossierFilter filter = m_model->filter();
            change(filter);
            apply(filter);
        });
    };
    const auto codes = [&](const QString& title, const QString& list, QStringList DossierFilter::* member) {
        QMenu* sub = menu->addMenu(title);
        for (const CodeValue& value : m_context.codes().values(list))
            add(sub, m_context.codes().name(list, value.code), [member, code = value.code](DossierFilter& filter) {
                if (!(filter.*member).contains(code))
                    (filter.*member) << code;
            });
    };
    add(menu, tr("Mine"), [me = m_context.actor.id](DossierFilter& filter) {
        filter.handler = me;
        filter.unassigned = false;
    });
    add(menu, tr("Open"), [](DossierFilter& filter) { filter.open = true; });
    add(menu, tr("Closed"), [](DossierFilter& filter) { filter.open = false; });
    menu->addSeparator();
    for (const DossierDue due :
         {DossierDue::HasMissed, DossierDue::ReviewDue, DossierDue::Stuck, DossierDue::AftercareDue})
        add(menu, dueName(due), [due](DossierFilter& filter) {
            filter.due = due;
            if (due == DossierDue::AftercareDue)
                filter.open.reset();
        });
    menu->addSeparator();
    codes(tr("Kind"), u"DOSSIER_KIND"_s, &DossierFilter::kinds);
    codes(tr("Phase"), u"PHASE"_s, &DossierFilter::phases);
    QMenu* handlers = menu->addMenu(tr("Handler"));
    add(handlers, tr("Handled by nobody"), [](DossierFilter& filter) {
        filter.unassigned = true;
        filter.handler = {};
    });
    for (const User& user : m_context.users())
        add(handlers, user.name, [id = user.id](DossierFilter& filter) {
            filter.handler = id;
            filter.unassigned = false;
        });
    QMenu* places = menu->addMenu(tr("Area"));
    for (const Area& area : m_areas)
        if (!area.retired)
            add(places, area.name, [id = area.id](DossierFilter& filter) { filter.area = id; });
    places->setEnabled(!m_areas.empty());
    m_filters->setMenu(menu);
    makeMoreMenu();
}

void DossierListPane::makeMoreMenu()
{
    auto* menu = new QMenu(m_more);
    QMenu* sort = menu->addMenu(tr("Sort by"));
    auto* group = new QActionGroup(sort);
    const std::pair<DossierSort, QString> sorts[] = {{DossierSort::Opened, tr("Day of opening, newest first")},
                                                     {DossierSort::Number, tr("Number, newest first")},
                                                     {DossierSort::Review, tr("Next review, soonest first")},
                                                     {DossierSort::Risk, tr("Risk, highest first")},
                                                     {DossierSort::Handler, tr("Handler")}};
    for (const auto& [by, text] : sorts) {
        const storage::DossierOrder order{.sort = by,
                                          .descending = by != DossierSort::Review && by != DossierSort::Handler};
        QAction* action = sort->addAction(text, this, [this, order] { m_model->setList(m_model->filter(), order); });
        action->setCheckable(true);
        action->setChecked(m_model->order().sort == by);
        group->addAction(action);
    }
    makeViewsMenu(menu->addMenu(tr("Saved views")));
    menu->addSeparator();
    QAction* write =
        menu->addAction(icon(Icon::Export), tr("Save this list as CSV…"), this, &DossierListPane::exportCsv);
    write->setEnabled(m_context.may(Permission::ExportList));
    delete m_more->menu();
    m_more->setMenu(menu);
    m_more->setPopupMode(QToolButton::InstantPopup);
}

void DossierListPane::makeViewsMenu(QMenu* menu)
{
    for (const views::SavedView& view : m_views)
        menu->addAction(view.name, this, [this, view] {
            const QJsonObject kept = QJsonDocument::fromJson(view.definition.toUtf8()).object();
            m_model->setList(dossierFilterFromJson(kept[u"filter"_s].toObject()),
                             {.sort = static_cast<DossierSort>(std::clamp(kept[u"sort"_s].toInt(), 0, 4)),
                              .descending = kept[u"descending"_s].toBool(true)});
            setFilter(m_model->filter());
            makeMoreMenu();
        });
    if (!m_views.empty())
        menu->addSeparator();
    menu->addAction(tr("Keep this view…"), this, &DossierListPane::saveView);
    if (!m_views.empty()) {
        QMenu* gone = menu->addMenu(tr("Remove a view"));
        for (const views::SavedView& view : m_views)
            gone->addAction(view.name, this, [this, view] { removeView(view); });
    }
}

void DossierListPane::loadViews()
{
    m_context.bench.reader.run(
        this, [](Session& session) { return views::list(session, viewsPage); },
        [this](const Result<std::vector<views::SavedView>>& found) {
            if (!found)
                return;
            m_views = *found;
            makeMoreMenu();
        });
}

void DossierListPane::saveView()
{
    const QJsonObject kept{{u"filter"_s, toJson(m_model->filter())},
                           {u"sort"_s, int(m_model->order().sort)},
                           {u"descending"_s, m_model->order().descending}};
    const QString definition = QString::fromUtf8(QJsonDocument(kept).toJson(QJsonDocument::Compact));
    m_context.seams.messages.askText(
        this,
        {.title = tr("Keep this view"),
         .text = tr("Filters and order are kept under this name, for you alone."),
         .label = tr("Name"),
         .confirm = tr("Keep"),
         .multiLine = false},
        [this, definition](const std::optional<QString>& name) {
            if (!name)
                return;
            m_context.bench.writer.run(
                this,
                [view = views::SavedView{.page = viewsPage, .name = *name, .definition = definition}](
                    Session& session) { return views::save(session, view); },
                [this](const Result<SavedViewId>& saved) {
                    if (!saved) {
                        m_bar->setMessage(Tone::Missed, saved.error().message);
                        return;
                    }
                    Q_EMIT toast(tr("The view is kept."));
                    loadViews();
                });
        });
}

void DossierListPane::removeView(const views::SavedView& view)
{
    m_context.bench.writer.run(
        this, [id = view.id](Session& session) { return views::remove(session, id); },
        [this, view](const Result<void>& removed) {
            if (!removed) {
                m_bar->setMessage(Tone::Missed, removed.error().message);
                return;
            }
            loadViews();
            Q_EMIT toast(tr("The view “%1” is removed.").arg(view.name), [this, view] {
                m_context.bench.writer.run(
                    this, [view](Session& session) { return views::save(session, view); },
                    [this](const Result<SavedViewId>&) { loadViews(); });
            });
        });
}

void DossierListPane::exportCsv()
{
    if (m_exporting)
        return;
    m_context.seams.files.save(
        this,
        {.title = tr("Save this list"),
         .suggestion = tr("Dossiers %1.csv").arg(m_context.today().toString(Qt::ISODate)),
         .filters = {tr("CSV for a spreadsheet (*.csv)")},
         .defaultSuffix = u"csv"_s},
        [this](const QString& path) {
            m_exporting = std::make_shared<std::atomic_bool>(true);
            m_progress->start(tr("Writing the list…"));
            const int total = m_model->rowCount();
            const QPointer<DossierListPane> self(this);
            const case_lists::ListExport<DossierRow> content{
                .header = exportHeader(),
                .line = [codes = m_context.codes()](const DossierRow& row) { return exportLine(row, codes); },
                .progress =
                    [go = m_exporting, self, total](int done) {
                        if (done % rowsPerProgress == 0)
                            QMetaObject::invokeMethod(
                                qApp,
                                [self, done, total] {
                                    if (self)
                                        self->m_progress->setProgress(done, total);
                                },
                                Qt::QueuedConnection);
                        return go->load();
                    }};
            m_context.bench.figures.run(
                this,
                [path, filter = m_model->filter(), order = m_model->order(), content](Session& session) {
                    return case_lists::writeDossiersCsv(session, path, filter, order, content);
                },
                [this](const Result<int>& written) {
                    m_exporting.reset();
                    m_progress->finish();
                    if (written)
                        Q_EMIT toast(tr("%n dossier(s) saved in the file.", nullptr, *written));
                    else if (written.error().kind != ErrorKind::Cancelled)
                        m_bar->setMessage(Tone::Missed, written.error().message);
                });
        });
}

} // namespace woonrust::ui
