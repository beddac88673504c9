// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/register/person_page.h"
#include "ui/app/app_context.h"
#include "ui/pages/form.h"
#include "ui/shell/target.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace woonrust::ui {

class AlertsCard;
class Card;
class CaseTable;
class InlineMessage;
class SectionHeader;

// A person: who they are, where they live and lived, alerts, reports and dossiers; to be changed here, or entered.
class PersonPane final : public QWidget {
    Q_OBJECT

public:
    explicit PersonPane(AppContext& context, QWidget* parent = nullptr);

    void open(PersonId id);
    void startNew();
    void save();
    [[nodiscard]] bool isDirty() const;
    [[nodiscard]] PersonId person() const { return m_page.person.id; }

Q_SIGNALS:
    void toast(const QString& text, const std::function<void()>& undo = {});
    void openRequested(const woonrust::ui::Target& target);
    void opened(const QString& name);

private:
    [[nodiscard]] QWidget* makeForm();
    void show();
    void edit(bool on);
    void write(bool numbersChecked);
    void failed(const Error& error);
    [[nodiscard]] Person typed() const;

    AppContext& m_context;
    SectionHeader* m_header;
    InlineMessage* m_bar;
    FieldErrors m_errors;
    Card* m_form;
    Card* m_facts;
    QLabel* m_factText;
    QLineEdit* m_initials;
    QLineEdit* m_infix;
    QLineEdit* m_lastName;
    QLineEdit* m_tenantNumber;
    QLineEdit* m_phone;
    QLineEdit* m_email;
    QPlainTextEdit* m_remark;
    QPushButton* m_edit;
    QPushButton* m_save;
    QPushButton* m_cancel;
    AlertsCard* m_alerts;
    CaseTable* m_homes;
    CaseTable* m_reports;
    CaseTable* m_dossiers;
    QWidget* m_rest;
    persons::PersonPage m_page;
    Generation m_generation;
};

} // namespace woonrust::ui
