// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/cases/views/work_run.h"
#include "ui/pages/case/case_editor.h"

#include <memory>

class QComboBox;
class QPlainTextEdit;

namespace woonrust::ui {

class DateTimeField;

// Ends a step with an outcome, or skips it: the day, a line of report, and what else this outcome asks.
class EndStepEditor final : public CaseEditor {
    Q_OBJECT

public:
    enum class Way { Finish, Skip };
    struct About {
        work_steps::StepView view;
        StepOutcome outcome;
        Way way = Way::Finish;
        bool asksPhase = false; // it makes the dossier repressive
        bool isAcute = false;   // what follows is the step for acute danger
        QString nextText;       // what follows, by name
        QString dossier;        // "D26-00012 · Noise at night"
    };

    EndStepEditor(AppContext& context, About about, QWidget* parent = nullptr);
    [[nodiscard]] std::function<void()> undo() const override;
    // After saved(): what came of it.
    [[nodiscard]] const work_steps::Ended& ended() const { return *m_ended; }

protected:
    [[nodiscard]] Work work(Numbers numbers) const override;
    [[nodiscard]] QString notice() const override;
    [[nodiscard]] QJsonObject content() const override;
    void setContent(const QJsonObject& content) override;
    bool handled(const Error& error) override;

private:
    void showLate();

    About m_about;
    std::shared_ptr<work_steps::Ended> m_ended = std::make_shared<work_steps::Ended>();
    DateTimeField* m_on;
    QPlainTextEdit* m_account;
    QPlainTextEdit* m_phaseReason;
    QPlainTextEdit* m_lateReason;
    QComboBox* m_approver;
    FormField* m_phaseField;
    FormField* m_lateField;
    FormField* m_approverField;
};

} // namespace woonrust::ui
