// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QPointer>

class QScreen;
class QWidget;

namespace woonrust::ui {

// How every window of the program behaves, whoever made it:
// - it fits its screen when it appears, and after the screens changed;
// - Escape and Enter in an open list or menu are for that list, not for a shortcut of the form below it;
// - the list of a combo box is as wide as its entries, however narrow the box;
// - Enter presses the button that has the focus, as Space does;
// - Shift+F10 opens the menu of what has the focus, as the menu key does, of a list at its current row;
// - a field that is too narrow for what stands in it shows how that begins, and all of it as a tool tip.
// Make one, after the QApplication.
class WindowManners final : public QObject {
    Q_OBJECT

public:
    explicit WindowManners(QObject* parent = nullptr);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void follow(QScreen* screen);
    static void fitAll();

    QPointer<QWidget> m_fresh; // shown just now: its frame comes with the first activation
};

} // namespace woonrust::ui
