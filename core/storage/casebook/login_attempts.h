// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/clock.h"

#include <QByteArray>
#include <QString>
#include <chrono>

namespace woonrust {

// Counts wrong passwords per casebook and slows down the next attempt: five are free, then 5, 10, 20 ... seconds, five
// minutes at most. Kept in the user's own data folder, never beside the casebook: a wrong password changes nothing
// there, and it works for a casebook in a read-only folder. It survives a restart. It slows down somebody at this
// keyboard; against somebody who has copied the file, Argon2id is the brake.
class LoginAttempts {
public:
    // `casebookId` as in KeySlots. `folder` is made when needed.
    LoginAttempts(const QString& folder, const QByteArray& casebookId);

    // $XDG_DATA_HOME/woonrust/attempts: the same for the window and the command line.
    [[nodiscard]] static QString defaultFolder();

    // Zero when an attempt may be made now. A clock that was set back never makes it longer than it was.
    [[nodiscard]] std::chrono::seconds delayBeforeNextAttempt(const Clock& clock) const;
    void recordFailure(const Clock& clock);
    void recordSuccess();

private:
    QString m_path;
};

} // namespace woonrust
