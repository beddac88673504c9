// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/dossier.h"
#include "domain/number.h"
#include "domain/report.h"
#include "services/base/citizen_numbers.h"
#include "services/base/session.h"
#include "services/cases/things/thing_kind.h"

// What people do with dossiers (design 3.3). All of it needs Permission::WorkDossier and the dossier to be open to the
// actor.
namespace woonrust::dossiers {

struct Opened {
    DossierId id;
    SerialNumber number;
};

// Opens a dossier: a title, a kind, and a unit, area or title that says what it is about. Defaults: the actor handles
// it, preventive, confidential (VER), we have the lead, the first review as domain/dossier_rules.h says; refused when
// that is too open for its kind. Of level GEH the actor becomes handler or must see such dossiers anyway. Id, number,
// version and closing of `dossier` are not looked at.
[[nodiscard]] Result<Opened> open(Session& session, const Dossier& dossier, Numbers numbers = Numbers::Question);
// Opens one around a loose report, which joins it; its reporter and accused become parties. Fields that are empty in
// `dossier` come from the report.
[[nodiscard]] Result<Opened> openFrom(Session& session, ReportId report, const Dossier& dossier = {},
                                      Numbers numbers = Numbers::Question);

// All that the form of a dossier holds.
struct Form {
    Dossier dossier;                 // id invalid = a new one
    std::vector<UserId> namedPeople; // who may open it beside handler and coordinator, when it is GEH
    QString reason;                  // of another phase, level or handler
};
// Opens it, or saves what differs, all or nothing: everything below, each with its own rules and its own line in the
// log. Conflict when somebody else changed it since `form.dossier` was read.
[[nodiscard]] Result<DossierId> save(Session& session, const Form& form, Numbers numbers = Numbers::Question);

// Changes title, kind, subject, lead, team, risk and review date; the rest has functions of its own. Conflict when
// somebody else changed it since `wanted` was read. Returns the new version.
[[nodiscard]] Result<int> update(Session& session, const Dossier& wanted, Numbers numbers = Numbers::Question);

// Everybody may take a dossier that nobody handles; handing one over needs Permission::DivideWork.
[[nodiscard]] Result<void> setHandler(Session& session, DossierId dossier, UserId handler, const QString& reason = {},
                                      Numbers numbers = Numbers::Question);
// To PREVENTIVE or REPRESSIVE, with the reason.
[[nodiscard]] Result<void> switchPhase(Session& session, DossierId dossier, const QString& phase, const QString& reason,
                                       Numbers numbers = Numbers::Question);
// To another level, and who may open it when that is GEH (beside handler and coordinator). With a reason, by the
// handler or the coordinator; nobody can shut themselves out.
[[nodiscard]] Result<void> setConfidentiality(Session& session, DossierId dossier, const QString& level,
                                              const std::vector<UserId>& namedPeople, const QString& reason,
                                              Numbers numbers = Numbers::Question);

struct CloseCheck {
    std::vector<OpenThing> blocking; // mandatory tasks, open reports, running deadlines
    std::vector<OpenThing> others;   // other tasks: they stay on the list of their owner
    [[nodiscard]] bool isClear() const { return blocking.empty(); }
};
[[nodiscard]] Result<CloseCheck> closeCheck(Session& session, DossierId dossier);

struct Closing {
    QString outcome; // DOSSIER_OUTCOME
    QString outcomeText;
    QString whyOpenThings; // needed when closeCheck() is not clear: an Input error about it says so
    // Day of the check on how things went; unset = aftercareOn() today, invalid = no aftercare, with a reason.
    std::optional<QDate> aftercareOn;
    QString whyNoAftercare;
};

// Closes it, and makes the aftercare a task of the handler.
[[nodiscard]] Result<void> close(Session& session, DossierId dossier, const Closing& closing,
                                 Numbers numbers = Numbers::Question);
// Keeps everything, the earlier outcome in the log included. An aftercare task that is not done is dropped.
[[nodiscard]] Result<void> reopen(Session& session, DossierId dossier, const QString& reason,
                                  Numbers numbers = Numbers::Question);

// For use inside core, within Session::write(): these throw.

// Throws unless the dossier is there, open to the actor, and takes reports (services/cases/lifecycle.h).
void requireTakesReports(Session& session, DossierId dossier);
// `keeper` handles the report that the dossier is opened around, and may therefore handle the dossier.
[[nodiscard]] Opened create(Session& session, const Dossier& dossier, Numbers numbers, UserId keeper = {});
// Throws unless the actor may hand work of `from` to `to` (either may be nobody), who must be an active user.
void checkHandover(Session& session, UserId from, UserId to);

} // namespace woonrust::dossiers
