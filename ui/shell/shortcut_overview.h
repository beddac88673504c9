// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>
#include <QList>

class QAction;

namespace woonrust::ui {

// F1: the keys of the page that is in view (its shortcuts and buttons; a shortcut says in its whatsThis what it does),
// every command with its key, and the keys that work everywhere in lists and forms.
class ShortcutOverview : public QDialog {
    Q_OBJECT
public:
    ShortcutOverview(const QList<QAction*>& commands, const QWidget* page, QWidget* parent);
};

} // namespace woonrust::ui
