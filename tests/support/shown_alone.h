// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QEvent>
#include <QWidget>

namespace woonrust::tests {

// A part of a window that is shown before it has a parent is a window of its own for that moment: it flashes on the
// screen, and takes the focus from what the user was typing in. As a filter of the application this warns of each.
class ShownAlone final : public QObject {
public:
    using QObject::QObject;

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        static constexpr const char* mark = "woonrustShownAlone";
        if (event->type() != QEvent::Show && event->type() != QEvent::ParentChange)
            return false;
        auto* widget = qobject_cast<QWidget*>(watched);
        if (!widget)
            return false;
        if (event->type() == QEvent::Show && widget->isWindow())
            widget->setProperty(mark, true);
        if (event->type() == QEvent::ParentChange && !widget->isWindow() && widget->property(mark).toBool())
            qWarning("A %s was shown before it had a parent.", widget->metaObject()->className());
        return false;
    }
};

} // namespace woonrust::tests
