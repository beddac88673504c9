// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPixmap>
#include <QSize>
#include <QString>

class QWidget;

namespace woonrust::ui {

// Lays the widget out at `size` (device independent pixels) and paints it at `scale`, shown or not. Works offscreen.
[[nodiscard]] QPixmap takeScreenshot(QWidget& widget, const QSize& size, double scale = 1.0);
// The same into a PNG; false when the file cannot be written.
[[nodiscard]] bool saveScreenshot(QWidget& widget, const QSize& size, const QString& path, double scale = 1.0);

} // namespace woonrust::ui
