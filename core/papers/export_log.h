// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "papers/figures.h"
#include "services/base/session.h"

namespace woonrust::papers {

// Notes in the event log that a month's report leaves the program as a file, with its period and filters; call it
// before writing. `format` is "pdf", "xlsx", "csv", "json" or "printer"; `recipient` who gets a version for partners,
// kept to warn before another one goes out (handouts.h). Needs Permission::ExportFigures.
[[nodiscard]] Result<void> logExport(Session& session, const FigureRequest& request, bool external,
                                     const QString& format, const QString& recipient = {});

// The same for how things stand now (course_paper.h), of an area or of all.
[[nodiscard]] Result<void> logCourse(Session& session, const QString& areaCode, const QString& format);

// The same for bare figures, which the command line prints. They hold no persons, and need Permission::SeeFigures only.
[[nodiscard]] Result<void> logFigures(Session& session, const FigureRequest& request, bool external);

} // namespace woonrust::papers
