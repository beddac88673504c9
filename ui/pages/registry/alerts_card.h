// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/registry.h"
#include "ui/context/app_context.h"
#include "ui/kit/card.h"
#include "ui/pages/form.h"

#include <vector>

class QComboBox;
class QLineEdit;

namespace woonrust::ui {

class DateTimeField;
class FormDrafts;
class InlineMessage;

// The alerts in force on a person or a unit: what is so, who said it, until when; adding one and ending one.
class AlertsCard final : public Card {
    Q_OBJECT

public:
    explicit AlertsCard(AppContext& context, QWidget* parent = nullptr);

    // Exactly one of person and unit is valid: what new alerts are about.
    void show(const std::vector<Alert>& alerts, PersonId person, UnitId unit);
    // Before the page is left: an alert that is half written is kept.
    void keepDrafts();

Q_SIGNALS:
    void changed(const QString& said);

private:
    void startNew();
    void stopNew();
    [[nodiscard]] QString draftKey() const;
    void save();
    void end(Seen<AlertId> alert, const QString& name);

    AppContext& m_context;
    InlineMessage* m_bar;
    FieldErrors m_errors;
    QWidget* m_rows = nullptr;
    QWidget* m_form;
    QComboBox* m_kind;
    QLineEdit* m_text;
    QLineEdit* m_source;
    DateTimeField* m_until;
    FormDrafts* m_drafts;
    PersonId m_person;
    UnitId m_unit;
};

} // namespace woonrust::ui
