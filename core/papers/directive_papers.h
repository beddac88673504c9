// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "papers/paper.h"
#include "services/base/session.h"

// A behaviour directive on paper, in Dutch: the agreement that is signed (content pack A1), the annex to a writ, and an
// overview of how it was kept. Reporters are never named: their number stands there. Call logPaper() before one leaves
// the program.
namespace woonrust::papers {

enum class DirectivePaper { Agreement, Annex, Compliance };
// "agreement", "annex", "compliance".
[[nodiscard]] std::optional<DirectivePaper> directivePaperFromCode(const QString& code);

[[nodiscard]] Result<Paper> directivePaper(Session& session, DirectiveId directive, DirectivePaper kind,
                                           const QLocale& locale);

} // namespace woonrust::papers
