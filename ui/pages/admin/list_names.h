// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace woonrust::ui {

// What a code list is called, in the user's language; the list's own name when it is one that Woonrust does not know.
[[nodiscard]] QString listName(const QString& list);
// Every list that Woonrust knows.
[[nodiscard]] QStringList knownLists();

} // namespace woonrust::ui
