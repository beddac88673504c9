// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/screenshot.h"

#include <QCoreApplication>
#include <QWidget>

namespace woonrust::ui {

QPixmap takeScreenshot(QWidget& widget, const QSize& size, double scale)
{
    widget.resize(size);
    widget.ensurePolished();
    // Layouts and palettes settle in posted events; deleted widgets must not show.
    for (int pass = 0; pass < 8; ++pass) { // a layout may change what another one has to lay out
        QCoreApplication::sendPostedEvents();
    }
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QPixmap pixmap(widget.size() * scale);
    pixmap.setDevicePixelRatio(scale);
    pixmap.fill(widget.palette().color(QPalette::Window));
    widget.render(&pixmap);
    return pixmap;
}

bool saveScreenshot(QWidget& widget, const QSize& size, const QString& path, double scale)
{
    return takeScreenshot(widget, size, scale).save(path, "PNG");
}

} // namespace woonrust::ui
