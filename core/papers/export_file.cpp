// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "papers/export_file.h"

#include "services/base/save_error.h"

#include <QSaveFile>

namespace woonrust::papers {

Result<void> writeExport(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return std::unexpected(saveError(file));
    return {};
}

} // namespace woonrust::papers
