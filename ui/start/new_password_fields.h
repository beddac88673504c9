// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLineEdit;

namespace woonrust::ui {

class CapsLockHint;
class FormField;

// A new password and the same again, beside each other, with how strong it is while it is typed.
class NewPasswordFields final : public QWidget {
    Q_OBJECT

public:
    // `login` is read when it matters: a password is not the user's own name.
    NewPasswordFields(const QString& label, QLineEdit* login, QWidget* parent = nullptr);

    [[nodiscard]] QString password() const;
    // Shows what is wrong with them; true when nothing is.
    [[nodiscard]] bool check();
    void setError(const QString& error);
    void clear();
    void startTyping();

Q_SIGNALS:
    void returnPressed(); // in the second field

private:
    void rate();

    QLineEdit* m_login;
    QLineEdit* m_first;
    QLineEdit* m_second;
    FormField* m_firstField;
    FormField* m_secondField;
    CapsLockHint* m_hint;
};

} // namespace woonrust::ui
