// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/kit/card.h"
#include "ui/shell/target.h"

#include <QDate>

class QLabel;
class QTableWidget;

namespace woonrust::ui {

// One line of a small table whose lines open something.
struct RegistryCaseLine {
    Target target;
    QStringList texts; // one for each column
    qint64 key = 0;    // the page's own
    int version = 0;   // of what the key names
};

// A day in a column, without the weekday, for which tables beside each other have no room.
[[nodiscard]] QString columnDay(QDate day);

// A card with a short table; Enter or a double click on a line opens what it is about.
class CaseTable final : public Card {
    Q_OBJECT

public:
    // `wide`: the column that takes the room the others leave, and gives it up first.
    CaseTable(const QString& title, const QStringList& columns, int wide, const QString& emptyText,
              QWidget* parent = nullptr);

    void setLines(const QList<RegistryCaseLine>& lines);
    // The chosen line; null when there is none.
    [[nodiscard]] const RegistryCaseLine* current() const;

Q_SIGNALS:
    void openRequested(const woonrust::ui::Target& target);
    void currentChanged();

private:
    void open(int row);

    QTableWidget* m_table;
    int m_wide;
    QLabel* m_empty;
    QList<RegistryCaseLine> m_lines;
};

} // namespace woonrust::ui
