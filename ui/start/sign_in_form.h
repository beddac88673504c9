// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/access/casebook.h"
#include "ui/work/worker.h"

#include <QWidget>
#include <memory>

class QLabel;
class QLineEdit;
class QPushButton;
class QSettings;

namespace woonrust::ui {

class OpeningProgress;
class FormField;
class InlineMessage;
class SignInDelay;

// Signing in to one casebook: login, password, and the way out when the password is lost. What can be known to be wrong
// without a password (a file that is gone, somebody else who has it open) is said before one is typed.
class SignInForm : public QWidget {
    Q_OBJECT

public:
    SignInForm(const Clock& clock, QSettings& preferences, OpenOptions options, QWidget* parent = nullptr);

    void setCasebook(const QString& path);
    [[nodiscard]] QString casebook() const { return m_path; }
    // For a picture of a casebook that is nowhere: nothing is said about its file.
    void ignoreFile() { m_checks.next(); }

Q_SIGNALS:
    void signedIn(std::shared_ptr<woonrust::OpenCasebook> casebook);
    void recoveryWanted();
    void otherWanted();

private:
    void attempt();
    void checkFile();
    void show(const Error& error);
    void setBusy(bool busy);

    const Clock& m_clock;
    QSettings& m_preferences;
    OpenOptions m_options;
    QString m_path;
    QLabel* m_name;
    QLabel* m_folder;
    QLineEdit* m_login;
    QLineEdit* m_password;
    FormField* m_loginField;
    FormField* m_passwordField;
    InlineMessage* m_message;
    OpeningProgress* m_progress;
    QPushButton* m_enter;
    SignInDelay* m_delay;
    QList<QPushButton*> m_others;
    Generation m_checks;
    bool m_busy = false;
};

} // namespace woonrust::ui
