// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/lists/case_lists.h"
#include "ui/lists/filtered_model.h"

namespace woonrust::ui {

// The behaviour directives of a filter, in order: as cards (ListRowDelegate, on the first column) and as a table.
class DirectiveListModel final : public FilteredModel<DirectiveRow, DirectiveFilter, case_lists::DirectiveOrder> {
    Q_OBJECT

public:
    enum Column {
        Number,
        Address,
        Kind,
        State,
        Dossier,
        Keeper,
        Starts,
        Ends,
        Ended,
        NextEvaluation,
        Clauses,
        Breaches,
        ColumnCount
    };

    explicit DirectiveListModel(AppContext& context, QObject* parent = nullptr);

    // In the order of Column.
    [[nodiscard]] static const Columns<DirectiveRow, DirectiveSort>& columns();
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

protected:
    [[nodiscard]] IdQuery idQuery() const override;
    [[nodiscard]] PageQuery pageQuery() const override;

private:
    [[nodiscard]] QVariant cardData(const DirectiveRow& row, int role) const;
};

} // namespace woonrust::ui
