// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/base/session.h"

namespace woonrust {

void Session::log(Event event)
{
    QStringList roles;
    for (const Role role : allRoles)
        if (m_actor.roles.has(role))
            roles << roleCode(role);
    event.at = m_clock.nowUtc();
    event.user = m_actor.id;
    event.role = roles.join(QLatin1Char(','));
    storage::appendEvent(m_db, event);
    if (event.action != event::viewed)
        m_pending.append(
            {.kind = event.subjectKind, .id = event.subjectId, .report = event.report, .dossier = event.dossier});
}

void Session::logLook(Event look)
{
    look.action = event::viewed;
    if (m_db.isReading())
        m_looks.push_back(std::move(look));
    else
        orThrow(write([&] { log(std::move(look)); }));
}

void Session::logAfterRead()
{
    const std::vector<Event> looks = std::exchange(m_looks, {});
    if (!looks.empty())
        orThrow(write([&] {
            for (const Event& look : looks)
                log(look);
        }));
}

void Session::publish()
{
    if (m_notifier && !m_pending.isEmpty())
        m_notifier->publish(m_pending);
    m_pending.clear();
}

} // namespace woonrust
