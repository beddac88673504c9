// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/registry/person_page.h"
#include "services/registry/persons.h"
#include "ui/pages/registry/registry_pane.h"

class QLineEdit;
class QPlainTextEdit;

namespace woonrust::ui {

class KnownPersons;
class MergeCard;

// A person: who they are, where they live and lived, alerts, reports and dossiers.
class PersonPane final : public RegistryPane {
    Q_OBJECT

public:
    explicit PersonPane(AppContext& context, QWidget* parent = nullptr);

    [[nodiscard]] qint64 id() const override { return m_page.person.id.value(); }

protected:
    void load(qint64 id) override;
    void clear() override;
    void fillPage() override;
    void fillForm() override;
    [[nodiscard]] bool differs() const override;
    void store() override;
    [[nodiscard]] bool mayChange() const override;

private:
    void makeForm();
    [[nodiscard]] Person typed() const;
    void write();

    QLineEdit* m_initials;
    QLineEdit* m_infix;
    QLineEdit* m_lastName;
    QLineEdit* m_tenantNumber;
    QLineEdit* m_phone;
    QLineEdit* m_email;
    QPlainTextEdit* m_remark;
    KnownPersons* m_known;
    CaseTable* m_homes;
    CaseTable* m_reports;
    CaseTable* m_dossiers;
    TenancyEditor* m_tenancy;
    MergeCard* m_merge;
    persons::PersonPage m_page;
    bool m_looks = false; // whether somebody like that is known, before it is saved
    int m_version = 0;    // of the person that the form was filled with
};

} // namespace woonrust::ui
