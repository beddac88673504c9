// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/registry.h"
#include "ui/context/app_context.h"
#include "ui/kit/card.h"
#include "ui/pages/form.h"

class QComboBox;
class QPushButton;

namespace woonrust::ui {

class CaseTable;
class DateTimeField;
class InlineMessage;
class LookupField;

// Adding a tenancy to a person or a home, and ending one: a form that stands in the page while it is needed. It gives
// the table of tenancies its buttons.
class TenancyEditor final : public Card {
    Q_OBJECT

public:
    // `ofPerson`: the table holds the homes of a person, else the residents of a home. The key of its lines is the
    // tenancy's number.
    TenancyEditor(AppContext& context, CaseTable* table, bool ofPerson, QWidget* parent = nullptr);

    // Whose tenancies the table holds now.
    void setOwner(qint64 id) { m_owner = id; }
    void save();

Q_SIGNALS:
    void saved(const QString& notice);

private:
    void startNew();
    void startEnd();
    void begin(const QString& title, bool ending);
    [[nodiscard]] bool dayIsValid();

    AppContext& m_context;
    CaseTable* m_table;
    bool m_ofPerson;
    InlineMessage* m_bar;
    FieldErrors m_errors;
    LookupField* m_other;
    FormField* m_otherField;
    DateTimeField* m_day;
    FormField* m_dayField;
    QComboBox* m_reason;
    FormField* m_reasonField;
    QComboBox* m_detail;
    FormField* m_detailField;
    QPushButton* m_end = nullptr;
    qint64 m_owner = 0;
    std::optional<Seen<TenancyId>> m_ending; // nothing while one is added
};

} // namespace woonrust::ui
