// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/absence.h"
#include "ui/pages/case/case_editor.h"

class QComboBox;

namespace woonrust::ui {

class DateTimeField;

// Who is away when, and who does the work meanwhile: a new absence, or (with a valid id) a change of one.
class AbsenceEditor final : public CaseEditor {
    Q_OBJECT

public:
    AbsenceEditor(AppContext& context, Absence absence, QWidget* parent = nullptr);

protected:
    [[nodiscard]] Work work(Numbers numbers) const override;
    [[nodiscard]] QString notice() const override;
    [[nodiscard]] QJsonObject content() const override;
    void setContent(const QJsonObject& content) override;

private:
    Absence m_absence;
    QComboBox* m_user;
    DateTimeField* m_from;
    DateTimeField* m_until;
    QComboBox* m_deputy;
};

} // namespace woonrust::ui
