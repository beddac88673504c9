// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/top_bar.h"

#include "ui/kit/search_field.h"
#include "ui/kit/widgets.h"
#include "ui/theme/metrics.h"
#include "ui/theme/paint.h"

#include <QBoxLayout>

using namespace Qt::StringLiterals;

namespace woonrust::ui {

TopBar::TopBar(QWidget* parent)
    : QWidget(parent),
      m_title(titleLabel({}, this)),
      m_subtitle(secondaryLabel({}, this)),
      m_search(new SearchField(tr("Search address, name, number or command…"), this)),
      m_newReport(primaryButton(tr("New report"), this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(gap(this, Gap::Large), em(this, 0.7), gap(this, Gap::Large), em(this, 0.7));
    layout->setSpacing(gap(this));
    auto* titles = new QHBoxLayout;
    titles->setSpacing(em(this, 0.5));
    titles->addWidget(m_title, 0, Qt::AlignBaseline);
    titles->addWidget(m_subtitle, 0, Qt::AlignBaseline);
    titles->addStretch(1);
    layout->addLayout(titles, 1);
    layout->addWidget(m_search);
    layout->addWidget(m_newReport);
    m_search->setKeyHint(QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText));
    m_newReport->setIcon(icon(Icon::Add));
    m_newReport->setToolTip(QKeySequence(QKeySequence::New).toString(QKeySequence::NativeText));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void TopBar::setTitle(const QString& title, const QString& subtitle)
{
    m_title->setText(title);
    m_fullSubtitle = subtitle;
    fit();
}

void TopBar::paintEvent(QPaintEvent*)
{
    const Colours& c = coloursOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), c.base);
    painter.fillRect(QRect(0, height() - 1, width(), 1), c.line);
}

void TopBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

// What is scarce in a narrow window: the search field shrinks first, then the subtitle is cut.
void TopBar::fit()
{
    const int fixed =
        m_title->sizeHint().width() + m_newReport->sizeHint().width() + 2 * gap(this, Gap::Large) + 3 * gap(this);
    const int wanted = m_subtitle->fontMetrics().horizontalAdvance(m_fullSubtitle) + em(this, 1);
    const int free = width() - fixed;
    const int search = std::clamp(free - wanted, em(this, 13), em(this, 28.5));
    m_search->setFixedWidth(search);
    const int left = free - search;
    m_subtitle->setText(m_subtitle->fontMetrics().elidedText(m_fullSubtitle, Qt::ElideRight, std::max(0, left)));
    m_subtitle->setToolTip(m_subtitle->text() == m_fullSubtitle ? QString() : m_fullSubtitle);
    m_subtitle->setAccessibleName(m_fullSubtitle);
}

} // namespace woonrust::ui
