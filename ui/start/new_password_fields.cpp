// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/start/new_password_fields.h"

#include "domain/password_strength.h"
#include "services/access/casebook.h"
#include "ui/kit/form_field.h"
#include "ui/start/caps_lock_hint.h"
#include "ui/theme/metrics.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace woonrust::ui {

NewPasswordFields::NewPasswordFields(const QString& label, QLineEdit* login, QWidget* parent)
    : QWidget(parent), m_login(login), m_first(new QLineEdit(this)), m_second(new QLineEdit(this))
{
    for (QLineEdit* edit : {m_first, m_second})
        edit->setEchoMode(QLineEdit::Password);
    m_firstField = new FormField(label, m_first, Requirement::Required, this);
    m_secondField = new FormField(tr("Passwor&d again"), m_second, Requirement::Required, this);
    m_hint = new CapsLockHint(m_firstField, m_first);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(gap(this));
    layout->addWidget(m_firstField, 1);
    layout->addWidget(m_secondField, 1);
    connect(m_first, &QLineEdit::textChanged, this, &NewPasswordFields::rate);
    connect(m_first, &QLineEdit::returnPressed, m_second, qOverload<>(&QWidget::setFocus));
    connect(m_second, &QLineEdit::returnPressed, this, &NewPasswordFields::returnPressed);
    rate();
}

QString NewPasswordFields::password() const
{
    return m_first->text();
}

bool NewPasswordFields::check()
{
    const Result<void> fine = checkNewPassword(m_login->text(), m_first->text());
    m_firstField->setError(fine ? QString() : fine.error().message);
    const bool same = m_first->text() == m_second->text();
    m_secondField->setError(same ? QString() : tr("The two passwords differ."));
    return fine.has_value() && same;
}

void NewPasswordFields::setError(const QString& error)
{
    m_firstField->setError(error);
}

void NewPasswordFields::clear()
{
    m_first->clear();
    m_second->clear();
    m_firstField->setError({});
    m_secondField->setError({});
}

void NewPasswordFields::startTyping()
{
    m_first->setFocus();
}

void NewPasswordFields::rate()
{
    m_firstField->setError({});
    if (m_first->text().size() < shortestPassword) {
        m_hint->setOtherHint(tr("At least %1 characters; a sentence is easy to remember.").arg(shortestPassword));
        return;
    }
    switch (passwordStrength(m_login->text(), m_first->text())) {
    case PasswordStrength::Weak:
        m_hint->setOtherHint(tr("Weak: easy to guess. Make it a sentence of your own."));
        break;
    case PasswordStrength::Fair:
        m_hint->setOtherHint(tr("Fair. One word more makes it strong."));
        break;
    case PasswordStrength::Strong:
        m_hint->setOtherHint(tr("Strong."));
        break;
    }
}

} // namespace woonrust::ui
