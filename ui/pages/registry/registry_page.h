// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/context/app_context.h"
#include "ui/shell/page.h"

#include <QTimer>

class QLabel;
class QListWidget;
class QStackedWidget;

namespace woonrust::ui {

class EmptyState;
class PersonPane;
class SearchField;
class UnitPane;

// People and homes: opened from the search, from reports and dossiers, and with a search of its own. It has no entry in
// the rail.
class RegistryPage final : public Page {
    Q_OBJECT

public:
    explicit RegistryPage(AppContext& context, QWidget* parent = nullptr);

    [[nodiscard]] QString railName() const override { return title(); }
    [[nodiscard]] Icon icon() const override { return Icon::Person; }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] bool opens(TargetKind kind) const override
    {
        return kind == TargetKind::Person || kind == TargetKind::Unit;
    }
    void open(const Target& target) override;
    void activate() override;
    [[nodiscard]] bool canLeave() override;
    void save() override;
    [[nodiscard]] std::vector<PrintChoice> printChoices() override;

private:
    void search();
    void showRecent();
    void addItem(TargetKind kind, qint64 id, const QString& title, const QString& sub);
    void openItem(int row);

    AppContext& m_context;
    SearchField* m_search;
    QLabel* m_foundTitle;
    QListWidget* m_found;
    QStackedWidget* m_detail;
    EmptyState* m_empty;
    PersonPane* m_person;
    UnitPane* m_unit;
    Generation m_generation;
    QTimer m_changed;
};

} // namespace woonrust::ui
