// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/base/session.h"
#include "services/cases/history/case_past.h"
#include "services/cases/things/timeline_row.h"

// All that happened in a dossier, or with one report, newest first (design 3.3). Today's lines and those of a day in
// the past are told by the same functions, those of the kinds of things.
namespace woonrust::timeline {

// At most `limit` lines, older than `after` (the place of the last row that is shown). With a day: what had happened
// by the end of that Amsterdam day, in the words that stand there now.
// With a report in `about` the lines of that report alone, what was changed in it among them; else those of the
// dossier.
[[nodiscard]] Result<std::vector<TimelineRow>> of(Session& session, const Subject& about, int limit = 100,
                                                  const TimelineCursor& after = {}, QDate lastDay = {});
[[nodiscard]] inline Result<std::vector<TimelineRow>> of(Session& session, DossierId dossier, int limit = 100,
                                                         const TimelineCursor& after = {}, QDate lastDay = {})
{
    return of(session, {.report = {}, .dossier = dossier}, limit, after, lastDay);
}

// What lines can be narrowed to, with its words in the user's language.
struct Filter {
    Kind kind = Kind::Change;
    QString name;
};
[[nodiscard]] std::vector<Filter> filters(const ThingKinds& kinds = thingKinds());

// For use inside core: all lines of a dossier just before `moment` (UTC), on the Amsterdam day `today`.
[[nodiscard]] std::vector<TimelineRow> before(Session& session, const CasePast& past, const QDateTime& moment,
                                              QDate today);

} // namespace woonrust::timeline
