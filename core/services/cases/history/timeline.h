// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/entity.h"
#include "services/base/session.h"
#include "storage/cases/timeline_store.h"

// All that happened in a dossier, or with one report, newest first (design 3.3).
namespace woonrust::timeline {

enum class Kind { Report, Contact, Task, Note, Document, Phase, Status, Party, Deadline, Change };
// How it should strike the eye; always beside a word.
enum class Tone { Plain, Information, Good, Attention, Missed };

struct TimelineRow {
    TimelineCursor place;
    QDateTime at;          // UTC
    bool timeKnown = true; // false: show the day alone
    Kind kind = Kind::Change;
    Tone tone = Tone::Plain;
    QString kindName; // in the user's language: "Report", "Phone call", "Task late"
    QString title;
    QString subLine;
    QString who;
    EntityKind target = EntityKind::Dossier; // what opens
    qint64 targetId = 0;
};

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

// For use inside core: entries as rows, in the user's language, as of the Amsterdam day `today`.
[[nodiscard]] std::vector<TimelineRow> rowsOf(Session& session, const Subject& about,
                                              const std::vector<TimelineEntry>& entries, QDate today);

} // namespace woonrust::timeline
