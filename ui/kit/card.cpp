// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kit/card.h"

#include "ui/kit/elided_label.h"
#include "ui/kit/widgets.h"
#include "ui/theme/fonts.h"
#include "ui/theme/metrics.h"
#include "ui/theme/paint.h"

#include <QBoxLayout>
#include <QFrame>
#include <algorithm>

namespace woonrust::ui {

namespace {
constexpr double leastTitleEms = 8; // a longer one ends in "…" beside what else the header holds
} // namespace

Card::Card(const QString& title, QWidget* parent)
    : QWidget(parent),
      m_layout(new QVBoxLayout(this)),
      m_header(new QWidget(this)),
      m_headerLayout(new QHBoxLayout(m_header)),
      m_title(new ElidedLabel({}, m_header))
{
    m_layout->setContentsMargins(1, 1, 1, 1);
    m_layout->setSpacing(0);
    m_headerLayout->setContentsMargins(gap(this), 0, gap(this), 1);
    m_header->setMinimumHeight(em(this, 2.95));
    m_headerLayout->addWidget(m_title, 1);
    m_title->setFont(heading(font()));
    m_layout->addWidget(m_header);
    setTitle(title);
}

void Card::setTitle(const QString& title)
{
    m_title->setText(title);
    m_title->setMinimumWidth(std::min(m_title->sizeHint().width(), em(this, leastTitleEms)));
    m_header->setVisible(!title.isEmpty());
    setAccessibleName(title);
}

QPushButton* Card::setLink(const QString& text)
{
    if (!m_link) {
        m_link = linkButton(text);
        m_headerLayout->addWidget(m_link);
        connect(m_link, &QPushButton::clicked, this, &Card::linkActivated);
    }
    m_link->setText(text);
    m_link->setVisible(!text.isEmpty());
    return m_link;
}

void Card::addToHeader(QWidget* widget)
{
    m_headerLayout->addWidget(widget);
}

QVBoxLayout* Card::body()
{
    if (!m_body) {
        m_body = new QVBoxLayout;
        m_body->setContentsMargins(margins(this));
        m_body->setSpacing(gap(this, Gap::Small));
        m_layout->addLayout(m_body, 1);
    }
    return m_body;
}

void Card::setFlushBody(QWidget* widget)
{
    if (auto* frame = qobject_cast<QFrame*>(widget)) {
        frame->setFrameShape(QFrame::NoFrame);
    }
    m_layout->addWidget(widget, 1);
    // Square corners of the content must stay inside the round ones of the card.
    m_layout->setContentsMargins(1, 1, 1, em(this, 0.3));
}

void Card::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Colours& c = coloursOf(palette());
    paintRounded(&painter, QRectF(rect()), cardRadius(fontMetrics()), c.base, c.line);
    if (m_header->isVisible()) {
        painter.fillRect(QRect(1, m_header->geometry().bottom(), width() - 2, 1), c.line);
    }
}

} // namespace woonrust::ui
