// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/target.h"
#include "ui/theme/icons.h"

#include <QAbstractButton>
#include <QHash>

class QButtonGroup;
class QToolButton;
class QVBoxLayout;

namespace woonrust::ui {

struct Waiting;

// One line of the rail: icon, name, count. An entry is a page; a line below an entry is something that waits there.
class RailButton : public QAbstractButton {
    Q_OBJECT
public:
    enum class Level { Entry, Below };

    RailButton(Icon icon, const QString& name, Level level = Level::Entry, QWidget* parent = nullptr);

    void setCount(int count, const QString& meaning); // below zero shows none
    void setNarrow(bool narrow);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void tell();

    Icon m_icon;
    Level m_level;
    int m_count = -1;
    QString m_meaning; // of the count
    bool m_narrow = false;
};

// The dark column at the left with an entry per page; Up and Down move the focus, Enter goes there.
class Rail : public QWidget {
    Q_OBJECT
public:
    explicit Rail(QWidget* parent = nullptr);

    // Entries are numbered in the order they are added, from 0.
    void addEntry(Icon icon, const QString& name);
    // `meaning` says what is counted, with the number: "47 open dossiers".
    void setCount(int index, int count, const QString& meaning);
    // The lines below an entry, in place of those that were there.
    void setWaiting(int index, const QList<Waiting>& waiting);
    void setCurrent(int index);
    void focusCurrent();
    // Only icons, with the names as tool tips: for small windows.
    void setNarrow(bool narrow);
    [[nodiscard]] bool isNarrow() const { return m_narrow; }
    [[nodiscard]] QToolButton* menuButton() const { return m_menuButton; }

Q_SIGNALS:
    void chosen(int index);
    void openRequested(const woonrust::ui::Target& target); // by a line below an entry

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QVBoxLayout* m_layout;
    QWidget* m_name;
    QToolButton* m_menuButton;
    QButtonGroup* m_group;
    QHash<int, QList<RailButton*>> m_waiting; // by the number of the entry above them
    bool m_narrow = false;
};

} // namespace woonrust::ui
