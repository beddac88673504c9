// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/id.h"
#include "domain/visibility.h"
#include "storage/database/connection.h"

#include <QDate>

namespace woonrust::storage {

// A report in which a person plays a part.
struct PersonReport {
    ReportId report;
    qint64 number = 0; // SerialNumber key
    QDate receivedOn;  // Amsterdam
    QString category;  // ZAAKTYPEDETAILSOORT
    QString status;    // ZAAKSTATUSSOORT
    DossierId dossier;
    bool asReporter = false;
    bool asAccused = false;
};

// A dossier that names a person as a party.
struct PersonDossier {
    DossierId dossier;
    qint64 number = 0;
    QString title;
    QString kind;   // DOSSIER_KIND
    QString status; // ZAAKSTATUSSOORT
    QString role;   // ZAAKROL or RELATIEROLSOORT
    QDate openedOn;
    QDate closedOn; // invalid = open
};

// Newest first, at most `limit`. What the viewer may not see is left out without a trace: that a hidden dossier names
// this person is itself a secret.
[[nodiscard]] std::vector<PersonReport> reportsOfPerson(Connection& db, const Visibility& visibility, PersonId person,
                                                        int limit = 200);
[[nodiscard]] std::vector<PersonDossier> dossiersOfPerson(Connection& db, const Visibility& visibility, PersonId person,
                                                          int limit = 200);

} // namespace woonrust::storage
