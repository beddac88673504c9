// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kit/inline_message.h"

#include "ui/kit/widgets.h"
#include "ui/theme/metrics.h"
#include "ui/theme/paint.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QEvent>

using namespace Qt::StringLiterals;

namespace woonrust::ui {

namespace {

Icon iconOf(Tone tone)
{
    switch (tone) {
    case Tone::Missed:
    case Tone::DueSoon:
        return Icon::Warning;
    case Tone::Good:
        return Icon::Done;
    case Tone::Info:
    case Tone::Accent:
    case Tone::Neutral:
        break;
    }
    return Icon::Information;
}

} // namespace

InlineMessage::InlineMessage(Tone tone, const QString& text, QWidget* parent)
    : QWidget(parent),
      m_tone(tone),
      m_picture(textLabel({}, this)),
      m_lead(boldLabel({}, this)),
      m_text(wrappedLabel({}, this)),
      m_action(secondaryButton({}, this))
{
    auto* layout = new QHBoxLayout(this);
    const int vertical = em(this, 0.65);
    layout->setContentsMargins(gap(this), vertical, gap(this), vertical);
    layout->setSpacing(gap(this, Gap::Small));
    auto* words = new QVBoxLayout;
    words->setSpacing(em(this, 0.15));
    words->addWidget(m_lead);
    words->addWidget(m_text);
    layout->addWidget(m_picture, 0, Qt::AlignTop);
    layout->addLayout(words, 1);
    layout->addWidget(m_action, 0, Qt::AlignVCenter);
    m_lead->setWordWrap(true);
    m_action->hide();
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(m_action, &QPushButton::clicked, this, &InlineMessage::actionTriggered);
    setMessage(tone, text);
}

void InlineMessage::setMessage(Tone tone, const QString& text, const QString& lead)
{
    m_tone = tone;
    m_text->setText(text);
    m_lead->setText(lead);
    m_text->setVisible(!text.isEmpty());
    m_lead->setVisible(!lead.isEmpty());
    const bool any = !text.isEmpty() || !lead.isEmpty();
    const bool appears = any && isVisible();
    // Before it has a place it would be a window of its own, and take the focus: it is seen once it is put somewhere.
    if (any && !parentWidget())
        setAttribute(Qt::WA_WState_ExplicitShowHide, false);
    else
        setVisible(any);
    setAccessibleName(lead.isEmpty() ? text : u"%1: %2"_s.arg(lead, text));
    dress();
    if (appears) {
        QAccessibleEvent event(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

void InlineMessage::setAction(const QString& text)
{
    m_action->setText(text);
    m_action->setVisible(!text.isEmpty());
}

void InlineMessage::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const TonePair tone = coloursOf(palette()).tone(m_tone);
    paintRounded(&painter, QRectF(rect()), cardRadius(fontMetrics()), tone.ground,
                 m_tone == Tone::Neutral ? tone.line : QColor(Qt::transparent));
}

void InlineMessage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        dress();
    }
}

void InlineMessage::dress()
{
    const Colours& c = coloursOf(palette());
    const QColor colour = m_tone == Tone::Accent || m_tone == Tone::Neutral ? c.text : c.tone(m_tone).text;
    for (QLabel* label : {m_lead, m_text}) {
        QPalette own;
        own.setColor(QPalette::WindowText, colour);
        label->setPalette(own);
    }
    const int side = em(this, 1.25);
    m_picture->setPixmap(icon(iconOf(m_tone), colour).pixmap(QSize(side, side), devicePixelRatioF()));
    update();
}

} // namespace woonrust::ui
