// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/cases/dossier_list.h"
#include "ui/lists/list_pane.h"

namespace woonrust::ui {

class DossierListModel;

// The list of dossiers, as cards or as a table.
class DossierListPane final : public ListPane {
    Q_OBJECT

public:
    explicit DossierListPane(AppContext& context, QWidget* parent = nullptr);

    void setFilter(const DossierFilter& filter);

protected:
    [[nodiscard]] QList<FilterChip> chips() const override;
    void removeChip(const QString& key) override;
    void fillFilterMenu(QMenu* menu) override;
    [[nodiscard]] AreaId area() const override;
    void setArea(AreaId area) override;
    void setWords(const QString& text) override;
    [[nodiscard]] std::pair<QString, QString> emptyText() const override;
    void emptyAction() override;
    void fillUsualViews(QMenu* menu) override;
    void fillSortMenu(QMenu* menu) override;
    [[nodiscard]] std::pair<int, Qt::SortOrder> order() const override;
    [[nodiscard]] QJsonObject view() const override;
    void useView(const QJsonObject& view) override;
    [[nodiscard]] ListFile::Write writer(const QList<int>& columns) const override;
    [[nodiscard]] QString savedText(int rows) const override;

private:
    void setList(const DossierFilter& filter, storage::DossierOrder order);

    DossierListModel* m_model;
};

} // namespace woonrust::ui
