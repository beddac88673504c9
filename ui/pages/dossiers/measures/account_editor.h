// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/account.h"
#include "services/cases/views/dossier_detail.h"
#include "ui/pages/case/case_editor.h"

class QComboBox;
class QPlainTextEdit;
class QPushButton;

namespace woonrust::ui {

class DateTimeField;
class PartyBox;
class SegmentedChoice;

// What one side said when it was heard: a new account, or (with a valid id) a change of one.
class AccountEditor final : public CaseEditor {
    Q_OBJECT

public:
    AccountEditor(AppContext& context, Account account, const dossiers::DossierDetail& detail,
                  QWidget* parent = nullptr);

protected:
    [[nodiscard]] Work work(Numbers numbers) const override;
    [[nodiscard]] QString notice() const override;
    [[nodiscard]] QJsonObject content() const override;
    void setContent(const QJsonObject& content) override;

private:
    void makeFields(const dossiers::DossierDetail& detail);
    void offerOtherSide();
    void takeOtherSide();
    [[nodiscard]] Account account() const;

    Account m_account;
    std::vector<Account> m_others; // all of the dossier, newest first
    SegmentedChoice* m_side;
    PartyBox* m_who;
    DateTimeField* m_heard;
    QPlainTextEdit* m_putTo;
    QPushButton* m_take;
    QPlainTextEdit* m_said;
    QPlainTextEdit* m_statement;
    QComboBox* m_statementDocument;
    QComboBox* m_answers;
};

} // namespace woonrust::ui
