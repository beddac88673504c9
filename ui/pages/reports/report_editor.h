// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/case/case_editor.h"
#include "ui/pages/case/report_view.h"

namespace woonrust::ui {

class ReportForm;

// Changes what a report says, in the same fields as when it was registered. When somebody else changed it meanwhile it
// shows both versions and lets the user keep the own one.
class ReportEditor final : public CaseEditor {
    Q_OBJECT

public:
    ReportEditor(AppContext& context, const ReportView& view, QWidget* parent = nullptr);

protected:
    [[nodiscard]] Work work(Numbers numbers) const override;
    [[nodiscard]] QString notice() const override;
    [[nodiscard]] QJsonObject content() const override;
    void setContent(const QJsonObject& content) override;
    void showError(const Error& error) override;
    void clearErrors() override;

private:
    [[nodiscard]] Report wanted() const;
    void askKnown();
    void showDifferences();

    Report m_before;
    int m_version; // that the changes are made to
    int m_newest = 0;
    ReportForm* m_form;
    InlineMessage* m_conflict;
};

} // namespace woonrust::ui
