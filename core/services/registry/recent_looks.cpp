// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/registry/recent_looks.h"

#include "services/base/display_names.h"
#include "storage/cases/event_log_store.h"

#include <algorithm>

namespace woonrust::registry_looks {

namespace {
constexpr int daysBack = 7; // the log is read from its end, so that a week bounds the work
} // namespace

Result<std::vector<RecentLook>> mine(Session& session, int limit)
{
    return session.read([&] {
        requirePermission(session, Permission::SeeCases);
        const storage::EventFilter filter{
            .user = session.actor().id, .from = session.clock().nowUtc().addDays(-daysBack), .action = event::viewed};
        std::vector<RecentLook> looks;
        DisplayNames names(session.db());
        storage::eachLoggedEvent(session.db(), filter, [&](const Event& event) {
            const bool person = event.subjectKind == EntityKind::Person;
            if (!person && event.subjectKind != EntityKind::Unit)
                return true;
            const bool known = std::ranges::any_of(looks, [&](const RecentLook& look) {
                return look.kind == event.subjectKind && look.id == event.subjectId;
            });
            const QString name =
                person ? names.person(PersonId(event.subjectId)) : names.address(UnitId(event.subjectId));
            if (!known && !name.isEmpty())
                looks.push_back({.kind = event.subjectKind, .id = event.subjectId, .name = name});
            return looks.size() < static_cast<size_t>(limit);
        });
        return looks;
    });
}

} // namespace woonrust::registry_looks
