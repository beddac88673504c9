// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/admin/section.h"
#include "ui/pages/form.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;
class QTableWidget;

namespace woonrust::ui {

class Card;
class PasswordField;
class ProgressPanel;

class SetPassword;

// Who may sign in: adding somebody with a first password, their roles and team, a new password, and taking the right
// away again.
class UsersSection final : public AdminSection {
    Q_OBJECT

public:
    explicit UsersSection(AppContext& context, QWidget* parent = nullptr);
    [[nodiscard]] static SectionTitle title();

    void activate() override;
    void save() override;
    [[nodiscard]] bool isDirty() const override;

private:
    // What the password in the form is for.
    enum class Password { None, First, Reset, Enable };

    [[nodiscard]] QWidget* makeTable();
    [[nodiscard]] QWidget* makeDetail();
    void showUsers();
    void showDetail();
    void startNew();
    void ask(Password purpose);
    void disable();
    void openDraft(const QString& key);
    [[nodiscard]] QString draftKey() const;
    // `password` is one that was set, to be shown until it was handed over.
    void run(const std::function<Result<UserId>(Session&)>& work, const QString& busy, const QString& said,
             const QString& password = {});
    void setBusy(bool busy);
    [[nodiscard]] const User* chosen() const;
    [[nodiscard]] User typed() const;

    FieldErrors m_errors;
    QTableWidget* m_table;
    QWidget* m_panes;
    Card* m_detail;
    SetPassword* m_setPassword;
    QLineEdit* m_name;
    QLineEdit* m_login;
    QLineEdit* m_email;
    QComboBox* m_team;
    QList<QCheckBox*> m_roles; // in the order of allRoles
    PasswordField* m_password;
    FormField* m_passwordField;
    ProgressPanel* m_progress;
    QPushButton* m_save;
    QPushButton* m_reset;
    QPushButton* m_disable;
    std::vector<User> m_users;
    UserId m_select;
    Password m_purpose = Password::None;
    bool m_new = false;
    bool m_busy = false;
    bool m_startAfterwards = false; // "Add user" was pressed while something was being saved
};

} // namespace woonrust::ui
