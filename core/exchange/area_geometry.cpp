// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/area_geometry.h"

#include "exchange/area_crossings.h"

#include <QCoreApplication>
#include <ogr_geometry.h>
#include <ogr_spatialref.h>
#include <ogr_srs_api.h>

namespace woonrust::exchange {

namespace {

constexpr int rdNew = 28992;
constexpr int wgs84 = 4326;

std::unique_ptr<OGRSpatialReference> referenceSystem(int epsg)
{
    auto system = std::make_unique<OGRSpatialReference>();
    system->importFromEPSG(epsg);
    system->SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER); // longitude and x first, as all these files have it
    return system;
}

std::unique_ptr<OGRCoordinateTransformation> toWgs84(const OGRSpatialReference& from)
{
    return std::unique_ptr<OGRCoordinateTransformation>(
        OGRCreateCoordinateTransformation(&from, referenceSystem(wgs84).get()));
}

OGREnvelope extentOf(const OGRGeometry& shape)
{
    OGREnvelope extent;
    shape.getEnvelope(&extent);
    return extent;
}

bool isOnEarth(const OGREnvelope& extent)
{
    return extent.MinX >= -180 && extent.MaxX <= 180 && extent.MinY >= -90 && extent.MaxY <= 90;
}

// Where the Dutch grid is valid, with room around it.
bool isInRdGrid(const OGREnvelope& extent)
{
    return extent.MinX >= -50'000 && extent.MaxX <= 400'000 && extent.MinY >= 250'000 && extent.MaxY <= 700'000;
}

void addPolygons(const OGRGeometry& shape, OGRMultiPolygon& all)
{
    const OGRwkbGeometryType type = wkbFlatten(shape.getGeometryType());
    if (type == wkbPolygon) {
        if (!shape.IsEmpty())
            all.addGeometry(&shape);
    } else if (OGR_GT_IsSubClassOf(type, wkbGeometryCollection)) {
        for (const OGRGeometry* part : *shape.toGeometryCollection())
            addPolygons(*part, all); // what repairing left over of lines and points is passed by
    }
}

bool isWithin(const OGREnvelope& extent, double west, double south, double east, double north)
{
    return extent.MinX >= west && extent.MaxX <= east && extent.MinY >= south && extent.MaxY <= north;
}

// With its waters: the land in Europe, Bonaire, and Sint Eustatius with Saba.
bool isInNetherlands(const OGREnvelope& extent)
{
    return isWithin(extent, 2.3, 50.5, 7.5, 54.2) || isWithin(extent, -68.7, 11.8, -67.9, 12.5) ||
           isWithin(extent, -63.7, 17.1, -62.7, 18.0);
}

AreaGeometry::Boundary problem(const char* sentence)
{
    return {.wkb = {}, .problem = QCoreApplication::translate("Import", sentence)};
}

} // namespace

AreaGeometry::AreaGeometry(const OGRSpatialReference* named)
{
    if (!named || named->IsLocal())
        return;
    m_named.reset(named->Clone());
    m_named->SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
    m_fromNamed = toWgs84(*m_named);
}

AreaGeometry::~AreaGeometry() = default;

// By what the file says of its coordinates, and when that leads elsewhere by what they plainly are: metres of the Dutch
// grid, or degrees with latitude first, as some servers write EPSG:4326.
bool AreaGeometry::toDutchDegrees(OGRGeometry& shape, bool& swapped)
{
    const auto lands = [&](OGRGeometry& moved, OGRCoordinateTransformation* transformation) {
        return (!transformation || moved.transform(transformation) == OGRERR_NONE) && isInNetherlands(extentOf(moved));
    };
    const auto take = [&](std::unique_ptr<OGRGeometry> moved) {
        shape.toMultiPolygon()->empty();
        for (const OGRPolygon* polygon : *moved->toMultiPolygon())
            shape.toMultiPolygon()->addGeometry(polygon);
        return true;
    };
    if (m_fromNamed) {
        std::unique_ptr<OGRGeometry> moved(shape.clone());
        if (lands(*moved, m_fromNamed.get()))
            return take(std::move(moved));
    }
    const OGREnvelope extent = extentOf(shape);
    if (isInRdGrid(extent)) {
        if (!m_fromRd)
            m_fromRd = toWgs84(*referenceSystem(rdNew));
        std::unique_ptr<OGRGeometry> moved(shape.clone());
        return m_fromRd && lands(*moved, m_fromRd.get()) && take(std::move(moved));
    }
    if (isInNetherlands(extent))
        return true;
    std::unique_ptr<OGRGeometry> turned(shape.clone());
    turned->swapXY();
    swapped = lands(*turned, nullptr);
    return swapped && take(std::move(turned));
}

AreaGeometry::Boundary AreaGeometry::convert(const OGRGeometry* shape, const std::function<void()>& goOn)
{
    if (!shape || shape->IsEmpty())
        return problem(QT_TRANSLATE_NOOP("Import", "It has no boundary."));
    std::unique_ptr<OGRGeometry> copy(shape->getLinearGeometry());
    copy->flattenTo2D();
    OGRMultiPolygon polygons;
    addPolygons(*copy, polygons);
    if (polygons.IsEmpty())
        return problem(QT_TRANSLATE_NOOP("Import", "Its boundary is no surface but a point or a line."));
    std::unique_ptr<OGRGeometry> whole(polygons.clone());
    if (!whole->IsValid()) {
        // To repair takes long beyond measure when a line crosses itself everywhere, and cannot be stopped.
        if (crossesOften(polygons, goOn))
            return problem(QT_TRANSLATE_NOOP("Import",
                                             "Its boundary crosses itself in very many places. Download it again, "
                                             "or have it repaired."));
        whole.reset(whole->MakeValid());
    }
    OGRMultiPolygon repaired;
    if (whole)
        addPolygons(*whole, repaired);
    if (repaired.IsEmpty() || repaired.get_Area() <= 0)
        return problem(QT_TRANSLATE_NOOP("Import", "Its boundary crosses itself and cannot be repaired."));
    Boundary boundary;
    if (!toDutchDegrees(repaired, boundary.swapped))
        return problem(isOnEarth(extentOf(repaired))
                           ? QT_TRANSLATE_NOOP("Import", "Its boundary lies outside the Netherlands. Is this the right "
                                                         "file, and are its coordinates RD or WGS 84?")
                           : QT_TRANSLATE_NOOP("Import", "Its coordinates are neither RD nor WGS 84."));
    boundary.wkb.resize(qsizetype(repaired.WkbSize()));
    static_cast<const OGRGeometry&>(repaired).exportToWkb(wkbNDR,
                                                          reinterpret_cast<unsigned char*>(boundary.wkb.data()));
    return boundary;
}

} // namespace woonrust::exchange
