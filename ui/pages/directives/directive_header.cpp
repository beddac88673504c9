// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/directives/directive_header.h"

#include "ui/kit/button_row.h"
#include "ui/kit/elided_label.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/height_keeper.h"
#include "ui/kit/pill.h"
#include "ui/kit/widgets.h"
#include "ui/pages/case/dossier_texts.h"
#include "ui/pages/directives/directive_texts.h"
#include "ui/theme/fonts.h"
#include "ui/theme/metrics.h"

#include <QBoxLayout>

namespace woonrust::ui {

using namespace Qt::StringLiterals;

namespace {

void clear(QLayout* layout)
{
    while (QLayoutItem* item = layout->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
}

FlowLayout* flowIn(QVBoxLayout* layout, QWidget* owner, Gap between)
{
    auto* row = new QWidget;
    auto* flow = new FlowLayout(gap(owner, between), gap(owner, Gap::Tight), row);
    flow->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(row);
    return flow;
}

} // namespace

DirectiveHeader::DirectiveHeader(AppContext& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_title(titleLabel({})),
      m_pills(nullptr),
      m_milestones(nullptr),
      m_facts(nullptr),
      m_buttons(new ButtonRow)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(gap(this, Gap::Large), gap(this), gap(this, Gap::Large), gap(this, Gap::Small));
    layout->setSpacing(gap(this, Gap::Small));
    m_title->setWordWrap(true);
    layout->addWidget(m_title);
    m_pills = flowIn(layout, this, Gap::Small);
    m_milestones = flowIn(layout, this, Gap::Small);
    m_facts = flowIn(layout, this, Gap::Large);
    layout->addWidget(m_buttons);
    keepHeight(this);
}

void DirectiveHeader::show(const directives::DirectiveDetail& detail)
{
    m_title->setText(detail.address.isEmpty() ? tr("Behaviour directive")
                                              : tr("Behaviour directive %1", "address").arg(detail.address));
    clear(m_pills);
    m_pills->addWidget(secondaryLabel(detail.number));
    auto* dossier = linkButton(tr("in %1", "dossier").arg(detail.dossierNumber));
    dossier->setObjectName(u"dossier"_s);
    connect(dossier, &QPushButton::clicked, this, &DirectiveHeader::dossierWanted);
    m_pills->addWidget(dossier);
    m_pills->addWidget(new StatusPill(statePill(detail.whole.directive.state, detail.stateName)));
    m_pills->addWidget(new StatusPill({.text = detail.kindName}));
    const auto linked = [this](const QString& text, DirectiveId id) {
        if (!id)
            return;
        auto* link = linkButton(text);
        connect(link, &QPushButton::clicked, this, [this, id] { Q_EMIT directiveWanted(id); });
        m_pills->addWidget(link);
    };
    linked(tr("follows %1").arg(detail.followsNumber), detail.whole.directive.follows);
    linked(tr("went to court as %1").arg(detail.followedByNumber), detail.followedBy);
    showMilestones(detail);
    showFacts(detail);
    orderTabs();
}

void DirectiveHeader::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    orderTabs();
}

// The links are made anew with each directive, and stand above the buttons.
void DirectiveHeader::orderTabs()
{
    if (auto* first = m_buttons->findChild<QPushButton*>())
        for (QPushButton* link : m_pills->parentWidget()->findChildren<QPushButton*>())
            tabBefore(first, {link});
}

void DirectiveHeader::showMilestones(const directives::DirectiveDetail& detail)
{
    clear(m_milestones);
    QStringList spoken;
    for (const directives::Milestone& each : detail.milestones) {
        Pill pill{.text = each.text, .tone = Tone::Neutral, .sign = Sign::None};
        if (each.current)
            pill = {.text = each.text, .tone = Tone::Info, .sign = Sign::Half};
        else if (each.done)
            pill = {.text = each.text, .tone = Tone::Good, .sign = Sign::Tick};
        m_milestones->addWidget(new StatusPill(pill));
        spoken << (each.current ? tr("%1 (now)").arg(each.text)
                   : each.done  ? tr("%1 (done)").arg(each.text)
                                : each.text);
    }
    m_milestones->parentWidget()->setAccessibleName(tr("How far it is: %1").arg(spoken.join(u", "_s)));
}

void DirectiveHeader::showFacts(const directives::DirectiveDetail& detail)
{
    clear(m_facts);
    const Directive& d = detail.whole.directive;
    const QDate today = m_context.today();
    const auto add = [this](const QString& label, const QString& value) {
        if (value.isEmpty())
            return;
        auto* fact = new QWidget;
        auto* row = new QHBoxLayout(fact);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(em(this, 0.35));
        row->addWidget(secondaryLabel(label));
        auto* text = new ElidedLabel(value);
        text->setFont(bold(text->font()));
        row->addWidget(text);
        m_facts->addWidget(fact);
    };
    QStringList parties;
    for (const directives::PartyLine& line : detail.parties)
        parties << line.name;
    add(tr("Tenants"), parties.join(u", "_s));
    add(tr("Kept by"), detail.keeperName.isEmpty() ? tr("nobody") : detail.keeperName);
    if (d.startsOn.isValid() && d.endsOn.isValid())
        add(tr("Term"), tr("%1 to %2").arg(dayText(d.startsOn, today), dayText(d.endsOn, today)));
    if (detail.nextEvaluation.isValid())
        add(tr("Next evaluation"), dayText(detail.nextEvaluation, today));
    if (detail.signableOn.isValid())
        add(tr("To be signed from"), dayText(detail.signableOn, today));
    add(tr("Court"), d.court.isEmpty() || d.caseNumber.isEmpty()
                         ? d.court
                         : tr("%1, %2", "court and case number").arg(d.court, d.caseNumber));
    add(tr("Ended"), dayText(d.endedOn, today));
    add(tr("Result"), detail.resultName);
}

} // namespace woonrust::ui
