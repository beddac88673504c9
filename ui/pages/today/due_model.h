// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/lists/today.h"

#include <QAbstractTableModel>

namespace woonrust {
class CodeNames;
class WorkingCalendar;
} // namespace woonrust

namespace woonrust::ui {

// What has to be done by then: "Review of the dossier", the title of a task.
[[nodiscard]] QString dueTitle(const DueLine& line);
// "Fri 20 Nov", in the language of the program.
[[nodiscard]] QString dayText(QDate day);

// The lines of "my deadlines and tasks": how soon, number, what, and the day.
class DueModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Soon, Number, What, Day, ColumnCount };
    // Which of the lines are shown.
    enum class Part { All, Missed, DueToday };

    using QAbstractTableModel::QAbstractTableModel;

    void setLines(std::vector<DueLine> lines, QDate today, const CodeNames& codes, const WorkingCalendar& calendar);
    void setPart(Part part);
    [[nodiscard]] Part part() const { return m_part; }
    [[nodiscard]] int count(Part part) const;
    [[nodiscard]] int countToday(DueLine::Kind kind) const;
    // Working days that the oldest of the missed lines is late; 0 when none is.
    [[nodiscard]] int mostDaysLate() const;
    [[nodiscard]] const DueLine* line(const QModelIndex& index) const;
    // The row of the same promise or task after a refresh; -1 when it is not shown any more.
    [[nodiscard]] int rowOf(const DueLine& line) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Entry {
        DueLine line;
        QString title;
        QString sub;
        int daysLate = 0;
    };
    [[nodiscard]] bool belongs(const DueLine& line, Part part) const;
    [[nodiscard]] QString pill(const Entry& entry) const;
    void choose();

    std::vector<Entry> m_entries;
    std::vector<std::size_t> m_shown;
    Part m_part = Part::All;
    QDate m_today;
};

} // namespace woonrust::ui
