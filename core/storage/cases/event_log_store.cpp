// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/cases/event_log_store.h"

#include "storage/cases/event_row.h"
#include "storage/database/dialect.h"

namespace woonrust::storage {

using namespace Qt::StringLiterals;

namespace {

struct LogQuery {
    QString sql;
    Values values;
};

// In the order of event_at_idx, which also ends a period early; one thing has its own index, and few events.
LogQuery logQuery(Connection& db, const EventFilter& filter, EventId before)
{
    QStringList conditions{u"TRUE"_s};
    Values values;
    const auto narrow = [&](bool wanted, const QString& condition, const Value& value) {
        if (!wanted)
            return;
        conditions << condition;
        values.push_back(value);
    };
    if (before) {
        conditions << u"(e.at, e.id) < (?, ?)"_s;
        values.emplace_back(db.text(u"SELECT at FROM event WHERE id = ?"_s, {before}));
        values.emplace_back(before);
    }
    narrow(filter.from.isValid(), u"e.at >= ?"_s, filter.from);
    narrow(filter.until.isValid(), u"e.at < ?"_s, filter.until);
    narrow(filter.user.isValid(), u"e.user_id = ?"_s, filter.user);
    narrow(!filter.action.isEmpty(), u"e.action = ?"_s, filter.action);
    if (filter.kind) {
        narrow(true, filter.subject ? u"e.subject_kind = ?"_s : dialect::noIndex(u"e.subject_kind = ?"_s),
               entityCode(*filter.kind));
        narrow(filter.subject != 0, u"e.subject_id = ?"_s, filter.subject);
    }
    return {.sql = selectEvent + u"WHERE "_s + conditions.join(u" AND "_s) + u" ORDER BY e.at DESC, e.id DESC"_s,
            .values = values};
}

} // namespace

std::vector<Event> loggedEvents(Connection& db, const EventFilter& filter, int limit, EventId before)
{
    auto [sql, values] = logQuery(db, filter, before);
    values.emplace_back(limit);
    return db.all<Event>(sql + u" LIMIT ?"_s, values, readEvent);
}

void eachLoggedEvent(Connection& db, const EventFilter& filter, const std::function<bool(const Event&)>& sink)
{
    const auto [sql, values] = logQuery(db, filter, {});
    db.eachUntil(sql, values, [&](const Row& row) { return sink(readEvent(row)); });
}

} // namespace woonrust::storage
