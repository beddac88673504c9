// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QCompleter;

namespace woonrust::ui {

// Makes the list of suggestions as high as its rows, with the frame of the theme around it: a few rows need no scroll
// bar, and never scroll half away.
void showRowsWhole(QCompleter* completer);

} // namespace woonrust::ui
