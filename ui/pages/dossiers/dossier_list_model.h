// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/cases/dossier_list.h"
#include "ui/lists/paged_model.h"

namespace woonrust::ui {

class AppContext;

// The dossiers of a filter, in order, as rows for ListRowDelegate. Follows changes by itself.
class DossierListModel final : public PagedModel {
    Q_OBJECT

public:
    explicit DossierListModel(AppContext& context, QObject* parent = nullptr);

    // Reads the list again with these.
    void setList(const DossierFilter& filter, storage::DossierOrder order);
    [[nodiscard]] const DossierFilter& filter() const { return m_filter; }
    [[nodiscard]] storage::DossierOrder order() const { return m_order; }

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

protected:
    [[nodiscard]] IdQuery idQuery() const override;
    [[nodiscard]] PageQuery pageQuery() const override;

private:
    void follow(const Changes& changes);

    AppContext& m_context;
    DossierFilter m_filter;
    storage::DossierOrder m_order;
    QTimer m_changed; // many changes shortly after each other are one
};

} // namespace woonrust::ui
