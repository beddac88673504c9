// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/access/casebook.h"
#include "ui/context/app_context.h"
#include "ui/theme/look.h"

#include <QWidget>
#include <memory>

class QSettings;
class QVBoxLayout;

namespace woonrust::ui {

class TaskPanel;
class CreateForm;
class InlineMessage;
class RecoverForm;
class SignInForm;

// Makes (once) and opens the demo casebook, for looking around; given by app/ because demo data is an exchange matter.
using DemoOpener = std::function<Result<OpenCasebook>(const WorkProgress& progress)>;

// What is shown while nobody is signed in: the first steps on a new PC, signing in, the assistant, the recovery key.
class StartWindow : public QWidget {
    Q_OBJECT

public:
    StartWindow(const Clock& clock, Seams seams, QSettings& preferences, DemoOpener demo, OpenOptions options = {},
                QWidget* parent = nullptr);

    // Asks for the password of this casebook; with an empty path, of the one used last.
    void begin(const QString& path = {});
    // Makes the demo when there is none yet, with progress, and opens it.
    void openDemo();
    void showWelcome();
    // Of the sign-in in view; empty when something else is.
    [[nodiscard]] QString casebook() const;
    // For pictures: the step as it looks for a casebook that need not be there.
    enum class Step { Welcome, SignIn, Create, RecoveryKey, Recover };
    void picture(Step step, const QString& casebook);

Q_SIGNALS:
    void signedIn(std::shared_ptr<woonrust::OpenCasebook> casebook);
    // By the user, without signing in.
    void closed();
    // Another language or other colours, which whoever made this window sees to.
    void lookWanted(const woonrust::ui::Look& look);

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    QWidget* makeWelcome();
    QWidget* makeSwitches();
    void signInTo(const QString& path);
    void chooseCasebook();
    void listRecent();
    void showStep(QWidget* step);

    const Clock& m_clock;
    Seams m_seams;
    QSettings& m_preferences;
    DemoOpener m_demo;
    OpenOptions m_options;
    QList<QWidget*> m_steps;
    QVBoxLayout* m_body; // with the step that is shown, and no other: hidden ones would count in its height
    QWidget* m_welcome;
    SignInForm* m_signIn;
    CreateForm* m_create;
    RecoverForm* m_recover;
    InlineMessage* m_message;
    TaskPanel* m_progress;
    QVBoxLayout* m_recent;
    QList<QWidget*> m_welcomeButtons;
    QWidget* m_switches;     // not while something is being filled in that a new window would lose
    bool m_mayClose = false; // although the recovery key was not kept
};

} // namespace woonrust::ui
