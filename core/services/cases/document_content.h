// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/database/native_database.h"

#include <QIODevice>
#include <memory>

class QFile;

// The bytes of documents on their way into the casebook and out of it, a piece at a time.
namespace woonrust::documents {

// A file that somebody chose, open for reading; Input errors that name it.
[[nodiscard]] Result<std::unique_ptr<QFile>> openChosen(const QString& path);

// What `device` begins with, enough to tell its type. It stands at its beginning afterwards.
[[nodiscard]] QByteArray beginningOf(QIODevice& device);

// The SHA-256 of exactly `size` bytes of `device` from its beginning, each piece of which is handed to `take` on the
// way. An Input error when there are more or fewer, or when they cannot be read; Cancelled when `progress`, which gets
// the bytes done, says so.
[[nodiscard]] Result<QByteArray> sumOf(QIODevice& device, qint64 size,
                                       const std::function<void(const QByteArray&)>& take,
                                       const std::function<bool(qint64)>& progress);

// The error of a file that is another than it was when its sum was taken.
[[nodiscard]] Error changedMeanwhile();

} // namespace woonrust::documents
