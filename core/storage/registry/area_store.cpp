// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/registry/area_store.h"

#include "storage/shared/search_store.h"

namespace woonrust::storage {

using namespace Qt::StringLiterals;

namespace {

const QString columns = u"id, code, name, kind, parent_id, year, inhabitants, households, retired, version"_s;

Area readArea(const Row& row)
{
    return {.id = row.id<AreaId>(0),
            .code = row.text(1),
            .name = row.text(2),
            .kind = row.text(3),
            .parent = row.id<AreaId>(4),
            .year = int(row.integer(5)),
            .inhabitants = row.optionalInt(6),
            .households = row.optionalInt(7),
            .retired = row.flag(8),
            .version = int(row.integer(9))};
}

AreaBoundary readBoundary(const Row& row)
{
    return {.area = row.id<AreaId>(0), .year = int(row.integer(1)), .wkb = row.bytes(2), .source = row.text(3)};
}

void indexArea(Connection& db, const Area& area)
{
    indexForSearch(db, EntityKind::Area, area.id.value(), {}, area.name, area.code);
}

// Which year's boundary is in force in year ?: the newest one not after it, else the oldest.
const QString yearInForce = u"(SELECT coalesce(max(CASE WHEN b.year <= ? THEN b.year END), min(b.year)) "
                            "FROM area_boundary b WHERE b.area_id = a.id)"_s;

} // namespace

AreaId insertArea(Connection& db, const Area& area)
{
    Area stored = area;
    stored.id = AreaId(db.insert(
        u"INSERT INTO area (code, name, kind, parent_id, year, inhabitants, households, "
        "retired) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {area.code, area.name, area.kind, area.parent, area.year, area.inhabitants, area.households, area.retired}));
    indexArea(db, stored);
    return stored.id;
}

bool updateArea(Connection& db, const Area& area)
{
    if (db.exec(u"UPDATE area SET code = ?, name = ?, kind = ?, parent_id = ?, year = ?, inhabitants = ?, "
                "households = ?, retired = ?, version = version + 1 WHERE id = ? AND version = ?"_s,
                {area.code, area.name, area.kind, area.parent, area.year, area.inhabitants, area.households,
                 area.retired, area.id, area.version}) == 0)
        return false;
    indexArea(db, area);
    return true;
}

std::optional<Area> findArea(Connection& db, AreaId id)
{
    return db.one<Area>(u"SELECT %1 FROM area WHERE id = ?"_s.arg(columns), {id}, readArea);
}

std::optional<Area> findAreaByCode(Connection& db, const QString& code)
{
    return db.one<Area>(u"SELECT %1 FROM area WHERE code = ?"_s.arg(columns), {code}, readArea);
}

std::vector<Area> allAreas(Connection& db)
{
    return db.all<Area>(u"SELECT %1 FROM area ORDER BY name, code"_s.arg(columns), {}, readArea);
}

const QString& areaDescendantsSql()
{
    // UNION, not UNION ALL: a circle in a damaged tree ends instead of running for ever.
    static const QString sql = u"WITH RECURSIVE below (id) AS (SELECT CAST(? AS BIGINT) UNION SELECT area.id FROM area "
                               "JOIN below ON area.parent_id = below.id) SELECT id FROM below"_s;
    return sql;
}

std::vector<AreaId> areaAndDescendants(Connection& db, AreaId id)
{
    return db.all<AreaId>(areaDescendantsSql(), {id}, [](const Row& row) { return row.id<AreaId>(0); });
}

std::vector<Area> areaPath(Connection& db, AreaId id)
{
    std::vector<Area> path;
    for (AreaId at = id; at && path.size() < 20;) {
        const auto area = findArea(db, at);
        if (!area)
            break;
        path.push_back(*area);
        at = area->parent;
    }
    return path;
}

void putBoundary(Connection& db, const AreaBoundary& boundary)
{
    db.exec(u"INSERT INTO area_boundary (area_id, year, geometry, source) VALUES (?, ?, ?, ?) "
            "ON CONFLICT (area_id, year) DO UPDATE SET geometry = excluded.geometry, source = excluded.source"_s,
            {boundary.area, boundary.year, boundary.wkb, boundary.source});
}

std::optional<AreaBoundary> boundaryOf(Connection& db, AreaId area, int year)
{
    return db.one<AreaBoundary>(u"SELECT g.area_id, g.year, g.geometry, g.source FROM area a JOIN area_boundary g "
                                "ON g.area_id = a.id AND g.year = %1 WHERE a.id = ?"_s.arg(yearInForce),
                                {year, area}, readBoundary);
}

std::vector<AreaBoundary> boundariesOf(Connection& db, const QString& kind, int year)
{
    return db.all<AreaBoundary>(
        u"SELECT g.area_id, g.year, g.geometry, g.source FROM area a JOIN area_boundary g "
        "ON g.area_id = a.id AND g.year = %1 WHERE ? IN ('', a.kind) ORDER BY a.id"_s.arg(yearInForce),
        {year, kind}, readBoundary);
}

qint64 unitsInArea(Connection& db, AreaId area)
{
    return db.integer(u"SELECT count(*) FROM unit WHERE area_id = ? AND kind = 'WOO'"_s, {area});
}

} // namespace woonrust::storage
