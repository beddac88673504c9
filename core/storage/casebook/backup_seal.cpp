// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/casebook/backup_seal.h"

#include "storage/casebook/backup_log.h"
#include "storage/database/disk_file.h"

#include <QFile>

namespace woonrust {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestSeal = 4096;
constexpr auto heading = "Woonrust log seal"_L1;

} // namespace

QString sealPathFor(const QString& copyPath)
{
    return copyPath + ".seal"_L1;
}

void writeSeal(const NativeDatabase& copy, const QString& copyPath)
{
    const LogEnd end = logEndOf(copy);
    const QString path = sealPathFor(copyPath);
    QFile::remove(path);
    makeOwnFile(path, (QStringList{heading, end.lastLine, end.lastRestore}.join(u'\n') + u'\n').toUtf8());
}

bool contradictsSeal(Connection& casebook, const QString& copyPath)
{
    const auto content = readOrdinaryFile(sealPathFor(copyPath), largestSeal);
    if (!content)
        return false;
    const QStringList lines = QString::fromUtf8(*content).split(u'\n');
    if (lines.size() < 3 || lines[0] != heading)
        return false;
    return lacksLogEnd(casebook, {.lastLine = lines[1], .lastRestore = lines[2]});
}

} // namespace woonrust
