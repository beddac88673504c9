// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/cases/dossier_list.h"
#include "ui/lists/filtered_model.h"

namespace woonrust {
class CodeNames;
}

namespace woonrust::ui {

class AppContext;

// The dossiers of a filter, in order: as cards (ListRowDelegate, on the first column) and as a table.
class DossierListModel final : public FilteredModel<DossierRow, DossierFilter, storage::DossierOrder> {
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

    // The columns that the list can be sorted by, and back.
    [[nodiscard]] static std::optional<DossierSort> sortOf(int column);
    [[nodiscard]] static int columnOf(DossierSort sort);
    [[nodiscard]] static QString columnName(int column);
    // The text of a cell; with `forFile` days as a spreadsheet reads them.
    [[nodiscard]] static QString cell(const DossierRow& row, int column, const CodeNames& codes, QDate today,
                                      bool forFile = false);

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

protected:
    [[nodiscard]] QString heading(int column) const override { return columnName(column); }
    [[nodiscard]] IdQuery idQuery() const override;
    [[nodiscard]] PageQuery pageQuery() const override;

private:
    [[nodiscard]] QVariant cardData(const DossierRow& row, int role) const;

    AppContext& m_context;
};

} // namespace woonrust::ui
