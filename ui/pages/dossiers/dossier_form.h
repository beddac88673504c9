// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/dossier.h"
#include "ui/pages/case/case_editor.h"
#include "ui/pages/dossiers/case_view.h"

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace woonrust::ui {

class DateTimeField;
class LookupField;
class SegmentedChoice;
class TagField;

// Opens a dossier, or (for one with a valid id) changes its data. A reason is asked for as soon as the phase or the
// confidentiality differs.
class DossierForm final : public CaseEditor {
    Q_OBJECT

public:
    DossierForm(AppContext& context, const CaseView& start, QWidget* parent = nullptr);

    // After saved() of a new one.
    struct Opened {
        DossierId id;
        QString number;
    };
    [[nodiscard]] const Opened& opened() const { return *m_opened; }

protected:
    [[nodiscard]] Work work(Numbers numbers) const override;
    [[nodiscard]] QString notice() const override;
    [[nodiscard]] QJsonObject content() const override;
    void setContent(const QJsonObject& content) override;

private:
    void makeFields();
    void layOut();
    void loadAreas();
    void fillHandlers(UserId now);
    [[nodiscard]] bool mayDecideWhoOpens() const;
    void followKind();
    void showWhatMatters();
    [[nodiscard]] Dossier wanted() const;
    [[nodiscard]] std::vector<UserId> named() const;
    [[nodiscard]] bool isNew() const { return !m_start.detail.id; }

    CaseView m_start;
    std::shared_ptr<Opened> m_opened = std::make_shared<Opened>();
    QLineEdit* m_title;
    QComboBox* m_kind;
    LookupField* m_unit;
    QComboBox* m_area;
    QComboBox* m_lead;
    QLineEdit* m_leadPartner;
    QComboBox* m_handler;
    QComboBox* m_team;
    SegmentedChoice* m_phase;
    QComboBox* m_level;
    TagField* m_named;
    bool m_levelByUser = false;
    QSpinBox* m_risk;
    DateTimeField* m_review;
    QLineEdit* m_reason;
    FormField* m_partnerField;
    FormField* m_namedField;
    FormField* m_reasonField;
};

} // namespace woonrust::ui
