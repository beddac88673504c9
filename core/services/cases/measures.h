// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/measure.h"
#include "services/base/citizen_numbers.h"
#include "services/base/session.h"

// What is done about the problem of a dossier. All of it needs Permission::WorkDossier, and the dossier to be open to
// the actor. Whether a role may use an instrument is advice (Instrument::mayBeUsedBy()): the window warns, and whoever
// has it decided by another records who carries it out.
namespace woonrust::measures {

// Needs an instrument and a first day; the keeper is the actor when nobody is named. One with a result has ended, on
// `endedOn`, or else today; without one it runs. A closed dossier takes no new ones.
[[nodiscard]] Result<MeasureId> add(Session& session, const Measure& measure, Numbers numbers = Numbers::Question);
// Everything but the dossier. A result ends it, also in a closed dossier; taking the result away lets it run again.
// Conflict when somebody else changed it since it was read.
[[nodiscard]] Result<void> update(Session& session, const Measure& measure, Numbers numbers = Numbers::Question);
[[nodiscard]] Result<void> remove(Session& session, MeasureId measure, const QString& reason,
                                  Numbers numbers = Numbers::Question);
// Takes the end of one back: it runs again, without a result.
[[nodiscard]] Result<void> takeBack(Session& session, MeasureId measure);
// Newest first.
[[nodiscard]] Result<std::vector<Measure>> measuresOf(Session& session, DossierId dossier);

} // namespace woonrust::measures
