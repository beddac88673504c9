// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/clock.h"

#include <QObject>
#include <QTimer>

class QPushButton;

namespace woonrust::ui {

// The button that tries a password: after five wrong ones it counts down the seconds until the next may be tried.
class SignInDelay final : public QObject {
    Q_OBJECT

public:
    // `attemptsFolder` as in OpenOptions. The button keeps its present text for when it may be pressed.
    SignInDelay(QPushButton* button, const Clock& clock, QString attemptsFolder);

    // For this casebook, from now on.
    void watch(const QString& casebook);
    // The password is being tried; `text` says so. look() ends it.
    void setBusy(const QString& text);
    void look();

private:
    QPushButton* m_button;
    const Clock& m_clock;
    QString m_attemptsFolder;
    QString m_text;
    QString m_casebook;
    QTimer m_timer;
};

} // namespace woonrust::ui
