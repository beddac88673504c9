// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/casebook/login_attempts.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QStandardPaths>
#include <algorithm>

namespace woonrust {

using namespace Qt::StringLiterals;
using std::chrono::seconds;

namespace {

constexpr int freeAttempts = 5;
constexpr seconds firstDelay{5};
constexpr seconds longestDelay{300};

struct Record {
    int failures = 0;
    QDateTime last;
};

// An unreadable record counts as none: it must never lock somebody out.
Record readRecord(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    return {.failures = std::clamp(object.value("failures"_L1).toInt(), 0, 1000),
            .last = momentFromStorage(object.value("last"_L1).toString())};
}

seconds delayAfter(int failures)
{
    if (failures < freeAttempts)
        return seconds(0);
    const int doublings = std::min(failures - freeAttempts, 10);
    return std::min(firstDelay * (1 << doublings), longestDelay);
}

} // namespace

LoginAttempts::LoginAttempts(const QString& folder, const QByteArray& casebookId)
    : m_path(folder + u'/' + QString::fromLatin1(casebookId.toHex()) + ".json"_L1)
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
    const qint64 leftMs = clock.nowUtc().msecsTo(record.last.addSecs(delay.count()));
    return std::clamp(seconds((leftMs + 999) / 1000), seconds(0), delay);
}

void LoginAttempts::recordFailure(const Clock& clock)
{
    const Record record = readRecord(m_path);
    QDir().mkpath(QFileInfo(m_path).path());
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly))
        return; // a full or read-only home: signing in must still work
    file.write(QJsonDocument({{u"failures"_s, record.failures + 1}, {u"last"_s, toStorage(clock.nowUtc())}}).toJson());
    file.commit();
}

void LoginAttempts::recordSuccess()
{
    QFile::remove(m_path);
}

} // namespace woonrust
