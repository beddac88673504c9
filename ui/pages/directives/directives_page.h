// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/lists/case_lists.h"
#include "ui/shell/page.h"
#include "ui/work/worker.h"

namespace woonrust::ui {

class AppContext;
class DirectiveListPane;
class DirectivePane;

// Gedragsaanwijzingen: the list at the left, one behaviour directive or a form at the right. Target::filter is a
// DirectiveFilter as JSON; for a new one it may hold "dossier" and "dossierText".
class DirectivesPage final : public Page {
    Q_OBJECT

public:
    explicit DirectivesPage(AppContext& context, QWidget* parent = nullptr);

    [[nodiscard]] QString railName() const override;
    [[nodiscard]] Icon icon() const override { return Icon::Directives; }
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] bool opens(TargetKind kind) const override;
    void open(const Target& target) override;
    void activate() override;
    [[nodiscard]] bool canLeave() override;
    void save() override;
    [[nodiscard]] std::vector<PrintChoice> printChoices() override;

private:
    void countDue();

    AppContext& m_context;
    DirectiveListPane* m_list;
    DirectivePane* m_detail;
    Generation m_count;
};

} // namespace woonrust::ui
