// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/access/user_check.h"

#include "services/access/users.h"
#include "storage/cases/event_log_store.h"
#include "storage/registry/user_store.h"

#include <QHash>
#include <QJsonArray>

namespace woonrust {

namespace {

struct LoggedValue {
    EventId event;
    QJsonValue value;
};

// Field -> its newest value; by the number of the line, because a clock may have been set back.
using LoggedFields = QHash<QString, LoggedValue>;

bool isAsLogged(const User& user, const LoggedFields& logged)
{
    const QJsonObject fields = users::fieldsOf(user);
    const QJsonObject empty = users::fieldsOf({});
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        const auto known = logged.find(field.key());
        if (field.value() != (known == logged.end() ? empty.value(field.key()) : known->value))
            return false;
    }
    return true;
}

} // namespace

QStringList usersUnlikeLog(Connection& db)
{
    QHash<qint64, LoggedFields> logged;
    storage::eachLoggedEvent(db, {.kind = EntityKind::User}, [&](const Event& event) {
        LoggedFields& fields = logged[event.subjectId];
        for (auto change = event.changes.begin(); change != event.changes.end(); ++change)
            if (LoggedValue& known = fields[change.key()]; known.event < event.id)
                known = {.event = event.id, .value = change->toArray().at(1)};
        return true;
    });
    QStringList unlike;
    for (const User& user : storage::allUsers(db))
        if (!isAsLogged(user, logged.value(user.id.value())))
            unlike << user.login;
    return unlike;
}

} // namespace woonrust
