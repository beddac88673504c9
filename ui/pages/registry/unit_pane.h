// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/register/units.h"
#include "storage/cases/dossier_list.h"
#include "storage/cases/report_list.h"
#include "ui/app/app_context.h"
#include "ui/pages/form.h"
#include "ui/shell/target.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace woonrust::ui {

class AlertsCard;
class Card;
class CaseTable;
class InlineMessage;
class SectionHeader;

// A unit: where it is, who lives there and lived there, alerts, reports and dossiers; to be changed here, or entered.
class UnitPane final : public QWidget {
    Q_OBJECT

public:
    explicit UnitPane(AppContext& context, QWidget* parent = nullptr);

    void open(UnitId id);
    void startNew();
    void save();
    [[nodiscard]] bool isDirty() const;
    [[nodiscard]] UnitId unit() const { return m_unit.card.unit.id; }

    // What the pane shows, read in one go.
    struct Content {
        units::UnitCard card;
        std::vector<ReportRow> reports;
        std::vector<DossierRow> dossiers;
        std::vector<Area> areas; // to choose from
    };

Q_SIGNALS:
    void toast(const QString& text, const std::function<void()>& undo = {});
    void openRequested(const woonrust::ui::Target& target);
    void opened(const QString& name);

private:
    [[nodiscard]] QWidget* makeForm();
    void load(UnitId id);
    void show();
    void edit(bool on);
    [[nodiscard]] Unit typed() const;

    AppContext& m_context;
    SectionHeader* m_header;
    InlineMessage* m_bar;
    FieldErrors m_errors;
    Card* m_form;
    Card* m_facts;
    QLabel* m_factText;
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
    QPushButton* m_edit;
    QPushButton* m_save;
    QPushButton* m_cancel;
    AlertsCard* m_alerts;
    CaseTable* m_residents;
    CaseTable* m_former;
    CaseTable* m_reports;
    CaseTable* m_dossiers;
    QWidget* m_rest;
    Content m_unit;
    Generation m_generation;
};

} // namespace woonrust::ui
