// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QSqlError;
struct sqlite3;

namespace woonrust {

// Throws the Failure that fits an error of the database: the one place that maps its codes to our kinds and to
// sentences for the user. `handle` may be null.
[[noreturn]] void throwSqlError(const QSqlError& error, const QString& statement, sqlite3* handle);

} // namespace woonrust
