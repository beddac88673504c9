// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/code_names.h"
#include "services/base/session.h"
#include "services/office/settings.h"

#include <QHash>

// What stands in the place of the {placeholders} of a standard text (domain/standard_text.h).
namespace woonrust::letters {

using Values = QHash<QString, QString>;

// Of a letter about this report, with dates and names in the language of the user: the home, the reporter, all tenants
// of the home on the day of receipt, the last day for feedback unless it has passed, and where to reach the office.
// What is not known is left out, as is what only the writer knows. Needs SeeCases, and the report's dossier to be open
// to the actor.
[[nodiscard]] Result<Values> ofReport(Session& session, ReportId report);

// Of a made-up report that `writer` answers, received today, so that a preview reads as the letter will.
[[nodiscard]] Values example(const Settings& office, const CodeNames& codes, const QString& writer, QDate today,
                             const QString& language);

} // namespace woonrust::letters
