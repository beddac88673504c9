// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/directives/directive_cards.h"

#include "ui/kit/card.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/pill.h"
#include "ui/kit/plain_text.h"
#include "ui/kit/widgets.h"
#include "ui/pages/case/dossier_texts.h"
#include "ui/pages/directives/directive_steps.h"
#include "ui/pages/directives/week_grid.h"
#include "ui/theme/metrics.h"

#include <QBoxLayout>
#include <algorithm>

namespace woonrust::ui {

using namespace Qt::StringLiterals;
using directives::DirectiveDetail;

namespace {

// A line of a card: what, a smaller line below it, a pill, and what can be done about it.
QVBoxLayout* addLine(Card* card, const QString& title, const QString& sub, const Pill& pill = {})
{
    auto* line = new QVBoxLayout;
    line->setSpacing(gap(card, Gap::Tight));
    auto* top = new QHBoxLayout;
    top->addWidget(wrappedLabel(title), 1);
    if (!pill.text.isEmpty())
        top->addWidget(new StatusPill(pill), 0, Qt::AlignTop);
    line->addLayout(top);
    if (!sub.isEmpty()) {
        auto* label = subLabel(sub);
        label->setWordWrap(true);
        line->addWidget(label);
    }
    card->body()->addLayout(line);
    return line;
}

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

} // namespace

DirectiveCards::DirectiveCards(AppContext& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_ready(new Card),
      m_grid(new WeekGrid(context)),
      m_clauses(new Card(tr("Clauses"))),
      m_columns(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_left(new QVBoxLayout),
      m_right(new QVBoxLayout)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(margins(this, Gap::Large));
    layout->setSpacing(gap(this));
    layout->addWidget(m_ready);
    m_clauses->setFlushBody(m_grid);
    layout->addWidget(m_clauses);
    m_columns->setSpacing(gap(this));
    m_columns->addLayout(m_left, 1);
    m_columns->addLayout(m_right, 1);
    for (QVBoxLayout* column : {m_left, m_right})
        column->setSpacing(gap(this));
    layout->addLayout(m_columns);
    layout->addStretch(1);
    connect(m_grid, &WeekGrid::recorded, this, &DirectiveCards::recorded);
    connect(m_grid, &WeekGrid::breachWanted, this,
            [this](ClauseId clause) { Q_EMIT stepWanted(DirectiveEvent::ReportBreach, clause.value()); });
}

void DirectiveCards::show(const DirectiveDetail& detail, const std::vector<directives::FactChoice>& facts)
{
    // The button that had the focus has it again, when it is still there.
    const QWidget* focused = focusWidget();
    const QString focusedName = focused && isAncestorOf(focused) ? focused->objectName() : QString();
    for (QWidget* card : std::exchange(m_made, {})) {
        card->hide();
        card->deleteLater();
    }
    for (QVBoxLayout* column : {m_left, m_right})
        while (QLayoutItem* item = column->takeAt(0))
            delete item;
    showReadiness(detail);
    m_grid->show(detail);
    m_clauses->setVisible(!detail.clauses.empty());
    showBreaches(detail);
    showForfeitures(detail);
    showParties(detail);
    showEvaluations(detail);
    showBackground(detail, facts);
    showHistory(detail);
    m_left->addStretch(1);
    m_right->addStretch(1);
    if (!focusedName.isEmpty())
        if (auto* again = findChild<QWidget*>(focusedName); again && !again->isHidden())
            again->setFocus(Qt::OtherFocusReason);
}

void DirectiveCards::showReadiness(const DirectiveDetail& detail)
{
    delete std::exchange(m_readyRows, nullptr);
    m_ready->setVisible(!detail.ready.empty());
    if (detail.ready.empty())
        return;
    const auto standing = std::ranges::count(detail.ready, true, &ReadyRow::stands);
    const bool proposed = detail.whole.directive.state == DirectiveState::Proposed;
    const QString count = tr("%1 of %2", "points that stand").arg(standing).arg(detail.ready.size());
    m_ready->setTitle(proposed ? tr("Ready to sign? %1").arg(count) : tr("Ready? %1").arg(count));
    m_readyRows = new QWidget;
    auto* flow = new FlowLayout(gap(this), gap(this, Gap::Small), m_readyRows);
    flow->setContentsMargins(0, 0, 0, 0);
    const bool mayWrite = detail.may(DirectiveEvent::Change) || proposed;
    for (const ReadyRow& row : detail.ready) {
        if (row.stands) {
            flow->addWidget(new StatusPill({.text = row.text, .tone = Tone::Good}));
            continue;
        }
        auto* link = linkButton(row.text);
        link->setIcon(icon(Icon::Warning));
        link->setObjectName(u"ready/%1/%2"_s.arg(int(row.point)).arg(row.part));
        link->setAccessibleDescription(row.gap);
        setTip(link, row.gap);
        link->setEnabled(mayWrite);
        connect(link, &QPushButton::clicked, this, [this, row] { Q_EMIT gapWanted(row); });
        flow->addWidget(link);
    }
    m_ready->body()->addWidget(m_readyRows);
}

void DirectiveCards::showBreaches(const DirectiveDetail& detail)
{
    if (detail.breaches.empty() && !isRunning(detail.whole.directive.state))
        return;
    auto* card = new Card(tr("Breaches"));
    m_made.push_back(card);
    m_left->addWidget(card);
    if (detail.breaches.empty())
        card->body()->addWidget(secondaryLabel(tr("No breaches.")));
    const QDate today = m_context.today();
    for (const directives::BreachLine& line : detail.breaches) {
        const Breach& b = line.breach;
        QStringList sub{line.linkNames.join(u", "_s)};
        if (!b.heardOn.isValid())
            sub << tr("hear before or on %1").arg(dayText(b.hearBy, today));
        else if (b.absent)
            sub << tr("did not come on %1: %2").arg(dayText(b.heardOn, today), b.said);
        else
            sub << tr("heard %1: %2").arg(dayText(b.heardOn, today), b.said);
        if (b.decidedOn.isValid())
            sub << tr("decided %1: %2").arg(dayText(b.decidedOn, today), b.decision);
        Pill pill{.text = line.stateName};
        if (line.state == BreachState::Reported)
            pill.tone = b.hearBy < today ? Tone::Missed : Tone::DueSoon;
        else if (line.state == BreachState::Heard)
            pill.tone = Tone::DueSoon;
        else if (line.state == BreachState::Established)
            pill.tone = Tone::Missed;
        auto* layout = addLine(card,
                               tr("%1 · clause %2 · %3", "day, number and what happened")
                                   .arg(dayText(b.on, today))
                                   .arg(line.clausePosition)
                                   .arg(b.what.simplified()),
                               joined(sub), pill);
        auto* buttons = new QHBoxLayout;
        const auto offer = [&](DirectiveEvent event, bool fits) {
            if (!fits || !detail.may(event))
                return;
            auto* button = linkButton(stepName(event));
            button->setObjectName(u"breach/%1/%2"_s.arg(b.id.value()).arg(int(event)));
            button->setAccessibleDescription(b.what.simplified());
            connect(button, &QPushButton::clicked, this,
                    [this, event, id = b.id.value()] { Q_EMIT stepWanted(event, id); });
            buttons->addWidget(button);
        };
        offer(DirectiveEvent::Hear, line.state == BreachState::Reported);
        offer(DirectiveEvent::Establish, line.state == BreachState::Heard);
        offer(DirectiveEvent::Forfeit, line.state == BreachState::Established && detail.whole.directive.penalty);
        offer(DirectiveEvent::RemoveBreach, !b.decidedOn.isValid());
        buttons->addStretch();
        layout->addLayout(buttons);
    }
}

void DirectiveCards::showForfeitures(const DirectiveDetail& detail)
{
    if (detail.forfeitures.empty())
        return;
    auto* card = new Card(tr("Forfeited penalties"));
    m_made.push_back(card);
    m_left->addWidget(card);
    const QDate today = m_context.today();
    for (const directives::ForfeitureLine& line : detail.forfeitures) {
        const Forfeiture& f = line.forfeiture;
        const bool open = !f.settledOn.isValid();
        Pill pill{.text = open ? tr("lapses after %1").arg(dayText(f.dueOn, today)) : tr("settled"),
                  .tone = open ? Tone::DueSoon : Tone::Good};
        if (open && f.dueOn < today)
            pill = {.text = tr("lapsed"), .tone = Tone::Missed};
        auto* layout = addLine(
            card,
            tr("%1 · %2 · clause %3", "day, amount and number")
                .arg(dayText(f.on, today), euros(f.amountCents))
                .arg(line.clausePosition),
            open ? line.explanation : tr("%1: %2", "day and how").arg(dayText(f.settledOn, today), f.settlement), pill);
        if (!open || !detail.may(DirectiveEvent::Settle))
            continue;
        auto* buttons = new QHBoxLayout;
        auto* demand = linkButton(tr("Demanded by writ…"));
        demand->setObjectName(u"demand/%1"_s.arg(f.id.value()));
        connect(demand, &QPushButton::clicked, this, [this, id = f.id.value()] { Q_EMIT interruptionWanted(id); });
        auto* settle = linkButton(stepName(DirectiveEvent::Settle));
        settle->setObjectName(u"settle/%1"_s.arg(f.id.value()));
        connect(settle, &QPushButton::clicked, this,
                [this, id = f.id.value()] { Q_EMIT stepWanted(DirectiveEvent::Settle, id); });
        for (QPushButton* button : {demand, settle})
            buttons->addWidget(button);
        buttons->addStretch();
        layout->addLayout(buttons);
    }
}

void DirectiveCards::showParties(const DirectiveDetail& detail)
{
    auto* card = new Card(tr("Parties and capacity"));
    m_made.push_back(card);
    m_left->addWidget(card);
    const QDate today = m_context.today();
    if (detail.parties.empty())
        card->body()->addWidget(secondaryLabel(tr("No tenant yet.")));
    for (const directives::PartyLine& line : detail.parties) {
        const DirectiveParty& p = line.party;
        QStringList sub;
        if (p.capacity.isEmpty())
            sub << tr("capacity not looked up yet");
        else
            sub << tr("%1 (looked up %2 by %3, good until %4)")
                       .arg(line.capacityName, dayText(p.capacityOn, today), line.capacityByName,
                            dayText(line.capacityUntil, today));
        sub << p.representative;
        if (!p.understands.isEmpty())
            sub << tr("understands: %1").arg(p.understands);
        if (p.signedOn.isValid())
            sub << tr("signed %1").arg(dayText(p.signedOn, today));
        if (p.representativeSignedOn.isValid())
            sub << tr("administrator or guardian signed %1").arg(dayText(p.representativeSignedOn, today));
        Pill pill;
        if (line.signedByAll)
            pill = {.text = tr("signed"), .tone = Tone::Good};
        else if (detail.whole.directive.state == DirectiveState::Proposed)
            pill = {.text = tr("not signed yet"), .tone = Tone::DueSoon};
        auto* layout = addLine(card, tr("%1: %2", "role and name").arg(line.roleName, line.name), joined(sub), pill);
        if (detail.may(DirectiveEvent::Sign)) {
            auto* sign = linkButton(stepName(DirectiveEvent::Sign));
            sign->setObjectName(u"sign/%1"_s.arg(p.id.value()));
            sign->setAccessibleDescription(line.name);
            connect(sign, &QPushButton::clicked, this,
                    [this, id = p.id.value()] { Q_EMIT stepWanted(DirectiveEvent::Sign, id); });
            layout->addWidget(sign, 0, Qt::AlignLeft);
        }
    }
}

void DirectiveCards::showEvaluations(const DirectiveDetail& detail)
{
    const Directive& d = detail.whole.directive;
    if (d.evaluations.empty() && !detail.may(DirectiveEvent::Plan) && detail.effect.sentence.isEmpty())
        return;
    auto* card = new Card(tr("Evaluations and effect"));
    m_made.push_back(card);
    m_right->addWidget(card);
    if (!detail.effect.sentence.isEmpty())
        card->body()->addWidget(wrappedLabel(detail.effect.sentence));
    if (detail.effect.weeks > 0)
        card->body()->addWidget(subLabel(tr("Known reporters: %1 before, %2 since.")
                                             .arg(detail.effect.reportersBefore)
                                             .arg(detail.effect.reportersAfter)));
    const QDate today = m_context.today();
    for (const Evaluation& one : d.evaluations) {
        const bool held = one.heldOn.isValid();
        Pill pill{.text = held ? tr("held") : tr("planned"), .tone = held ? Tone::Good : Tone::Neutral};
        if (!held && one.on <= today && (isRunning(d.state) || d.state == DirectiveState::Adjourned))
            pill = {.text = one.on < today ? tr("late") : tr("today"),
                    .tone = one.on < today ? Tone::Missed : Tone::DueSoon};
        QStringList sub{one.account.simplified()};
        if (!one.reporters.isEmpty())
            sub << tr("reporters: %1").arg(one.reporters.simplified());
        addLine(card, tr("Evaluation of %1").arg(dayText(held ? one.heldOn : one.on, today)), joined(sub), pill);
    }
    if (detail.may(DirectiveEvent::Plan)) {
        auto* plan = linkButton(stepName(DirectiveEvent::Plan));
        plan->setObjectName(u"plan"_s);
        connect(plan, &QPushButton::clicked, this, [this] { Q_EMIT stepWanted(DirectiveEvent::Plan, 0); });
        card->body()->addWidget(plan, 0, Qt::AlignLeft);
    }
}

void DirectiveCards::showBackground(const DirectiveDetail& detail, const std::vector<directives::FactChoice>& facts)
{
    const Directive& d = detail.whole.directive;
    auto* card = new Card(tr("Agreement and background"));
    m_made.push_back(card);
    m_right->addWidget(card);
    const auto add = [card](const QString& label, const QString& text) {
        if (text.isEmpty())
            return;
        auto* name = boldLabel(label);
        card->body()->addWidget(name);
        card->body()->addWidget(wrappedLabel(text));
    };
    add(tr("What follows on a breach"), d.consequence);
    if (d.penalty) {
        QString penalty = tr("%1 each time, %2 at most.").arg(euros(d.penaltyCents), euros(d.penaltyMaxCents));
        if (!detail.approverName.isEmpty())
            penalty += u' ' + tr("Approved by %1.").arg(detail.approverName);
        else if (d.kind == DirectiveKind::Voluntary)
            penalty += u' ' + tr("Put in by %1, not approved yet.").arg(detail.penaltyByName);
        add(d.kind == DirectiveKind::Voluntary ? tr("Penalty clause") : tr("Penalty imposed"), penalty);
    } else if (d.kind == DirectiveKind::Voluntary) {
        auto* note = subLabel(tr("Only a court or a mayor can impose a penalty payment (dwangsom)."));
        note->setWordWrap(true);
        card->body()->addWidget(note);
    }
    add(tr("Ground"), joined({detail.groundName, d.groundText}));
    QStringList chosen;
    for (const directives::FactChoice& fact : facts)
        if (fact.chosen)
            chosen << tr("%1, %2", "day and thing").arg(dayText(fact.on, m_context.today()), fact.text);
    add(tr("Facts"), QStringList{d.factsText, chosen.join(u'\n')}.join(u'\n').trimmed());
    add(tr("Tried before"), d.steps);
    add(tr("View of the tenant"), d.view);
    add(tr("Help that was offered"), d.help);
    add(tr("How it is followed"), d.watch);
    add(tr("What is shared, with whom"), d.sharing);
    add(tr("How it ended"), d.account);
}

void DirectiveCards::showHistory(const DirectiveDetail& detail)
{
    const Directive& d = detail.whole.directive;
    std::vector<std::pair<QDate, QString>> lines;
    const auto add = [&](QDate day, const QString& text) {
        if (day.isValid())
            lines.emplace_back(day, text);
    };
    add(d.proposedOn, tr("Given to the tenants"));
    add(d.refusedOn, tr("Refused by the tenant"));
    for (const directives::PartyLine& line : detail.parties)
        add(line.party.signedOn, tr("Signed by %1").arg(line.name));
    add(d.agreedOn, tr("Agreed by all"));
    add(d.claimedOn, tr("Claimed before the court"));
    add(d.judgedOn, tr("Judgment"));
    add(d.servedOn, tr("Served or made known"));
    for (const Evaluation& one : d.evaluations)
        add(one.heldOn, tr("Evaluation held"));
    for (const directives::BreachLine& line : detail.breaches) {
        add(line.breach.on, tr("Breach of clause %1").arg(line.clausePosition));
        add(line.breach.heardOn, line.breach.absent
                                     ? tr("Tenant asked to come about clause %1, did not").arg(line.clausePosition)
                                     : tr("Tenant heard about clause %1").arg(line.clausePosition));
        add(line.breach.decidedOn, tr("Decided about clause %1: %2").arg(line.clausePosition).arg(line.stateName));
    }
    for (const directives::ForfeitureLine& line : detail.forfeitures)
        add(line.forfeiture.on, tr("Penalty forfeited: %1").arg(euros(line.forfeiture.amountCents)));
    add(d.endedOn, detail.stateName);
    if (lines.empty())
        return;
    std::ranges::stable_sort(lines, std::ranges::greater(), &std::pair<QDate, QString>::first);
    auto* card = new Card(tr("Timeline"));
    m_made.push_back(card);
    m_right->addWidget(card);
    for (const auto& [day, text] : lines)
        addLine(card, tr("%1 · %2", "day and what happened").arg(dayText(day, m_context.today()), text), {});
}

// Where there is no room beside each other, the cards stand below each other.
void DirectiveCards::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_columns->setDirection(width() < em(this, 48) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace woonrust::ui
