// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

// What SQLite alone has, or says in words of its own. All other SQL is written so that PostgreSQL takes it too (lint
// "portable-sql"): a statement differs between the two through these words only.
namespace woonrust::dialect {

// "report r INDEXED BY some_idx": a table that is read by this index. SQLite cannot know how few reports are open; a
// database that keeps better statistics is given the table alone.
[[nodiscard]] QString byIndex(const QString& table, QLatin1StringView index);
// A join whose tables are read in the order in which they are written.
[[nodiscard]] QString orderedJoin();
// A column, or a condition that begins with one, which is not to be looked up by an index.
[[nodiscard]] QString noIndex(const QString& column);

// The full-text index: a table of hits with their id in search_text, the condition with one "?" for searchQuery(), and
// the words around a hit.
[[nodiscard]] QString hits();
[[nodiscard]] QString hitId();
[[nodiscard]] QString isHit();
[[nodiscard]] QString hitExcerpt();
// Statements that compare the full-text index with search_text (fails when they differ), and that make it again.
[[nodiscard]] QString checkHits();
[[nodiscard]] QString remakeHits();

// A statement that lets this connection keep so many KiB of the file in memory.
[[nodiscard]] QString keepInMemory(int kibibytes);

} // namespace woonrust::dialect
