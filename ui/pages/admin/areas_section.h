// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/registry.h"
#include "ui/pages/admin/section.h"
#include "ui/pages/form.h"

#include <vector>

class QComboBox;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace woonrust::ui {

class Card;
class EmptyState;

// The tree of areas with their codes: add areas of one's own, rename, hang them elsewhere, retire.
class AreasSection final : public AdminSection {
    Q_OBJECT

public:
    explicit AreasSection(AppContext& context, QWidget* parent = nullptr);
    [[nodiscard]] static SectionTitle title();

    void activate() override;
    void save() override;
    [[nodiscard]] bool isDirty() const override;

private:
    [[nodiscard]] QWidget* makeTree();
    [[nodiscard]] QWidget* makeDetail();
    void load();
    void showTree();
    void showDetail();
    void startNew();
    void openDraft(const QString& key);
    [[nodiscard]] QString draftKey() const;
    void retire();
    void filter(const QString& text);
    [[nodiscard]] const Area* chosen() const;
    void write(const std::function<Result<AreaId>(Session&)>& work, const QString& said);

    FieldErrors m_errors;
    QLineEdit* m_filter;
    QTreeWidget* m_tree;
    EmptyState* m_empty;
    Card* m_card;
    QLineEdit* m_name;
    QLineEdit* m_code;
    QComboBox* m_kind;
    QComboBox* m_parent;
    QPushButton* m_save;
    QPushButton* m_retire;
    std::vector<Area> m_areas;
    AreaId m_select;
    Generation m_generation;
    bool m_new = false;
};

} // namespace woonrust::ui
