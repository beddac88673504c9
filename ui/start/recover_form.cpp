// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/start/recover_form.h"

#include "ui/kit/form_field.h"
#include "ui/kit/inline_message.h"
#include "ui/kit/widgets.h"
#include "ui/theme/metrics.h"
#include "ui/work/in_background.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace woonrust::ui {

RecoverForm::RecoverForm(const Clock& clock, QWidget* parent) : QWidget(parent), m_clock(clock)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(gap(this));
    layout->addWidget(titleLabel(tr("Password lost"), this));
    layout->addWidget(wrappedLabel(tr("Another administrator can give you a new password. If there is none, use the "
                                      "recovery key that was printed when the casebook was made."),
                                   this));
    m_message = new InlineMessage(Tone::Missed, {}, this);
    m_message->setMessage(Tone::Missed, {});
    layout->addWidget(m_message);
    const auto field = [&](const QString& label, QLineEdit*& edit) {
        edit = new QLineEdit(this);
        auto* form = new FormField(label, edit, Requirement::Required, this);
        m_fields << form;
        layout->addWidget(form);
    };
    field(tr("Recovery &key"), m_key);
    field(tr("&User name of an administrator"), m_login);
    field(tr("New &password"), m_password);
    field(tr("Password a&gain"), m_repeat);
    for (QLineEdit* edit : {m_password, m_repeat})
        edit->setEchoMode(QLineEdit::Password);
    auto* buttons = new QHBoxLayout;
    m_enter = primaryButton(tr("Set the password and sign in"), this);
    auto* back = secondaryButton(tr("Back"), this);
    buttons->addWidget(m_enter);
    buttons->addWidget(back);
    buttons->addStretch();
    layout->addLayout(buttons);
    connect(m_enter, &QPushButton::clicked, this, &RecoverForm::attempt);
    connect(m_repeat, &QLineEdit::returnPressed, this, &RecoverForm::attempt);
    connect(back, &QPushButton::clicked, this, &RecoverForm::cancelled);
}

void RecoverForm::begin(const QString& casebookPath)
{
    m_path = casebookPath;
    m_message->setMessage(Tone::Missed, {});
    for (QLineEdit* edit : {m_key, m_login, m_password, m_repeat})
        edit->clear();
    m_key->setFocus();
}

void RecoverForm::attempt()
{
    const Result<void> password = checkNewPassword(m_login->text(), m_password->text());
    const QStringList errors = {m_key->text().trimmed().isEmpty() ? tr("Type the recovery key.") : QString(),
                                m_login->text().trimmed().isEmpty() ? tr("Type the user name.") : QString(),
                                password ? QString() : password.error().message,
                                m_repeat->text() == m_password->text() ? QString() : tr("The two passwords differ.")};
    for (qsizetype i = 0; i < errors.size(); ++i)
        m_fields.at(i)->setError(errors.at(i));
    if (!m_enter->isEnabled() || !errors.join(QString()).isEmpty())
        return;
    m_enter->setEnabled(false);
    inBackground(
        this,
        [path = m_path, key = m_key->text(), login = m_login->text().trimmed(), newPassword = m_password->text(),
         clock = &m_clock] { return casebooks::recover(path, key, login, newPassword, *clock); },
        [this](Result<OpenCasebook> opened) {
            m_enter->setEnabled(true);
            if (!opened) {
                m_message->setMessage(Tone::Missed, opened.error().message);
                return;
            }
            m_key->clear();
            m_password->clear();
            m_repeat->clear();
            Q_EMIT signedIn(std::make_shared<OpenCasebook>(*std::move(opened)));
        });
}

} // namespace woonrust::ui
