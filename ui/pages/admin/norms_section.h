// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/admin/section.h"
#include "ui/pages/form.h"

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QTableWidget;

namespace woonrust::ui {

class DateTimeField;

// The service norms of a report and the days on which the office is closed, with an example that follows what is
// typed.
class NormsSection final : public AdminSection {
    Q_OBJECT

public:
    explicit NormsSection(AppContext& context, QWidget* parent = nullptr);

    void activate() override;
    void save() override;
    [[nodiscard]] bool isDirty() const override;

private:
    [[nodiscard]] QWidget* makeNorms();
    [[nodiscard]] QWidget* makeCalendar();
    [[nodiscard]] QWidget* makeOwnDays();
    [[nodiscard]] QWidget* makeExample();
    void show(const Settings& settings);
    [[nodiscard]] Settings typed() const;
    void addDay();
    void removeDay();
    void showDays();
    void changed();

    FieldErrors m_errors;
    QSpinBox* m_acknowledge;
    QSpinBox* m_feedback;
    QSpinBox* m_target;
    QCheckBox* m_goodFriday;
    QCheckBox* m_liberationDay;
    QCheckBox* m_christmasEve;
    QCheckBox* m_newYearsEve;
    QCheckBox* m_equated;
    std::vector<ClosingDay> m_days;
    QTableWidget* m_dayTable;
    DateTimeField* m_newDay;
    QLineEdit* m_newName;
    QPushButton* m_removeDay;
    DateTimeField* m_received;
    QLabel* m_example;
    QLabel* m_explanation;
    QPushButton* m_save;
    bool m_showing = false;
};

} // namespace woonrust::ui
