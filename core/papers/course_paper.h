// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "papers/paper.h"
#include "services/base/session.h"

namespace woonrust::papers {

// "Are we on course?": what runs now against its norm, by step, handler and team, how long steps took in the last
// three months, and what stands still (D3). Of one area with those below it, or of all (empty). Needs SeeFigures;
// colleagues by name and dossiers only for who sees cases. `language` of names: "nl" or "en". May take a second.
[[nodiscard]] Result<Paper> coursePaper(Session& session, const QString& areaCode, const QString& language,
                                        const QLocale& locale);

} // namespace woonrust::papers
