// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/dossier.h"
#include "ui/pages/case/case_editor.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QSpinBox;

namespace woonrust::visits {
struct Place;
}

namespace woonrust::ui {

class DateTimeField;
class InlineMessage;
class LookupField;
class SegmentedChoice;

// A task or an appointment: a new one, or (with a valid id) a change of one. A new one that is about nothing yet asks
// for its dossier.
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
    [[nodiscard]] Subject about() const;
    void makeVisit();
    void showMoment();
    void loadPlace();
    void showPlace(const visits::Place& place);
    void showWarning();

    Task m_task;
    LookupField* m_dossier = nullptr; // only when it is about nothing yet
    SegmentedChoice* m_sort;
    QLineEdit* m_title;
    QComboBox* m_kind;
    QComboBox* m_assignee;
    DateTimeField* m_due;
    DateTimeField* m_starts;
    FormField* m_dueField;
    FormField* m_startsField;
    QCheckBox* m_mandatory;
    QWidget* m_visit; // what an appointment has and a task has not
    QSpinBox* m_minutes;
    QLineEdit* m_place;
    QComboBox* m_with;
    QComboBox* m_second;
    FormField* m_placeField = nullptr;
    InlineMessage* m_warning;
    QStringList m_alerts; // of the place
    Generation m_question;
};

} // namespace woonrust::ui
