// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/error.h"
#include "services/base/session.h"

#include <QDate>

namespace woonrust {

// Checks on what the user typed, for use inside Session::write(): each throws a Failure of kind Input about `field`.

[[noreturn]] void refuseInput(const QString& message, const QString& field);

// The text without outer and double spaces, control characters, and those that turn the direction of letters around.
// Refused when it is longer than `longest` characters; `required` is the sentence for an empty one, and empty when that
// is allowed.
[[nodiscard]] QString checkedLine(const QString& text, int longest, const QString& field, const QString& required = {});
// The same for a text of several lines: outer blank lines off, line ends as \n, inner spaces and tabs kept.
[[nodiscard]] QString checkedText(const QString& text, int longest, const QString& field, const QString& required = {});

// The code must stand in the list and, when it differs from `before`, be offered today. An empty code is refused,
// unless `optional`.
void checkCode(Session& session, const QString& list, const QString& code, const QString& field,
               const QString& before = {}, bool optional = false);

// A day that somebody can mean: 1900 to 2100.
void checkDay(QDate day, const QString& field);

// Throws NotAllowed unless the actor has one of the two permissions.
void requireEither(const Session& session, Permission one, Permission other);

// Throws NotFound with a sentence of its own when something was removed meanwhile.
[[noreturn]] void refuseMissing();
template <class T> T orMissing(std::optional<T> found)
{
    if (!found)
        refuseMissing();
    return *std::move(found);
}

// Throws the Conflict for a thing that somebody else changed since it was read.
[[noreturn]] void refuseStale();
// Throws it unless a thing is still in the version in which it was seen.
inline void requireUnchanged(int seen, int now)
{
    if (seen != now)
        refuseStale();
}
// The same for an update that counts on the version.
inline void orStale(bool updated)
{
    if (!updated)
        refuseStale();
}

} // namespace woonrust
