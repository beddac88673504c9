// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/entity.h"
#include "papers/paper.h"
#include "services/base/session.h"

#include <QStringList>

// What stands in the casebook, on paper: the same that the screen shows, for the same eyes. Reading it is logged as a
// look by the services that give it; call logPaper() before it leaves the program.
namespace woonrust::papers {

// A report with its deadlines and its whole timeline. Error: not allowed, or in a dossier for named people.
[[nodiscard]] Result<Paper> reportPaper(Session& session, ReportId report, const QLocale& locale);
// A dossier with everybody involved, its reports and its whole timeline, oldest first: full texts, times, who.
[[nodiscard]] Result<Paper> dossierPaper(Session& session, DossierId dossier, const QLocale& locale);
// A person: homes, warnings in force, reports and dossiers.
[[nodiscard]] Result<Paper> personPaper(Session& session, PersonId person, const QLocale& locale);
// A home: who lives there, warnings in force, reports and dossiers.
[[nodiscard]] Result<Paper> homePaper(Session& session, UnitId unit, const QLocale& locale);

// A list as it is shown.
struct PrintedList {
    QString title;                 // "Meldingen"
    QString filter;                // what was chosen, in words; may be empty
    QStringList header;            // one per column
    std::vector<QStringList> rows; // in order, no more than mostPrintedRows
    qint64 total = 0;              // how many there are
};
inline constexpr int mostPrintedRows = 2000;
[[nodiscard]] Result<Paper> listPaper(Session& session, const PrintedList& list, const QLocale& locale);

// Notes in the event log that this paper leaves the program, as "pdf" or "printer". `id` 0: a list of that kind.
[[nodiscard]] Result<void> logPaper(Session& session, EntityKind kind, qint64 id, const QString& format);

} // namespace woonrust::papers
