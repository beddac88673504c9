// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/today/today_page.h"

#include "domain/dossier_rules.h"
#include "services/access/backups.h"
#include "services/cases/tasks.h"
#include "services/lists/case_lists.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/inline_message.h"
#include "ui/kit/plain_text.h"
#include "ui/kit/segmented_choice.h"
#include "ui/kit/tile.h"
#include "ui/kit/tile_row.h"
#include "ui/kit/widgets.h"
#include "ui/pages/form.h"
#include "ui/pages/new_report/parked_card.h"
#include "ui/pages/panes.h"
#include "ui/pages/today/absence/absence_view.h"
#include "ui/pages/today/agenda_card.h"
#include "ui/pages/today/due_card.h"
#include "ui/pages/today/team_card.h"
#include "ui/pages/today/week/feed_keeper.h"
#include "ui/pages/today/week/week_view.h"
#include "ui/theme/metrics.h"
#include "ui/work/in_background.h"

#include <QLocale>
#include <QScrollArea>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

namespace woonrust::ui {

using namespace Qt::StringLiterals;

namespace {

enum CaseTile { Missed, DueToday, Waiting, Reviews, Unassigned };
enum FigureTile { NewReports, Acknowledged, Answered, OpenReports, OpenDossiers };
enum AdminTile { Backup, Users, Norms };

const QString dayView = u"today"_s;
const QString weekView = u"week"_s; // also the text of a target, as the next
const QString absenceView = u"absence"_s;
constexpr auto burst = std::chrono::milliseconds(250);
constexpr auto figuresAfter = std::chrono::minutes(1);
constexpr auto dayCheck = std::chrono::seconds(30);
constexpr int daysWithoutBackup = 7;

// What is said, kept or named beside the work changes nothing here.
bool isShown(EntityKind changed)
{
    return changed != EntityKind::Note && changed != EntityKind::Document && changed != EntityKind::StandardText &&
           changed != EntityKind::SavedView;
}

QString number(qint64 value)
{
    return QLocale().toString(value);
}

QString percent(const papers::DeadlineFigures& figures)
{
    const auto rate = figures.rate();
    return rate ? TodayPage::tr("%1%").arg(std::lround(100 * *rate)) : u"–"_s;
}

} // namespace

TodayPage::TodayPage(AppContext& context, QWidget* parent)
    : Page(parent),
      m_context(context),
      m_hasCases(context.may(Permission::SeeCases)),
      m_hasFigures(context.may(Permission::SeeFigures)),
      m_message(new InlineMessage),
      m_day(context.today())
{
    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(margins(this, Gap::Large));
    layout->setSpacing(gap(this));
    m_message->hide();
    m_message->setAction(tr("Try again"));
    connect(m_message, &InlineMessage::actionTriggered, this, &TodayPage::refresh);
    layout->addWidget(m_message);
    if (m_hasCases) {
        layout->addWidget(makeCases(), 1);
    } else if (m_hasFigures) {
        makeFigureTiles(content);
    } else {
        makeAdminTiles(content);
    }
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    if (m_hasCases) {
        m_feed = new FeedKeeper(m_context, this);
        connect(m_feed, &FeedKeeper::failed, this, [this](const Error& error) {
            Q_EMIT toast(tr("The calendar file is not up to date: %1").arg(error.message));
        });
        outer->addWidget(makeChoice());
        m_views = new QStackedWidget;
        m_views->addWidget(scrolling(content));
        outer->addWidget(m_views, 1);
    } else {
        outer->addWidget(scrolling(content));
    }

    m_soon.setSingleShot(true);
    m_soon.setInterval(burst);
    connect(&m_soon, &QTimer::timeout, this, [this] {
        if (m_hasCases)
            loadCases();
        if (!m_hasCases && !m_hasFigures)
            showCasebook();
    });
    m_figures.setSingleShot(true);
    m_figures.setInterval(figuresAfter);
    connect(&m_figures, &QTimer::timeout, this, [this] {
        m_figuresAreOld = true;
        if (isVisible())
            loadFigures();
    });
    connect(&m_context.bench.changes, &ChangeNotifier::changed, this, [this](const Changes& changes) {
        if (!std::ranges::any_of(changes, [](const Change& change) { return isShown(change.kind); }))
            return;
        m_soon.start();
        if (!m_figures.isActive())
            m_figures.start();
    });
    connect(&m_context, &AppContext::referenceChanged, this, &TodayPage::refresh);
    m_clock.setInterval(dayCheck);
    connect(&m_clock, &QTimer::timeout, this, &TodayPage::checkDay);
    m_clock.start();
    // The rail shows its number before the page does.
    m_soon.start(std::chrono::milliseconds(0));
}

QString TodayPage::railName() const
{
    return tr("Today");
}

QString TodayPage::title() const
{
    return isWeek() ? tr("Week plan") : isDay() ? railName() : tr("Absence");
}

bool TodayPage::isWeek() const
{
    return m_week && m_views->currentWidget() == m_week;
}

bool TodayPage::isDay() const
{
    return !m_views || m_views->currentIndex() == 0;
}

void TodayPage::keepDrafts()
{
    if (m_week)
        m_week->keepDraft();
    if (m_absence)
        m_absence->keepDraft();
}

QWidget* TodayPage::makeChoice()
{
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(gap(this, Gap::Large), gap(this), gap(this, Gap::Large), gap(this, Gap::Small));
    m_view = named(new SegmentedChoice, tr("Day, week or absence"));
    m_view->addOption(dayView, tr("Today"));
    m_view->addOption(weekView, tr("Week"));
    m_view->addOption(absenceView, tr("Absence"));
    m_view->setValue(dayView);
    layout->addWidget(m_view, 1);
    connect(m_view, &SegmentedChoice::valueChanged, this, [this](const QString& view) {
        showView(view);
        // Its keys work from the start; who walks through the choice with the arrow keys stays in it.
        if (isWeek())
            m_week->focusGrid();
    });
    return row;
}

void TodayPage::showView(const QString& view)
{
    keepDrafts();
    if (view == weekView && !m_week) {
        m_week = new WeekView(m_context, *m_feed);
        connect(m_week, &WeekView::openRequested, this, &TodayPage::openRequested);
        connect(m_week, &WeekView::toast, this, &TodayPage::toast);
        m_views->addWidget(m_week);
    }
    if (view == absenceView && !m_absence) {
        m_absence = new AbsenceView(m_context);
        connect(m_absence, &AbsenceView::openRequested, this, &TodayPage::openRequested);
        connect(m_absence, &AbsenceView::toast, this, &TodayPage::toast);
        m_views->addWidget(m_absence);
    }
    m_view->setValue(view);
    if (view == weekView)
        m_views->setCurrentWidget(m_week);
    else if (view == absenceView)
        m_views->setCurrentWidget(m_absence);
    else
        m_views->setCurrentIndex(0);
    Q_EMIT titleChanged();
}

void TodayPage::goHome()
{
    if (m_view)
        showView(dayView);
}

bool TodayPage::canLeave()
{
    keepDrafts();
    return true;
}

void TodayPage::save()
{
    if (isWeek())
        m_week->save();
    else if (!isDay())
        m_absence->save();
}

QString TodayPage::subtitle() const
{
    return QLocale().toString(m_context.today(), u"dddd d MMMM yyyy"_s);
}

QWidget* TodayPage::makeCases()
{
    m_stack = new QStackedWidget;
    auto* work = new QWidget;
    auto* layout = new QVBoxLayout(work);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap(this));
    m_lent = new InlineMessage;
    m_lent->hide();
    m_lent->setAction(tr("Show"));
    connect(m_lent, &InlineMessage::actionTriggered, this, [this] {
        showView(absenceView);
        activate();
    });
    layout->addWidget(m_lent);
    auto* row = new TileRow;
    for (const QString& label : {tr("Deadlines missed"), tr("To finish today"), tr("Reporters waiting for news"),
                                 tr("Dossiers to review"), tr("Reports without a handler")})
        m_tiles << row->addTile(label);
    layout->addWidget(row);
    if (m_context.may(Permission::RegisterReport)) {
        auto* parked = new ParkedCard(m_context);
        connect(parked, &ParkedCard::openRequested, this, &TodayPage::openRequested);
        layout->addWidget(parked);
    }
    m_due = new DueCard;
    m_due->setMinimumHeight(em(this, 18));
    m_due->setScope(firstScope());
    m_agenda = new AgendaCard;
    auto* right = new QWidget;
    auto* column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap(this));
    column->addWidget(m_agenda);
    if (m_hasFigures) {
        m_team = new TeamCard;
        column->addWidget(m_team, 1);
    } else {
        column->addStretch(1);
    }
    layout->addWidget(new Panes(m_due, right, 19, 10), 1);
    auto* empty = new EmptyState(
        Icon::Reports,
        tr("No report was registered yet. Here you will see whose deadlines run out, what you have to do today and "
           "which reporters wait for news. Units and tenants can be imported first, under Administration."),
        tr("Register the first report"));
    connect(empty, &EmptyState::actionTriggered, this,
            [this] { Q_EMIT openRequested({.kind = TargetKind::NewReport}); });
    m_stack->addWidget(work);
    m_stack->addWidget(empty);

    connect(m_tiles[Missed], &Tile::clicked, this, [this] {
        // What is late and not one's own is shown too when that is all there is.
        if (m_due->scope() == today::Scope::Mine && m_due->model()->count(DueModel::Part::Missed) == 0 &&
            m_missedOfTeam > 0) {
            m_due->setScope(today::Scope::Team);
            loadCases();
        }
        m_due->showPart(DueModel::Part::Missed);
    });
    connect(m_tiles[DueToday], &Tile::clicked, this, [this] { m_due->showPart(DueModel::Part::DueToday); });
    connect(m_tiles[CaseTile::Waiting], &Tile::clicked, this, [this] {
        Q_EMIT openRequested({.kind = TargetKind::Reports, .filter = toJson(today::waitingFilter(owner()))});
    });
    connect(m_tiles[Reviews], &Tile::clicked, this, [this] {
        Q_EMIT openRequested({.kind = TargetKind::Dossiers, .filter = toJson(today::reviewFilter(owner()))});
    });
    connect(m_tiles[Unassigned], &Tile::clicked, this, [this] {
        Q_EMIT openRequested({.kind = TargetKind::Reports, .filter = toJson(today::unassignedFilter())});
    });
    connect(m_due, &DueCard::scopeChanged, this, [this] {
        m_context.preferences.setValue(scopeKey(), m_due->scope() == today::Scope::Team);
        loadCases();
    });
    connect(m_due, &DueCard::openRequested, this, &TodayPage::openRequested);
    connect(m_due, &DueCard::tickRequested, this, &TodayPage::tick);
    connect(m_due, &DueCard::undoRequested, this, [this] {
        if (!m_done.isEmpty())
            untick(m_done.back());
    });
    connect(m_agenda, &AgendaCard::openRequested, this, &TodayPage::openRequested);
    return m_stack;
}

