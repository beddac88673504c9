// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/kit/card.h"
#include "ui/shell/target.h"

#include <QTableWidget>

namespace woonrust::ui {

// One line of a small table whose lines open something.
struct RegistryCaseLine {
    Target target;
    QStringList texts; // one for each column
};

// A card with a short table; Enter or a double click on a line opens what it is about.
class CaseTable final : public Card {
    Q_OBJECT

public:
    CaseTable(const QString& title, const QStringList& columns, const QString& emptyText, QWidget* parent = nullptr);

    void setLines(const QList<RegistryCaseLine>& lines);

Q_SIGNALS:
    void openRequested(const woonrust::ui::Target& target);

private:
    void open(int row);

    QTableWidget* m_table;
    class QLabel* m_empty;
    QList<RegistryCaseLine> m_lines;
};

} // namespace woonrust::ui
