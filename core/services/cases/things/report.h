// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/report.h"
#include "services/cases/things/thing.h"

namespace woonrust {

// A cost as events keep it: amountCents, spentOn, kind, remark.
[[nodiscard]] QJsonObject fieldsOf(const ReportCost& cost);

namespace things {

extern const Thing<Report> report;

} // namespace things

} // namespace woonrust
