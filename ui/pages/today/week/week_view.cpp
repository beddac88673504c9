// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/today/week/week_view.h"

#include "domain/clock.h"
#include "exchange/calendar_file.h"
#include "services/cases/tasks.h"
#include "ui/kit/card.h"
#include "ui/kit/elided_label.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/inline_message.h"
#include "ui/kit/plain_text.h"
#include "ui/kit/segmented_choice.h"
#include "ui/kit/widgets.h"
#include "ui/pages/panes.h"
#include "ui/pages/today/week/agenda_grid.h"
#include "ui/pages/today/week/feed_keeper.h"
#include "ui/pages/today/week/visit_pane.h"
#include "ui/pages/today/week/week_legend.h"
#include "ui/pages/today/week/week_words.h"
#include "ui/theme/fonts.h"
#include "ui/theme/metrics.h"

#include <QBoxLayout>
#include <QDir>
#include <QLocale>
#include <QMenu>
#include <algorithm>

namespace woonrust::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr auto burst = std::chrono::milliseconds(250);
constexpr auto minute = std::chrono::minutes(1);
constexpr int daysOfWeek = 7;

// What is said, kept or named beside the work changes nothing here.
bool isShown(EntityKind changed)
{
    return changed != EntityKind::Note && changed != EntityKind::Document && changed != EntityKind::StandardText &&
           changed != EntityKind::SavedView;
}

QString dayAndTime(const QDateTime& moment)
{
    return QLocale().toString(amsterdamTime(moment), u"dddd d MMMM HH:mm"_s);
}

} // namespace

WeekView::WeekView(AppContext& context, FeedKeeper& feed, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_feed(feed),
      m_grid(new AgendaGrid(context.bench.clock)),
      m_pane(new VisitPane(context)),
      m_message(new InlineMessage),
      m_scope(named(new SegmentedChoice, tr("Whose week"))),
      m_monday(week::mondayOf(context.today()))
{
    m_message->hide();
    auto* card = new Card;
    auto* whole = new QWidget;
    auto* column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHeader());
    column->addWidget(m_grid, 1);
    column->addWidget(makeFooter());
    card->setFlushBody(whole);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(gap(this, Gap::Large), 0, gap(this, Gap::Large), gap(this));
    layout->setSpacing(gap(this, Gap::Small));
    layout->addWidget(m_message);
    layout->addWidget(new Panes(card, m_pane, 14, 5), 1);

    connect(m_grid, &AgendaGrid::chosenChanged, this, [this] { m_pane->showVisit(m_grid->chosenVisit()); });
    connect(m_grid, &AgendaGrid::openRequested, this, &WeekView::openRequested);
    connect(m_grid, &AgendaGrid::moveRequested, this, &WeekView::move);
    connect(m_grid, &AgendaGrid::planRequested, m_pane, &VisitPane::plan);
    connect(m_grid, &AgendaGrid::undoRequested, this, &WeekView::undo);
    connect(m_grid, &AgendaGrid::menuRequested, this, &WeekView::showMenu);
    connect(m_grid, &AgendaGrid::weekRequested, this, [this](int weeks) {
        showWeek(weeks == 0 ? m_context.today() : m_monday.addDays(qint64(daysOfWeek) * weeks));
    });
    connect(m_pane, &VisitPane::openRequested, this, &WeekView::openRequested);
    connect(m_pane, &VisitPane::toast, this, &WeekView::toast);
    connect(m_pane, &VisitPane::failed, this, &WeekView::showError);
    connect(m_pane, &VisitPane::saveFileRequested, this, &WeekView::saveVisit);
    connect(m_pane, &VisitPane::left, this, &WeekView::focusGrid);

    m_soon.setSingleShot(true);
    m_soon.setInterval(burst);
    connect(&m_soon, &QTimer::timeout, this, &WeekView::load);
    m_minute.setInterval(minute); // the line of now moves on
    connect(&m_minute, &QTimer::timeout, m_grid->viewport(), qOverload<>(&QWidget::update));
    m_minute.start();
    connect(&m_context.bench.changes, &ChangeNotifier::changed, this, [this](const Changes& changes) {
        if (std::ranges::any_of(changes, [](const Change& change) { return isShown(change.kind); }))
            m_soon.start();
    });
    connect(&m_context, &AppContext::referenceChanged, this, &WeekView::load);
}

