// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/start/sign_in_delay.h"

#include "services/access/casebook.h"

#include <QPushButton>

namespace woonrust::ui {

SignInDelay::SignInDelay(QPushButton* button, const Clock& clock, QString attemptsFolder)
    : QObject(button),
      m_button(button),
      m_clock(clock),
      m_attemptsFolder(std::move(attemptsFolder)),
      m_text(button->text())
{
    m_timer.setInterval(1000);
    connect(&m_timer, &QTimer::timeout, this, &SignInDelay::look);
}

void SignInDelay::watch(const QString& casebook)
{
    m_casebook = casebook;
    look();
}

void SignInDelay::setBusy(const QString& text)
{
    m_timer.stop();
    m_button->setEnabled(false);
    m_button->setText(text);
}

void SignInDelay::look()
{
    const auto wait = delayBeforeSignIn(m_casebook, m_clock, m_attemptsFolder);
    const bool mayTry = wait.count() <= 0;
    m_button->setEnabled(mayTry);
    m_button->setText(mayTry ? m_text : tr("Try again in %n second(s)", nullptr, int(wait.count())));
    if (mayTry)
        m_timer.stop();
    else if (!m_timer.isActive())
        m_timer.start();
}

} // namespace woonrust::ui
