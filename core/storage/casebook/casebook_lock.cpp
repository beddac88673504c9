// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/casebook/casebook_lock.h"

#include "storage/casebook/disk_files.h"
#include "storage/database/disk_file.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QLockFile>
#include <QScopeGuard>
#include <QSysInfo>
#include <QThread>
#include <algorithm>
#include <fcntl.h>
#include <pwd.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace woonrust {

using namespace Qt::StringLiterals;

namespace {

QString lockPath(const QString& casebookPath)
{
    return casebookPath + ".lock"_L1;
}

QString holderPathFor(const QString& casebookPath)
{
    return casebookPath + ".holder"_L1;
}

constexpr qint64 largestHolder = 4096;

QString userName()
{
    const passwd* entry = getpwuid(geteuid());
    return entry ? QString::fromLocal8Bit(entry->pw_name) : qEnvironmentVariable("USER");
}

// For the sentence that others see. Made anew, never written into what stands there: that may be a link to another
// file of whoever works here, put there by somebody who may write in this folder.
void writeHolder(const QString& casebookPath, const Clock& clock)
{
    const QString path = holderPathFor(casebookPath);
    try {
        QFile::remove(path);
        makeOwnFile(path, QJsonDocument({{u"user"_s, userName()},
                                         {u"computer"_s, QSysInfo::machineHostName()},
                                         {u"program"_s, QCoreApplication::applicationName()},
                                         {u"pid"_s, QCoreApplication::applicationPid()},
                                         {u"since"_s, toStorage(clock.nowUtc())}})
                              .toJson());
        takeOverRights(casebookPath, path);
    } catch (const Failure&) { // must not keep anybody from working
    }
}

// Whether what stands under this name is an ordinary file, no link, pipe, folder or device.
bool isOrdinary(const QString& path)
{
    struct stat found{};
    return ::lstat(QFile::encodeName(path).constData(), &found) == 0 && S_ISREG(found.st_mode);
}

// Whether a process was killed and is not gone yet: the system drops its locks in a moment.
bool isDying(qint64 pid)
{
    constexpr uint exiting = 0x4;               // PF_EXITING
    constexpr quint64 killed = quint64(1) << 8; // SIGKILL waits for it
    const auto stat = readOrdinaryFile(u"/proc/%1/stat"_s.arg(pid), 1 << 16);
    const auto status = readOrdinaryFile(u"/proc/%1/status"_s.arg(pid), 1 << 16);
    if (!stat || !status)
        return true; // gone
    // The name of the program, in brackets, may hold anything; after it come the state and, as seventh, the flags.
    const QList<QByteArray> fields = stat->mid(stat->lastIndexOf(')') + 2).split(' ');
    if (fields.value(0) == "Z" || fields.value(0) == "X" || (fields.value(6).toUInt() & exiting) != 0)
        return true;
    return std::ranges::any_of(status->split('\n'), [](const QByteArray& line) {
        return (line.startsWith("SigPnd:") || line.startsWith("ShdPnd:")) &&
               (line.sliced(7).trimmed().toULongLong(nullptr, 16) & killed) != 0;
    });
}

constexpr int secondsOfMaking = 2;
constexpr std::chrono::milliseconds patience{3000};

bool isJustBeingMade(const QString& path)
{
    return QFileInfo(path).lastModified().secsTo(QDateTime::currentDateTime()) < secondsOfMaking;
}

// Whether no process of this PC has the lock file open as its lock: then its holder crashed, and with `remove` the file
// goes. QLockFile holds an exclusive flock on it, which the system drops with the process; a process number alone may
// be in use again, and a process killed at the wrong moment leaves an empty file, which QLockFile would respect for
// ever.
bool isAbandoned(const QString& path, bool remove)
{
    qint64 pid = 0;
    QString computer;
    QString program;
    const bool readable = QLockFile(path).getLockInfo(&pid, &computer, &program);
    if (readable && !computer.isEmpty() && computer != QSysInfo::machineHostName())
        return false;
    // An empty file may be one that another process is making right now.
    if (!readable && isJustBeingMade(path))
        return false;
    const QByteArray name = QFile::encodeName(path);
    const int file = ::open(name.constData(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
    if (file < 0)
        return false;
    const auto close = qScopeGuard([file] { ::close(file); });
    struct stat opened{};
    struct stat present{};
    // The same file still? Another process may have taken over between our two calls.
    const bool free = ::flock(file, LOCK_EX | LOCK_NB) == 0 && ::fstat(file, &opened) == 0 &&
                      ::stat(name.constData(), &present) == 0 && opened.st_ino == present.st_ino;
    return free && (!remove || ::unlink(name.constData()) == 0);
}

// As isAbandoned(), after waiting for a holder that is on its way out and for a lock file that is just being made.
bool becomesAbandoned(const QString& path, bool remove)
{
    const QDeadlineTimer deadline(patience);
    for (;;) {
        if (isAbandoned(path, remove))
            return true;
        qint64 pid = 0;
        QString computer;
        QString program;
        const bool readable = QLockFile(path).getLockInfo(&pid, &computer, &program);
        const bool soon = readable ? computer == QSysInfo::machineHostName() && isDying(pid)
                                   : isOrdinary(path) && isJustBeingMade(path);
        if (!soon || deadline.hasExpired())
            return !isTaken(path);
        QThread::msleep(20);
    }
}

Error notALock(const QString& path)
{
    return {.kind = ErrorKind::Locked,
            .message = QCoreApplication::translate("CasebookLock", "%1 is in the way: it is a link, a folder or a "
                                                                   "device, and no file that Woonrust made. Remove "
                                                                   "it and try again.")
                           .arg(path)};
}

Error heldError(const QString& casebookPath)
{
    const LockHolder holder = CasebookLock::holderOf(casebookPath);
    const QString computer = holder.computer.isEmpty()
                                 ? QCoreApplication::translate("CasebookLock", "an unknown computer")
                                 : holder.computer;
    const QString technical = u"lock held: pid %1, program %2"_s.arg(holder.processId).arg(holder.program);
    if (holder.user.isEmpty() || !holder.sinceUtc.isValid())
        return {.kind = ErrorKind::Locked,
                .message =
                    QCoreApplication::translate("CasebookLock", "The casebook is open in another program on %1. "
                                                                "Close it there first. If that computer no longer "
                                                                "runs, remove the file %2.")
                        .arg(computer, lockPath(casebookPath)),
                .technical = technical};
    const QString since = QLocale().toString(amsterdamTime(holder.sinceUtc), QLocale::ShortFormat);
    if (holder.computer != QSysInfo::machineHostName())
        return {.kind = ErrorKind::Locked,
                .message =
                    QCoreApplication::translate("CasebookLock", "%1 has the casebook open on the computer %2 since "
                                                                "%3. Ask them to close it. If that computer no "
                                                                "longer runs, remove the file %4.")
                        .arg(holder.user, computer, since, lockPath(casebookPath)),
                .technical = technical};
    return {.kind = ErrorKind::Locked,
            .message =
                QCoreApplication::translate("CasebookLock", "%1 has the casebook open on this computer (%2) since "
                                                            "%3. Close Woonrust there first.")
                    .arg(holder.user, computer, since),
            .technical = technical};
}

} // namespace

LockHolder CasebookLock::holderOf(const QString& casebookPath)
{
    LockHolder holder;
    if (!isOrdinary(lockPath(casebookPath)))
        return holder;
    // The lock file is the truth; the holder file may be an old one.
    QLockFile(lockPath(casebookPath)).getLockInfo(&holder.processId, &holder.computer, &holder.program);
    const auto content = readOrdinaryFile(holderPathFor(casebookPath), largestHolder);
    if (!content)
        return holder;
    const QJsonObject object = QJsonDocument::fromJson(*content).object();
    if (object.value("pid"_L1).toInteger() != holder.processId ||
        object.value("computer"_L1).toString() != holder.computer)
        return holder;
    holder.user = object.value("user"_L1).toString();
    holder.sinceUtc = momentFromStorage(object.value("since"_L1).toString());
    return holder;
}

Result<void> CasebookLock::checkFree(const QString& casebookPath)
{
    const QString path = lockPath(casebookPath);
    if (!isTaken(path))
        return {};
    if (!isOrdinary(path))
        return std::unexpected(notALock(path));
    if (!becomesAbandoned(path, false))
        return std::unexpected(heldError(casebookPath));
    return {};
}

Result<CasebookLock> CasebookLock::acquire(const QString& casebookPath, const Clock& clock)
{
    const QString path = lockPath(casebookPath);
    bool wasStale = false;
    auto lock = std::make_unique<QLockFile>(path);
    lock->setStaleLockTime(0); // age says nothing: somebody may work in it for weeks
    if (isTaken(path)) {
        if (!isOrdinary(path))
            return std::unexpected(notALock(path));
        if (!becomesAbandoned(path, true))
            return std::unexpected(heldError(casebookPath));
        wasStale = true;
    }
    if (!lock->tryLock(0)) {
        switch (lock->error()) {
        case QLockFile::LockFailedError:
            return std::unexpected(heldError(casebookPath));
        case QLockFile::PermissionError:
            return failure(ErrorKind::ReadOnly, QCoreApplication::translate(
                                                    "CasebookLock", "The folder %1 cannot be written to, so the "
                                                                    "casebook cannot be opened for work. Ask for the "
                                                                    "right to write there, or move the casebook.")
                                                    .arg(QFileInfo(casebookPath).absolutePath()));
        default:
            return failure(ErrorKind::DiskFull, QCoreApplication::translate(
                                                    "CasebookLock", "Nothing can be saved in the folder %1: the disk "
                                                                    "is full or gives errors. Free some space and "
                                                                    "try again.")
                                                    .arg(QFileInfo(casebookPath).absolutePath()));
        }
    }
    // Who may open the casebook may read who holds it, and take the lock over after a crash.
    takeOverRights(casebookPath, path);
    writeHolder(casebookPath, clock);
    return CasebookLock(std::move(lock), holderPathFor(casebookPath), wasStale);
}

CasebookLock::CasebookLock(std::unique_ptr<QLockFile> lock, QString holderPath, bool wasStale)
    : m_lock(std::move(lock)), m_holderPath(std::move(holderPath)), m_wasStale(wasStale)
{
}

CasebookLock::CasebookLock(CasebookLock&& other) noexcept = default;

CasebookLock& CasebookLock::operator=(CasebookLock&& other) noexcept
{
    std::swap(m_lock, other.m_lock);
    std::swap(m_holderPath, other.m_holderPath);
    std::swap(m_wasStale, other.m_wasStale);
    return *this;
}

CasebookLock::~CasebookLock()
{
    if (!m_lock)
        return;
    QFile::remove(m_holderPath); // before the lock: afterwards it may be another's
    m_lock->unlock();
}

} // namespace woonrust
