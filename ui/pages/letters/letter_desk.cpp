// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/letters/letter_desk.h"

#include "ui/pages/letters/letter_start.h"
#include "ui/pages/letters/letter_writer.h"

namespace woonrust::ui {

LetterDesk::LetterDesk(AppContext& context, QWidget* parent)
    : QStackedWidget(parent), m_start(new LetterStart(context)), m_writer(new LetterWriter(context))
{
    addWidget(m_start);
    addWidget(m_writer);
    connect(m_start, &LetterStart::closed, this, &LetterDesk::closed);
    connect(m_start, &LetterStart::begun, this, [this](LetterId letter) {
        setCurrentWidget(m_writer);
        m_writer->open(letter, true);
    });
    connect(m_writer, &LetterWriter::closed, this, &LetterDesk::closed);
    connect(m_writer, &LetterWriter::toast, this, &LetterDesk::toast);
    connect(m_writer, &LetterWriter::subtitleChanged, this, &LetterDesk::subtitleChanged);
}

void LetterDesk::open(const LetterWish& wish)
{
    m_wish = wish;
    if (wish.letter) {
        setCurrentWidget(m_writer);
        m_writer->open(wish.letter, false);
    } else {
        setCurrentWidget(m_start);
        m_start->begin(wish);
    }
    Q_EMIT subtitleChanged();
}

void LetterDesk::save()
{
    if (currentWidget() == m_writer)
        m_writer->save();
}

void LetterDesk::keepDraft()
{
    m_writer->keepDraft();
}

void LetterDesk::leave()
{
    if (currentWidget() == m_writer)
        m_writer->leave();
    else
        Q_EMIT closed();
}

QString LetterDesk::title()
{
    return tr("Letter");
}

QString LetterDesk::subtitle() const
{
    const QString written = currentWidget() == m_writer ? m_writer->subtitle() : QString();
    return written.isEmpty() ? m_wish.number : written;
}

} // namespace woonrust::ui
