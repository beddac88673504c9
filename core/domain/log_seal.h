// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <QtTypes>
#include <optional>

namespace woonrust {

// The end of the event log at one moment, short enough for paper: the number of its last line and the beginning of that
// line's hash, which covers every line before it. Whoever rewrites the log afterwards cannot make it fit: that takes
// about 2^80 attempts.
struct LogSeal {
    static constexpr int hashBytes = 10;

    qint64 line = 0;
    QByteArray hash; // hashBytes long

    // "12345-8F3A-22C1-9B07-4D5E-77A0"
    [[nodiscard]] QString toString() const;
    friend bool operator==(const LogSeal&, const LogSeal&) = default;
};

// Reads what people type from paper: in small letters, with other marks or spaces between. Nothing when it is no seal.
[[nodiscard]] std::optional<LogSeal> parseLogSeal(const QString& text);

} // namespace woonrust
