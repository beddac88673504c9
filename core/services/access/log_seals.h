// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/log_seal.h"
#include "services/base/session.h"

// Seals of the event log that stand outside the casebook: on paper, and beside each back-up. Whoever has the key of the
// casebook can rewrite its log and every sum in it, and no check inside it can tell; a seal that somebody kept can.
namespace woonrust::log_seals {

// What a report prints: the seal of the log now, or as it was at `moment` (UTC); empty when it had no line then. For
// whoever is signed in: it tells nothing of the contents.
[[nodiscard]] Result<QString> seal(Session& session, const QDateTime& moment = {});

enum class Fit {
    Fits,
    Differs,
    DiffersSinceRestore, // a back-up was restored at or before this line, which can explain it
    Missing,             // the log does not come that far
};

// Compares a seal that was kept, as it was typed, with the log. Input error "seal" when it is none.
[[nodiscard]] Result<Fit> compare(Session& session, const QString& typed);
// What that means and what to do, in the user's language.
[[nodiscard]] QString sentence(Fit fit);

} // namespace woonrust::log_seals
