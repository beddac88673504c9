// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/demo/demo_history.h"

#include "storage/registry/user_store.h"

#include <algorithm>

namespace woonrust::demo {

namespace {

constexpr std::size_t mostGathered = 200'000;

} // namespace

History::History(Session& session) : m_session(session)
{
    for (const User& user : storage::allUsers(session.db())) {
        QStringList roles;
        for (const Role role : allRoles)
            if (user.roles.has(role))
                roles << roleCode(role);
        m_roles.insert(user.id.value(), roles.join(u','));
    }
}

void History::add(const QDateTime& at, UserId by, Event event)
{
    event.at = std::min(at, m_session.clock().nowUtc());
    event.user = by;
    event.role = m_roles.value(by.value());
    m_events.push_back(std::move(event));
    ++m_count;
}

void History::write(bool all)
{
    if (!all && m_events.size() < mostGathered)
        return;
    std::ranges::stable_sort(m_events, {}, &Event::at);
    storage::appendEvents(m_session.db(), m_events);
    m_events.clear();
}

} // namespace woonrust::demo
