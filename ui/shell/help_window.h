// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

class QAction;
class QWidget;

namespace woonrust::ui {

enum class HelpPart { Keys, Manual, About };

// F1: a dialog with three parts.
// - Keys: those of the page that is in view (its shortcuts and buttons; a shortcut says in its whatsThis what it does),
//   every command with its key, and the keys that work everywhere in lists and forms.
// - Manual: to read, with its headings beside it.
// - About: version, what it is made of, licences.
void openHelp(const QList<QAction*>& commands, const QWidget* page, HelpPart part, QWidget* parent);

} // namespace woonrust::ui