QWidget* WeekView::makeHeader()
{
    auto* header = new QWidget;
    // The buttons wrap where the text is large or the window narrow.
    auto* row = new FlowLayout(gap(this, Gap::Small), gap(this, Gap::Small), header);
    row->setContentsMargins(gap(this), gap(this, Gap::Small), gap(this), gap(this, Gap::Small));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    header->setSizePolicy(policy);
    m_title = headingLabel({});
    auto* previous = iconButton(Icon::Previous, tr("Previous week"));
    auto* now = secondaryButton(tr("This week"));
    auto* next = iconButton(Icon::Next, tr("Next week"));
    connect(previous, &QToolButton::clicked, this, [this] { showWeek(m_monday.addDays(-daysOfWeek)); });
    connect(next, &QToolButton::clicked, this, [this] { showWeek(m_monday.addDays(daysOfWeek)); });
    connect(now, &QPushButton::clicked, this, [this] { showWeek(m_context.today()); });
    m_scope->addOption(u"mine"_s, tr("Me"));
    m_scope->addOption(u"team"_s, tr("Team"));
    m_scope->setValue(u"mine"_s);
    m_scope->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    connect(m_scope, &SegmentedChoice::valueChanged, this, &WeekView::load);
    auto* plan = secondaryButton(tr("Plan…"));
    setButtonHint(plan, u"N"_s);
    connect(plan, &QPushButton::clicked, this, [this] {
        if (!m_grid->plan().days.empty())
            m_pane->plan(momentOf(m_grid->plan(), m_grid->chosen()), m_grid->chosen().owner);
    });
    auto* take = secondaryButton(tr("Calendar file"));
    auto* menu = new QMenu(take);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        fillExport(menu);
    });
    take->setMenu(menu);
    row->addWidget(m_title);
    row->addWidget(previous);
    row->addWidget(now);
    row->addWidget(next);
    row->addWidget(m_scope);
    row->addWidget(take);
    row->addWidget(plan);
    return header;
}

QWidget* WeekView::makeFooter()
{
    auto* footer = new QWidget;
    auto* row = new QHBoxLayout(footer);
    row->setContentsMargins(gap(this), gap(this, Gap::Small), gap(this), gap(this, Gap::Small));
    m_counts = new ElidedLabel;
    m_counts->setFont(smaller(m_counts->font()));
    m_counts->setForegroundRole(QPalette::PlaceholderText);
    m_counts->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    row->addWidget(new WeekLegend, 1);
    row->addWidget(m_counts, 1);
    return footer;
}

today::Scope WeekView::scope() const
{
    return m_scope->value() == u"team" ? today::Scope::Team : today::Scope::Mine;
}

void WeekView::showWeek(QDate day)
{
    m_monday = week::mondayOf(day);
    load();
}

void WeekView::focusGrid()
{
    m_grid->setFocus(Qt::OtherFocusReason);
}

void WeekView::save()
{
    m_pane->save();
}

void WeekView::keepDraft()
{
    m_pane->keepDraft();
}

void WeekView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_stale)
        load();
}

void WeekView::load()
{
    m_stale = true;
    if (!isVisible())
        return;
    const int question = m_question.next();
    m_context.bench.reader.run(
        this, [day = m_monday, scope = scope()](Session& session) { return week::ofWeek(session, day, scope); },
        [this, question](const Result<week::Week>& result) {
            if (!m_question.isCurrent(question))
                return;
            if (!result) {
                showError(result.error());
                return;
            }
            if (m_moving > 0) { // read before the last move was stored
                m_soon.start();
                return;
            }
            m_message->hide();
            m_stale = false;
            m_week = *result;
            m_versions.clear();
            for (const WeekVisit& visit : m_week.visits)
                m_versions.insert(visit.task.id, visit.task.version);
            showPlan();
        });
}

void WeekView::showPlan()
{
    const WeekPlan plan = planOf(m_week, scope(),
                                 {.codes = m_context.codes(),
                                  .calendar = m_context.calendar(),
                                  .users = m_context.users(),
                                  .actor = m_context.actor.id,
                                  .today = m_context.today()});
    m_title->setText(
        tr("Week %1 · %2", "its number, and its days").arg(plan.monday.weekNumber()).arg(week_words::spanText(plan)));
    const auto withTwo = std::ranges::count_if(
        plan.visits, [](const PlanVisit& visit) { return !visit.kept && !visit.warnings.isEmpty(); });
    QStringList counts{tr("%n appointment(s)", nullptr, int(plan.visits.size()))};
    if (withTwo > 0)
        counts << tr("%n with a warning", nullptr, int(withTwo));
    const bool weekend = plan.days.size() > 5;
    if (!weekend)
        counts << tr("weekend empty, not shown");
    if (plan.hasMoreLines)
        counts << tr("not all that is due is shown");
    m_counts->setText(counts.join(u" · "_s));
    m_grid->setPlan(plan);
}

