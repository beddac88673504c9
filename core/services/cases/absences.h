// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/absence.h"
#include "domain/dossier.h"
#include "services/base/session.h"

// Who is away when, and what is on whose name meanwhile. Everybody who sees cases sees who is away; one's own absence
// and work are one's own to enter and to lend, those of somebody else need Permission::DivideWork.
namespace woonrust::absences {

struct AbsenceView {
    Absence absence;
    QString name;
    QString deputyName; // empty: nobody
    int lent = 0;       // things that are with somebody else because of it
};
// Those that are not over, and those that are but of which something is still lent.
[[nodiscard]] Result<std::vector<AbsenceView>> current(Session& session);

// An input error names the field: who, the days (not twice on the same day), a deputy who sees cases and is there;
// who is away is nobody's deputy in those days.
[[nodiscard]] Result<AbsenceId> add(Session& session, const Absence& absence);
// Its days and deputy. What was lent stays where it is.
[[nodiscard]] Result<void> change(Session& session, const Absence& absence);
// Refused while something of it is lent.
[[nodiscard]] Result<void> remove(Session& session, Seen<AbsenceId> absence);

// One thing on somebody's name, as a list shows it.
struct Work {
    WorkRef ref;
    QString number;  // "D26-00045"; of what it hangs on
    QString text;    // what it is
    QString about;   // kind, day, address
    Subject hangsOn; // of a thing in a case
    bool late = false;
    UserId keeper;
    UserId lender; // who lent it to them; invalid: nobody
};
// All that is open and on this colleague's name, and what is lent by them (with `keeper` who has it): dossiers,
// reports, then the rest. What the actor may not open is not there.
[[nodiscard]] Result<std::vector<Work>> workOf(Session& session, UserId user);

// What was done with many at once: each by itself, with its own event; all in one go, so that nothing is half done.
struct Refused {
    QString number;
    QString why; // in the user's language
};
struct Outcome {
    std::vector<WorkRef> moved;
    std::vector<Refused> refused;
};
inline constexpr int mostAtOnce = 500;

// From one colleague to another, for good. Needs DivideWork. The way back is the same with `from` and `to` changed.
[[nodiscard]] Result<Outcome> hand(Session& session, UserId from, UserId to, const std::vector<WorkRef>& work);
// To the deputy of an absence, who has it until it is given back.
[[nodiscard]] Result<Outcome> lend(Session& session, AbsenceId absence, const std::vector<WorkRef>& work);
// Back to who was away: these, or all when there are none. What was finished, or went on to somebody else meanwhile, is
// no loan any more and stays where it is.
[[nodiscard]] Result<Outcome> giveBack(Session& session, AbsenceId absence, const std::vector<WorkRef>& work = {});

} // namespace woonrust::absences
