// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/dossier.h"
#include "exchange/demo/demo_cases.h"
#include "exchange/demo/demo_history.h"

namespace woonrust::demo {

// How the reporter of the report that a dossier grew out of was told; invalid = not (yet).
struct Told {
    bool known = false;
    QDate acknowledged;
    QDate answered;
};

// Lets a dossier go through the process of its kind, until today or until it closed. With numbers of its own, so that
// the rest of the demo stays as it is.
void addSteps(Session& session, const Team& team, History& history, const Dossier& dossier, const Told& told,
              const QDateTime& now);

} // namespace woonrust::demo
