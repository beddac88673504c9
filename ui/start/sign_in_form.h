// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/access/casebook.h"
#include "ui/app/app_context.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace woonrust::ui {

class FormField;
class InlineMessage;

// Signing in to one casebook: login, password, and the way out when the password is lost. After five wrong passwords
// it counts down until the next attempt may be made.
class SignInForm : public QWidget {
    Q_OBJECT

public:
    SignInForm(const Clock& clock, QSettings& preferences, QWidget* parent = nullptr);

    void setCasebook(const QString& path);
    [[nodiscard]] QString casebook() const { return m_path; }

Q_SIGNALS:
    void signedIn(std::shared_ptr<woonrust::OpenCasebook> casebook);
    void recoveryWanted();
    void otherWanted();

private:
    void attempt();
    void showError(const Error& error);
    void countDown();
    void setBusy(bool busy);

    const Clock& m_clock;
    QSettings& m_preferences;
    QString m_path;
    QLabel* m_name;
    QLineEdit* m_login;
    QLineEdit* m_password;
    FormField* m_loginField;
    FormField* m_passwordField;
    InlineMessage* m_message;
    QPushButton* m_enter;
    QTimer m_delay;
};

} // namespace woonrust::ui
