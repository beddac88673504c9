// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/cases/bulk.h"
#include "ui/pages/case/case_editor.h"

#include <memory>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QCheckBox;

namespace woonrust::ui {

class DateTimeField;

// Closes dossiers: how they ended, what is still open and why that is no bar, and the day of the aftercare.
class CloseEditor final : public CaseEditor {
    Q_OBJECT

public:
    // `outcome` (DOSSIER_OUTCOME) is proposed; empty: none.
    CloseEditor(AppContext& context, std::vector<DossierId> dossiers, const QString& outcome = {},
                QWidget* parent = nullptr);
    [[nodiscard]] std::function<void()> undo() const override;
    // After saved(): which of them stayed open, and why; empty when all are closed.
    [[nodiscard]] QString refused() const;

protected:
    [[nodiscard]] Work work(Numbers numbers) const override;
    [[nodiscard]] QString notice() const override;
    [[nodiscard]] QJsonObject content() const override;
    void setContent(const QJsonObject& content) override;
    bool handled(const Error& error) override;

private:
    void loadCheck();
    void showCheck(const dossiers::CloseCheck& check);

    std::vector<DossierId> m_dossiers;
    std::shared_ptr<bulk::Outcome<DossierId>> m_done = std::make_shared<bulk::Outcome<DossierId>>();
    QComboBox* m_outcome;
    QPlainTextEdit* m_text;
    QLabel* m_open;
    QPlainTextEdit* m_why;
    QCheckBox* m_withAftercare;
    DateTimeField* m_aftercare;
    QLineEdit* m_whyNone;
    FormField* m_whyField;
    FormField* m_aftercareField;
    FormField* m_whyNoneField;
};

} // namespace woonrust::ui
