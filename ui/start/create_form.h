// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/access/casebook.h"
#include "ui/context/app_context.h"
#include "ui/print/recovery_sheet.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace woonrust::ui {

class FormField;
class InlineMessage;
class NewPasswordFields;

// The first-run assistant: makes a casebook in two steps. First where, whose, and the first administrator; then the
// recovery key, which is shown once and must be kept outside the PC.
class CreateForm : public QWidget {
    Q_OBJECT

public:
    CreateForm(const Clock& clock, Seams& seams, QWidget* parent = nullptr);
    // With a place to keep it in; empty = in the user's documents.
    void begin(const QString& suggestedPath = {});
    // The recovery key is on the screen and the user has not said yet that it is kept: nobody will ever see it again.
    [[nodiscard]] bool holdsKey() const;
    // Shows the second step, as create() does.
    void showKey(const QString& path, const QString& key);

Q_SIGNALS:
    // The user said that the recovery key is kept; `login` is that of the administrator.
    void created(const QString& path, const QString& login);
    void cancelled();

private:
    void create();
    [[nodiscard]] QWidget* makeQuestions();
    [[nodiscard]] QWidget* makeKeyStep();
    void show(const Error& error);
    void saveKey();
    [[nodiscard]] print::RecoverySheet sheet() const;
    [[nodiscard]] QString keyFileName() const;
    [[nodiscard]] bool isComplete();

    const Clock& m_clock;
    Seams& m_seams;
    QWidget* m_questions;
    QWidget* m_keyStep;
    InlineMessage* m_message;
    QLineEdit* m_organisation;
    QLineEdit* m_path;
    QLineEdit* m_name;
    QLineEdit* m_login;
    NewPasswordFields* m_password;
    QCheckBox* m_coordinates;
    FormField* m_organisationField;
    FormField* m_pathField;
    FormField* m_nameField;
    FormField* m_loginField;
    QPushButton* m_create;
    QPushButton* m_back;
    InlineMessage* m_keyMessage;
    QLineEdit* m_key;
    QCheckBox* m_kept;
    QPushButton* m_go;
    QString m_made;
};

} // namespace woonrust::ui
