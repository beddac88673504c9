// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/clock.h"

#include <QByteArray>
#include <QString>
#include <chrono>
#include <functional>

namespace woonrust {

// Counts wrong passwords per casebook and slows down the next attempt: five are free, then 5, 10, 20 ... seconds, five
// minutes at most. Kept in the user's own data folder, never beside the casebook: a wrong password changes nothing
// there, and it works for a casebook in a read-only folder. It survives a restart. It slows down somebody at this
// keyboard; against somebody who has copied the file, Argon2id is the brake.
//
// Time is counted by the clock, and by how long the PC has been on: the longer of the two counts, so that a clock that
// is set back makes nobody wait longer than they must. After a restart of the PC the clock alone counts; when it was
// set back meanwhile, the wait is over.
class LoginAttempts {
public:
    // How long the PC has been on, sleep included, and which time it was started.
    struct Uptime {
        QString boot;
        std::chrono::milliseconds sinceBoot{0};
    };
    [[nodiscard]] static Uptime systemUptime();

    // `casebookId` as in KeySlots. `folder` is made when needed. `uptime`: a seam for tests.
    LoginAttempts(const QString& folder, const QByteArray& casebookId,
                  std::function<Uptime()> uptime = &LoginAttempts::systemUptime);

    // $XDG_DATA_HOME/woonrust/attempts: the same for the window and the command line.
    [[nodiscard]] static QString defaultFolder();

    // Zero when an attempt may be made now.
    [[nodiscard]] std::chrono::seconds delayBeforeNextAttempt(const Clock& clock) const;
    void recordFailure(const Clock& clock);
    void recordSuccess();

private:
    QString m_path;
    std::function<Uptime()> m_uptime;
};

} // namespace woonrust
