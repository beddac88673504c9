// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/dossiers/steps/steps_view.h"

#include "services/base/display_names.h"
#include "services/cases/work_steps.h"
#include "ui/context/number_question.h"
#include "ui/kit/card.h"
#include "ui/kit/plain_text.h"
#include "ui/kit/widgets.h"
#include "ui/pages/dossiers/steps/end_step_editor.h"
#include "ui/pages/dossiers/steps/step_panel.h"
#include "ui/pages/dossiers/steps/step_words.h"
#include "ui/process/process_chart.h"
#include "ui/process/process_sheet.h"
#include "ui/theme/metrics.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QKeyEvent>
#include <QMenu>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <algorithm>
#include <utility>

namespace woonrust::ui {

using namespace Qt::StringLiterals;

namespace {

struct Loaded {
    work_steps::WorkRun run;
    std::vector<work_steps::StoredProcess> processes;
    Layouts layouts;
};

// Charts are laid out here, in a worker: a large one takes half a second. Those that are known are not done again.
Result<Loaded> load(Session& session, DossierId dossier, const Layouts& known, int columns)
{
    return work_steps::runOf(session, dossier).and_then([&](work_steps::WorkRun run) -> Result<Loaded> {
        return work_steps::choices(session, dossier).transform([&](std::vector<work_steps::StoredProcess> processes) {
            Layouts layouts = known;
            for (const ProcessDefinition& each : run.processes)
                if (const std::pair key{each.code, each.version}; !layouts.contains(key))
                    layouts.emplace(key, layoutOf(each, columns));
            return Loaded{.run = std::move(run), .processes = std::move(processes), .layouts = std::move(layouts)};
        });
    });
}

} // namespace

StepsView::StepsView(AppContext& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_stack(new QStackedWidget),
      m_start(new QWidget),
      m_startText(wrappedLabel({})),
      m_choice(new QComboBox),
      m_begin(primaryButton(tr("Begin"))),
      m_running(new QWidget),
      m_split(new QSplitter(Qt::Horizontal)),
      m_card(new Card),
      m_which(new QComboBox),
      m_over(secondaryButton(tr("Go over"))),
      m_chart(new ProcessChart),
      m_panel(new StepPanel(context))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(margins(this));
    layout->addWidget(m_stack);
    makeStart(m_start);
    m_stack->addWidget(m_start);
    m_stack->addWidget(m_running);

    auto* running = new QVBoxLayout(m_running);
    running->setContentsMargins(0, 0, 0, 0);
    m_split->setChildrenCollapsible(false);
    m_card->setFlushBody(m_chart);
    m_card->addToHeader(m_which);
    m_card->addToHeader(m_over);
    m_which->setAccessibleName(tr("Which process"));
    auto* panel = new Card;
    panel->setFlushBody(m_panel);
    m_split->addWidget(m_card);
    m_split->addWidget(panel);
    m_split->setStretchFactor(0, 1);
    m_split->setStretchFactor(1, 0);
    m_split->setSizes({em(this, 60), em(this, 24)});
    running->addWidget(m_split, 1);

    auto* menu = new QMenu(m_over);
    m_over->setMenu(menu);
    setTip(m_over, tr("To another process, or to acute danger"));
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        menu->addAction(tr("Acute danger…"), this, [this] {
            if (const ProcessDefinition* current = m_run.current()) {
                const NextPlace place = nextPlace(acuteStep(*current));
                goOver(place.process.isEmpty() ? current->code : place.process, place.code,
                       tr("Acute danger: first call 112, then the coordinator"));
            }
        });
        menu->addSeparator();
        for (const work_steps::StoredProcess& each : m_processes)
            if (!m_run.current() || each.definition.code != m_run.current()->code)
                menu->addAction(caption(each.definition.name.in(uiLanguage())), this, [this, &each] {
                    goOver(each.definition.code, {}, tr("Go over to “%1”").arg(each.definition.name.in(uiLanguage())));
                });
    });
    connect(m_which, &QComboBox::activated, this, [this] {
        m_shownProcess = m_which->currentData().toString();
        take(m_run);
    });
    connect(m_chart, &ProcessChart::stepChosen, this, &StepsView::showChosen);
    connect(m_chart, &ProcessChart::stepActivated, this, [this] { m_panel->takeFocus(); });
    connect(m_panel, &StepPanel::outcomeChosen, this,
            [this](const QString& outcome) { endWith(outcome, EndStepEditor::Way::Finish); });
    connect(m_panel, &StepPanel::skipWanted, this, &StepsView::skip);
    connect(m_panel, &StepPanel::suspendWanted, this, &StepsView::suspend);
    connect(m_panel, &StepPanel::closeWanted, this, &StepsView::closeWanted);
    connect(m_panel, &StepPanel::measureWanted, this, &StepsView::measureWanted);
    connect(m_panel, &StepPanel::letterWanted, this, [this](const QString& code) {
        if (const auto* run = chosenRun())
            Q_EMIT letterWanted(code, run->step.id);
    });
    connect(m_panel, &StepPanel::contactWanted, this, [this] {
        if (const auto* run = chosenRun())
            Q_EMIT contactWanted(run->says.meets);
    });
    connect(m_panel, &StepPanel::resumeWanted, this, [this] {
        if (const auto* run = chosenRun())
            write([seen = Seen<WorkStepId>(run->step),
                   today = m_context.today()](Session& session) { return work_steps::resume(session, seen, today); },
                  tr("The clock runs again."));
    });
    connect(m_panel, &StepPanel::takeBackWanted, this, [this] {
        if (const auto* run = chosenRun())
            write([id = run->step.id](Session& session) { return work_steps::takeBack(session, id); },
                  tr("The step runs again."));
    });
    connect(m_panel, &StepPanel::ticked, this, [this](const QString& point, bool on) {
        if (const auto* run = chosenRun())
            write([seen = Seen<WorkStepId>(run->step), point,
                   on](Session& session) { return work_steps::tick(session, seen, point, on); },
                  {});
    });
    connect(m_panel, &StepPanel::keeperChosen, this, [this](UserId keeper) {
        if (const auto* run = chosenRun())
            write([seen = Seen<WorkStepId>(run->step),
                   keeper](Session& session) { return work_steps::setKeeper(session, seen, keeper); },
                  tr("The step is on the list of %1.").arg(m_context.userName(keeper)));
    });
    // A, B and C on the chart choose the outcomes with those letters.
    for (int i = 0; i < 8; ++i) {
        auto* key = new QShortcut(QKeySequence(Qt::Key(Qt::Key_A + i)), m_chart);
        key->setContext(Qt::WidgetShortcut);
        connect(key, &QShortcut::activated, this, [this, i] {
            const auto* run = chosenRun();
            if (run && mayWork() && !run->step.endedOn.isValid() && !run->waits && !closesDossier(run->says) &&
                std::size_t(i) < run->says.outcomes.size())
                endWith(run->says.outcomes[std::size_t(i)].code, EndStepEditor::Way::Finish);
        });
    }
}

