// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/admin/check_section.h"

#include "services/access/casebook_check.h"
#include "ui/kit/card.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/inline_message.h"
#include "ui/kit/pill.h"
#include "ui/kit/section_header.h"
#include "ui/kit/task_panel.h"
#include "ui/kit/widgets.h"
#include "ui/pages/admin/seal_card.h"
#include "ui/theme/metrics.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace woonrust::ui {

SectionTitle CheckSection::title()
{
    return {.icon = Icon::Done, .name = tr("Check"), .draftKind = {}};
}

CheckSection::CheckSection(AppContext& context, QWidget* parent)
    : AdminSection(context, title(), tr("Is the casebook as Woonrust wrote it?"), parent),
      m_run(primaryButton(tr("&Check now"))),
      m_progress(new TaskPanel),
      m_empty(new EmptyState(Icon::Done, tr("A check reads the whole casebook: every page of the file, the tables, the "
                                            "search index, the log, users and roles, the key file and the documents. "
                                            "It changes nothing, and the others can go on working."))),
      m_card(new Card(tr("What was checked")))
{
    header()->addAction(m_run);
    content()->addWidget(m_progress);
    content()->addWidget(m_card);
    content()->addWidget(m_empty, 1);
    content()->addWidget(new SealCard(context));
    content()->addStretch(1);
    m_card->hide();
    connect(m_run, &QPushButton::clicked, this, &CheckSection::run);
}

void CheckSection::activate()
{
    m_run->setFocus();
}

void CheckSection::run()
{
    bar()->setMessage(Tone::Info, {});
    m_run->setEnabled(false);
    m_card->hide();
    m_empty->hide();
    const auto progress = m_progress->begin(tr("Checking the casebook…"));
    m_context.bench.figures.run(
        this, [file = m_context.file, progress](Session& session) { return checkCasebook(*file, session, progress); },
        [this](const Result<VerifyReport>& report) {
            m_progress->end();
            m_run->setEnabled(true);
            if (!report) {
                m_empty->show();
                showError(report.error());
                return;
            }
            show(*report);
        });
}

void CheckSection::show(const VerifyReport& report)
{
    delete m_lines;
    m_lines = new QWidget;
    auto* grid = new QGridLayout(m_lines);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(gap(this));
    grid->setVerticalSpacing(gap(this, Gap::Small));
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const VerifyLine& line : report.lines) {
        grid->addWidget(new StatusPill(line.fine ? Pill{.text = tr("In order"), .tone = Tone::Good}
                                                 : Pill{.text = tr("Not in order"), .tone = Tone::Missed}),
                        row, 0, Qt::AlignTop | Qt::AlignLeft);
        grid->addWidget(wrappedLabel(line.fine ? line.what : tr("%1 %2").arg(line.what, line.problem)), row, 1);
        ++row;
    }
    m_card->body()->addWidget(m_lines);
    m_card->show();
    if (report.isFine())
        bar()->setMessage(Tone::Good, tr("The casebook is in order."));
    else
        bar()->setMessage(Tone::Missed, tr("Something is not in order. Read below what to do about it."));
}

} // namespace woonrust::ui
