// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>

namespace woonrust::bench {

// Hears every statement that any connection of this process runs, with its values filled in, so that exactly the same
// can be run again without the program around it. Costs next to nothing while it does not record.
namespace statement_recorder {

// Once, before the first connection is opened.
void install();
void start();
// What was run since start(), in order; what triggers did is left out.
[[nodiscard]] QList<QByteArray> stop();

} // namespace statement_recorder

} // namespace woonrust::bench
