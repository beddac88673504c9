// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/cases/deadlines.h"
#include "ui/pages/case/case_editor.h"

class QPlainTextEdit;

namespace woonrust::ui {

class DateTimeField;

// A longer term for a deadline: until when, when the reporter was told, and why.
class ExtendEditor final : public CaseEditor {
    Q_OBJECT

public:
    ExtendEditor(AppContext& context, const deadlines::DeadlineView& deadline, QWidget* parent = nullptr);
    [[nodiscard]] std::function<void()> undo() const override;

protected:
    [[nodiscard]] Work work(Numbers numbers) const override;
    [[nodiscard]] QString notice() const override;
    [[nodiscard]] QJsonObject content() const override;
    void setContent(const QJsonObject& content) override;

private:
    Seen<DeadlineId> m_deadline;
    DateTimeField* m_to;
    DateTimeField* m_toldOn;
    QPlainTextEdit* m_reason;
};

} // namespace woonrust::ui
