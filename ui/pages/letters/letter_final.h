// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/cases/letters/letters.h"
#include "ui/pages/case/case_editor.h"

#include <memory>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace woonrust::ui {

class DateTimeField;
class TaskPanel;

// Letters that are ready, and what comes of the case when they become final.
struct LetterReady {
    letters::LetterView view;
    letters::Consequences comes;
};

// Makes letters final: says in one sentence what happens, asks what is still to be known, and does it.
class LetterFinal final : public CaseEditor {
    Q_OBJECT

public:
    LetterFinal(AppContext& context, std::vector<LetterReady> letters, QWidget* parent = nullptr);

    // "The letter is stored as a PDF, …".
    [[nodiscard]] static QString sentenceOf(const std::vector<LetterReady>& letters);

protected:
    [[nodiscard]] Work work(Numbers numbers) const override;
    [[nodiscard]] QString notice() const override;
    [[nodiscard]] QJsonObject content() const override;
    void setContent(const QJsonObject& content) override;
    bool handled(const Error& error) override;
    void showError(const Error& error) override;

private:
    void makeFields();
    void makeStep();
    [[nodiscard]] const letters::Consequences& first() const { return m_letters.front().comes; }

    const std::vector<LetterReady> m_letters;
    TaskPanel* m_progress;
    DateTimeField* m_on;
    QCheckBox* m_names;
    QCheckBox* m_days;
    QComboBox* m_lateReason;
    QLineEdit* m_lateRemark;
    QComboBox* m_outcome;
    QPlainTextEdit* m_account;
    QPlainTextEdit* m_phaseReason;
    QComboBox* m_approver;
    FormField* m_daysField = nullptr;
    FormField* m_lateField = nullptr;
    FormField* m_accountField = nullptr;
    FormField* m_phaseField = nullptr;
    FormField* m_approverField = nullptr;
};

} // namespace woonrust::ui
