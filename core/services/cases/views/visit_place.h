// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/dossier.h"
#include "services/base/session.h"

#include <QStringList>

namespace woonrust::visits {

// What somebody who plans an appointment in a case wants to have at hand.
struct Place {
    QString home;       // address of the home of the case; empty when it has none
    QStringList alerts; // codes (SIGNALERINGDETAILSOORT) in force on that day, how to go there first
    QStringList people; // who is involved, by name
};

// Needs SeeCases, and the case to be open to the actor; it is a look at it. Without a day it is today.
[[nodiscard]] Result<Place> placeOf(Session& session, const Subject& about, QDate day = {});

} // namespace woonrust::visits
