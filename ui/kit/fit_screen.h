// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QWidget;

namespace woonrust::ui {

// Makes a window that is larger than the part of its screen that windows may use as large as that, and moves what
// stands outside back into it. A window that the user made fill the screen stays as it is. Until a window has its frame
// only its size is seen to: where it goes is up to the window manager.
void fitScreen(QWidget& window);

} // namespace woonrust::ui
