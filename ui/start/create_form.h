// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/access/casebook.h"
#include "ui/app/app_context.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace woonrust::ui {

class FormField;
class InlineMessage;

// The first-run assistant: makes a casebook in two steps. First where, whose, and the first administrator; then the
// recovery key, which is shown once and must be kept outside the PC.
class CreateForm : public QWidget {
    Q_OBJECT

public:
    CreateForm(const Clock& clock, Seams& seams, QWidget* parent = nullptr);
    void begin();

Q_SIGNALS:
    void created(const QString& path);
    void cancelled();

private:
    void create();
    void showKey(const QString& path, const QString& key);
    void printKey();
    [[nodiscard]] bool isComplete();

    const Clock& m_clock;
    Seams& m_seams;
    QStackedWidget* m_steps;
    InlineMessage* m_message;
    QLineEdit* m_organisation;
    QLineEdit* m_path;
    QLineEdit* m_name;
    QLineEdit* m_login;
    QLineEdit* m_password;
    QLineEdit* m_repeat;
    QCheckBox* m_coordinates;
    QList<FormField*> m_fields;
    QPushButton* m_create;
    QLineEdit* m_key;
    QCheckBox* m_kept;
    QPushButton* m_go;
    QString m_made;
};

} // namespace woonrust::ui
