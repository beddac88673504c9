// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace woonrust {

// The first thing that a program does which opens a casebook: what it writes is for its owner alone, whatever the umask
// of who started it (a file that exists keeps its mode), and its memory, with the key of the casebook in it, goes to no
// core dump and to no other program of the same user.
void keepProcessPrivate();

} // namespace woonrust
