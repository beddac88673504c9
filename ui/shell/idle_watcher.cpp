// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/idle_watcher.h"

#include <QCoreApplication>
#include <QEvent>

namespace woonrust::ui {

IdleWatcher::IdleWatcher(std::chrono::milliseconds limit, QObject* parent) : QObject(parent)
{
    m_timer.setSingleShot(true);

    connect(&m_timer, &QTimer::timeout, this, &IdleWatcher::idle);
    qApp->installEventFilter(this);
    setLimit(limit);
}

void IdleWatcher::setLimit(std::chrono::milliseconds limit)
{
    m_watching = limit.count() > 0;
    if (m_watching) {
        m_timer.start(limit);
    } else {
        m_timer.stop();
    }
}

bool IdleWatcher::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::InputMethod:
        if (m_watching) {
            m_timer.start();
        }
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace woonrust::ui
