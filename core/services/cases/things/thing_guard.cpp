// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/cases/things/thing_guard.h"

namespace woonrust {

void requireWorkOn(const Session& session, const Subject& about)
{
    requirePermission(session, about.report ? Permission::RegisterReport : Permission::WorkDossier);
}

Subject requireAdding(Session& session, const Subject& about)
{
    requireWorkOn(session, about);
    return checkedSubject(session, about);
}

} // namespace woonrust
