// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/report.h"
#include "domain/working_calendar.h"

#include <optional>

namespace woonrust {

// The rules of a dossier that more than one place goes by. What may happen to it when: services/cases/lifecycle.h.

// A dossier is stuck when it is open for more than 120 days and no step of it was completed in the last 30 (design 3.7,
// D3). Both count from the day that is asked about.
inline constexpr int stuckAfterDays = 120;
inline constexpr int stuckWithoutStepDays = 30;
// Of an open dossier; `lastStepOn` is the day of the last completed step, invalid = none yet.
[[nodiscard]] bool isStuck(QDate openedOn, QDate lastStepOn, QDate today);
// The rule in words, to stand in brackets or after a colon: "open for more than 120 days, nothing done in the last 30".
[[nodiscard]] QString stuckRule();

// The day of the first review of a dossier that is opened on that day. With a risk score, by that (content pack f):
// from 13 within 7 days, from 7 within 30, below within 90. Without one the 10th working day: by then the reporter must
// hear what will be done (domain.md, item 3), so by then somebody must have looked. Always a working day.
[[nodiscard]] QDate firstReviewOn(QDate openedOn, std::optional<int> risk, const WorkingCalendar& calendar);

// The day on which both sides are asked how it goes: 42 days after closing (content pack a, step Nazorg of every
// process), or the next working day.
[[nodiscard]] QDate aftercareOn(QDate closedOn, const WorkingCalendar& calendar);

// Is the person that a report of this NATURE is about accused of something? Not one people worry about, or speak well
// of.
[[nodiscard]] bool accuses(const QString& nature);

// DOSSIER_KIND of a dossier that is opened from this report: its category decides, then the state of the home, then
// its nature.
[[nodiscard]] QString dossierKindOf(const Report& report);

// NATURE that a report with this main category has, unless somebody says otherwise.
[[nodiscard]] QString usualNature(const QString& category);

// VERTROUWELIJKHEID. Care and drugs are secret: health and crime are data that only those who work on it may see
// (VERA's own definition of GEH; GDPR art. 9 and 10). A case about places, without people, may be seen by everybody who
// works here. Everything else is confidential.
[[nodiscard]] QString usualConfidentiality(const QString& dossierKind);
// The lowest level for a dossier of this kind: secret where it usually is, and never public, because every dossier can
// get people in it. The levels from low to high: OPE, INT, VER, GEH.
[[nodiscard]] bool isTooOpen(const QString& level, const QString& dossierKind);

} // namespace woonrust
