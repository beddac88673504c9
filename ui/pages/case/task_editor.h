// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/dossier.h"
#include "ui/pages/case/case_editor.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace woonrust::ui {

class DateTimeField;
class SegmentedChoice;

// A task or an appointment: a new one, or (with a valid id) a change of one.
class TaskEditor final : public CaseEditor {
    Q_OBJECT

public:
    TaskEditor(AppContext& context, Task task, QWidget* parent = nullptr);

protected:
    [[nodiscard]] Work work(Numbers numbers) const override;
    [[nodiscard]] QString notice() const override;
    [[nodiscard]] QJsonObject content() const override;
    void setContent(const QJsonObject& content) override;

private:
    [[nodiscard]] Task task() const;
    [[nodiscard]] bool isAppointment() const;
    void showMoment();

    Task m_task;
    SegmentedChoice* m_sort;
    QLineEdit* m_title;
    QComboBox* m_kind;
    QComboBox* m_assignee;
    DateTimeField* m_due;
    DateTimeField* m_starts;
    FormField* m_dueField;
    FormField* m_startsField;
    QCheckBox* m_mandatory;
};

} // namespace woonrust::ui
