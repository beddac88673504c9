// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/instrument.h"
#include "services/base/citizen_numbers.h"
#include "services/base/session.h"

// The catalogue of instruments. One that is in use is switched off, never deleted.
namespace woonrust::instruments {

// In the order of the list; those that are switched off too. For everybody who is signed in.
[[nodiscard]] Result<std::vector<Instrument>> all(Session& session);

// All below need ManageLists and log what changes. Adds one (without a code: it gets one from its Dutch name), or
// changes its names and what the catalogue says of it; gives its code. Conflict when somebody else changed it.
[[nodiscard]] Result<QString> save(Session& session, const Instrument& instrument, Numbers numbers = Numbers::Question);
// By its value of the list: switched off it is no longer offered from today on; on, it is again.
[[nodiscard]] Result<void> offer(Session& session, const CodeValue& seen, bool on);
// One that nothing uses.
[[nodiscard]] Result<void> remove(Session& session, const QString& code);

} // namespace woonrust::instruments
