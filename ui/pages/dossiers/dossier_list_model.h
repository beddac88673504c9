// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/lists/case_lists.h"
#include "ui/lists/filtered_model.h"

namespace woonrust::ui {

// The dossiers of a filter, in order: as cards (ListRowDelegate, on the first column) and as a table.
class DossierListModel final : public FilteredModel<DossierRow, DossierFilter, case_lists::DossierOrder> {
    Q_OBJECT

public:
    enum Column {
        Number,
        Title,
        Kind,
        Phase,
        Status,
        Address,
        AreaColumn,
        Handler,
        Risk,
        Opened,
        Closed,
        Review,
        Due,
        Reports,
        ColumnCount
    };

    explicit DossierListModel(AppContext& context, QObject* parent = nullptr);

    // In the order of Column.
    [[nodiscard]] static const Columns<DossierRow, DossierSort>& columns();
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

protected:
    [[nodiscard]] IdQuery idQuery() const override;
    [[nodiscard]] PageQuery pageQuery() const override;

private:
    [[nodiscard]] QVariant cardData(const DossierRow& row, int role) const;
};

} // namespace woonrust::ui
