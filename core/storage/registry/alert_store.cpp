// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/registry/alert_store.h"

namespace woonrust::storage {

using namespace Qt::StringLiterals;

namespace {

const QString columns =
    u"a.id, a.person_id, a.unit_id, a.kind, a.text, a.source, a.from_on, a.until_on, a.ended, a.version"_s;

Alert readAlert(const Row& row)
{
    return {.id = row.id<AlertId>(0),
            .person = row.id<PersonId>(1),
            .unit = row.id<UnitId>(2),
            .kind = row.text(3),
            .text = row.text(4),
            .source = row.text(5),
            .fromOn = row.date(6),
            .untilOn = row.date(7),
            .ended = row.flag(8),
            .version = int(row.integer(9))};
}

} // namespace

AlertId insertAlert(Connection& db, const Alert& alert)
{
    return AlertId(db.insert(
        u"INSERT INTO alert (person_id, unit_id, kind, text, source, from_on, until_on, ended) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {alert.person, alert.unit, alert.kind, alert.text, alert.source, alert.fromOn, alert.untilOn, alert.ended}));
}

bool updateAlertTerm(Connection& db, const Alert& alert)
{
    return db.exec(u"UPDATE alert SET until_on = ?, ended = ?, version = version + 1 WHERE id = ? AND version = ?"_s,
                   {alert.untilOn, alert.ended, alert.id, alert.version}) > 0;
}

std::optional<Alert> findAlert(Connection& db, AlertId id)
{
    return db.one<Alert>(u"SELECT %1 FROM alert a WHERE a.id = ?"_s.arg(columns), {id}, readAlert);
}

std::vector<Alert> alertsAt(Connection& db, UnitId unit, QDate day)
{
    return db.all<Alert>(
        u"SELECT %1 FROM alert a WHERE a.id IN (SELECT id FROM alert WHERE unit_id = ? UNION ALL "
        "SELECT alert.id FROM tenancy t JOIN alert ON alert.person_id = t.person_id "
        "WHERE t.unit_id = ? AND t.start_on <= ? AND (t.end_on IS NULL OR t.end_on >= ?)) "
        "AND a.ended = 0 AND a.from_on <= ? AND a.until_on >= ? ORDER BY a.from_on DESC, a.id"_s.arg(columns),
        {unit, unit, day, day, day, day}, readAlert);
}

std::vector<Alert> alertsOn(Connection& db, PersonId person, QDate day)
{
    return db.all<Alert>(
        u"SELECT %1 FROM alert a WHERE a.id IN (SELECT id FROM alert WHERE person_id = ? UNION ALL "
        "SELECT alert.id FROM tenancy t JOIN alert ON alert.unit_id = t.unit_id "
        "WHERE t.person_id = ? AND t.start_on <= ? AND (t.end_on IS NULL OR t.end_on >= ?)) "
        "AND a.ended = 0 AND a.from_on <= ? AND a.until_on >= ? ORDER BY a.from_on DESC, a.id"_s.arg(columns),
        {person, person, day, day, day, day}, readAlert);
}

std::vector<Alert> alertHistory(Connection& db, PersonId person)
{
    return db.all<Alert>(
        u"SELECT %1 FROM alert a WHERE a.person_id = ? ORDER BY a.from_on DESC, a.id DESC"_s.arg(columns), {person},
        readAlert);
}

std::vector<Alert> alertsExpiring(Connection& db, QDate from, QDate until, int limit)
{
    return db.all<Alert>(u"SELECT %1 FROM alert a WHERE a.ended = 0 AND a.until_on BETWEEN ? AND ? "
                         "ORDER BY a.until_on, a.id LIMIT ?"_s.arg(columns),
                         {from, until, limit}, readAlert);
}

} // namespace woonrust::storage