void StepsView::makeStart(QWidget* page)
{
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(margins(this, Gap::Large));
    layout->addWidget(headingLabel(tr("No process runs in this dossier")));
    layout->addWidget(m_startText);
    auto* line = new QHBoxLayout;
    auto* label = textLabel(tr("&Process"));
    label->setBuddy(m_choice);
    line->addWidget(label);
    line->addWidget(m_choice);
    line->addWidget(m_begin);
    line->addStretch();
    layout->addLayout(line);
    layout->addStretch();
    connect(m_begin, &QPushButton::clicked, this, &StepsView::begin);
}

bool StepsView::mayWork() const
{
    return m_context.may(Permission::WorkDossier);
}

void StepsView::show(const CaseView& view)
{
    if (m_view.detail.id != view.detail.id) {
        m_shownProcess.clear();
        m_run = {};
        m_stack->hide();
    }
    m_view = view;
    const int generation = m_generation.next();
    // Beside the panel, so that most charts need no scrolling sideways.
    const int columns = width() < em(this, 84) ? 2 : 3;
    if (std::exchange(m_columns, columns) != columns)
        m_layouts.clear();
    m_context.bench.reader.run(
        this,
        [id = view.detail.id, known = m_layouts, columns](Session& session) {
            return load(session, id, known, columns);
        },
        [this, generation](Result<Loaded> loaded) {
            if (!m_generation.isCurrent(generation))
                return;
            if (!loaded) {
                Q_EMIT failed(loaded.error().message);
                return;
            }
            m_processes = std::move(loaded->processes);
            std::vector<ProcessDefinition> definitions;
            for (const work_steps::StoredProcess& each : m_processes)
                definitions.push_back(each.definition);
            m_places = placesOf(definitions, uiLanguage());
            m_layouts = std::move(loaded->layouts);
            take(loaded->run);
        });
}

