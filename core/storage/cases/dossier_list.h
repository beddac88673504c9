// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/dossier.h"
#include "domain/visibility.h"
#include "storage/database/connection.h"

#include <QStringList>
#include <functional>
#include <optional>

namespace woonrust {

enum class DossierDue {
    Any,
    ReviewDue,    // the next review is today or past
    AftercareDue, // the planned aftercare is today or past
    Stuck,        // D3: open more than 120 days without a task or a step done in the last 30
    HasMissed,    // one of its reports, tasks or steps is past its date
};

// A filter on the list of dossiers; what is left empty does not narrow.
struct DossierFilter {
    std::optional<bool> open;
    QStringList kinds;
    QStringList phases;
    QStringList statuses;
    AreaId area; // with all areas below it
    UserId handler;
    bool unassigned = false;
    UnitId unit;
    PersonId person; // a party of it
    DossierDue due = DossierDue::Any;
    QString text; // words, by their beginnings
    friend bool operator==(const DossierFilter&, const DossierFilter&) = default;
    [[nodiscard]] bool asksForContents() const;
};

enum class DossierSort { Opened, Number, Review, Risk, Handler };

// One line of the list. Of a hidden dossier only id, number, area and handler are filled.
struct DossierRow {
    DossierId id;
    qint64 number = 0;
    bool hidden = false;
    QString title;
    QString kind;
    QString phase;
    QString status;
    QString confidentiality;
    QString address;
    QString areaName;
    UserId handler;
    QString handlerName;
    std::optional<int> risk;
    QDate openedOn;
    QDate closedOn;
    QDate nextReviewOn;
    QDate aftercareOn;
    QDate nextDueOn;  // earliest open deadline, task or step of it
    QDate lastStepOn; // when a task or a step of it was done last; invalid = none yet
    int reports = 0;
    bool closed = false;

    // D3 (design 3.7), as DossierDue::Stuck finds it.
    [[nodiscard]] bool isStuck(QDate today) const;
};

namespace storage {

struct DossierOrder {
    DossierSort sort = DossierSort::Opened;
    bool descending = true;
};

// Calls `id` for each dossier of the filter, in order, until it returns false.
void eachDossierId(Connection& db, const Visibility& visibility, const DossierFilter& filter, DossierOrder order,
                   QDate today, const std::function<bool(DossierId)>& id);

qint64 countDossiers(Connection& db, const Visibility& visibility, const DossierFilter& filter, QDate today);

// The lines of these dossiers, in the order of `ids`; one that is gone is left out.
std::vector<DossierRow> dossierRows(Connection& db, const Visibility& visibility, const std::vector<DossierId>& ids);

} // namespace storage

} // namespace woonrust
