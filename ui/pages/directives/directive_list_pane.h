// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/lists/filtered_pane.h"
#include "ui/pages/directives/directive_list_model.h"

namespace woonrust::ui {

// The list of behaviour directives, as cards or as a table.
class DirectiveListPane final : public FilteredPane<DirectiveListModel> {
    Q_OBJECT

public:
    explicit DirectiveListPane(AppContext& context, QWidget* parent = nullptr);

Q_SIGNALS:
    void dossierWanted(woonrust::DossierId dossier);

protected:
    void fillRowMenu(QMenu* menu, const std::vector<qint64>& ids) override;
    [[nodiscard]] QList<FilterChip> chips() const override;
    void removeChip(const QString& key) override;
    void fillFilterMenu(QMenu* menu) override;
    [[nodiscard]] std::pair<QString, QString> emptyText() const override;
    void emptyAction() override;
    void fillUsualViews(QMenu* menu) override;
    void fillSortMenu(QMenu* menu) override;
    [[nodiscard]] QJsonObject view() const override;
    void useView(const QJsonObject& view) override;
    [[nodiscard]] ListFile::Write writer(const QList<int>& columns) const override;
    [[nodiscard]] QString savedText(int rows) const override;
    [[nodiscard]] EntityKind kind() const override { return EntityKind::Directive; }
    [[nodiscard]] bool follows(EntityKind changed) const override;
};

} // namespace woonrust::ui
