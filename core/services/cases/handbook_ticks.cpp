// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/cases/handbook_ticks.h"

#include "services/base/display_names.h"
#include "services/base/input.h"
#include "services/base/open_guard.h"
#include "services/cases/dossier_check.h"
#include "services/cases/steps.h"
#include "services/cases/things/case_write.h"
#include "services/cases/things/handbook_tick.h"
#include "services/cases/things/thing_guard.h"
#include "storage/cases/handbook_tick_store.h"
#include "storage/registry/handbook_store.h"

#include <algorithm>

namespace woonrust::handbook_ticks {

Result<std::vector<TickView>> ticksOf(Session& session, DossierId dossier)
{
    return session.read([&] {
        requireOpen(session, dossier);
        DisplayNames names(session.db());
        std::vector<TickView> views;
        for (const HandbookTick& tick : storage::handbookTicksOf(session.db(), dossier))
            views.push_back({.tick = tick, .byName = names.user(tick.by)});
        return views;
    });
}

Result<void> set(Session& session, DossierId id, const QString& code, const QString& language, const QString& point,
                 bool done)
{
    return session.write([&] {
        const Dossier dossier = dossiers::openedForWork(session, id);
        const auto ticks = storage::handbookTicksOf(session.db(), id);
        const auto found = std::ranges::find_if(
            ticks, [&](const HandbookTick& tick) { return tick.handbook == code && tick.point == point; });
        if (done == (found != ticks.end()))
            return;
        if (!done) {
            const HandbookTick tick = openedForWork(session, things::handbookTick, found->id, event::removed);
            CaseWrite(session).remove(things::handbookTick, tick);
            return;
        }
        (void)requireStep(session, dossier, DossierEvent::AddTask);
        if (!checklistOf(storage::handbookBody(session.db(), code, language)).contains(point))
            refuseMissing(); // the handbook was changed meanwhile
        HandbookTick tick{.id = {},
                          .dossier = id,
                          .handbook = code,
                          .point = point,
                          .at = session.clock().nowUtc(),
                          .by = session.actor().id};
        CaseWrite(session).add(things::handbookTick, tick);
    });
}

} // namespace woonrust::handbook_ticks
