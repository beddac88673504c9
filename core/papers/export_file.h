// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/error.h"

#include <QByteArray>

namespace woonrust::papers {

// Writes all of the bytes or nothing: the file is put in place only when it is complete.
[[nodiscard]] Result<void> writeExport(const QString& path, const QByteArray& bytes);

} // namespace woonrust::papers
