// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/registry/unit_page.h"
#include "ui/pages/registry/registry_pane.h"

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace woonrust::ui {

// A unit: where it is, who lives there and lived there, alerts, reports and dossiers.
class UnitPane final : public RegistryPane {
    Q_OBJECT

public:
    explicit UnitPane(AppContext& context, QWidget* parent = nullptr);

    [[nodiscard]] qint64 id() const override { return m_page.unit.id.value(); }

protected:
    void load(qint64 id) override;
    void clear() override;
    void fillPage() override;
    void fillForm() override;
    [[nodiscard]] bool differs() const override;
    void store() override;
    [[nodiscard]] bool mayChange() const override { return m_context.may(Permission::ImportRegistry); }

private:
    void makeForm();
    void loadAreas();
    void fillResidents();
    void fillCases();
    [[nodiscard]] Unit typed() const;

    QLineEdit* m_number;
    QLineEdit* m_street;
    QSpinBox* m_houseNumber;
    QLineEdit* m_addition;
    QLineEdit* m_postcode;
    QLineEdit* m_city;
    QComboBox* m_kind;
    QComboBox* m_area;
    QLineEdit* m_complex;
    QSpinBox* m_buildYear;
    CaseTable* m_residents;
    CaseTable* m_former;
    CaseTable* m_reports;
    CaseTable* m_dossiers;
    TenancyEditor* m_tenancy;
    units::UnitPage m_page;
    std::vector<Area> m_areas; // to choose from
};

} // namespace woonrust::ui