void StepsView::take(const work_steps::WorkRun& run)
{
    const QString before = m_run.current() ? m_run.current()->code : QString();
    m_run = run;
    m_stack->show();
    Q_EMIT countChanged(int(std::ranges::count_if(m_run.steps, [](const work_steps::StepView& view) {
        return view.state == WorkStepState::Running || view.state == WorkStepState::Suspended;
    })));
    const ProcessDefinition* current = m_run.current();
    const bool runs =
        std::ranges::any_of(m_run.steps, [](const work_steps::StepView& view) { return !view.step.endedOn.isValid(); });
    const bool mayBegin = mayWork() && m_view.isOpen() && !runs;
    if (!current) {
        m_startText->setText(mayBegin ? tr("A process tells which steps follow, who does them and when they are due. "
                                           "This one fits the kind of the dossier; you can choose another.")
                                      : tr("This dossier went without one."));
        m_choice->clear();
        for (const work_steps::StoredProcess& each : m_processes)
            m_choice->addItem(caption(each.definition.name.in(uiLanguage())), each.definition.code);
        for (QWidget* widget : {static_cast<QWidget*>(m_choice), static_cast<QWidget*>(m_begin)})
            widget->setVisible(mayBegin);
        m_stack->setCurrentWidget(m_start);
        return;
    }
    if (m_shownProcess.isEmpty() || before != current->code)
        m_shownProcess = current->code;
    m_which->clear();
    for (const ProcessDefinition& each : m_run.processes)
        m_which->addItem(caption(each.name.in(uiLanguage())), each.code);
    m_which->setCurrentIndex(m_which->findData(m_shownProcess));
    m_which->setVisible(m_run.processes.size() > 1);
    m_over->setVisible(mayWork() && m_view.isOpen());
    const ProcessDefinition* shown = process();
    m_card->setTitle(tr("Process: %1").arg(shown->name.in(uiLanguage())));
    const QString repressive = m_run.repressiveOn.isValid() ? shortDate(m_run.repressiveOn) : QString();
    const StepMarks marks = marksOf(m_run, shown->code);
    const std::pair key{shown->code, shown->version};
    const bool isNew = std::exchange(m_chosenFor, m_view.detail.id) != m_view.detail.id;
    if (m_chart->sheet().definition == *shown && m_chart->sheet().layout.size == m_layouts.at(key).size) {
        m_chart->setMarks(marks, repressive);
    } else {
        m_chart->setSheet({.definition = *shown,
                           .layout = m_layouts.at(key),
                           .language = uiLanguage(),
                           .marks = marks,
                           .repressiveFrom = repressive,
                           .places = m_places});
    }
    m_stack->setCurrentWidget(m_running);
    if (isNew) { // begins with what is to be done
        const auto runs = std::ranges::find_if(m_run.steps, [&](const work_steps::StepView& view) {
            return view.step.process == m_shownProcess && !view.step.endedOn.isValid();
        });
        m_chart->choose(runs == m_run.steps.end() ? m_run.steps.back().step.step : runs->step.step);
    }
    showChosen();
    if (std::exchange(m_takesFocus, false) && isVisible())
        m_chart->setFocus(Qt::OtherFocusReason);
}

const ProcessDefinition* StepsView::process() const
{
    const auto found = std::ranges::find(m_run.processes, m_shownProcess, &ProcessDefinition::code);
    return found == m_run.processes.end() ? m_run.current() : &*found;
}

const work_steps::StepView* StepsView::chosenRun() const
{
    const auto found = std::find_if(m_run.steps.rbegin(), m_run.steps.rend(), [this](const work_steps::StepView& view) {
        return view.step.process == m_shownProcess && view.step.step == m_chart->chosen();
    });
    return found == m_run.steps.rend() ? nullptr : &*found;
}

void StepsView::showChosen()
{
    const ProcessDefinition* shown = process();
    if (!shown)
        return;
    const auto* run = chosenRun();
    const bool open = m_view.isOpen() || (run && isAftercare(run->says));
    m_panel->show({.process = shown,
                   .says = shown->step(m_chart->chosen()),
                   .end = shown->end(m_chart->chosen()),
                   .run = run,
                   .mayWork = mayWork() && open,
                   .places = m_places});
}

void StepsView::begin()
{
    write([id = m_view.detail.id, code = m_choice->currentData().toString()](
              Session& session) { return work_steps::begin(session, id, code); },
          tr("The process has begun."));
}

void StepsView::endWith(const QString& code, EndStepEditor::Way way)
{
    const auto* run = chosenRun();
    const ProcessDefinition* shown = process();
    if (!run || !shown)
        return;
    const auto outcome = std::ranges::find(run->says.outcomes, code, &StepOutcome::code);
    if (outcome == run->says.outcomes.end())
        return;
    Q_EMIT editorWanted(
        new EndStepEditor(m_context, {.view = *run,
                                      .outcome = *outcome,
                                      .way = way,
                                      .asksPhase = run->turning.contains(code),
                                      .isAcute = outcome->next.contains(acuteStep(*shown)),
                                      .nextText = StepPanel::nextText(*shown, *outcome, m_places),
                                      .dossier = u"%1 · %2"_s.arg(m_view.detail.number, m_view.dossier().title)}));
}

