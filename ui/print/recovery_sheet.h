// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/error.h"
#include "papers/paper.h"

#include <QDateTime>
#include <QString>

namespace woonrust::print {

// The sheet for the safe.
struct RecoverySheet {
    QString casebook; // its path
    QString organisation;
    QString key; // as printed
    QDateTime madeAt;
};

[[nodiscard]] papers::Paper recoveryDocument(const RecoverySheet& sheet);
// Writes it as a PDF, to print and then remove.
[[nodiscard]] Result<void> writeRecoverySheet(const QString& path, const RecoverySheet& sheet);

} // namespace woonrust::print
