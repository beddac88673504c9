// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/cases/report_list.h"
#include "ui/lists/list_pane.h"

namespace woonrust::ui {

class ReportListModel;

// The list of reports.
class ReportList final : public ListPane {
    Q_OBJECT

public:
    explicit ReportList(AppContext& context, QWidget* parent = nullptr);

    void setFilter(const ReportFilter& filter);
    [[nodiscard]] QString countText() const; // "1,234 reports"; empty until all are counted

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
    [[nodiscard]] std::pair<int, Qt::SortOrder> order() const override;
    [[nodiscard]] QJsonObject view() const override;
    void useView(const QJsonObject& view) override;
    [[nodiscard]] ListFile::Write writer(const QList<int>& columns) const override;
    [[nodiscard]] QString savedText(int rows) const override;

private:
    void setList(const ReportFilter& filter, storage::ListOrder order);

    ReportListModel* m_model;
};

} // namespace woonrust::ui
