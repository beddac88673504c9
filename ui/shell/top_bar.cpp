// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/top_bar.h"

#include "ui/kit/elided_label.h"
#include "ui/kit/plain_text.h"
#include "ui/kit/search_field.h"
#include "ui/kit/widgets.h"
#include "ui/theme/metrics.h"
#include "ui/theme/paint.h"

#include <QBoxLayout>

using namespace Qt::StringLiterals;

namespace woonrust::ui {

namespace {
constexpr double leastSearchEms = 11;
constexpr double mostSearchEms = 28.5;
} // namespace

TopBar::TopBar(QWidget* parent)
    : QWidget(parent),
      m_title(titleLabel({}, this)),
      m_subtitle(new ElidedLabel({}, this)),
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
    titles->setStretch(1, 1);
    m_subtitle->setForegroundRole(QPalette::PlaceholderText);
    layout->addLayout(titles, 1);
    layout->addWidget(m_search);
    layout->addWidget(m_newReport);
    m_search->setKeyHint(QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText));
    m_newReport->setIcon(icon(Icon::Add));
    setTip(m_newReport, QKeySequence(QKeySequence::New).toString(QKeySequence::NativeText));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void TopBar::setTitle(const QString& title, const QString& subtitle)
{
    m_title->setText(title);
    m_subtitle->setText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
    fit();
}

QSize TopBar::minimumSizeHint() const
{
    return {m_title->sizeHint().width() + em(this, leastSearchEms) + m_newReport->sizeHint().width() +
                2 * gap(this, Gap::Large) + 3 * gap(this),
            sizeHint().height()};
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
    const int rest =
        minimumSizeHint().width() - em(this, leastSearchEms) + m_subtitle->sizeHint().width() + em(this, 1);
    m_search->setFixedWidth(std::clamp(width() - rest, em(this, leastSearchEms), em(this, mostSearchEms)));
}

} // namespace woonrust::ui