void WeekView::move(TaskId id, const QDateTime& startsAt, UserId owner)
{
    const auto found = std::ranges::find(m_week.visits, id, [](const WeekVisit& visit) { return visit.task.id; });
    if (found == m_week.visits.end())
        return;
    Task& task = found->task;
    if (task.startsAt == startsAt && (!owner || owner == task.assignee))
        return;
    const Seen<TaskId> seen(id, m_versions.value(id, task.version));
    // It stands in its new place at once; a key that is held moves it on from there.
    task.startsAt = startsAt;
    task.dueOn = amsterdamDate(startsAt);
    task.secondAnswer.clear();
    if (owner)
        task.assignee = owner;
    ++task.version;
    m_versions.insert(id, task.version);
    const QString title = task.title;
    ++m_moving;
    if (week::mondayOf(task.dueOn) == m_monday) {
        std::ranges::stable_sort(m_week.visits, {}, [](const WeekVisit& visit) { return visit.task.startsAt; });
        showPlan();
    } else {
        m_monday = week::mondayOf(task.dueOn);
    }
    m_context.bench.writer.run(
        this, [seen, startsAt, owner](Session& session) { return tasks::move(session, seen, startsAt, owner); },
        [this, title, startsAt](const Result<Task>& before) {
            --m_moving;
            if (before) {
                m_moved.push_back(*before);
                Q_EMIT toast(tr("%1: moved to %2").arg(title, dayAndTime(startsAt)), [this] { undo(); });
            } else {
                showError(before.error());
            }
            load();
        });
}

void WeekView::undo()
{
    if (m_moved.empty())
        return;
    const Task before = m_moved.back();
    m_moved.pop_back();
    const Seen<TaskId> seen(before.id, m_versions.value(before.id, before.version + 1));
    m_context.bench.writer.run(
        this, [seen, before](Session& session) { return tasks::moveBack(session, seen, before); },
        [this, before](const Result<void>& done) {
            if (!done) {
                showError(done.error());
                load();
                return;
            }
            Q_EMIT toast(tr("%1: back to %2").arg(before.title, dayAndTime(before.startsAt)));
            showWeek(before.dueOn);
        });
}

void WeekView::fillExport(QMenu* menu)
{
    menu->addAction(tr("Save this week as a calendar file (.ics)…"), this, &WeekView::saveWeek);
    menu->addSeparator();
    const QString path = m_feed.path();
    if (path.isEmpty()) {
        menu->addAction(tr("Keep a calendar file of mine up to date…"), this, &WeekView::chooseFeed);
        return;
    }
    menu->addAction(caption(tr("Kept up to date: %1").arg(QDir::toNativeSeparators(path))))->setEnabled(false);
    menu->addAction(tr("Keep it in another place…"), this, &WeekView::chooseFeed);
    menu->addAction(tr("No longer keep it up to date"), this, [this] {
        m_feed.keepAt({});
        Q_EMIT toast(tr("The calendar file is not kept up to date any more. Delete it where you no longer need it."));
    });
}

void WeekView::saveVisit(const Task& task)
{
    const QString day = toStorage(amsterdamDate(task.startsAt));
    m_context.seams.files.save(
        this,
        {.title = tr("Save the appointment"),
         .suggestion = tr("appointment %1", "name of a file").arg(day) + u".ics"_s,
         .filters = {tr("Calendar file (*.ics)")},
         .defaultSuffix = u"ics"_s},
        [this, id = task.id](const QString& path) {
            m_context.bench.figures.run(
                this, [id, path](Session& session) { return calendar_file::saveVisit(session, id, path); },
                [this](const Result<void>& done) {
                    if (done)
                        Q_EMIT toast(tr("The calendar file is saved."));
                    else
                        showError(done.error());
                });
        });
}

void WeekView::saveWeek()
{
    m_context.seams.files.save(
        this,
        {.title = tr("Save this week"),
         .suggestion = tr("week %1", "name of a file").arg(m_monday.weekNumber()) + u".ics"_s,
         .filters = {tr("Calendar file (*.ics)")},
         .defaultSuffix = u"ics"_s},
        [this, day = m_monday, scope = scope()](const QString& path) {
            m_context.bench.figures.run(
                this,
                [day, scope, path](Session& session) { return calendar_file::saveWeek(session, day, scope, path); },
                [this](const Result<int>& count) {
                    if (count)
                        Q_EMIT toast(tr("%n appointment(s) saved in the calendar file.", nullptr, *count));
                    else
                        showError(count.error());
                });
        });
}

void WeekView::chooseFeed()
{
    m_context.seams.files.save(this,
                               {.title = tr("Where is the file kept up to date?"),
                                .suggestion = tr("my appointments", "name of a file") + u".ics"_s,
                                .filters = {tr("Calendar file (*.ics)")},
                                .defaultSuffix = u"ics"_s},
                               [this](const QString& path) {
                                   m_feed.keepAt(path);
                                   Q_EMIT toast(tr("The file is kept up to date while you are signed in here."));
                               });
}

void WeekView::showMenu(const QPoint& globalPlace)
{
    if (!m_grid->chosenVisit())
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_pane->fillMenu(menu);
    menu->popup(globalPlace);
}

void WeekView::showError(const Error& error)
{
    if (error.kind != ErrorKind::Cancelled)
        m_message->setMessage(Tone::Missed, error.message);
}

} // namespace woonrust::ui
