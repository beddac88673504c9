// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/today/week/visit_pane.h"

#include "domain/clock.h"
#include "domain/number.h"
#include "domain/visit.h"
#include "ui/kit/button_row.h"
#include "ui/kit/card.h"
#include "ui/kit/pill.h"
#include "ui/kit/plain_text.h"
#include "ui/kit/widgets.h"
#include "ui/pages/case/case_editor.h"
#include "ui/pages/case/task_actions.h"
#include "ui/pages/case/task_editor.h"
#include "ui/pages/form.h"
#include "ui/theme/fonts.h"
#include "ui/theme/metrics.h"

#include <QBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QScrollArea>
#include <QStackedWidget>

namespace woonrust::ui {

using namespace Qt::StringLiterals;

namespace {

QString numberOf(const WeekVisit& visit)
{
    if (visit.number == 0)
        return {};
    return SerialNumber::fromKey(visit.task.about.dossier ? SerialNumber::dossier : SerialNumber::report, visit.number)
        .toString();
}

} // namespace

VisitPane::VisitPane(AppContext& context, QWidget* parent)
    : EditorPane(parent),
      m_context(context),
      m_actions(new TaskActions(context, this)),
      m_card(new Card(tr("Appointment"))),
      m_hint(wrappedLabel(tr("Choose an appointment, or a free time and press N to plan one. Alt with an arrow key "
                             "moves an appointment.")))
{
    connect(m_actions, &TaskActions::toast, this, &VisitPane::toast);
    connect(m_actions, &TaskActions::failed, this, &VisitPane::failed);
    m_body = m_card->body();
    m_body->addWidget(m_hint);
    m_body->addStretch(1);
    stack()->addWidget(scrolling(m_card));
    showVisit(nullptr);
}

void VisitPane::addRow(const QString& name, const QString& text)
{
    if (text.isEmpty())
        return;
    auto* row = new QHBoxLayout;
    QLabel* label = secondaryLabel(name);
    label->setMinimumWidth(em(this, 5));
    row->addWidget(label, 0, Qt::AlignTop);
    row->addWidget(wrappedLabel(text), 1);
    static_cast<QVBoxLayout*>(m_rows->layout())->addLayout(row);
}

void VisitPane::showVisit(const PlanVisit* visit)
{
    m_visit = visit ? std::optional(*visit) : std::nullopt;
    if (m_rows) {
        // A button of it may be at work just now.
        m_body->removeWidget(m_rows);
        m_rows->hide();
        m_rows->deleteLater();
        m_rows = nullptr;
    }
    m_hint->setVisible(!m_visit);
    m_card->setTitle(m_visit ? m_visit->visit.task.title : tr("Appointment"));
    if (m_visit)
        makeCard();
}

void VisitPane::makeCard()
{
    const PlanVisit& visit = *m_visit;
    const Task& task = visit.visit.task;
    m_rows = new QWidget;
    auto* layout = new QVBoxLayout(m_rows);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap(this, Gap::Small));
    if (!visit.warnings.isEmpty())
        layout->addWidget(new StatusPill({.text = visit.warnings, .tone = Tone::Missed, .sign = Sign::Warning}), 0,
                          Qt::AlignLeft);
    if (visit.alone)
        layout->addWidget(wrappedLabel(tr("No second colleague comes along yet.")));
    if (!visit.place.isEmpty()) {
        QLabel* place = wrappedLabel(visit.place);
        place->setFont(bold(place->font()));
        layout->addWidget(place);
    }
    const QString day = QLocale().toString(amsterdamTime(task.startsAt).date(), u"dddd d MMMM"_s);
    QLabel* when =
        wrappedLabel(u"%1 %2 · %3"_s.arg(day, visit.span, m_context.codes().name(u"TASK_KIND"_s, task.kind)));
    when->setForegroundRole(QPalette::PlaceholderText);
    layout->addWidget(when);
    addRow(tr("Of whom"), visit.owner);
    addRow(tr("With whom"), task.withWhom);
    addRow(tr("Second"), visit.second);
    if (visit.kept)
        addRow(tr("Outcome"), task.outcome.isEmpty() ? tr("kept") : task.outcome);
    if (const QString number = numberOf(visit.visit); !number.isEmpty()) {
        auto* link = linkButton(number);
        connect(link, &QPushButton::clicked, this, [this, about = task.about] {
            Q_EMIT openRequested(about.dossier ? Target{.kind = TargetKind::Dossier, .id = about.dossier.value()}
                                               : Target{.kind = TargetKind::Report, .id = about.report.value()});
        });
        layout->addWidget(link, 0, Qt::AlignLeft);
    }
    auto* buttons = new ButtonRow;
    const bool asked =
        !visit.kept && task.second == m_context.actor.id && visit::secondOf(task) == visit::Second::Asked;
    if (asked) {
        auto* yes = primaryButton(tr("I come along"));
        auto* no = secondaryButton(tr("I cannot come"));
        connect(yes, &QPushButton::clicked, this, [this, task] { m_actions->answer(task, true); });
        connect(no, &QPushButton::clicked, this, [this, task] { m_actions->answer(task, false); });
        buttons->add(yes);
        buttons->add(no);
    }
    if (!visit.kept && !asked) {
        auto* finish = primaryButton(tr("What came of it…"));
        connect(finish, &QPushButton::clicked, this, [this, task] { m_actions->finish(task); });
        buttons->add(finish);
    }
    auto* change = secondaryButton(tr("Change…"));
    connect(change, &QPushButton::clicked, this, &VisitPane::change);
    buttons->add(change);
    auto* more = secondaryButton(tr("More"));
    auto* menu = new QMenu(more);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        fillMenu(menu);
    });
    more->setMenu(menu);
    buttons->add(more);
    layout->addWidget(buttons);
    m_body->insertWidget(0, m_rows);
}

void VisitPane::fillMenu(QMenu* menu)
{
    if (!m_visit)
        return;
    m_actions->fillMenu(menu, m_visit->visit.task, [this] { change(); });
    menu->addSeparator();
    menu->addAction(tr("Save as a calendar file (.ics)…"), this,
                    [this, task = m_visit->visit.task] { Q_EMIT saveFileRequested(task); });
}

void VisitPane::plan(const QDateTime& startsAt, UserId owner)
{
    edit(new TaskEditor(m_context,
                        {.about = {}, .title = {}, .kind = u"VISIT"_s, .assignee = owner, .startsAt = startsAt}));
}

void VisitPane::change()
{
    if (m_visit)
        edit(new TaskEditor(m_context, m_visit->visit.task));
}

void VisitPane::edited(const CaseEditor&) {}

void VisitPane::showRest()
{
    Q_EMIT left();
}

} // namespace woonrust::ui
