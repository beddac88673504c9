// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/access/backups.h"
#include "ui/context/app_context.h"
#include "ui/kit/card.h"
#include "ui/pages/form.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace woonrust::ui {

class InlineMessage;
class TaskPanel;

// Restoring one back-up: first its password, then what it holds, and then one of two ways: in the place of the present
// casebook, or beside it as a casebook of its own.
class RestoreCard final : public Card {
    Q_OBJECT

public:
    RestoreCard(AppContext& context, TaskPanel* progress, QWidget* parent = nullptr);

    // Asks for the password of this back-up.
    void begin(const QString& backup);

Q_SIGNALS:
    // A back-up stands beside the casebook now.
    void restoredBeside(const QString& path, const QStringList& warnings);
    void cancelled();

private:
    [[nodiscard]] QWidget* makeQuestion();
    [[nodiscard]] QWidget* makeAnswer();
    [[nodiscard]] Credentials credentials() const;
    void look();
    void showContents(const BackupContents& contents);
    void askReplace();
    void restoreBeside();
    void setBusy(bool busy);

    AppContext& m_context;
    TaskPanel* m_progress;
    InlineMessage* m_bar;
    FieldErrors m_errors;
    QLabel* m_file;
    QWidget* m_question;
    QLineEdit* m_login;
    QLineEdit* m_password;
    QPushButton* m_look;
    QWidget* m_answer;
    QLabel* m_contents;
    QPushButton* m_replace;
    QLineEdit* m_target;
    QPushButton* m_beside;
    QString m_backup;
    QString m_upTo; // the moment up to which the back-up goes, as shown
};

} // namespace woonrust::ui
