// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/registry.h"
#include "storage/database/connection.h"

namespace woonrust::storage {

AreaId insertArea(Connection& db, const Area& area);
// False when its version is another by now.
[[nodiscard]] bool updateArea(Connection& db, const Area& area);
[[nodiscard]] std::optional<Area> findArea(Connection& db, AreaId id);
[[nodiscard]] std::optional<Area> findAreaByCode(Connection& db, const QString& code);
// Every area, retired ones too, by name. The tree is small enough to be held whole (at most some thousands).
[[nodiscard]] std::vector<Area> allAreas(Connection& db);
// The area and all below it. For SQL that filters by area: see areaDescendants() below.
[[nodiscard]] std::vector<AreaId> areaAndDescendants(Connection& db, AreaId id);
// The area and all above it, lowest first.
[[nodiscard]] std::vector<Area> areaPath(Connection& db, AreaId id);

// "SELECT id FROM ..." of the area and all below it, with one "?" for the area's id: for use in "area_id IN (...)".
[[nodiscard]] const QString& areaDescendantsSql();

struct AreaBoundary {
    AreaId area;
    int year = 0;
    QByteArray wkb; // multipolygon, WGS 84, longitude first
    QString source;
};

// Replaces the boundary of that year.
void putBoundary(Connection& db, const AreaBoundary& boundary);
// The boundary in force in `year`: of that year or the last one before it, else the first one known.
[[nodiscard]] std::optional<AreaBoundary> boundaryOf(Connection& db, AreaId area, int year);
// The boundaries in force in `year` of every area of one kind, empty = every kind.
[[nodiscard]] std::vector<AreaBoundary> boundariesOf(Connection& db, const QString& kind, int year);

// Homes (unit kind WOO) in the area itself, without those of areas below it.
[[nodiscard]] qint64 unitsInArea(Connection& db, AreaId area);

} // namespace woonrust::storage