void TodayPage::makeFigureTiles(QWidget* content)
{
    auto* layout = static_cast<QVBoxLayout*>(content->layout());
    auto* row = new TileRow;
    for (const QString& label : {tr("New reports this month"), tr("Acknowledged in time"), tr("Answered in time"),
                                 tr("Open reports"), tr("Open dossiers")}) {
        m_tiles << row->addTile(label);
        connect(m_tiles.back(), &Tile::clicked, this,
                [this] { Q_EMIT openRequested({.kind = TargetKind::MonthReport}); });
    }
    layout->addWidget(row);
    m_team = new TeamCard;
    connect(m_team->setLink(tr("To the monthly report")), &QPushButton::clicked, this,
            [this] { Q_EMIT openRequested({.kind = TargetKind::MonthReport}); });
    layout->addWidget(m_team, 1);
}

void TodayPage::makeAdminTiles(QWidget* content)
{
    auto* layout = static_cast<QVBoxLayout*>(content->layout());
    auto* row = new TileRow;
    const auto add = [this, row](const QString& label, const QString& section) {
        Tile* tile = row->addTile(label);
        connect(tile, &Tile::clicked, this,
                [this, section] { Q_EMIT openRequested({.kind = TargetKind::Administration, .text = section}); });
        m_tiles << tile;
    };
    add(tr("Last back-up"), u"backup"_s);
    add(tr("Users who can sign in"), u"users"_s);
    add(tr("Acknowledge within"), u"norms"_s);
    layout->addWidget(row);
    auto* card = new Card(tr("Looking after the casebook"));
    card->body()->addWidget(
        wrappedLabel(tr("As an administrator you see no reports or dossiers. Users, lists, letters, norms and back-ups "
                        "are under Administration; import units, tenants and areas there before the team starts.")));
    auto* link = linkButton(tr("To Administration"));
    connect(link, &QPushButton::clicked, this, [this] { Q_EMIT openRequested({.kind = TargetKind::Administration}); });
    card->body()->addWidget(link, 0, Qt::AlignLeft);
    layout->addWidget(card);
    layout->addStretch(1);
}

