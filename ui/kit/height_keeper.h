// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QWidget;

namespace woonrust::ui {

// From now on the widget, whose layout has texts or buttons that wrap, is at least as high as they need at its width.
// Qt sees to that only as far as layouts reach: a splitter, a stack or a tab between squeezes it, and lines are cut
// off.
void keepHeight(QWidget* widget);

} // namespace woonrust::ui
