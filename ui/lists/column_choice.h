// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QObject>
#include <QString>

class QMenu;
class QSettings;
class QTableView;

namespace woonrust::ui {

// How a column stands before the user changes it.
struct ColumnStart {
    double width = 8; // em
    bool shown = true;
};

// Which columns of a table are shown, in what order and how wide; remembered on this PC for each user. The first column
// tells the rows apart and is always shown.
class ColumnChoice final : public QObject {
    Q_OBJECT

public:
    // `order` lists the columns from the left; the table has its model already.
    ColumnChoice(QTableView* table, QSettings& preferences, QString key, QList<ColumnStart> start, QList<int> order);

    void fillMenu(QMenu* menu);
    // The columns shown, from the left.
    [[nodiscard]] QList<int> shown() const;
    // For a saved view.
    [[nodiscard]] QByteArray state() const;
    void setState(const QByteArray& state);

private:
    [[nodiscard]] QString name(int column) const;
    void setShown(int column, bool shown);
    void remember();
    void reset();

    QTableView* m_table;
    QSettings& m_preferences;
    QString m_key;
    QList<ColumnStart> m_start;
    QList<int> m_order;
};

} // namespace woonrust::ui