QString TodayPage::scopeKey() const
{
    return u"today/%1/team"_s.arg(m_context.actor.id.value());
}

// Who divides or takes in the work of all starts with all of it; others with their own; whoever chose keeps the choice.
today::Scope TodayPage::firstScope() const
{
    const Roles& roles = m_context.actor.roles;
    const bool ofAll = roles.has(Role::Coordinator) || roles.has(Role::SupportOfficer);
    return m_context.preferences.value(scopeKey(), ofAll).toBool() ? today::Scope::Team : today::Scope::Mine;
}

UserId TodayPage::owner() const
{
    return m_due->scope() == today::Scope::Mine ? m_context.actor.id : UserId();
}

void TodayPage::open(const Target& target)
{
    if (m_view && (target.text == weekView || target.text == absenceView))
        showView(target.text);
    activate();
}

void TodayPage::activate()
{
    refresh();
    if (isWeek()) {
        m_week->focusGrid();
        return;
    }
    if (!isDay()) {
        m_absence->focusList();
        return;
    }
    m_focusWhenShown = m_due && m_due->model()->rowCount() == 0;
    if (m_due)
        m_due->focusList();
    else if (!m_tiles.isEmpty())
        m_tiles.front()->setFocus(Qt::OtherFocusReason);
}

void TodayPage::checkDay()
{
    if (m_context.today() == m_day)
        return;
    m_day = m_context.today();
    m_figuresAreOld = true;
    Q_EMIT titleChanged();
    refresh();
}