// Where the dossier goes on is chosen first: each outcome leads elsewhere.
void StepsView::skip()
{
    const auto* run = chosenRun();
    const ProcessDefinition* shown = process();
    if (!run || !shown)
        return;
    if (run->says.outcomes.size() == 1) {
        endWith(run->says.outcomes.front().code, EndStepEditor::Way::Skip);
        return;
    }
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addSection(tr("Go on as after"));
    // With the letters of the chart, which choose here too.
    for (const StepOutcome& outcome : run->says.outcomes)
        menu->addAction(
            u'&' + letterOf(*shown, run->says.code, outcome.code) + u"  "_s +
                caption(tr("%1 (to: %2)")
                            .arg(outcome.name.in(uiLanguage()), StepPanel::nextText(*shown, outcome, m_places))),
            this, [this, code = outcome.code] { endWith(code, EndStepEditor::Way::Skip); });
    const QWidget* from = m_panel->focusWidget();
    menu->popup(from ? from->mapToGlobal(QPoint(0, from->height())) : QCursor::pos());
    menu->setActiveAction(menu->actions().at(1)); // after the heading, for who came by keyboard
}

void StepsView::suspend()
{
    const auto* run = chosenRun();
    if (!run)
        return;
    askAndSave(
        m_context, this,
        {.title = tr("Suspend this step?"),
         .text = tr("The clock stands still from today, until you let it run again."),
         .label = tr("Reason"),
         .confirm = tr("Suspend")},
        [seen = Seen<WorkStepId>(run->step), today = m_context.today()](Session& session, const QString& reason,
                                                                        Numbers numbers) {
            return work_steps::suspend(session, seen, today, reason, numbers);
        },
        [this](const Result<void>& result) { done(result, tr("The clock stands still.")); });
}

void StepsView::goOver(const QString& code, const QString& step, const QString& title)
{
    askAndSave(
        m_context, this,
        {.title = title,
         .text = tr("What still runs is left. Everything in the dossier stays, and kind and confidentiality follow "
                    "where they must."),
         .label = tr("Reason"),
         .confirm = tr("Go over")},
        [id = m_view.detail.id, code, step](Session& session, const QString& reason, Numbers numbers) {
            return work_steps::goOver(session, id, code, step, reason, numbers);
        },
        [this](const Result<void>& result) {
            goOn();
            done(result, tr("The dossier goes on with the step that is chosen now."));
        });
}

void StepsView::write(const std::function<Result<void>(Session&)>& work, const QString& notice)
{
    m_context.bench.writer.run(this, work, [this, notice](const Result<void>& result) { done(result, notice); });
}

void StepsView::done(const Result<void>& result, const QString& notice)
{
    if (!result)
        Q_EMIT failed(result.error().message);
    else if (!notice.isEmpty())
        Q_EMIT toast(notice);
    Q_EMIT changed();
}

// Where there is no room beside the chart, the step stands below it.
void StepsView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool narrow = width() < em(this, 46);
    m_split->setOrientation(narrow ? Qt::Vertical : Qt::Horizontal);
    for (int i = 0; i < m_split->count(); ++i)
        m_split->widget(i)->setMinimumWidth(narrow ? 0 : em(this, i == 0 ? 18 : 21));
}

// F1 shows the keys elsewhere; here the handbook.
bool StepsView::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent*>(event)->key() == Qt::Key_F1 &&
        static_cast<QKeyEvent*>(event)->modifiers() == Qt::NoModifier)
        event->accept();
    return QWidget::event(event);
}

void StepsView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_F1 && event->modifiers() == Qt::NoModifier)
        Q_EMIT handbookWanted(m_shownProcess, m_chart->chosen());
    else
        QWidget::keyPressEvent(event);
}

void StepsView::choose(const QString& step)
{
    m_chart->choose(step);
    showChosen();
}

QSize StepsView::minimumSizeHint() const
{
    return {em(this, 18), em(this, 14)};
}

void StepsView::goOn()
{
    m_chosenFor = {};
    m_shownProcess.clear();
    m_takesFocus = true;
}

void StepsView::takeFocus()
{
    QWidget* const to = m_stack->currentWidget() == m_start ? static_cast<QWidget*>(m_choice) : m_chart;
    to->setFocus(Qt::OtherFocusReason);
}

} // namespace woonrust::ui
