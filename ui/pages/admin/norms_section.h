// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/admin/settings_section.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QTableWidget;

namespace woonrust::ui {

class DateTimeField;

// The service norms of a report and the days on which the office is closed, with an example that follows what is
// typed.
class NormsSection final : public SettingsSection {
    Q_OBJECT

public:
    explicit NormsSection(AppContext& context, QWidget* parent = nullptr);
    [[nodiscard]] static SectionTitle title();

    void activate() override;
    [[nodiscard]] bool isDirty() const override;

protected:
    void fill(const Settings& settings) override;
    void read(Settings& settings) const override;
    void follow() override;
    // A closing day that stands in the fields below the list counts as added.
    [[nodiscard]] bool takePending() override;
    [[nodiscard]] QString notice() const override;

private:
    [[nodiscard]] QWidget* makeNorms();
    [[nodiscard]] QWidget* makeCalendar();
    [[nodiscard]] QWidget* makeOwnDays();
    [[nodiscard]] QWidget* makeExample();
    [[nodiscard]] bool addDay();
    void removeDay();
    void showDays();

    QSpinBox* m_acknowledge;
    QSpinBox* m_feedback;
    QSpinBox* m_target;
    QCheckBox* m_goodFriday;
    QComboBox* m_liberationDay;
    QCheckBox* m_christmasEve;
    QCheckBox* m_newYearsEve;
    QCheckBox* m_equated;
    std::vector<ClosingDay> m_days;
    QLabel* m_noDays = nullptr;
    QTableWidget* m_dayTable;
    DateTimeField* m_newDay;
    QLineEdit* m_newName;
    QPushButton* m_removeDay;
    DateTimeField* m_received;
    QLabel* m_example;
    QLabel* m_explanation;
};

} // namespace woonrust::ui