void TodayPage::refresh()
{
    m_message->hide();
    if (m_hasCases)
        loadCases();
    if (m_hasFigures && m_figuresAreOld)
        loadFigures();
    if (!m_hasCases && !m_hasFigures)
        showCasebook();
}

void TodayPage::loadAbsences()
{
    const int question = m_absenceQuestion.next();
    m_context.bench.reader.run(
        this, [](Session& session) { return absences::current(session); },
        [this, question](const Result<std::vector<absences::AbsenceView>>& all) {
            if (all && m_absenceQuestion.isCurrent(question))
                showAbsences(*all);
        });
}

// Who is back and finds work still lent, or else whose deputy one is.
void TodayPage::showAbsences(const std::vector<absences::AbsenceView>& all)
{
    const QDate today = m_context.today();
    QString lead;
    QString text;
    for (const absences::AbsenceView& view : all) {
        const Absence& absence = view.absence;
        if (view.lent == 0)
            continue;
        if (absence.user == m_context.actor.id && absence.untilOn < today) {
            lead = tr("Welcome back.");
            text = tr("%n line(s) of yours are still lent to %1.", nullptr, view.lent).arg(view.deputyName);
            break;
        }
        if (absence.deputy == m_context.actor.id && text.isEmpty()) {
            lead = absence.untilOn < today
                       ? tr("%1 is back.").arg(view.name)
                       : tr("%1 is away up to and including %2.").arg(view.name, dayText(absence.untilOn));
            text = tr("%n line(s) of theirs are lent to you.", nullptr, view.lent);
        }
    }
    m_lent->setMessage(Tone::Info, text, lead);
}

void TodayPage::loadCases()
{
    loadAbsences();
    const int question = m_caseQuestion.next();
    m_context.bench.reader.run(
        this, [scope = m_due->scope()](Session& session) { return today::overview(session, scope); },
        [this, question](const Result<today::Overview>& result) {
            if (!m_caseQuestion.isCurrent(question))
                return;
            if (result)
                showCases(*result);
            else
                showError(result.error());
        });
}

