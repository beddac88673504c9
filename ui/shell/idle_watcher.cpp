// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/idle_watcher.h"

#include <QCoreApplication>
#include <QEvent>
#include <chrono>

namespace woonrust::ui {

IdleWatcher::IdleWatcher(int minutes, QObject* parent) : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_timer, &QTimer::timeout, this, &IdleWatcher::idle);
    qApp->installEventFilter(this);
    setMinutes(minutes);
}

void IdleWatcher::setMinutes(int minutes)
{
    if (minutes > 0) {
        m_timer.start(std::chrono::minutes(minutes));
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
        if (m_timer.isActive()) {
            m_timer.start();
        }
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace woonrust::ui
