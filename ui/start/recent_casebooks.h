// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

class QSettings;

// What this PC remembers of the casebooks that were opened here: where they are, and who signed in last.
namespace woonrust::ui::recent {

inline constexpr int most = 5;

// Newest first.
[[nodiscard]] QStringList casebooks(const QSettings& preferences);
// Empty when nobody is known.
[[nodiscard]] QString login(const QSettings& preferences, const QString& path);
// This casebook was opened just now by this user.
void remember(QSettings& preferences, const QString& path, const QString& login);
void forget(QSettings& preferences, const QString& path);

} // namespace woonrust::ui::recent
