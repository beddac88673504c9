// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/start/sign_in_form.h"

#include "ui/kit/form_field.h"
#include "ui/kit/inline_message.h"
#include "ui/kit/widgets.h"
#include "ui/theme/metrics.h"
#include "ui/work/in_background.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSettings>
#include <QVBoxLayout>

namespace woonrust::ui {

using namespace Qt::StringLiterals;

SignInForm::SignInForm(const Clock& clock, QSettings& preferences, QWidget* parent)
    : QWidget(parent), m_clock(clock), m_preferences(preferences)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(gap(this));
    m_name = titleLabel({}, this);
    layout->addWidget(m_name);
    m_message = new InlineMessage(Tone::Missed, {}, this);
    m_message->setMessage(Tone::Missed, {});
    layout->addWidget(m_message);
    m_login = new QLineEdit(this);
    m_loginField = new FormField(tr("&User name"), m_login, Requirement::Required, this);
    layout->addWidget(m_loginField);
    m_password = new QLineEdit(this);
    m_password->setEchoMode(QLineEdit::Password);
    m_passwordField = new FormField(tr("&Password"), m_password, Requirement::Required, this);
    layout->addWidget(m_passwordField);

    auto* buttons = new QHBoxLayout;
    m_enter = primaryButton(tr("Sign in"), this);
    buttons->addWidget(m_enter);
    buttons->addStretch();
    auto* lost = linkButton(tr("Password lost…"), this);
    buttons->addWidget(lost);
    auto* other = linkButton(tr("Other casebook…"), this);
    buttons->addWidget(other);
    layout->addLayout(buttons);

    connect(m_enter, &QPushButton::clicked, this, &SignInForm::attempt);
    connect(m_login, &QLineEdit::returnPressed, m_password, qOverload<>(&QWidget::setFocus));
    connect(m_password, &QLineEdit::returnPressed, this, &SignInForm::attempt);
    connect(lost, &QPushButton::clicked, this, &SignInForm::recoveryWanted);
    connect(other, &QPushButton::clicked, this, &SignInForm::otherWanted);
    m_delay.setInterval(1000);
    connect(&m_delay, &QTimer::timeout, this, &SignInForm::countDown);
}

void SignInForm::setCasebook(const QString& path)
{
    m_path = path;
    m_name->setText(QFileInfo(path).completeBaseName());
    m_name->setToolTip(path);
    m_login->setText(m_preferences.value(u"lastLogin/"_s + QFileInfo(path).fileName()).toString());
    m_password->clear();
    m_message->setMessage(Tone::Missed, {});
    (m_login->text().isEmpty() ? m_login : m_password)->setFocus();
    countDown();
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
        [path = m_path, login = m_login->text().trimmed(), password = m_password->text(), clock = &m_clock] {
            return casebooks::signIn(path, login, password, *clock);
        },
        [this](Result<OpenCasebook> opened) {
            setBusy(false);
            m_password->clear(); // whatever happened, it does not stay in the window
            if (!opened) {
                showError(opened.error());
                return;
            }
            m_preferences.setValue(u"lastLogin/"_s + QFileInfo(m_path).fileName(), m_login->text().trimmed());
            Q_EMIT signedIn(std::make_shared<OpenCasebook>(*std::move(opened)));
        });
}

void SignInForm::showError(const Error& error)
{
    m_message->setMessage(Tone::Missed, error.message);
    countDown();
    m_password->setFocus();
}

void SignInForm::countDown()
{
    const auto wait = delayBeforeSignIn(m_path, m_clock);
    const bool mayTry = wait.count() <= 0;
    m_enter->setEnabled(mayTry);
    m_enter->setText(mayTry ? tr("Sign in") : tr("Try again in %n second(s)", nullptr, int(wait.count())));
    if (mayTry)
        m_delay.stop();
    else if (!m_delay.isActive())
        m_delay.start();
}

void SignInForm::setBusy(bool busy)
{
    for (QWidget* widget : {static_cast<QWidget*>(m_login), static_cast<QWidget*>(m_password)})
        widget->setEnabled(!busy);
    m_enter->setEnabled(!busy);
    m_enter->setText(busy ? tr("Opening…") : tr("Sign in"));
    if (busy)
        m_message->setMessage(Tone::Missed, {});
}

} // namespace woonrust::ui
