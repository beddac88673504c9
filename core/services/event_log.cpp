// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/event_log.h"

#include "domain/number.h"
#include "storage/event_store.h"
#include "storage/event_subjects.h"

#include <QJsonObject>

namespace woonrust::event_log {

using namespace Qt::StringLiterals;

Result<std::vector<Line>> page(Session& session, const Query& query)
{
    return session.write([&] {
        requirePermission(session, Permission::SeeEventLog);
        std::vector<Line> lines;
        for (Event& event : storage::recentEvents(session.db(), query.limit, query.before, query.user)) {
            Line line;
            line.userName = storage::userNameOf(session.db(), event.user);
            line.subject = storage::subjectLabel(session.db(), event.subjectKind, event.subjectId);
            line.event = std::move(event);
            lines.push_back(std::move(line));
        }
        if (!query.before) {
            QJsonObject changes;
            if (query.user)
                noteChange(changes, "user"_L1, QJsonValue(), query.user.value());
            session.log({.action = event::viewed, .subjectKind = EntityKind::Casebook, .changes = changes});
        }
        return lines;
    });
}

} // namespace woonrust::event_log
