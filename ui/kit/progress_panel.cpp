// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kit/progress_panel.h"

#include "ui/kit/widgets.h"
#include "ui/theme/metrics.h"

#include <QBoxLayout>
#include <QProgressBar>

namespace woonrust::ui {

namespace {
constexpr int barSteps = 1000;
}

ProgressPanel::ProgressPanel(const QString& text, QWidget* parent)
    : QWidget(parent),
      m_text(textLabel({}, this)),
      m_detail(subLabel({}, this)),
      m_bar(new QProgressBar(this)),
      m_cancel(secondaryButton({}, this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap(this));
    auto* words = new QVBoxLayout;
    words->setSpacing(em(this, 0.25));
    words->addWidget(m_text);
    words->addWidget(m_bar);
    words->addWidget(m_detail);
    layout->addLayout(words, 1);
    layout->addWidget(m_cancel, 0, Qt::AlignVCenter);
    m_bar->setTextVisible(false);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_cancel->setEnabled(false);
        m_cancel->setText(tr("Stopping…"));
        Q_EMIT cancelRequested();
    });
    fill(text); // not shown yet: without a parent it would be a window, and take the focus from the one in use
}

void ProgressPanel::fill(const QString& text)
{
    m_text->setText(text);
    named(m_bar, text);
    m_cancel->setText(tr("Cancel"));
    m_cancel->setEnabled(true);
    setProgress(0, 0);
}

void ProgressPanel::start(const QString& text)
{
    fill(text);
    show();
}

void ProgressPanel::setProgress(qint64 done, qint64 total, const QString& detail)
{
    m_bar->setRange(0, total > 0 ? barSteps : 0);
    if (total > 0) {
        m_bar->setValue(static_cast<int>(double(done) / double(total) * barSteps));
    }
    m_detail->setText(detail);
    m_detail->setVisible(!detail.isEmpty());
}

void ProgressPanel::finish()
{
    hide();
}

void ProgressPanel::setCancellable(bool cancellable)
{
    m_cancel->setVisible(cancellable);
}

} // namespace woonrust::ui
