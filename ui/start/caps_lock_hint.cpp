// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/start/caps_lock_hint.h"

#include "ui/kit/form_field.h"

#include <QKeyEvent>
#include <QLineEdit>

namespace woonrust::ui {

CapsLockHint::CapsLockHint(FormField* field, QLineEdit* edit) : QObject(field), m_field(field)
{
    edit->installEventFilter(this);
}

void CapsLockHint::setOtherHint(const QString& hint)
{
    m_otherHint = hint;
    show();
}

bool CapsLockHint::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const QString text = key->text();
        const bool wasOn = m_on;
        if (key->key() == Qt::Key_CapsLock)
            m_on = false; // whatever it is now, the next letter tells
        else if (text.size() == 1 && text.front().isLetter() && text.toUpper() != text.toLower())
            m_on = text.front().isUpper() != key->modifiers().testFlag(Qt::ShiftModifier);
        if (m_on != wasOn)
            show();
    }
    return QObject::eventFilter(watched, event);
}

void CapsLockHint::show()
{
    m_field->setHint(m_on ? tr("Caps Lock is on.") : m_otherHint);
}

} // namespace woonrust::ui
