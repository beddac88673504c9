// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/cases/risk_scores.h"
#include "services/cases/views/dossier_detail.h"
#include "ui/pages/case/case_editor.h"

#include <memory>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;

namespace woonrust::ui {

class SegmentedChoice;

// Judges the risk of one side anew: six scores, each with what it means and the reason. It begins with the last one, so
// that only what changed is chosen.
class RiskEditor final : public CaseEditor {
    Q_OBJECT

public:
    RiskEditor(AppContext& context, RiskScore last, const std::vector<dossiers::PartyView>& parties,
               QWidget* parent = nullptr);

protected:
    [[nodiscard]] Work work(Numbers numbers) const override;
    [[nodiscard]] QString notice() const override;
    [[nodiscard]] QJsonObject content() const override;
    void setContent(const QJsonObject& content) override;

private:
    struct Row {
        SegmentedChoice* score;
        QLabel* meaning;
        QLineEdit* why;
    };
    void addRow(std::size_t index, const Scored& scored);
    void showMeaning(std::size_t index);
    void showTotal();
    [[nodiscard]] RiskScore typed() const;

    RiskScore m_last;
    std::shared_ptr<risk_scores::Judged> m_judged = std::make_shared<risk_scores::Judged>();
    SegmentedChoice* m_side;
    QComboBox* m_who;
    QCheckBox* m_fire;
    QLabel* m_total;
    std::vector<Row> m_rows;
};

} // namespace woonrust::ui
