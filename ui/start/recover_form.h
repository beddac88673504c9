// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/access/casebook.h"

#include <QWidget>
#include <memory>

class QLineEdit;
class QPushButton;

namespace woonrust::ui {

class FormField;
class InlineMessage;

// The way back in when the password is lost: the printed recovery key gives an administrator a new password.
class RecoverForm : public QWidget {
    Q_OBJECT

public:
    explicit RecoverForm(const Clock& clock, QWidget* parent = nullptr);
    void begin(const QString& casebookPath);

Q_SIGNALS:
    void signedIn(std::shared_ptr<woonrust::OpenCasebook> casebook);
    void cancelled();

private:
    void attempt();

    const Clock& m_clock;
    QString m_path;
    InlineMessage* m_message;
    QLineEdit* m_key;
    QLineEdit* m_login;
    QLineEdit* m_password;
    QLineEdit* m_repeat;
    QList<FormField*> m_fields;
    QPushButton* m_enter;
};

} // namespace woonrust::ui
