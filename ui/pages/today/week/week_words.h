// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/dossier.h"
#include "services/lists/today.h"

#include <QCoreApplication>

namespace woonrust {
class CodeNames;
}

// The words of the week view.
namespace woonrust::ui::week_words {

// "09:30 – 10:15"; without a length the time alone.
[[nodiscard]] QString span(QTime from, std::optional<int> minutes);
// "with Bram Dekkers (no answer yet)"; empty when nobody was asked along.
[[nodiscard]] QString second(const Task& task, const QString& name, bool left, const CodeNames& codes);
// "Acknowledge M26-00012", "Step: Hear both sides, D26-00045".
[[nodiscard]] QString due(const DueLine& line);
[[nodiscard]] QString nobody();

} // namespace woonrust::ui::week_words
