// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/status_line.h"

#include "ui/kit/elided_label.h"
#include "ui/theme/fonts.h"
#include "ui/theme/metrics.h"
#include "ui/theme/paint.h"

#include <QBoxLayout>
#include <QEvent>

namespace woonrust::ui {

StatusLine::StatusLine(QWidget* parent) : QWidget(parent)
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(gap(this, Gap::Large), em(this, 0.3), gap(this, Gap::Large), em(this, 0.35));
    layout->setSpacing(em(this, 1.5));
    for (QLabel*& label : m_labels) {
        label = new ElidedLabel({}, this);
        label->setFont(smaller(font()));
        label->setForegroundRole(QPalette::PlaceholderText);
        label->hide();
        layout->addWidget(label);
    }
    layout->addStretch(1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void StatusLine::setItem(StatusItem item, const QString& text, Tone tone)
{
    const auto index = static_cast<std::size_t>(item);
    m_labels.at(index)->setText(text);

    m_labels.at(index)->setVisible(!text.isEmpty());
    m_tones.at(index) = tone;
    dress();
}

void StatusLine::paintEvent(QPaintEvent*)
{
    const Colours& c = coloursOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), c.base);
    painter.fillRect(QRect(0, 0, width(), 1), c.line);
}

void StatusLine::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        dress();
    }
}

void StatusLine::dress()
{
    const Colours& c = coloursOf(palette());
    for (std::size_t i = 0; i < m_labels.size(); ++i) {
        QPalette own;
        own.setColor(QPalette::PlaceholderText, c.tone(m_tones.at(i)).text);
        m_labels.at(i)->setPalette(own);
    }
}

} // namespace woonrust::ui
