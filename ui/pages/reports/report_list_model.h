// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/lists/case_lists.h"
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
class ReportListModel final : public FilteredModel<ReportRow, ReportFilter, case_lists::ReportOrder> {
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

    // In the order of Column.
    [[nodiscard]] static const Columns<ReportRow, ReportSort>& columns();
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

    // The codes of the sorted column in the order of their names; empty for other columns.
    [[nodiscard]] QStringList codesInOrder() const;

protected:
    [[nodiscard]] IdQuery idQuery() const override;
    [[nodiscard]] PageQuery pageQuery() const override;
};

} // namespace woonrust::ui
