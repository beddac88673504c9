// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/cases/report_list.h"
#include "ui/context/app_context.h"
#include "ui/kit/pill.h"
#include "ui/lists/filtered_model.h"
#include "ui/pages/case/dossier_texts.h"

namespace woonrust::ui {

// What the row of a report says about its deadline, in a word and a tone.
[[nodiscard]] Pill duePill(const ReportRow& row, QDate today, const WorkingCalendar& calendar);
// "M26-00123".
[[nodiscard]] QString reportNumber(qint64 key);

// The list of reports: a filter, an order, and rows as the table and the CSV file show them.
class ReportListModel final : public FilteredModel<ReportRow, ReportFilter, storage::ListOrder> {
    Q_OBJECT

public:
    enum Column {
        Number,
        Received,
        Category,
        Nature,
        Address,
        Area,
        Reporter,
        Handler,
        Status,
        Due,
        DossierColumn,
        ColumnCount
    };

    explicit ReportListModel(AppContext& context, QObject* parent = nullptr);

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

    // The codes of the sorted column in the order of their names; empty for other columns.
    [[nodiscard]] QStringList codesInOrder() const;
    // The columns that the list can be sorted by, and back.
    [[nodiscard]] static std::optional<ReportSort> sortOf(int column);
    [[nodiscard]] static int columnOf(ReportSort sort);
    [[nodiscard]] static QString columnName(int column);
    // The text of a cell, without the context of a model.
    [[nodiscard]] static QString cell(const ReportRow& row, int column, const CodeNames& codes, QDate today,
                                      const WorkingCalendar& calendar);
    // The same for a file: days and times as a spreadsheet reads them, "2026-11-20 09:42".
    [[nodiscard]] static QString fileCell(const ReportRow& row, int column, const CodeNames& codes, QDate today,
                                          const WorkingCalendar& calendar);

protected:
    [[nodiscard]] QString heading(int column) const override { return columnName(column); }
    [[nodiscard]] IdQuery idQuery() const override;
    [[nodiscard]] PageQuery pageQuery() const override;

private:
    AppContext& m_context;
};

} // namespace woonrust::ui
