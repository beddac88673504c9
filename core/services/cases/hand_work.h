// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/cases/absences.h"

// Work on somebody's name, of whatever kind, and how it changes hands. For use inside core, for the services on
// absences, which ask who may: these throw.
namespace woonrust::hand_work {

// Open dossiers, reports and things on this name that the actor may open.
[[nodiscard]] std::vector<absences::Work> keptBy(Session& session, UserId user);
// One of them; nothing when it is gone, done, or not open to the actor.
[[nodiscard]] std::optional<absences::Work> describe(Session& session, const WorkRef& work);
[[nodiscard]] QString numberOf(Session& session, const WorkRef& work);

// Within Session::write(). Refused when it is not with `from` any more, is done, or when either could not open it
// afterwards: who lends a dossier for named people gets it back.
void move(Session& session, const WorkRef& work, UserId from, UserId to, const QString& reason);

// In which order many are moved: dossiers last, because what is in them may follow their handler.
[[nodiscard]] std::vector<WorkRef> inOrder(std::vector<WorkRef> work);
// What is about the one thing, and not about the casebook as a whole.
[[nodiscard]] bool isRefusal(const Error& error);

} // namespace woonrust::hand_work
