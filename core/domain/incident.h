// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/dossier.h"

#include <QTime>

namespace woonrust {

// One row of a diary (logboek): something that happened, of a report, or of a dossier as a whole.
struct Incident {
    IncidentId id;
    Subject about;
    QDate happenedOn;
    QTime startsAt; // Amsterdam, to the minute; invalid: not known
    QTime endsAt;   // earlier than the start: past midnight
    QString what;
    QString effect;         // on who lives around it
    PersonId person;        // who saw or heard it
    QString source;         // where it is written: "logboek", "politie"
    UserId by;              // who recorded it
    QDateTime addedAt = {}; // UTC; given when it is stored, and never changed
    int version = 0;
};

// How long it lasted, in minutes; nothing when one of the times is not known.
[[nodiscard]] inline std::optional<int> minutesOf(const Incident& incident)
{
    if (!incident.startsAt.isValid() || !incident.endsAt.isValid())
        return std::nullopt;
    const int minutes = incident.startsAt.secsTo(incident.endsAt) / 60;
    return minutes < 0 ? minutes + 24 * 60 : minutes;
}

} // namespace woonrust
