// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/report.h"
#include "domain/visibility.h"
#include "storage/database/connection.h"

#include <QStringList>
#include <functional>
#include <optional>

namespace woonrust {

// Which deadlines a list of reports is about.
enum class DueFilter {
    Any,
    Missed,   // an open deadline is past
    Today,    // one is due today
    ThisWeek, // one is due in the seven days from today
    Waiting,  // the reporter has had no feedback yet and there is somebody to answer
};

// A filter on the list of reports; what is left empty does not narrow. Serialised by saved views (lists.h).
struct ReportFilter {
    std::optional<bool> open;
    QStringList categories; // main category
    QStringList natures;
    QStringList statuses;
    QStringList channels;
    QStringList origins;
    AreaId area; // with all areas below it
    UserId handler;
    bool unassigned = false;
    QDate receivedFrom;  // day in Amsterdam
    QDate receivedUntil; // first day after the period
    DueFilter due = DueFilter::Any;
    bool polluted = false;
    bool withoutDossier = false;
    UnitId unit;
    PersonId reporter;
    DossierId dossier;
    QString text; // words, by their beginnings
    friend bool operator==(const ReportFilter&, const ReportFilter&) = default;

    // Whether it narrows on something that a viewer of a hidden dossier may not know.
    [[nodiscard]] bool asksForContents() const;
};

enum class ReportSort { Received, Number, NextDue, Category, Status, Handler, Area, Address };

// One line of the list. Of a report in a hidden dossier only id, number, area and handler are filled.
struct ReportRow {
    ReportId id;
    qint64 number = 0;
    bool hidden = false;
    QDateTime receivedAt; // UTC
    bool receivedTimeKnown = true;
    QString category;
    QString nature;
    QString status;
    QString channel;
    QString origin;
    QString address; // of the unit, or the place described
    QString areaName;
    ReporterKind reporterKind = ReporterKind::None;
    QString reporterName;
    UserId handler;
    QString handlerName;
    DossierId dossier;
    qint64 dossierNumber = 0;
    QDate nextDueOn; // earliest open deadline
    bool polluted = false;
    bool closed = false;
    QString description; // first 200 characters
};

namespace storage {

struct ListOrder {
    ReportSort sort = ReportSort::Received;
    bool descending = true;
};

// Calls `id` for each report of the filter, in order, until it returns false. The first ones come at once: an index
// gives the order, or the filter is narrow enough to sort its result. `today` is the day in Amsterdam; `codesInOrder`
// gives the codes of the sorted list (category, status) in the order of their names in the user's language.
void eachReportId(Connection& db, const Visibility& visibility, const ReportFilter& filter, ListOrder order,
                  QDate today, const QStringList& codesInOrder, const std::function<bool(ReportId)>& id);

// How many reports the filter gives.
qint64 countReports(Connection& db, const Visibility& visibility, const ReportFilter& filter, QDate today);

// The lines of these reports, in the order of `ids`; one that is gone is left out.
std::vector<ReportRow> reportRows(Connection& db, const Visibility& visibility, const std::vector<ReportId>& ids);

} // namespace storage

} // namespace woonrust
