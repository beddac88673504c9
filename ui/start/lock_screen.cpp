// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/start/lock_screen.h"

#include "ui/kit/card.h"
#include "ui/kit/form_field.h"
#include "ui/kit/inline_message.h"
#include "ui/kit/widgets.h"
#include "ui/start/caps_lock_hint.h"
#include "ui/start/sign_in_delay.h"
#include "ui/theme/metrics.h"
#include "ui/work/in_background.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace woonrust::ui {

using namespace Qt::StringLiterals;

LockScreen::LockScreen(std::shared_ptr<OpenCasebook> casebook, QString attemptsFolder, QWidget* parent)
    : QWidget(parent), m_casebook(std::move(casebook)), m_attemptsFolder(std::move(attemptsFolder))
{
    setWindowTitle(u"Woonrust"_s);
    auto* card = new Card({}, this);
    card->setFixedWidth(em(this, 36));
    card->body()->setSpacing(gap(this));
    card->body()->addWidget(titleLabel(tr("Locked"), card));
    card->body()->addWidget(wrappedLabel(
        tr("%1 is signed in. Type your password to go on where you were.").arg(m_casebook->actor().name), card));
    m_message = new InlineMessage(Tone::Missed, {}, card);
    m_message->setMessage(Tone::Missed, {});
    card->body()->addWidget(m_message);
    m_password = new QLineEdit(card);
    m_password->setEchoMode(QLineEdit::Password);
    auto* field = new FormField(tr("&Password"), m_password, Requirement::Required, card);
    new CapsLockHint(field, m_password);
    card->body()->addWidget(field);
    auto* buttons = new QHBoxLayout;
    m_enter = primaryButton(tr("Unlock"), card);
    m_delay = new SignInDelay(m_enter, m_casebook->clock(), m_attemptsFolder);
    auto* leave = linkButton(tr("Sign out"), card);
    buttons->addWidget(m_enter);
    buttons->addStretch();
    buttons->addWidget(leave);
    card->body()->addLayout(buttons);
    auto* layout = new QVBoxLayout(this);
    layout->addStretch(2);
    auto* across = new QHBoxLayout; // an aligned item would not get the height that its width asks for
    across->addStretch();
    across->addWidget(card);
    across->addStretch();
    layout->addLayout(across);
    layout->addStretch(3);
    connect(m_enter, &QPushButton::clicked, this, &LockScreen::attempt);
    connect(m_password, &QLineEdit::returnPressed, this, &LockScreen::attempt);
    connect(leave, &QPushButton::clicked, this, &LockScreen::signOutRequested);
}

void LockScreen::begin()
{
    m_message->setMessage(Tone::Missed, {});
    m_password->clear();
    m_password->setFocus();
    m_delay->watch(m_casebook->file().path());
}

void LockScreen::attempt()
{
    if (!m_enter->isEnabled() || m_password->text().isEmpty())
        return;
    m_delay->setBusy(tr("Checking…"));
    inBackground(
        this,
        [casebook = m_casebook, password = m_password->text(), folder = m_attemptsFolder] {
            return casebooks::checkPassword(*casebook, password, folder);
        },
        [this](const Result<void>& result) {
            m_delay->look();
            m_password->clear();
            if (result) {
                Q_EMIT unlocked();
                return;
            }
            m_message->setMessage(Tone::Missed, result.error().message);
            m_password->setFocus();
        });
}

void LockScreen::closeEvent(QCloseEvent* event)
{
    // Closing a locked window is leaving, and leaving goes the proper way: with a back-up and a released lock.
    event->ignore();
    Q_EMIT signOutRequested();
}

} // namespace woonrust::ui
