// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/area_geometry.h"

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

OGRCoordinateTransformation* AreaGeometry::transformationFor(const OGRGeometry& shape)
{
    const OGREnvelope extent = extentOf(shape);
    // A GeoJSON file without "crs" counts as WGS 84; metres in one tell that it is RD after all.
    const bool degrees = !m_named || m_named->IsGeographic();
    if (degrees && !isOnEarth(extent)) {
        if (!isInRdGrid(extent))
            return nullptr;
        if (!m_fromRd)
            m_fromRd = toWgs84(*referenceSystem(rdNew));
        return m_fromRd.get();
    }
    if (!m_named) {
        m_named = referenceSystem(wgs84);
        m_fromNamed = toWgs84(*m_named);
    }
    return m_fromNamed.get();
}

AreaGeometry::Boundary AreaGeometry::convert(const OGRGeometry* shape)
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
    if (!whole->IsValid())
        whole.reset(whole->MakeValid());
    OGRMultiPolygon repaired;
    if (whole)
        addPolygons(*whole, repaired);
    if (repaired.IsEmpty() || repaired.get_Area() <= 0)
        return problem(QT_TRANSLATE_NOOP("Import", "Its boundary crosses itself and cannot be repaired."));
    OGRCoordinateTransformation* transformation = transformationFor(repaired);
    if (!transformation || repaired.transform(transformation) != OGRERR_NONE || !isOnEarth(extentOf(repaired)))
        return problem(QT_TRANSLATE_NOOP("Import", "Its coordinates are neither RD nor WGS 84."));
    Boundary boundary;
    boundary.wkb.resize(qsizetype(repaired.WkbSize()));
    static_cast<const OGRGeometry&>(repaired).exportToWkb(wkbNDR,
                                                          reinterpret_cast<unsigned char*>(boundary.wkb.data()));
    return boundary;
}

} // namespace woonrust::exchange
