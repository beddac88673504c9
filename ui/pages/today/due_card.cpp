// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/today/due_card.h"

#include "ui/kit/delegates.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/plain_text.h"
#include "ui/kit/segmented_choice.h"
#include "ui/kit/widgets.h"
#include "ui/theme/metrics.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace woonrust::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 typingFor = 1500; // milliseconds after a letter

} // namespace

DueCard::DueCard(QWidget* parent)
    : Card({}, parent),
      m_model(new DueModel(this)),
      m_table(named(new QTableView, tr("Deadlines and tasks"),
                    tr("Enter opens a line, Space ticks a task as done, Ctrl+Z takes that back."))),
      m_stack(new QStackedWidget),
      m_empty(new EmptyState(Icon::Done, {})),
      m_more(subLabel({})),
      m_showAll(linkButton(tr("Show all"))),
      m_tick(linkButton(tr("Tick task"))),
      m_scope(named(new SegmentedChoice, tr("Whose deadlines and tasks")))
{
    m_scope->addOption(u"mine"_s, tr("Only mine"));
    m_scope->addOption(u"team"_s, tr("Whole team"));
    m_scope->setValue(u"mine"_s);
    setTip(m_tick, tr("Tick the task as done (Space)"));
    // One row of its own height, in the middle of the header.
    m_scope->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    addToHeader(m_showAll);
    addToHeader(m_tick);
    addToHeader(m_scope);

    m_table->setModel(m_model);
    prepareTable(m_table);
    m_table->horizontalHeader()->hide();
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setItemDelegateForColumn(DueModel::Soon, new PillDelegate(m_table));
    m_table->setItemDelegateForColumn(DueModel::What, new TitleDelegate(m_table));
    QHeaderView* header = m_table->horizontalHeader();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(DueModel::What, QHeaderView::Stretch);
    header->setSectionResizeMode(DueModel::Soon, QHeaderView::ResizeToContents); // "4 working days late"
    m_table->setColumnWidth(DueModel::Number, em(this, 7.2));
    m_table->setColumnWidth(DueModel::Day, em(this, 6.8));
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->installEventFilter(this);

    auto* list = new QWidget;
    auto* layout = new QVBoxLayout(list);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_table, 1);
    m_more->setContentsMargins(margins(this, Gap::Small));
    layout->addWidget(m_more);
    m_stack->addWidget(list);
    m_stack->addWidget(m_empty);
    setFlushBody(m_stack);

    connect(m_scope, &SegmentedChoice::valueChanged, this, &DueCard::scopeChanged);
    connect(m_scope, &SegmentedChoice::valueChanged, this, &DueCard::showState);
    connect(m_showAll, &QPushButton::clicked, this, [this] { showPart(DueModel::Part::All); });
    connect(m_tick, &QPushButton::clicked, this, &DueCard::tickCurrent);
    connect(m_table, &QTableView::doubleClicked, this, &DueCard::openCurrent);
    connect(m_empty, &EmptyState::actionTriggered, this, [this] {
        if (m_model->part() != DueModel::Part::All)
            showPart(DueModel::Part::All);
        else
            Q_EMIT openRequested({.kind = TargetKind::NewReport});
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        const DueLine* line = current();
        m_tick->setVisible(line && line->task);
    });
    showState();
}

today::Scope DueCard::scope() const
{
    return m_scope->value() == u"team"_s ? today::Scope::Team : today::Scope::Mine;
}

void DueCard::setScope(today::Scope scope)
{
    m_scope->setValue(scope == today::Scope::Team ? u"team"_s : u"mine"_s);
    showState();
}

