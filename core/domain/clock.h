// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QDateTime>

namespace woonrust {

// The present moment, as a seam: tests and the demo give it any moment they like.
class Clock {
public:
    Clock() = default;
    Clock(const Clock&) = delete;
    Clock& operator=(const Clock&) = delete;
    virtual ~Clock() = default;
    [[nodiscard]] virtual QDateTime nowUtc() const = 0;
    // Today's date in Europe/Amsterdam, whatever zone the PC is in.
    [[nodiscard]] QDate today() const;
};

class SystemClock final : public Clock {
public:
    [[nodiscard]] QDateTime nowUtc() const override;
};

// A clock that stands still until it is moved.
class FixedClock final : public Clock {
public:
    explicit FixedClock(QDateTime utc) : m_now(std::move(utc)) {}
    [[nodiscard]] QDateTime nowUtc() const override { return m_now; }
    void set(QDateTime utc) { m_now = std::move(utc); }
    void advanceDays(int days) { m_now = m_now.addDays(days); }

private:
    QDateTime m_now;
};

// Conversions between stored UTC moments and the wall clock of Europe/Amsterdam (design 3.7: periods are local).
[[nodiscard]] QDate amsterdamDate(const QDateTime& utc);
[[nodiscard]] QDateTime amsterdamTime(const QDateTime& utc);
// The UTC moment of a local wall-clock time. In the hour that a clock change repeats, the first; in the hour it
// skips, the moment one hour later on the wall.
[[nodiscard]] QDateTime utcFromAmsterdam(QDate date, QTime time);
// Whether the clock on the wall shows this time on that day: not in the hour that summer time skips.
[[nodiscard]] bool isTimeInAmsterdam(QDate date, QTime time);

// Text form of a moment in storage: "yyyy-MM-ddTHH:mm:ss.zzzZ", sortable, always UTC. An invalid moment is "".
[[nodiscard]] QString toStorage(const QDateTime& utc);
[[nodiscard]] QDateTime momentFromStorage(const QString& text);
// Text form of a date in storage: "yyyy-MM-dd".
[[nodiscard]] QString toStorage(QDate date);
[[nodiscard]] QDate dateFromStorage(const QString& text);
// Text form of a time of the day in storage: "21:30". An invalid one is "".
[[nodiscard]] QString toStorage(QTime time);
[[nodiscard]] QTime timeFromStorage(const QString& text);

} // namespace woonrust
