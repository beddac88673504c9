// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/error.h"
#include "domain/user.h"
#include "domain/visibility.h"

#include <QCoreApplication>

namespace woonrust {

// Everything that a right is needed for (design 1, 3.4).
enum class Permission {
    SeeCases,       // lists and details of reports and dossiers, persons, search
    RegisterReport, // register, complete, acknowledge and answer reports
    WorkDossier,    // open and change dossiers and what hangs on them
    DivideWork,     // hand reports and dossiers to somebody else
    SeeSecret,      // every dossier of level GEH
    ManageAlerts,
    SeeFigures,
    DeclareFinal, // fix a month's report
    ExportList,
    ExportFigures,
    ImportRegistry,
    ManageUsers,
    ManageLists, // lists, standard texts, closing days, norms
    ManageSettings,
    BackUp,
    Restore,
    SeeEventLog,
    EraseFromLog, // what is personal in the event log, for good
};

// Who is signed in.
struct Actor {
    UserId id;
    QString login;
    QString name;
    QString team;
    Roles roles;
};

// What decides about one dossier.
struct DossierGuard {
    QString confidentiality; // VERTROUWELIJKHEID
    UserId handler;
    bool namesActor = false; // the actor is on its list of named people
};

// The one authorisation function. Every service, list, search, count, report and export asks here and nowhere else.
namespace policy {

[[nodiscard]] bool may(const Actor& actor, Permission permission);
// Whether the contents of this dossier are open to the actor. If not, they may know number, area and handler.
[[nodiscard]] bool mayOpen(const Actor& actor, const DossierGuard& dossier);
// Whether an import by the actor may change this dossier and what is in it. Who imports need not see cases; a dossier
// for named people stays theirs.
[[nodiscard]] bool mayImportInto(const Actor& actor, const DossierGuard& dossier);
// The same answer as a filter for lists, counts, search, reports and exports.
[[nodiscard]] Visibility visibility(const Actor& actor);
// As may(), as a result with a sentence for the user.
[[nodiscard]] Result<void> require(const Actor& actor, Permission permission);

} // namespace policy

} // namespace woonrust
