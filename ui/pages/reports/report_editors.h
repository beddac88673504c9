// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/cases/bulk.h"
#include "ui/pages/case/case_editor.h"

#include <memory>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace woonrust::ui {

class DateTimeField;
class LookupField;

// Closes reports: why, and a remark for the log and the timeline of each.
class CloseReportEditor final : public CaseEditor {
    Q_OBJECT

public:
    CloseReportEditor(AppContext& context, std::vector<ReportId> reports, QWidget* parent = nullptr);
    [[nodiscard]] std::function<void()> undo() const override;
    // After saved(): which of them stayed open, and why; empty when all are closed.
    [[nodiscard]] QString refused() const;

protected:
    [[nodiscard]] Work work(Numbers numbers) const override;
    [[nodiscard]] QString notice() const override;
    [[nodiscard]] QJsonObject content() const override;
    void setContent(const QJsonObject& content) override;

private:
    std::vector<ReportId> m_reports;
    std::shared_ptr<bulk::Outcome<ReportId>> m_outcome = std::make_shared<bulk::Outcome<ReportId>>();
    QComboBox* m_reason;
    QPlainTextEdit* m_remark;
};

// Costs of a report, after it was registered.
class CostEditor final : public CaseEditor {
    Q_OBJECT

public:
    CostEditor(AppContext& context, ReportId report, QWidget* parent = nullptr);

protected:
    [[nodiscard]] Work work(Numbers numbers) const override;
    [[nodiscard]] QString notice() const override;
    [[nodiscard]] QJsonObject content() const override;
    void setContent(const QJsonObject& content) override;

private:
    ReportId m_report;
    QLineEdit* m_amount;
    DateTimeField* m_spentOn;
    QComboBox* m_kind;
    QLineEdit* m_remark;
};

// Puts a report in any open dossier, found by number, title or address.
class AttachEditor final : public CaseEditor {
    Q_OBJECT

public:
    AttachEditor(AppContext& context, ReportId report, QWidget* parent = nullptr);

protected:
    [[nodiscard]] Work work(Numbers numbers) const override;
    [[nodiscard]] QString notice() const override;
    [[nodiscard]] QJsonObject content() const override;
    void setContent(const QJsonObject& content) override;

private:
    ReportId m_report;
    LookupField* m_dossier;
};

} // namespace woonrust::ui
