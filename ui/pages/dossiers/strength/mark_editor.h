// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/readiness.h"
#include "ui/pages/case/case_editor.h"

class QPlainTextEdit;

namespace woonrust::ui {

class SegmentedChoice;

// Says how a point of readiness stands, over what the casebook tells, and what that rests on.
class MarkEditor final : public CaseEditor {
    Q_OBJECT

public:
    // `mark` as it was read; without an id a new one.
    MarkEditor(AppContext& context, const ReadinessRow& row, ReadinessMark mark, QWidget* parent = nullptr);

protected:
    [[nodiscard]] Work work(Numbers numbers) const override;
    [[nodiscard]] QString notice() const override;
    [[nodiscard]] QJsonObject content() const override;
    void setContent(const QJsonObject& content) override;

private:
    ReadinessMark m_mark;
    SegmentedChoice* m_state;
    QPlainTextEdit* m_reason;
};

} // namespace woonrust::ui
