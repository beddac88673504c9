// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kit/fit_screen.h"

#include "ui/theme/metrics.h"

#include <QScreen>
#include <QWidget>
#include <algorithm>

namespace woonrust::ui {

namespace {
constexpr double usualTitleBarEms = 2.4; // until the real frame is known
} // namespace

void fitScreen(QWidget& window)
{
    if (window.isMaximized() || window.isFullScreen())
        return;
    const QRect inner = window.geometry();
    const QRect outer = window.frameGeometry();
    const bool hasFrame = inner != outer;
    const QMargins frame = hasFrame ? QMargins(inner.left() - outer.left(), inner.top() - outer.top(),
                                               outer.right() - inner.right(), outer.bottom() - inner.bottom())
                                    : QMargins(0, em(&window, usualTitleBarEms), 0, 0);
    const QRect room = window.screen()->availableGeometry().marginsRemoved(frame);
    if (const QSize size = inner.size().boundedTo(room.size()); size != inner.size())
        window.resize(size);
    if (!hasFrame)
        return;
    const auto inside = [](int at, int length, int from, int to) {
        return std::max(from, std::min(at, to - length + 1));
    };
    const QPoint place(inside(inner.left(), window.width(), room.left(), room.right()),
                       inside(inner.top(), window.height(), room.top(), room.bottom()));
    if (place != inner.topLeft())
        window.move(place - QPoint(frame.left(), frame.top()));
}

} // namespace woonrust::ui
