// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/dossier.h"
#include "ui/pages/case/case_editor.h"

class QComboBox;
class QLineEdit;

namespace woonrust::ui {

class DateTimeField;
class LookupField;

// Somebody involved in a dossier: a person from the register, or described, with a role and the days it lasts.
class PartyEditor final : public CaseEditor {
    Q_OBJECT

public:
    PartyEditor(AppContext& context, Party party, const QString& name, QWidget* parent = nullptr);

protected:
    [[nodiscard]] Work work(Numbers numbers) const override;
    [[nodiscard]] QString notice() const override;
    [[nodiscard]] QJsonObject content() const override;
    void setContent(const QJsonObject& content) override;

private:
    [[nodiscard]] Party party() const;

    Party m_party;
    LookupField* m_person;
    QLineEdit* m_description;
    QComboBox* m_role;
    DateTimeField* m_from;
    DateTimeField* m_until;
};

} // namespace woonrust::ui
