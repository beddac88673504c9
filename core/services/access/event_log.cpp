// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/access/event_log.h"

#include "storage/cases/event_store.h"
#include "storage/cases/event_subjects.h"

#include <QJsonArray>
#include <QJsonObject>

namespace woonrust::event_log {

using namespace Qt::StringLiterals;

namespace {

// What an administrator who sees no cases may read of a change: that it was made and in which fields.
void leaveOutContents(Event& event)
{
    switch (event.subjectKind) {
    case EntityKind::Casebook:
    case EntityKind::User:
    case EntityKind::CodeValue:
    case EntityKind::Setting:
    case EntityKind::Area:
    case EntityKind::Unit:
    case EntityKind::StandardText:
        return;
    default:
        break;
    }
    for (auto change = event.changes.begin(); change != event.changes.end(); ++change)
        *change = QJsonArray();
    event.reason.clear();
}

} // namespace

Result<std::vector<Line>> page(Session& session, const Query& query)
{
    return session.write([&] {
        requirePermission(session, Permission::SeeEventLog);
        std::vector<Line> lines;
        for (Event& event : storage::recentEvents(session.db(), query.limit, query.before, query.user)) {
            Line line;
            line.userName = storage::userNameOf(session.db(), event.user);
            line.subject = storage::subjectLabel(session.db(), event.subjectKind, event.subjectId);
            if (!policy::may(session.actor(), Permission::SeeCases))
                leaveOutContents(event);
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
