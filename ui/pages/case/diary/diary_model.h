// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/case/diary/diary_row.h"

#include <QAbstractTableModel>

namespace woonrust {
class Clock;
}

namespace woonrust::ui {

// The rows of a diary while they are typed. Below them stands one to go on in, with the day of the row above proposed.
// What is wrong with a cell is its tool tip and description, and is told by a sign and a colour.
class DiaryModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    // `single`: one row, which stays one.
    DiaryModel(const Clock& clock, bool single, QObject* parent = nullptr);

    [[nodiscard]] const std::vector<DiaryRow>& rows() const { return m_rows; }
    void setRows(std::vector<DiaryRow> rows);
    // From that row on, in the place of what is proposed there.
    void insertRowsAt(int row, const std::vector<DiaryRow>& rows);
    void removeRowAt(int row);
    // Nothing was typed in it: it is empty, or holds a proposal alone.
    [[nodiscard]] bool isUntouched(int row) const;

    // All rows that hold something, in order; `faults` names those that cannot be meant, by place and column.
    struct Fault {
        int row = 0;
        int column = 0;
        QString message;
    };
    [[nodiscard]] std::vector<Incident> read(std::vector<Fault>& faults) const;
    // What a service says of one of the incidents that read() gave.
    void setFault(std::size_t incident, const QString& field, const QString& message);
    [[nodiscard]] int rowOf(std::size_t incident) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

Q_SIGNALS:
    void edited();

private:
    [[nodiscard]] DayTime now() const;
    [[nodiscard]] QString fault(int row, int column) const;
    void addLast();

    const Clock& m_clock;
    bool m_single;
    std::vector<DiaryRow> m_rows;   // the last one is there to go on in, unless single
    std::vector<bool> m_touched;    // something was typed in it
    QHash<int, DiaryRow> m_refused; // by a service, until the row changes
};

} // namespace woonrust::ui
