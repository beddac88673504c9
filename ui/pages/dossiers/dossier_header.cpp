// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/dossiers/dossier_header.h"

#include "ui/context/app_context.h"
#include "ui/kit/button_row.h"
#include "ui/kit/elided_label.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/height_keeper.h"
#include "ui/kit/inline_message.h"
#include "ui/kit/pill.h"
#include "ui/kit/plain_text.h"
#include "ui/kit/widgets.h"
#include "ui/pages/case/dossier_texts.h"
#include "ui/theme/fonts.h"
#include "ui/theme/metrics.h"

#include <QBoxLayout>

namespace woonrust::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostLetters = 300; // of what a closed dossier reached

void clear(QLayout* layout)
{
    while (QLayoutItem* item = layout->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
}

} // namespace

DossierHeader::DossierHeader(AppContext& theContext, QWidget* parent)
    : QWidget(parent),
      m_context(theContext),
      m_title(titleLabel({})),
      m_pills(new QWidget),
      m_pillLayout(new FlowLayout(gap(this, Gap::Small), gap(this, Gap::Tight), m_pills)),
      m_buttons(new ButtonRow),
      m_facts(new QWidget),
      m_factLayout(new FlowLayout(gap(this, Gap::Large), gap(this, Gap::Tight), m_facts)),
      m_alerts(new InlineMessage(Tone::Missed)),
      m_reached(new InlineMessage(Tone::Good))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(gap(this, Gap::Large), gap(this), gap(this, Gap::Large), gap(this, Gap::Small));
    layout->setSpacing(gap(this, Gap::Small));
    m_title->setWordWrap(true);
    layout->addWidget(m_title);
    m_pillLayout->setContentsMargins(0, 0, 0, 0);
    m_factLayout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pills);
    layout->addWidget(m_facts);
    layout->addWidget(m_buttons);
    layout->addWidget(m_alerts);
    layout->addWidget(m_reached);
    m_reached->setMessage(Tone::Good, {});
    m_alerts->setMessage(Tone::Missed, {});
    keepHeight(this);
}

void DossierHeader::show(const CaseView& view)
{
    m_title->setText(view.dossier().title);
    showPills(view);
    showFacts(view);
    QStringList alerts;
    for (const Alert& alert : view.alerts) {
        const QString kind = m_context.codes().name(u"SIGNALERINGDETAILSOORT"_s, alert.kind);
        alerts << tr("%1: %2 (until %3, said by %4)")
                      .arg(kind, alert.text, dayText(alert.untilOn, m_context.today()), alert.source);
    }
    m_alerts->setMessage(Tone::Missed, alerts.join(u'\n'));
    QString reached = view.dossier().closedAt.isValid() ? view.dossier().outcomeText.trimmed() : QString();
    if (reached.size() > mostLetters)
        reached = reached.left(mostLetters - 1) + u'…'; // all of it stands in the timeline
    m_reached->setMessage(Tone::Good, reached, reached.isEmpty() ? QString() : tr("What was reached:"));
}

void DossierHeader::showPills(const CaseView& view)
{
    clear(m_pillLayout);
    const Dossier& d = view.dossier();
    const CodeNames& codes = m_context.codes();
    m_pillLayout->addWidget(secondaryLabel(dossierNumber(d.number)));
    const auto add = [this](const Pill& pill) { m_pillLayout->addWidget(new StatusPill(pill)); };
    if (d.closedAt.isValid()) {
        add({.text = tr("Closed %1").arg(dayText(amsterdamDate(d.closedAt), m_context.today()))});
        add({.text = view.detail.outcomeName, .tone = Tone::Info});
    } else {
        add({.text = view.detail.statusName, .tone = Tone::DueSoon, .sign = Sign::Half});
    }
    add({.text = view.detail.phaseName,
         .tone = d.phase == "REPRESSIVE"_L1 ? Tone::DueSoon : Tone::Neutral,
         .sign = Sign::None});
    add({.text = view.detail.kindName});
    if (d.confidentiality == "GEH"_L1)
        add({.text = view.detail.confidentialityName, .tone = Tone::Accent, .sign = Sign::Locked});
    for (const directives::DirectiveLine& line : view.directives) {
        auto* link =
            linkButton(tr("%1 %2", "number and state of a behaviour directive").arg(line.number, line.stateName));
        setTip(link, tr("Open this behaviour directive"));
        connect(link, &QPushButton::clicked, this, [this, id = line.id] { Q_EMIT directiveWanted(id); });
        m_pillLayout->addWidget(link);
    }
    for (const Alert& alert : view.alerts)
        add({.text = codes.name(u"SIGNALERINGDETAILSOORT"_s, alert.kind), .tone = Tone::Missed, .sign = Sign::Warning});
}

void DossierHeader::showFacts(const CaseView& view)
{
    clear(m_factLayout);
    const Dossier& d = view.dossier();
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
        m_factLayout->addWidget(fact);
    };
    add(tr("Handler"), view.detail.handlerName.isEmpty() ? tr("nobody") : view.detail.handlerName);
    add(tr("Lead"), view.detail.leadName);
    add(tr("Risk"), d.risk ? tr("%1 / 20").arg(*d.risk) : tr("not judged"));
    if (!d.closedAt.isValid())
        add(tr("Next review"), d.nextReviewOn.isValid() ? dayText(d.nextReviewOn, today) : tr("not planned"));
    add(d.closedAt.isValid() ? tr("Was open for") : tr("Open for"), tr("%n day(s)", nullptr, view.detail.daysOpen));
    add(tr("Home"), view.detail.address);
    add(tr("Area"), view.detail.areaName);
    if (d.aftercareOn.isValid())
        add(tr("Aftercare"), dayText(d.aftercareOn, today));
}

} // namespace woonrust::ui
