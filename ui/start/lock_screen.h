// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/access/casebook.h"

#include <QWidget>
#include <memory>

class QLineEdit;
class QPushButton;

namespace woonrust::ui {

class InlineMessage;
class SignInDelay;

// What is shown while the screen is locked: who works here, and their password to go on. Everything else is hidden
// meanwhile, with its drafts and its place kept.
class LockScreen : public QWidget {
    Q_OBJECT

public:
    // `attemptsFolder` as in OpenOptions.
    LockScreen(std::shared_ptr<OpenCasebook> casebook, QString attemptsFolder, QWidget* parent = nullptr);
    void begin();

Q_SIGNALS:
    void unlocked();
    void signOutRequested();

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    void attempt();

    std::shared_ptr<OpenCasebook> m_casebook;
    QString m_attemptsFolder;
    InlineMessage* m_message;
    QLineEdit* m_password;
    QPushButton* m_enter;
    SignInDelay* m_delay;
};

} // namespace woonrust::ui
