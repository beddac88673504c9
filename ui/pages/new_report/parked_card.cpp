// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/new_report/parked_card.h"

#include "ui/context/app_context.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/widgets.h"
#include "ui/pages/case/dossier_texts.h"
#include "ui/pages/new_report/parked_reports.h"
#include "ui/theme/metrics.h"

namespace woonrust::ui {

using namespace Qt::StringLiterals;

ParkedCard::ParkedCard(AppContext& context, QWidget* parent)
    : Card(tr("Reports to go on with"), parent), m_context(context), m_parked(new ParkedReports(context, this))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    hide();
    connect(m_parked, &ParkedReports::changed, this, &ParkedCard::list);
}

void ParkedCard::list()
{
    if (m_rows) {
        m_rows->hide();
        m_rows->deleteLater();
    }
    m_rows = new QWidget;
    auto* row = new FlowLayout(gap(this, Gap::Large), gap(this, Gap::Tight), m_rows);
    for (const ParkedReport& report : m_parked->all()) {
        const QDateTime at = amsterdamTime(report.typedAt);
        auto* button =
            linkButton(tr("%1 · typed %2 at %3")
                           .arg(report.title, dayText(at.date(), m_context.today()), at.time().toString(u"HH:mm"_s)));
        connect(button, &QPushButton::clicked, this,
                [this, key = report.key] { Q_EMIT openRequested({.kind = TargetKind::NewReport, .text = key}); });
        row->addWidget(button);
    }
    body()->addWidget(m_rows);
    setVisible(!m_parked->all().isEmpty());
}

} // namespace woonrust::ui
