// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/dossier.h"
#include "domain/number.h"
#include "domain/registry.h"
#include "domain/report.h"
#include "services/base/citizen_numbers.h"
#include "services/base/session.h"

// What people do with reports (design 3.1). All of it needs Permission::RegisterReport (looking: SeeCases), and the
// dossier that the report is in must be open to the actor.
namespace woonrust::reports {

// One of the actor's drafts (drafts.h).
struct DraftKey {
    QString kind;
    QString key;
};

struct RegisterOptions {
    enum class Into { Loose, ExistingDossier, NewDossier };
    Into into = Into::Loose;
    DossierId dossier;    // for ExistingDossier: an open one
    QString dossierKind;  // for NewDossier: DOSSIER_KIND; empty = what fits nature and category
    QString dossierTitle; // for NewDossier; empty = category and address
    Numbers numbers = Numbers::Question;
    std::optional<Person> newReporter; // not in the register yet: is added, and becomes the reporter
    std::optional<DraftKey> endsDraft; // of the actor: is done with
};

struct Registered {
    ReportId id;
    SerialNumber number;
    DossierId dossier;
};

// Registers a report: gives it a number in the year of receipt and its deadlines. Fills in what follows from the rest:
// the area from the unit, where the reporter lived on that day, and origin and status when empty. Input errors are
// about a member of Report (or "dossier"): receivedAt not in the future and not before 1990; channel, nature and
// category chosen; a unit, place or area, or else a description; a known reporter named. Ids, number, version, closing
// and dossier of the given report are not looked at; its costs are stored with it.
[[nodiscard]] Result<Registered> registerReport(Session& session, const Report& report,
                                                const RegisterOptions& options = {});

// The days on which acknowledgement, target and feedback of a report received on that day fall due.
struct DuePreview {
    QDate acknowledgement;
    QDate target;
    QDate feedback;
};
[[nodiscard]] Result<DuePreview> duePreview(Session& session, QDate receivedOn);

// Changes what was registered. Number, dossier, handler, status, closing and costs stay as they are: they have
// functions of their own. Conflict when somebody else changed it since `wanted` was read (differences() then tells
// what). A change of the day of receipt moves the deadlines, and is refused when it lies after the answer; a report
// that becomes a positive signal loses them, one that no longer is gets them, met by what was said already. Returns the
// new version.
[[nodiscard]] Result<int> updateReport(Session& session, const Report& wanted, Numbers numbers = Numbers::Question,
                                       const std::optional<Person>& newReporter = {});

// A member of Report that differs, for "yours and theirs" side by side. Values are names, not codes.
struct Difference {
    QString field; // member of Report
    QString label; // in the user's language
    QString mine;
    QString theirs;
};
struct Clash {
    int version = 0; // of theirs: saving mine over it takes this
    std::vector<Difference> differences;
};
[[nodiscard]] Result<Clash> differences(Session& session, const Report& mine);

// Joins an open dossier, with all that hangs on the report; leaves the one it was in. Like every report that comes into
// a dossier, it makes its reporter and accused parties there when they are not yet.
[[nodiscard]] Result<void> attachToDossier(Session& session, ReportId report, DossierId dossier);
[[nodiscard]] Result<void> detach(Session& session, ReportId report, const QString& reason,
                                  Numbers numbers = Numbers::Question);

// `reason` is a code of REPORT_CLOSE_REASON. Deadlines that were not met stay so: the figures tell. Input error
// "remark" when a known reporter was never answered and it does not say why.
[[nodiscard]] Result<void> closeReport(Session& session, ReportId report, const QString& reason,
                                       const QString& remark = {}, Numbers numbers = Numbers::Question);
[[nodiscard]] Result<void> reopenReport(Session& session, ReportId report, const QString& reason,
                                        Numbers numbers = Numbers::Question);

// Everybody may take a report that nobody handles; handing one to somebody else needs Permission::DivideWork. An
// invalid user = nobody.
[[nodiscard]] Result<void> assign(Session& session, ReportId report, UserId handler);

// Returns the id of the cost.
[[nodiscard]] Result<qint64> addCost(Session& session, ReportId report, const ReportCost& cost,
                                     Numbers numbers = Numbers::Question);
[[nodiscard]] Result<void> removeCost(Session& session, qint64 cost);

// For use inside core: `wanted` with what is empty in it taken from the report (kind, title, subject, team, handler).
[[nodiscard]] Dossier dossierFor(Session& session, const Report& report, Dossier wanted);

} // namespace woonrust::reports
