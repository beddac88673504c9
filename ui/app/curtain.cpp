// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/app/curtain.h"

#include <QApplication>
#include <QEvent>

namespace woonrust::ui {

namespace {

// A menu or a completion list: gone when the window under it is.
bool isPassing(const QWidget* window)
{
    return window->windowType() == Qt::Popup || window->windowType() == Qt::ToolTip;
}

} // namespace

void Curtain::draw(QWidget* front)
{
    m_front = front;
    m_hidden.clear();
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget* window : windows)
        if (window->isVisible() && window != front)
            hide(window);
    qApp->installEventFilter(this);
}

void Curtain::lift()
{
    qApp->removeEventFilter(this);
    m_front.clear();
    const QList<QPointer<QWidget>> hidden = std::exchange(m_hidden, QList<QPointer<QWidget>>{});
    for (const QPointer<QWidget>& window : hidden)
        if (window)
            window->show();
}

void Curtain::hide(QWidget* window)
{
    if (isPassing(window)) {
        window->close();
        return;
    }
    // A dialog comes back after the window that it stands over.
    m_hidden.insert(window->parentWidget() ? m_hidden.size() : 0, window);
    window->hide();
}

bool Curtain::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Show && m_front) {
        auto* window = qobject_cast<QWidget*>(watched);
        if (window && window->isWindow() && window != m_front && !m_front->isAncestorOf(window))
            QMetaObject::invokeMethod(
                window,
                [this, window = QPointer<QWidget>(window), guard = QPointer<Curtain>(this)] {
                    if (guard && window && m_front && window->isVisible())
                        hide(window);
                },
                Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace woonrust::ui
