// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/cases/event_history.h"

#include "storage/cases/event_row.h"
#include "storage/database/dialect.h"

namespace woonrust::storage {

using namespace Qt::StringLiterals;

namespace {

// This keeps the planner from the index on moments, by which it would read the changes of all other cases.
const QString changes = u"AND %1 >= ? AND e.action NOT IN ('view', 'export', 'print') ORDER BY e.id DESC"_s.arg(
    dialect::noIndex(u"e.at"_s));

} // namespace

std::vector<Event> changesSince(Connection& db, DossierId dossier, const QDateTime& since)
{
    return db.all<Event>(selectEvent + u"WHERE e.dossier_id = ? "_s + changes, {dossier, since}, readEvent);
}

std::vector<Event> changesSince(Connection& db, ReportId report, const QDateTime& since)
{
    return db.all<Event>(selectEvent + u"WHERE e.report_id = ? "_s + changes, {report, since}, readEvent);
}

std::optional<Event> lastOf(Connection& db, EntityKind kind, qint64 id, QLatin1StringView action, EventId before)
{
    return db.one<Event>(selectEvent + u"WHERE e.subject_kind = ? AND e.subject_id = ? AND e.id < ? AND e.action = ? "
                                       "ORDER BY e.id DESC LIMIT 1"_s,
                         {entityCode(kind), id, before, QString(action)}, readEvent);
}

std::optional<Event> firstOf(Connection& db, EntityKind kind, qint64 id)
{
    return db.one<Event>(selectEvent + u"WHERE e.subject_kind = ? AND e.subject_id = ? ORDER BY e.id LIMIT 1"_s,
                         {entityCode(kind), id}, readEvent);
}

} // namespace woonrust::storage