void DueCard::setLines(const today::Overview& overview, QDate day, const CodeNames& codes,
                       const WorkingCalendar& calendar)
{
    const DueLine* before = current();
    const std::optional<DueLine> kept = before ? std::optional(*before) : std::nullopt;
    const int row = m_table->currentIndex().row();
    const int top = m_table->rowAt(0);
    m_model->setLines(overview.lines, day, codes, calendar);
    m_more->setText(overview.hasMoreLines ? tr("Only the first %1 are shown.").arg(today::mostLines) : QString());
    m_more->setVisible(overview.hasMoreLines);
    if (kept && m_model->rowCount() > 0) {
        const int found = m_model->rowOf(*kept);
        // What was ticked is gone: the line that took its place is next.
        m_table->selectRow(found >= 0 ? found : std::clamp(row, 0, m_model->rowCount() - 1));
        m_table->scrollTo(m_model->index(std::max(0, top), 0), QAbstractItemView::PositionAtTop);
    } else if (m_model->rowCount() > 0) {
        m_table->selectRow(0);
    }
    showState();
}

void DueCard::showPart(DueModel::Part part)
{
    m_model->setPart(part);
    if (m_model->rowCount() > 0)
        m_table->selectRow(0);
    showState();
    focusList();
}

void DueCard::focusList()
{
    if (m_model->rowCount() > 0)
        m_table->setFocus(Qt::OtherFocusReason);
    else
        m_scope->setFocus(Qt::OtherFocusReason);
}

void DueCard::showState()
{
    const bool team = scope() == today::Scope::Team;
    const DueModel::Part part = m_model->part();
    switch (part) {
    case DueModel::Part::All:
        setTitle(team ? tr("The team's deadlines and tasks") : tr("My deadlines and tasks"));
        m_empty->setText(team ? tr("The team has nothing to finish in the next seven days.")
                              : tr("You have nothing to finish in the next seven days."),
                         tr("Register a report"));
        break;
    case DueModel::Part::Missed:
        setTitle(tr("Missed"));
        m_empty->setText(tr("Nothing is late."), tr("Show all"));
        break;
    case DueModel::Part::DueToday:
        setTitle(tr("To finish today"));
        m_empty->setText(tr("Nothing is left to finish today."), tr("Show all"));
        break;
    }
    m_showAll->setVisible(part != DueModel::Part::All);
    m_stack->setCurrentIndex(m_model->rowCount() > 0 ? 0 : 1);
    const DueLine* line = current();
    m_tick->setVisible(line && line->task);
}

const DueLine* DueCard::current() const
{
    return m_model->line(m_table->currentIndex());
}

void DueCard::openCurrent()
{
    const DueLine* line = current();
    if (!line)
        return;
    if (line->directive)
        Q_EMIT openRequested({.kind = TargetKind::Directive, .id = line->directive.value()});
    else if (line->kind == DueLine::Kind::Task && line->dossier)
        Q_EMIT openRequested({.kind = TargetKind::Dossier, .id = line->dossier.value(), .text = u"tasks"_s});
    else if (line->kind == DueLine::Kind::Step)
        Q_EMIT openRequested({.kind = TargetKind::Dossier, .id = line->dossier.value(), .text = u"steps"_s});
    else if (line->report)
        Q_EMIT openRequested({.kind = TargetKind::Report, .id = line->report.value()});
    else if (line->dossier)
        Q_EMIT openRequested({.kind = TargetKind::Dossier, .id = line->dossier.value()});
}

void DueCard::tickCurrent()
{
    if (const DueLine* line = current(); line && line->task)
        Q_EMIT tickRequested(line->task, line->title);
}

bool DueCard::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Undo)) {
            Q_EMIT undoRequested();
            return true;
        }
        const bool isTyping = m_typing.isValid() && m_typing.elapsed() < typingFor;
        switch (key->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            openCurrent();
            return true;
        case Qt::Key_Space:
            // Neither a key that is held nor a space between words that were meant for another field.
            if (!key->isAutoRepeat() && !isTyping)
                tickCurrent();
            return true;
        default:
            if (key->text().size() == 1 && key->text().front().isPrint() &&
                !(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier)))
                m_typing.start();
            break;
        }
    }
    return Card::eventFilter(watched, event);
}

} // namespace woonrust::ui
