// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/start/sign_in_form.h"

#include "ui/kit/form_field.h"
#include "ui/kit/inline_message.h"
#include "ui/kit/widgets.h"
#include "ui/start/caps_lock_hint.h"
#include "ui/start/opening_progress.h"
#include "ui/start/recent_casebooks.h"
#include "ui/start/sign_in_delay.h"
#include "ui/theme/metrics.h"
#include "ui/work/in_background.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSettings>
#include <QVBoxLayout>

namespace woonrust::ui {

SignInForm::SignInForm(const Clock& clock, QSettings& preferences, OpenOptions options, QWidget* parent)
    : QWidget(parent), m_clock(clock), m_preferences(preferences), m_options(std::move(options))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(gap(this));
    m_name = headingLabel({}, this);
    m_folder = subLabel({}, this);
    m_folder->setWordWrap(true);
    auto* which = new QVBoxLayout;
    which->setSpacing(gap(this, Gap::Tight));
    which->addWidget(m_name);
    which->addWidget(m_folder);
    layout->addLayout(which);
    m_message = new InlineMessage(Tone::Missed, {}, this);
    m_message->setMessage(Tone::Missed, {});
    layout->addWidget(m_message);
    m_login = new QLineEdit(this);
    m_loginField = new FormField(tr("&User name"), m_login, Requirement::Required, this);
    layout->addWidget(m_loginField);
    m_password = new QLineEdit(this);
    m_password->setEchoMode(QLineEdit::Password);
    m_passwordField = new FormField(tr("&Password"), m_password, Requirement::Required, this);
    new CapsLockHint(m_passwordField, m_password);
    layout->addWidget(m_passwordField);
    m_progress = new OpeningProgress(this);
    layout->addWidget(m_progress);

    auto* buttons = new QHBoxLayout;
    m_enter = primaryButton(tr("Sign in"), this);
    m_delay = new SignInDelay(m_enter, m_clock, m_options.attemptsFolder);
    buttons->addWidget(m_enter);
    buttons->addStretch();
    auto* lost = linkButton(tr("Password lost…"), this);
    buttons->addWidget(lost);
    auto* other = linkButton(tr("Other casebook…"), this);
    buttons->addWidget(other);
    m_others = {lost, other};
    layout->addLayout(buttons);

    connect(m_enter, &QPushButton::clicked, this, &SignInForm::attempt);
    connect(m_login, &QLineEdit::returnPressed, m_password, qOverload<>(&QWidget::setFocus));
    connect(m_password, &QLineEdit::returnPressed, this, &SignInForm::attempt);
    connect(m_message, &InlineMessage::actionTriggered, this, &SignInForm::checkFile);
    connect(lost, &QPushButton::clicked, this, &SignInForm::recoveryWanted);
    connect(other, &QPushButton::clicked, this, &SignInForm::otherWanted);
}

void SignInForm::setCasebook(const QString& path)
{
    m_path = path;
    m_name->setText(QFileInfo(path).completeBaseName());
    m_folder->setText(QDir::toNativeSeparators(QFileInfo(path).absolutePath()));
    m_login->setText(recent::login(m_preferences, path));
    m_password->clear();
    m_loginField->setError({});
    m_passwordField->setError({});
    m_message->setMessage(Tone::Missed, {});
    (m_login->text().isEmpty() ? m_login : m_password)->setFocus();
    m_delay->watch(path);
    checkFile();
}

void SignInForm::checkFile()
{
    inBackground(
        this, [path = m_path] { return checkBeforeSignIn(path); },
        [this, generation = m_checks.next()](const Result<void>& fine) {
            if (!m_checks.isCurrent(generation) || m_busy)
                return;
            if (fine)
                m_message->setMessage(Tone::Missed, {});
            else
                show(fine.error());
        });
}

void SignInForm::attempt()
{
    m_loginField->setError(m_login->text().trimmed().isEmpty() ? tr("Type your user name.") : QString());
    m_passwordField->setError(m_password->text().isEmpty() ? tr("Type your password.") : QString());
    if (!m_enter->isEnabled() || m_login->text().trimmed().isEmpty() || m_password->text().isEmpty())
        return;
    setBusy(true);
    inBackground(
        this,
        [path = m_path, login = m_login->text().trimmed(), password = m_password->text(), clock = &m_clock,
         options = m_progress->follow(m_options)] { return casebooks::signIn(path, login, password, *clock, options); },
        [this](Result<OpenCasebook> opened) {
            m_progress->end();
            setBusy(false);
            m_password->clear(); // whatever happened, it does not stay in the window
            if (!opened) {
                show(opened.error());
                m_password->setFocus();
                return;
            }
            recent::remember(m_preferences, m_path, m_login->text().trimmed());
            Q_EMIT signedIn(std::make_shared<OpenCasebook>(*std::move(opened)));
        });
}

void SignInForm::show(const Error& error)
{
    m_message->setMessage(Tone::Missed, error.kind == ErrorKind::Cancelled ? QString() : error.message);
    m_message->setAction(error.kind == ErrorKind::Locked || error.kind == ErrorKind::NotFound ? tr("Look again")
                                                                                              : QString());
}

void SignInForm::setBusy(bool busy)
{
    m_busy = busy;
    for (QWidget* widget : {static_cast<QWidget*>(m_login), static_cast<QWidget*>(m_password)})
        widget->setEnabled(!busy);
    for (QPushButton* button : std::as_const(m_others))
        button->setEnabled(!busy);
    if (busy) {
        m_message->setMessage(Tone::Missed, {});
        m_delay->setBusy(tr("Opening…"));
    } else {
        m_delay->look();
    }
}

} // namespace woonrust::ui
