// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/dossier.h"
#include "domain/report.h"
#include "exchange/demo/demo_cases.h"
#include "exchange/demo/demo_history.h"

namespace woonrust::demo {

// What both sides said in a dossier, what was done about it, and the diary of the report that it grew out of. With
// numbers of its own, so that the rest of the demo stays as it is.
void addMeasures(Session& session, History& history, const Dossier& dossier, const Report& report,
                 const QDateTime& now);

} // namespace woonrust::demo
