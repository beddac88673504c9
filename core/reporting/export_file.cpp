// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reporting/export_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>

namespace woonrust::reporting {

Error exportError(const QSaveFile& file)
{
    const bool full = file.error() == QFileDevice::ResourceError || file.error() == QFileDevice::WriteError;
    const QString message =
        full ? QCoreApplication::translate("ExportFile", "The file could not be written to \"%1\": the disk is full or "
                                                         "cannot be reached. Make room or choose another place.")
             : QCoreApplication::translate("ExportFile", "The file cannot be saved as \"%1\". Choose a folder in which "
                                                         "you may save, and close the file if it is open elsewhere.");
    return {.kind = full ? ErrorKind::DiskFull : ErrorKind::ReadOnly,
            .message = message.arg(QDir::toNativeSeparators(file.fileName())),
            .technical = file.errorString()};
}

Result<void> writeExport(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return std::unexpected(exportError(file));
    return {};
}

} // namespace woonrust::reporting
