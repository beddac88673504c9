// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kit/window_manners.h"

#include "ui/kit/fit_screen.h"
#include "ui/kit/plain_text.h"
#include "ui/theme/metrics.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QRadioButton>
#include <QScreen>
#include <algorithm>

namespace woonrust::ui {

namespace {

bool isWindowToFit(const QWidget* widget)
{
    return widget && (widget->windowType() == Qt::Window || widget->windowType() == Qt::Dialog);
}

bool isEnter(int key)
{
    return key == Qt::Key_Return || key == Qt::Key_Enter;
}

// One that acts when it is pressed; a box that is ticked leaves Enter to the form.
QAbstractButton* buttonThatActs(QObject* watched)
{
    auto* button = qobject_cast<QAbstractButton*>(watched);
    return button && !qobject_cast<QCheckBox*>(button) && !qobject_cast<QRadioButton*>(button) ? button : nullptr;
}

// As Space does it, so that a button with a menu opens that.
void press(QAbstractButton* button)
{
    const QPointer<QAbstractButton> there(button);
    QKeyEvent down(QEvent::KeyPress, Qt::Key_Space, Qt::NoModifier);
    QCoreApplication::sendEvent(button, &down);
    if (!there) // a menu was opened, and what was chosen there took the button away
        return;
    QKeyEvent up(QEvent::KeyRelease, Qt::Key_Space, Qt::NoModifier);
    QCoreApplication::sendEvent(button, &up);
}

// What stands in a field that is too narrow for it; empty where all of it is seen, or is not to be seen.
QString cutOff(const QWidget* field)
{
    QString text;
    if (const auto* edit = qobject_cast<const QLineEdit*>(field); edit && edit->echoMode() == QLineEdit::Normal)
        text = edit->text();
    else if (const auto* box = qobject_cast<const QComboBox*>(field); box && !box->isEditable())
        text = box->currentText();
    const QFontMetrics metrics = field->fontMetrics();
    const int beside = em(metrics, qobject_cast<const QComboBox*>(field) ? 3 : 1); // frame, and the arrow of a box
    return metrics.horizontalAdvance(text) > field->contentsRect().width() - beside ? text : QString();
}

constexpr const char* leftAt = "woonrustCursorLeftAt";

// Tab goes to the end of what it selects, and the field stayed scrolled to there.
void showBeginning(QLineEdit* edit, Qt::FocusReason reason)
{
    const bool comesBack =
        reason == Qt::PopupFocusReason || reason == Qt::ActiveWindowFocusReason || reason == Qt::MenuBarFocusReason;
    if (comesBack || cutOff(edit).isEmpty())
        return;
    edit->setProperty(leftAt, edit->cursorPosition());
    edit->home(false);
}

// Who is sent back to a field goes on where they were.
void goOn(QLineEdit* edit, Qt::FocusReason reason)
{
    const QVariant at = edit->property(leftAt);
    edit->setProperty(leftAt, {});
    if (at.isValid() && reason == Qt::OtherFocusReason)
        edit->setCursorPosition(at.toInt());
}

// Entries that begin alike can be told apart only when they are seen whole.
void showEntriesWhole(QWidget* popup)
{
    const auto* list = popup->findChild<QAbstractItemView*>();
    if (!list)
        return;
    const int around = popup->width() - list->viewport()->width();
    const QRect room = popup->screen()->availableGeometry();
    const int wanted = std::min(list->sizeHintForColumn(0) + around, room.width());
    if (wanted <= popup->width())
        return;
    const int left = std::max(room.left(), std::min(popup->x(), room.right() + 1 - wanted));
    popup->setGeometry(left, popup->y(), wanted, popup->height());
}

// Many keyboards have no menu key, and Qt leaves this one to the desktop, which does nothing with it here.
bool openMenuByKey(QWidget* widget)
{
    if (auto* view = qobject_cast<QAbstractItemView*>(widget); view && view->currentIndex().isValid())
        view->scrollTo(view->currentIndex());
    const QPoint at = widget->inputMethodQuery(Qt::ImCursorRectangle).toRect().center();
    QContextMenuEvent event(QContextMenuEvent::Keyboard, at, widget->mapToGlobal(at));
    QCoreApplication::sendEvent(widget, &event);
    return event.isAccepted();
}

} // namespace

WindowManners::WindowManners(QObject* parent) : QObject(parent)
{
    qApp->installEventFilter(this);
    for (QScreen* screen : QGuiApplication::screens())
        follow(screen);
    connect(qApp, &QGuiApplication::screenAdded, this, &WindowManners::follow);
    connect(qApp, &QGuiApplication::screenRemoved, this, [] { fitAll(); }, Qt::QueuedConnection);
}

void WindowManners::follow(QScreen* screen)
{
    connect(screen, &QScreen::availableGeometryChanged, this, [] { fitAll(); }, Qt::QueuedConnection);
}

void WindowManners::fitAll()
{
    for (QWidget* window : QApplication::topLevelWidgets())
        if (window->isVisible() && isWindowToFit(window))
            fitScreen(*window);
}

bool WindowManners::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::ShortcutOverride: {
        const int key = static_cast<QKeyEvent*>(event)->key();
        // The list of a combo box takes these two itself, and Enter from this very event.
        const QWidget* popup = QApplication::activePopupWidget();
        if (popup && !popup->inherits("QComboBoxPrivateContainer") && (key == Qt::Key_Escape || isEnter(key))) {
            event->accept();
            return true;
        }
        break;
    }
    case QEvent::KeyPress: {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (auto* widget = qobject_cast<QWidget*>(watched);
            widget && key->key() == Qt::Key_F10 && key->modifiers() == Qt::ShiftModifier && openMenuByKey(widget))
            return true;
        QAbstractButton* button =
            isEnter(key->key()) && !(key->modifiers() & ~Qt::KeypadModifier) ? buttonThatActs(watched) : nullptr;
        if (button && button->isEnabled()) {
            if (!key->isAutoRepeat())
                press(button);
            return true;
        }
        break;
    }
    case QEvent::FocusOut:
        if (auto* edit = qobject_cast<QLineEdit*>(watched))
            showBeginning(edit, static_cast<QFocusEvent*>(event)->reason());
        break;
    case QEvent::FocusIn:
        if (auto* edit = qobject_cast<QLineEdit*>(watched))
            goOn(edit, static_cast<QFocusEvent*>(event)->reason());
        break;
    case QEvent::ToolTip:
        if (const auto* field = qobject_cast<QWidget*>(watched); field && field->toolTip().isEmpty())
            if (const QString text = cutOff(field); !text.isEmpty()) {
                showTip(static_cast<QHelpEvent*>(event)->globalPos(), text);
                return true;
            }
        break;
    case QEvent::Show:
        if (watched->inherits("QComboBoxPrivateContainer"))
            showEntriesWhole(static_cast<QWidget*>(watched));
        if (auto* window = qobject_cast<QWidget*>(watched);
            window && window->isWindow() && !event->spontaneous() && isWindowToFit(window)) {
            fitScreen(*window);
            m_fresh = window;
        }
        break;
    case QEvent::WindowActivate:
        if (watched == m_fresh) {
            fitScreen(*m_fresh);
            m_fresh.clear();
        }
        break;
    case QEvent::DevicePixelRatioChange:
        if (auto* window = qobject_cast<QWidget*>(watched); window && window->isWindow() && isWindowToFit(window))
            QMetaObject::invokeMethod(window, [window] { fitScreen(*window); }, Qt::QueuedConnection);
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace woonrust::ui
