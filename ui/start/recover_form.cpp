// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/start/recover_form.h"

#include "ui/kit/form_field.h"
#include "ui/kit/inline_message.h"
#include "ui/kit/widgets.h"
#include "ui/start/new_password_fields.h"
#include "ui/start/opening_progress.h"
#include "ui/start/sign_in_delay.h"
#include "ui/theme/metrics.h"
#include "ui/work/in_background.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace woonrust::ui {

using namespace Qt::StringLiterals;

RecoverForm::RecoverForm(const Clock& clock, OpenOptions options, QWidget* parent)
    : QWidget(parent), m_clock(clock), m_options(std::move(options))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(gap(this));
    layout->addWidget(headingLabel(tr("Password lost"), this));
    layout->addWidget(wrappedLabel(tr("Another administrator can give you a new password. If there is none, use the "
                                      "recovery key that was printed when the casebook was made."),
                                   this));
    m_message = new InlineMessage(Tone::Missed, {}, this);
    m_message->setMessage(Tone::Missed, {});
    layout->addWidget(m_message);
    m_key = new QLineEdit(this);
    m_keyField = new FormField(tr("Recovery &key"), m_key, Requirement::Required, this);
    m_keyField->setHint(tr("Eight groups of five characters; capitals and dashes do not matter."));
    layout->addWidget(m_keyField);
    m_login = new QLineEdit(this);
    m_loginField = new FormField(tr("&User name of an administrator"), m_login, Requirement::Required, this);
    layout->addWidget(m_loginField);
    m_password = new NewPasswordFields(tr("New &password"), m_login, this);
    layout->addWidget(m_password);
    m_progress = new OpeningProgress(this);
    layout->addWidget(m_progress);
    auto* buttons = new QHBoxLayout;
    m_enter = primaryButton(tr("Set the password and sign in"), this);
    m_delay = new SignInDelay(m_enter, m_clock, m_options.attemptsFolder);
    m_back = secondaryButton(tr("Back"), this);
    buttons->addWidget(m_enter);
    buttons->addWidget(m_back);
    buttons->addStretch();
    layout->addLayout(buttons);
    connect(m_enter, &QPushButton::clicked, this, &RecoverForm::attempt);
    connect(m_key, &QLineEdit::returnPressed, m_login, qOverload<>(&QWidget::setFocus));
    connect(m_login, &QLineEdit::returnPressed, m_password, &NewPasswordFields::startTyping);
    connect(m_password, &NewPasswordFields::returnPressed, this, &RecoverForm::attempt);
    connect(m_back, &QPushButton::clicked, this, &RecoverForm::cancelled);
}

void RecoverForm::begin(const QString& casebookPath)
{
    m_path = casebookPath;
    m_message->setMessage(Tone::Missed, {});
    for (QLineEdit* edit : {m_key, m_login})
        edit->clear();
    m_keyField->setError({});
    m_loginField->setError({});
    m_password->clear();
    m_delay->watch(m_path);
    m_key->setFocus();
}

void RecoverForm::attempt()
{
    m_keyField->setError(m_key->text().trimmed().isEmpty() ? tr("Type the recovery key.") : QString());
    m_loginField->setError(m_login->text().trimmed().isEmpty() ? tr("Type the user name.") : QString());
    const bool password = m_password->check();
    if (!m_enter->isEnabled() || !password || !(m_keyField->error() + m_loginField->error()).isEmpty())
        return;
    m_message->setMessage(Tone::Missed, {});
    m_delay->setBusy(tr("Opening…"));
    m_back->setEnabled(false);
    inBackground(
        this,
        [path = m_path, key = m_key->text(), login = m_login->text().trimmed(), newPassword = m_password->password(),
         clock = &m_clock, options = m_progress->follow(m_options)] {
            return casebooks::recover(path, key, login, newPassword, *clock, options);
        },
        [this](Result<OpenCasebook> opened) {
            m_progress->end();
            m_delay->look();
            m_back->setEnabled(true);
            if (!opened) {
                show(opened.error());
                return;
            }
            m_key->clear();
            m_password->clear();
            Q_EMIT signedIn(std::make_shared<OpenCasebook>(*std::move(opened)));
        });
}

void RecoverForm::show(const Error& error)
{
    if (error.kind == ErrorKind::Cancelled)
        return;
    if (error.field == "recoveryKey"_L1) {
        m_keyField->setError(error.message);
        m_key->setFocus();
    } else if (error.field == "login"_L1) {
        m_loginField->setError(error.message);
        m_login->setFocus();
    } else {
        m_message->setMessage(Tone::Missed, error.message);
    }
}

} // namespace woonrust::ui
