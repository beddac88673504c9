// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/cases/things/case_log.h"

namespace woonrust {

void requireWorkOn(const Session& session, const Subject& about)
{
    requirePermission(session, about.report ? Permission::RegisterReport : Permission::WorkDossier);
}

} // namespace woonrust
