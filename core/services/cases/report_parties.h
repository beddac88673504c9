// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/report.h"
#include "services/base/session.h"

// Reporter and accused of a report as parties of its dossier. For use inside core, within Session::write(); throws.
namespace woonrust::report_parties {

// After a report was registered (`before` is empty), corrected, or moved. Makes reporter and accused parties of the
// dossier, when they are known and are not on the day of receipt. Who was a party because of this report alone, and is
// not in it any more, is removed from the dossier that it is or was in: whoever was accused by mistake was never
// involved (GDPR article 5, 1 d). A party that another report names, or that somebody made or changed, stays.
void follow(Session& session, const Report& before, const Report& after);

} // namespace woonrust::report_parties
