// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QString>

namespace woonrust {

// Moves and copies of whole files that survive a power cut. Each throws a Failure (DiskFull, ReadOnly or Conflict).

// Whether something has this name, if only a link that leads nowhere.
[[nodiscard]] bool isTaken(const QString& path);
// Where a file really is, links followed: whatever somebody calls a casebook, it has one lock and one key file. A file
// that is not there yet stands in the real folder under its own name.
[[nodiscard]] QString realPath(const QString& path);

// Waits until the file's bytes are on the disk.
void bringToDisk(const QString& path);
// Throws Input when the name leaves no room for what a casebook has beside it while it is written.
void requireNameFits(const QString& path);
// Gives a file its final name, which must be free, and brings that to the disk.
void renameNew(const QString& from, const QString& to);
// As renameNew(), replacing what has the name now in one step: at every moment one of the two is there.
void renameOver(const QString& from, const QString& to);
// Gives a file a second name, so that the first can be replaced in one step; a copy where the file system has no such
// names. Nothing when there is no such file.
void keepAs(const QString& path, const QString& secondName);
// Refuses with DiskFull when the folder has no room for so many bytes.
void requireRoom(const QString& folder, qint64 bytes);
// A moment in a file name, in Europe/Amsterdam: "20261120-104205".
[[nodiscard]] QString fileStamp(const QDateTime& utc);
// Removes a database with its log, if they are there.
void removeDatabase(const QString& path);

} // namespace woonrust
