// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/admin/seal_card.h"

#include "services/access/log_seals.h"
#include "ui/kit/form_field.h"
#include "ui/kit/inline_message.h"
#include "ui/kit/widgets.h"
#include "ui/theme/metrics.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace woonrust::ui {

SealCard::SealCard(AppContext& context, QWidget* parent)
    : Card(tr("Seal of a printed report"), parent),
      m_context(context),
      m_seal(new QLineEdit),
      m_field(new FormField(tr("Seal"), m_seal)),
      m_answer(new InlineMessage(Tone::Info))
{
    auto* button = secondaryButton(tr("Compare"));
    m_field->setHint(tr("Under “Source” at the end of the report, such as %1").arg(u"12345-8F3A-22C1-9B07-4D5E-77A0"));
    auto* row = new QHBoxLayout;
    row->setSpacing(gap(this));
    row->addWidget(m_field, 1);
    row->addWidget(button, 0, Qt::AlignVCenter);
    body()->addWidget(wrappedLabel(tr("Who has the key of the casebook can rewrite the log with all its sums, and the "
                                      "check cannot see that. A seal on paper can.")));
    body()->addLayout(row);
    body()->addWidget(m_answer);
    m_answer->setMessage(Tone::Info, {});
    connect(button, &QPushButton::clicked, this, &SealCard::compare);
    connect(m_seal, &QLineEdit::returnPressed, this, &SealCard::compare);
}

void SealCard::compare()
{
    m_field->setError({});
    m_answer->setMessage(Tone::Info, {});
    m_context.bench.reader.run(
        this, [typed = m_seal->text()](Session& session) { return log_seals::compare(session, typed); },
        [this, generation = m_generation.next()](const Result<log_seals::Fit>& fit) {
            if (!m_generation.isCurrent(generation))
                return;
            if (!fit)
                m_field->setError(fit.error().message);
            else
                m_answer->setMessage(*fit == log_seals::Fit::Fits ? Tone::Good : Tone::Missed,
                                     log_seals::sentence(*fit));
        });
}

} // namespace woonrust::ui
