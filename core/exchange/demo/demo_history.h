// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/event.h"
#include "services/base/session.h"
#include "services/cases/things/case_write.h"

#include <QHash>
#include <vector>

namespace woonrust::demo {

// What happened in the demo, by whom and when. Gathered and then written in order of time, so that the log reads as if
// it had grown.
class History {
public:
    explicit History(Session& session);

    void add(const QDateTime& at, UserId by, Event event);
    // Writes things in cases as that user at that moment.
    [[nodiscard]] CaseWrite writeAt(const QDateTime& at, UserId by)
    {
        return {m_session.db(), [this, at, by](Event event) { add(at, by, std::move(event)); }};
    }
    // Writes what was gathered when that has become much; at the end with `all`.
    void write(bool all);
    // How many were added.
    [[nodiscard]] qint64 count() const { return m_count; }

private:
    Session& m_session;
    QHash<qint64, QString> m_roles; // of each user, as events hold them
    std::vector<Event> m_events;
    qint64 m_count = 0;
};

} // namespace woonrust::demo
