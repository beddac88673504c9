// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/casebook/login_attempts.h"

#include "storage/database/disk_file.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QStandardPaths>
#include <algorithm>
#include <ctime>

namespace woonrust {

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;
using std::chrono::seconds;

namespace {

constexpr int freeAttempts = 5;
constexpr seconds firstDelay{5};
constexpr seconds longestDelay{300};

constexpr qint64 largestRecord = 4096;

struct Record {
    int failures = 0;
    QDateTime last;
    LoginAttempts::Uptime uptime; // when it was written
};

// An unreadable record counts as none: it must never lock somebody out.
Record readRecord(const QString& path)
{
    const auto content = readOrdinaryFile(path, largestRecord);
    if (!content)
        return {};
    const QJsonObject object = QJsonDocument::fromJson(*content).object();
    return {.failures = std::clamp(object.value("failures"_L1).toInt(), 0, 1000),
            .last = momentFromStorage(object.value("last"_L1).toString()),
            .uptime = {.boot = object.value("boot"_L1).toString(),
                       .sinceBoot = milliseconds(object.value("sinceBoot"_L1).toInteger())}};
}

seconds delayAfter(int failures)
{
    if (failures < freeAttempts)
        return seconds(0);
    const int doublings = std::min(failures - freeAttempts, 10);
    return std::min(firstDelay * (1 << doublings), longestDelay);
}

} // namespace

LoginAttempts::Uptime LoginAttempts::systemUptime()
{
    const auto boot = readOrdinaryFile(u"/proc/sys/kernel/random/boot_id"_s, 100);
    timespec time{};
    ::clock_gettime(CLOCK_BOOTTIME, &time);
    return {.boot = boot ? QString::fromLatin1(*boot).trimmed() : QString(),
            .sinceBoot = milliseconds(qint64(time.tv_sec) * 1000 + time.tv_nsec / 1'000'000)};
}

LoginAttempts::LoginAttempts(const QString& folder, const QByteArray& casebookId, std::function<Uptime()> uptime)
    : m_path(folder + u'/' + QString::fromLatin1(casebookId.toHex()) + ".json"_L1), m_uptime(std::move(uptime))
{
}

QString LoginAttempts::defaultFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + "/woonrust/attempts"_L1;
}

seconds LoginAttempts::delayBeforeNextAttempt(const Clock& clock) const
{
    const Record record = readRecord(m_path);
    const seconds delay = delayAfter(record.failures);
    if (delay.count() == 0 || !record.last.isValid())
        return seconds(0);
    const Uptime now = m_uptime();
    const milliseconds byClock(record.last.msecsTo(clock.nowUtc()));
    milliseconds passed = byClock;
    if (!now.boot.isEmpty() && now.boot == record.uptime.boot)
        passed = std::max(byClock, now.sinceBoot - record.uptime.sinceBoot);
    else if (byClock < milliseconds(0))
        passed = delay;
    return std::clamp(std::chrono::ceil<seconds>(delay - passed), seconds(0), delay);
}

void LoginAttempts::recordFailure(const Clock& clock)
{
    const Record record = readRecord(m_path);
    QDir().mkpath(QFileInfo(m_path).path());
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly))
        return; // a full or read-only home: signing in must still work
    const Uptime now = m_uptime();
    file.write(QJsonDocument({{u"failures"_s, record.failures + 1},
                              {u"last"_s, toStorage(clock.nowUtc())},
                              {u"boot"_s, now.boot},
                              {u"sinceBoot"_s, qint64(now.sinceBoot.count())}})
                   .toJson());
    file.commit();
}

void LoginAttempts::recordSuccess()
{
    QFile::remove(m_path);
}

} // namespace woonrust
