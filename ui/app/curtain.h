// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QObject>
#include <QPointer>
#include <QWidget>

namespace woonrust::ui {

// Hides every window of the program but one: the pages, and also dialogs, previews and menus that stand open over them,
// and whatever opens while the screen is locked. Lifting it brings them back as they were.
class Curtain final : public QObject {
    Q_OBJECT

public:
    void draw(QWidget* front);
    void lift();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void hide(QWidget* window);

    QPointer<QWidget> m_front; // null: not drawn
    QList<QPointer<QWidget>> m_hidden;
};

} // namespace woonrust::ui
