// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/dossier.h"
#include "domain/visibility.h"
#include "storage/database/connection.h"

#include <QStringList>

namespace woonrust {

// An appointment as an agenda shows it.
struct WeekVisit {
    Task task;
    qint64 number = 0; // of the dossier, or else of the report; 0 for neither
    QString home;      // address of the home of the case
    QStringList
        alerts; // codes in force on that day: of the home and who lives there, and "with two" of who is involved
    bool secondLeft = false; // the colleague who was asked along does not work here any more
};

namespace storage {

// Appointments from the first day to the day before `until`, in order of time, kept ones too. `owner` narrows to one
// colleague: those of their own, and those that they were asked along to and did not turn down; invalid = everybody's.
[[nodiscard]] std::vector<WeekVisit> visitsBetween(Connection& db, const Visibility& visibility, UserId owner,
                                                   QDate from, QDate until);

// Codes of the alerts that hold for an appointment about this on that day, as WeekVisit has them.
[[nodiscard]] QStringList visitAlerts(Connection& db, const Subject& about, QDate day);

} // namespace storage

} // namespace woonrust
