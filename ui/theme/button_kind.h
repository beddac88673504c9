// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>

namespace woonrust::ui {

// How much a button asks for attention. At most one Primary in view per pane; Danger only for what cannot be undone.
enum class ButtonKind { Secondary, Primary, Danger, Link, Chip };

void setButtonKind(QAbstractButton* button, ButtonKind kind);
[[nodiscard]] ButtonKind buttonKind(const QWidget* button);

// A key shown fainter after the text ("Opslaan  Ctrl+Return"); it only shows, the shortcut itself is set elsewhere.
void setButtonHint(QAbstractButton* button, const QString& hint);
[[nodiscard]] QString buttonHint(const QWidget* button);

} // namespace woonrust::ui