void TodayPage::showCases(const today::Overview& overview)
{
    m_stack->setCurrentIndex(overview.isNewCasebook ? 1 : 0);
    m_ticked.removeIf([&](TaskId task) { return !std::ranges::contains(overview.lines, task, &DueLine::task); });
    const bool hadFocus = m_due->isAncestorOf(focusWidget());
    m_due->setLines(overview, m_context.today(), m_context.codes(), m_context.calendar());
    if (hadFocus || (m_focusWhenShown && isVisible() && isDay()))
        m_due->focusList();
    m_focusWhenShown = false;
    m_agenda->setLines(overview.agenda, m_context.codes());
    const DueModel& model = *m_due->model();
    const int missed = model.count(DueModel::Part::Missed);
    const int dueToday = model.count(DueModel::Part::DueToday);
    // More than was read can only be more of the same: lines come soonest first.
    const auto atLeast = [&](int count) {
        return overview.hasMoreLines && count == today::mostLines ? tr("%1+").arg(number(count)) : number(count);
    };
    m_missedOfTeam = overview.missedOfTeam;
    const int ofOthers = m_due->scope() == today::Scope::Mine ? std::max(0, overview.missedOfTeam - missed) : 0;
    const QString oldest = tr("oldest: %n working day(s)", nullptr, model.mostDaysLate());
    const QString more = tr("%n more in the team", nullptr, ofOthers);
    m_tiles[Missed]->setFigure(atLeast(missed),
                               missed > 0 && ofOthers > 0 ? tr("%1 · %2").arg(oldest, more)
                               : missed > 0               ? oldest
                               : ofOthers > 0             ? tr("%n in the team", nullptr, ofOthers)
                                                          : tr("nothing is late"),
                               missed > 0     ? Tone::Missed
                               : ofOthers > 0 ? Tone::DueSoon
                                              : Tone::Neutral);
    const int acknowledgements = model.countToday(DueLine::Kind::Acknowledgement);
    const int feedbacks = model.countToday(DueLine::Kind::Feedback) + model.countToday(DueLine::Kind::FeedbackTarget);
    const int others = dueToday - acknowledgements - feedbacks;
    QStringList split;
    if (acknowledgements > 0)
        split << tr("%n to acknowledge", nullptr, acknowledgements);
    if (feedbacks > 0)
        split << tr("%n to answer", nullptr, feedbacks);
    if (others > 0)
        split << tr("%n task(s)", nullptr, others);
    m_tiles[DueToday]->setFigure(number(dueToday), dueToday > 0 ? split.join(u" · "_s) : tr("nothing left today"));
    const int waited = overview.longestWaitingSince.isValid()
                           ? m_context.calendar().workingDaysBetween(overview.longestWaitingSince, m_context.today())
                           : 0;
    m_tiles[CaseTile::Waiting]->setFigure(number(overview.waiting),
                                          overview.waiting > 0 ? tr("longest: %n working day(s)", nullptr, waited)
                                                               : tr("everybody was answered"));
    m_tiles[Reviews]->setFigure(number(overview.reviewsDue), tr("review today or earlier"),
                                overview.reviewsDue > 0 ? Tone::DueSoon : Tone::Neutral);
    m_tiles[Unassigned]->setFigure(number(overview.unassigned),
                                   overview.unassigned > 0 ? tr("nobody works on these") : tr("all are taken"),
                                   overview.unassigned > 0 ? Tone::DueSoon : Tone::Neutral);
    const QString counted = tr("%1 and %2", "what is late, and what is for today")
                                .arg(tr("%n late", nullptr, missed), tr("%n for today", nullptr, dueToday));
    Q_EMIT countChanged(missed + dueToday > 0 ? missed + dueToday : -1, m_due->scope() == today::Scope::Mine
                                                                            ? tr("Of yours: %1").arg(counted)
                                                                            : tr("Of the whole team: %1").arg(counted));
}

