// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/lists/filtered_pane.h"
#include "ui/pages/reports/report_list_model.h"

namespace woonrust::ui {

class BulkActions;

// The list of reports.
class ReportList final : public FilteredPane<ReportListModel> {
    Q_OBJECT

public:
    explicit ReportList(AppContext& context, QWidget* parent = nullptr);

    [[nodiscard]] QString countText() const; // "1,234 reports"; empty until all are counted

Q_SIGNALS:
    void closeWanted(const std::vector<woonrust::ReportId>& reports);

protected:
    void fillRowMenu(QMenu* menu, const std::vector<qint64>& ids) override;
    [[nodiscard]] QList<FilterChip> chips() const override;
    void removeChip(const QString& key) override;
    void fillFilterMenu(QMenu* menu) override;
    [[nodiscard]] std::pair<QString, QString> emptyText() const override;
    void emptyAction() override;
    void fillUsualViews(QMenu* menu) override;
    [[nodiscard]] QJsonObject view() const override;
    void useView(const QJsonObject& view) override;
    [[nodiscard]] ListFile::Write writer(const QList<int>& columns) const override;
    [[nodiscard]] QString savedText(int rows) const override;
    [[nodiscard]] EntityKind kind() const override { return EntityKind::Report; }

private:
    BulkActions* m_actions;
};

} // namespace woonrust::ui
