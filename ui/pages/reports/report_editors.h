// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/case/case_editor.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace woonrust::ui {

class DateTimeField;
class LookupField;

// Closes a report: why, and a remark for the log and the timeline.
class CloseReportEditor final : public CaseEditor {
    Q_OBJECT

public:
    CloseReportEditor(AppContext& context, ReportId report, QWidget* parent = nullptr);

protected:
    [[nodiscard]] Work work(Numbers numbers) const override;
    [[nodiscard]] QString notice() const override;
    [[nodiscard]] QJsonObject content() const override;
    void setContent(const QJsonObject& content) override;

private:
    ReportId m_report;
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
