// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/access/casebook.h"

#include <QWidget>
#include <memory>

class QLineEdit;
class QPushButton;

namespace woonrust::ui {

class OpeningProgress;
class FormField;
class InlineMessage;
class NewPasswordFields;
class SignInDelay;

// The way back in when the password is lost: the printed recovery key gives an administrator a new password.
class RecoverForm : public QWidget {
    Q_OBJECT

public:
    RecoverForm(const Clock& clock, OpenOptions options, QWidget* parent = nullptr);
    void begin(const QString& casebookPath);

Q_SIGNALS:
    void signedIn(std::shared_ptr<woonrust::OpenCasebook> casebook);
    void cancelled();

private:
    void attempt();
    void show(const Error& error);

    const Clock& m_clock;
    OpenOptions m_options;
    QString m_path;
    InlineMessage* m_message;
    QLineEdit* m_key;
    QLineEdit* m_login;
    FormField* m_keyField;
    FormField* m_loginField;
    NewPasswordFields* m_password;
    OpeningProgress* m_progress;
    QPushButton* m_enter;
    QPushButton* m_back;
    SignInDelay* m_delay;
};

} // namespace woonrust::ui
