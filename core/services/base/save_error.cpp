// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/base/save_error.h"

#include "storage/database/disk_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>
#include <cerrno>

namespace woonrust {

Error saveError(const QSaveFile& file)
{
    constexpr int putBehind = 7; // by QSaveFile, while it writes
    if (!file.isOpen() && isTooLongForDisk(file.fileName(), putBehind))
        return diskError(ENAMETOOLONG, file.fileName());
    // A disk that fills up ends a write half way, which Qt calls no error: the file is open still, and nothing is wrong
    // with it.
    const bool halfWritten = file.isOpen() && file.error() == QFileDevice::NoError;
    const bool full =
        halfWritten || file.error() == QFileDevice::ResourceError || file.error() == QFileDevice::WriteError;
    const QString message =
        full ? QCoreApplication::translate("ExportFile", "The file could not be written to \"%1\": the disk is full or "
                                                         "cannot be reached. Make room or choose another place.")
             : QCoreApplication::translate("ExportFile", "The file cannot be saved as \"%1\". Choose a folder in which "
                                                         "you may save, and close the file if it is open elsewhere.");
    return {.kind = full ? ErrorKind::DiskFull : ErrorKind::ReadOnly,
            .message = message.arg(QDir::toNativeSeparators(file.fileName())),
            .technical = file.errorString()};
}

} // namespace woonrust
