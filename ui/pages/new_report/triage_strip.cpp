// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/new_report/triage_strip.h"

#include "ui/context/app_context.h"
#include "ui/kit/widgets.h"
#include "ui/theme/metrics.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QMenu>

namespace woonrust::ui {

using namespace Qt::StringLiterals;

TriageStrip::TriageStrip(const AppContext& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_title(boldLabel({})),
      m_text(secondaryLabel({})),
      m_judge(secondaryButton(tr("&Judge otherwise"))),
      m_reason(new QLineEdit)
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    auto* strip = new QVBoxLayout(this);
    strip->setContentsMargins(margins(this, Gap::Small));
    auto* line = new QHBoxLayout;
    line->setSpacing(gap(this));
    m_title->setWordWrap(true);
    m_text->setWordWrap(true);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(gap(this, Gap::Tight));
    texts->addWidget(m_title);
    texts->addWidget(m_text);
    line->addLayout(texts, 1);
    line->addWidget(m_judge, 0, Qt::AlignVCenter);
    strip->addLayout(line);
    m_reason->setPlaceholderText(tr("Why do you judge it otherwise?"));
    strip->addWidget(named(m_reason, tr("Reason for judging otherwise")));
    auto* menu = new QMenu(m_judge);
    for (const CodeValue& value : m_context.codes().offered(u"TRIAGE"_s, m_context.today()))
        menu->addAction(m_context.codes().name(u"TRIAGE"_s, value.code), this, [this, code = value.code] {
            m_outcome = code == m_proposal ? QString() : code;
            showJudgement();
            if (m_reason->isVisible())
                m_reason->setFocus(Qt::OtherFocusReason);
            Q_EMIT changed();
        });
    m_judge->setMenu(menu);
    connect(m_reason, &QLineEdit::textEdited, this, &TriageStrip::changed);
    showJudgement();
}

void TriageStrip::clear()
{
    m_outcome.clear();
    m_reason->clear();
    m_proposal.clear();
    showJudgement();
}

void TriageStrip::setFacts(const TriageFacts& facts)
{
    m_proposal.clear();
    if (needsTriage(facts) && !facts.category.isEmpty()) {
        const TriageProposal proposal = proposeTriage(answersFromFacts(facts));
        m_proposal = triageCode(proposal.outcome);
        m_why = proposal.reason;
        if (m_outcome == m_proposal)
            m_outcome.clear();
    }
    showJudgement();
}

void TriageStrip::setJudgement(const QString& outcome, const QString& reason)
{
    m_outcome = outcome == m_proposal ? QString() : outcome;
    m_reason->setText(reason);
    showJudgement();
}

QString TriageStrip::reason() const
{
    return ownJudgement() ? m_reason->text() : QString();
}

void TriageStrip::showJudgement()
{
    setVisible(!m_proposal.isEmpty());
    const bool own = ownJudgement();
    const auto name = [this](const QString& code) { return m_context.codes().name(u"TRIAGE"_s, code); };
    m_title->setText(own ? tr("Your judgement: %1").arg(name(m_outcome)) : tr("Proposal: %1").arg(name(m_proposal)));
    m_text->setText(own ? tr("Proposed was: %1").arg(name(m_proposal)) : m_why);
    m_reason->setVisible(own);
}

} // namespace woonrust::ui