void TodayPage::loadFigures()
{
    m_figuresAreOld = false;
    const int question = m_figureQuestion.next();
    const QDate day = m_context.today();
    m_context.bench.figures.run(
        this,
        [day](Session& session) {
            return papers::figureReport(session,
                                        {.period = Period::month(day.year(), day.month()), .withMonths = true});
        },
        [this, question](const Result<papers::FigureReport>& result) {
            if (!m_figureQuestion.isCurrent(question))
                return;
            if (result)
                showFigures(*result);
            else if (result.error().kind == ErrorKind::Cancelled)
                m_figuresAreOld = true;
            else
                m_team->setError(result.error().message);
        });
}

void TodayPage::showFigures(const papers::FigureReport& figures)
{
    m_team->setFigures(figures);
    if (m_hasCases)
        return;
    const papers::Figures& now = figures.current;
    m_tiles[NewReports]->setFigure(number(now.reports.total),
                                   tr("last month: %1").arg(number(figures.previous.reports.total)));
    m_tiles[Acknowledged]->setFigure(percent(now.acknowledged),
                                     tr("norm: %n working day(s)", nullptr, m_context.settings().acknowledgeDays));
    m_tiles[Answered]->setFigure(percent(now.feedbackLimit),
                                 tr("norm: %n working day(s)", nullptr, m_context.settings().feedbackDays));
    m_tiles[OpenReports]->setFigure(number(now.openReports),
                                    tr("%n past a deadline", nullptr, int(now.openPastDeadline)),
                                    now.openPastDeadline > 0 ? Tone::DueSoon : Tone::Neutral);
    m_tiles[OpenDossiers]->setFigure(number(now.dossiers.open), tr("%n stuck", nullptr, int(now.stuckDossiers)));
    setTip(m_tiles[OpenDossiers], tr("Stuck: %1").arg(stuckRule()));
}

void TodayPage::showCasebook()
{
    const auto& users = m_context.users();
    const auto active = std::ranges::count_if(users, [](const User& user) { return !user.disabled; });
    m_tiles[Users]->setFigure(number(active), tr("%n blocked", nullptr, int(std::ssize(users) - active)));
    m_tiles[Norms]->setFigure(number(m_context.settings().acknowledgeDays),
                              tr("working days; feedback within %1").arg(m_context.settings().feedbackDays));
    const QString folder = m_context.settings().backupFolder;
    if (folder.isEmpty() || !m_context.file) {
        m_tiles[Backup]->setFigure(tr("none"), tr("choose a folder for back-ups"), Tone::DueSoon);
        return;
    }
    inBackground(
        this, [folder, id = m_context.file->id()] { return listBackups(folder, id); },
        [this](const std::vector<BackupFile>& found) {
            if (found.empty()) {
                m_tiles[Backup]->setFigure(tr("none"), tr("none was made yet"), Tone::DueSoon);
                return;
            }
            const QDateTime at = amsterdamTime(found.front().madeUtc);
            const bool isOld = at.date().daysTo(m_context.today()) > daysWithoutBackup;
            m_tiles[Backup]->setFigure(dayText(at.date()), tr("%1, checked").arg(at.toString(u"HH:mm"_s)),
                                       isOld ? Tone::DueSoon : Tone::Neutral);
        });
}

void TodayPage::tick(TaskId task, const QString& title)
{
    // The line stays for a moment after its task is done: a second tick of it means nothing.
    if (m_ticked.contains(task))
        return;
    m_ticked << task;
    m_context.bench.writer.run(
        this, [task](Session& session) { return tasks::finish(session, task, {}); },
        [this, task, title](const Result<void>& result) {
            if (!result) {
                m_ticked.removeAll(task);
                showError(result.error());
                return;
            }
            m_done << task;
            Q_EMIT toast(tr("Task done: %1").arg(title), [this, task] { untick(task); });
        });
}

void TodayPage::untick(TaskId task)
{
    m_done.removeAll(task);
    m_context.bench.writer.run(
        this, [task](Session& session) { return tasks::undo(session, task); },
        [this, task](const Result<void>& result) {
            m_ticked.removeAll(task);
            if (!result)
                showError(result.error());
        });
}

void TodayPage::showError(const Error& error)
{
    if (error.kind != ErrorKind::Cancelled)
        m_message->setMessage(Tone::Missed, error.message);
}

} // namespace woonrust::ui
