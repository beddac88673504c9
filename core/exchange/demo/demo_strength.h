// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/dossier.h"
#include "exchange/demo/demo_history.h"

namespace woonrust::demo {

// Judges the risk of a dossier that has one, marks points for the court in a repressive one, and ticks points of its
// handbook. With numbers of its own, so that the rest of the demo stays as it is.
void addStrength(History& history, const Dossier& dossier, const QDateTime& now);

} // namespace woonrust::demo
