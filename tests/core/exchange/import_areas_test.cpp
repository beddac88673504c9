// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import_fixture.h"
#include "storage/registry/area_store.h"

#include <QDir>
#include <QElapsedTimer>
#include <cmath>
#include <cpl_vsi.h>
#include <gdal_priv.h>
#include <ogrsf_frmts.h>

using namespace woonrust;
using namespace woonrust::exchange;
using namespace woonrust::tests;
using namespace Qt::StringLiterals;

namespace {

// Two squares of an invented town, in WGS 84 and in RD (that of RD lies at the tower of Amersfoort, 155000 463000).
const QByteArray square =
    R"({"type":"Polygon","coordinates":[[[5.0,52.0],[5.01,52.0],[5.01,52.01],[5.0,52.01],[5.0,52.0]]]})";
const QByteArray rdSquare =
    R"({"type":"Polygon","coordinates":[[[155000,463000],[156000,463000],[156000,464000],[155000,464000],[155000,463000]]]})";

QByteArray feature(const QByteArray& properties, const QByteArray& geometry = square)
{
    return R"({"type":"Feature","properties":{)" + properties + R"(},"geometry":)" + geometry + "}";
}

QByteArray collection(const QByteArrayList& features, const QByteArray& head = {})
{
    return R"({"type":"FeatureCollection",)" + head + R"("features":[)" + features.join(',') + "]}";
}

const QByteArray rdHead = R"("crs":{"type":"name","properties":{"name":"urn:ogc:def:crs:EPSG::28992"}},)";

// The corner with the least coordinates of the outer ring of the first polygon, from the WKB itself.
struct Corner {
    double x = 1e9;
    double y = 1e9;
};
Corner cornerOf(const QByteArray& wkb)
{
    OGRGeometry* shape = nullptr;
    REQUIRE(OGRGeometryFactory::createFromWkb(wkb.constData(), nullptr, &shape, std::size_t(wkb.size())) ==
            OGRERR_NONE);
    const std::unique_ptr<OGRGeometry> owner(shape);
    REQUIRE(wkbFlatten(shape->getGeometryType()) == wkbMultiPolygon);
    CHECK(shape->IsValid());
    OGREnvelope extent;
    shape->getEnvelope(&extent);
    return {.x = extent.MinX, .y = extent.MinY};
}

QString sharedData(const QString& name)
{
    QDir root(QString::fromUtf8(WOONRUST_SOURCE_DIR));
    for (int up = 0; up < 2 && root.cdUp(); ++up)
        if (root.exists(u"shared/data/"_s + name))
            return root.filePath(u"shared/data/"_s + name);
    return {};
}

class AreaFixture : public ImportFixture {
public:
    ImportResult runFile(const QString& path, const ImportOptions& options = {})
    {
        auto result = importAreas(session, path, options);
        INFO((result ? std::string() : result.error().message.toStdString()));
        REQUIRE(result);
        return *result;
    }
    ImportResult runJson(const QByteArray& content, const ImportOptions& options = {})
    {
        return runFile(file(content, u"buurten_2024.geojson"_s), options);
    }
    Area area(const QString& code)
    {
        const auto found = storage::findAreaByCode(casebook.db, code);
        REQUIRE(found);
        return *found;
    }
};

} // namespace

TEST_CASE_METHOD(AreaFixture, "All four spellings of the columns are understood")
{
    const ImportResult result = runJson(collection({
        feature(R"("BU_CODE":"BU99010101","BU_NAAM":"Oude Linde","AANT_INW":120,"WATER":"NEE")"),
    }));
    CHECK(result.added == 1);
    CHECK(area(u"BU99010101"_s).name == u"Oude Linde");
    CHECK(area(u"BU99010101"_s).inhabitants == 120);

    runJson(collection(
        {feature(R"("buurtcode":"BU99010102","buurtnaam":"Kade","aantal_inwoners":300,)"
                 R"("aantal_huishoudens":150,"gemeentenaam":"Lindenveld","wijknaam":"Centrum","jaar":2023)")}));
    CHECK(area(u"BU99010102"_s).households == 150);
    CHECK(area(u"BU99010102"_s).year == 2023);
    CHECK(area(u"GM9901"_s).name == u"Lindenveld");
    CHECK(area(u"WK990101"_s).name == u"Centrum");

    runJson(collection(
        {feature(R"("buurtcode":"BU9901A1B2","buurtnaam":"Hof","aantalInwoners":10,"aantalHuishoudens":4)")}));
    CHECK(area(u"BU9901A1B2"_s).inhabitants == 10);
    CHECK(area(u"BU9901A1B2"_s).year == 2024); // from the name of the file

    runJson(collection({feature(R"("statcode":"BU99010103","statnaam":"Eng","jrstatcode":"2022BU99010103")")}));
    CHECK(area(u"BU99010103"_s).name == u"Eng");
    CHECK(area(u"BU99010103"_s).year == 2022);
    CHECK(storage::boundaryOf(casebook.db, area(u"BU99010103"_s).id, 2022));
}

TEST_CASE_METHOD(AreaFixture, "Wijken and gemeenten are areas of their own kind and the parents of what lies in them")
{
    runJson(collection({feature(R"("wijkcode":"WK990101","wijknaam":"Centrum","gemeentecode":"GM9901")")}));
    runJson(collection({feature(R"("gemeentecode":"GM9901","gemeentenaam":"Lindenveld")")}));
    runJson(collection({feature(R"("buurtcode":"BU99010101","buurtnaam":"Kade")")}));
    const auto path = storage::areaPath(casebook.db, area(u"BU99010101"_s).id);
    REQUIRE(path.size() == 3);
    CHECK(path[1].name == u"Centrum");
    CHECK(path[1].kind == u"DISTRICT");
    CHECK(path[2].name == u"Lindenveld");
    CHECK(path[2].kind == u"MUNICIPALITY");
}

TEST_CASE_METHOD(AreaFixture, "Boundaries in RD land where they are on earth, whether the file says so or not")
{
    for (const QByteArray& head : {rdHead, QByteArray()}) {
        runJson(collection({feature(R"("buurtcode":"BU99010101","buurtnaam":"Kade")", rdSquare)}, head),
                {.replaceBoundaries = true});
        const auto boundary = storage::boundaryOf(casebook.db, area(u"BU99010101"_s).id, 2024);
        REQUIRE(boundary);
        // The tower of Amersfoort in WGS 84: 52.155172 N, 5.387204 E.
        const Corner corner = cornerOf(boundary->wkb);
        CHECK(std::abs(corner.x - 5.387204) < 0.0003);
        CHECK(std::abs(corner.y - 52.155172) < 0.0001);
    }
}

TEST_CASE_METHOD(AreaFixture, "Water is left out and secret numbers are not known")
{
    const ImportResult result =
        runJson(collection({feature(R"("buurtcode":"BU99010101","buurtnaam":"Kade","aantal_inwoners":-99997)"),
                            feature(R"("buurtcode":"BU99019997","buurtnaam":"Meer","water":"JA")")}));
    CHECK(result.added == 1);
    CHECK(result.skipped == 1);
    CHECK_FALSE(area(u"BU99010101"_s).inhabitants);
    CHECK_FALSE(storage::findAreaByCode(casebook.db, u"BU99019997"_s));
}

TEST_CASE_METHOD(AreaFixture,
                 "A ring that crosses itself is repaired, and what is no surface is refused with a sentence")
{
    const QByteArray bowTie = R"({"type":"Polygon","coordinates":[[[5,52],[5.01,52.01],[5.01,52],[5,52.01],[5,52]]]})";
    const ImportResult result = runJson(collection(
        {feature(R"("buurtcode":"BU99010101","buurtnaam":"Strik")", bowTie),
         feature(R"("buurtcode":"BU99010102","buurtnaam":"Punt")", R"({"type":"Point","coordinates":[5,52]})"),
         feature(R"("buurtcode":"BU99010103","buurtnaam":"Niets")", "null"),
         feature(R"("buurtcode":"BU99010104","buurtnaam":"Ver")",
                 R"({"type":"Polygon","coordinates":[[[9e6,9e6],[9.1e6,9e6],[9e6,9.1e6],[9e6,9e6]]]})"),
         feature(R"("buurtcode":"XX1","buurtnaam":"Anders")"),
         feature(R"("buurtcode":"BU99010101","buurtnaam":"Dubbel")")}));
    CHECK(result.added == 1);
    REQUIRE(result.refused.size() == 5);
    for (std::size_t i = 0; i < 5; ++i) {
        CHECK(result.refused[i].line == qint64(i) + 2);
        CHECK_FALSE(result.refused[i].reason.isEmpty());
    }
    const auto boundary = storage::boundaryOf(casebook.db, area(u"BU99010101"_s).id, 2024);
    REQUIRE(boundary);
    (void)cornerOf(boundary->wkb);
}

TEST_CASE_METHOD(AreaFixture,
                 "A later division renames, an older one only adds its boundary, the same one changes nothing")
{
    const auto named = [](const QByteArray& name, int year) {
        return collection(
            {feature(R"("buurtcode":"BU99010101","buurtnaam":")" + name + R"(","jaar":)" + QByteArray::number(year))});
    };
    runJson(named("Kade", 2023));
    CHECK(runJson(named("Havenkade", 2024)).changed == 1);
    CHECK(area(u"BU99010101"_s).name == u"Havenkade");
    CHECK(runJson(named("Oude kade", 2020)).changed == 1);
    CHECK(area(u"BU99010101"_s).name == u"Havenkade");
    CHECK(count(u"area_boundary"_s) == 3);
    const qint64 events = count(u"event"_s);
    CHECK(runJson(named("Havenkade", 2024)).unchanged == 1);
    CHECK(count(u"event"_s) == events);
}

TEST_CASE_METHOD(AreaFixture, "An area that a unit made is named by the file that has it")
{
    run(importUnits, "eenheidnummer;straat;buurtcode\nV1;Laan;BU99010101\n");
    CHECK(runJson(collection({feature(R"("buurtcode":"BU99010101","buurtnaam":"Kade")")})).changed == 1);
    CHECK(area(u"BU99010101"_s).name == u"Kade");
    CHECK(count(u"area"_s) == 3);
}

TEST_CASE_METHOD(AreaFixture, "Boundaries with latitude first are put right, and those outside the Netherlands refused")
{
    const QByteArray swapped = R"({"type":"Polygon","coordinates":[[[52.0,5.0],[52.0,5.01],[52.01,5.01],[52.0,5.0]]]})";
    const QByteArray paris = R"({"type":"Polygon","coordinates":[[[2.2,48.8],[2.3,48.8],[2.3,48.9],[2.2,48.8]]]})";
    const QByteArray bonaire =
        R"({"type":"Polygon","coordinates":[[[-68.3,12.1],[-68.2,12.1],[-68.2,12.2],[-68.3,12.1]]]})";
    const ImportResult result = runJson(
        collection({feature(R"("buurtcode":"BU99010101")", swapped), feature(R"("buurtcode":"BU99010102")", paris),
                    feature(R"("buurtcode":"BU99010103")", bonaire)}));
    CHECK(result.added == 2);
    REQUIRE(result.warnings.size() == 1);
    CHECK(result.warnings[0].reason.contains(u"axes"));
    REQUIRE(result.refused.size() == 1);
    CHECK(result.refused[0].reason.contains(u"outside the Netherlands"));
    const Corner corner = cornerOf(storage::boundaryOf(casebook.db, area(u"BU99010101"_s).id, 2024)->wkb);
    CHECK(std::abs(corner.x - 5.0) < 1e-9);
    CHECK(std::abs(corner.y - 52.0) < 1e-9);
}

TEST_CASE_METHOD(AreaFixture, "A boundary takes the place of another of its year only when that was chosen")
{
    const QByteArray other = R"({"type":"Polygon","coordinates":[[[5.1,52.1],[5.2,52.1],[5.2,52.2],[5.1,52.1]]]})";
    runJson(collection({feature(R"("buurtcode":"BU99010101")")}));
    const QByteArray again = collection({feature(R"("buurtcode":"BU99010101")", other)});
    const ImportResult refused = runJson(again);
    REQUIRE(refused.refused.size() == 1);
    CHECK(refused.refused[0].reason.contains(u"replace"));
    const ImportResult replaced = runJson(again, {.replaceBoundaries = true});
    CHECK(replaced.changed == 1);
    CHECK(replaced.replacedBoundaries == 1);
}

TEST_CASE_METHOD(AreaFixture,
                 "A boundary that crosses itself everywhere is refused at once, and reading can be stopped")
{
    QByteArrayList points;
    constexpr int corners = 401;
    for (int i = 0; i <= corners; ++i) {
        const double turn = 2 * 3.14159265358979 * (i * (corners / 2) % corners) / corners;
        points << "[" + QByteArray::number(5 + 0.1 * std::cos(turn), 'f', 9) + "," +
                      QByteArray::number(52 + 0.1 * std::sin(turn), 'f', 9) + "]";
    }
    const QByteArray star = R"({"type":"Polygon","coordinates":[[)" + points.join(',') + "]]}";
    QElapsedTimer timer;
    timer.start();
    const ImportResult result = runJson(collection({feature(R"("buurtcode":"BU99010101")", star)}));
    CHECK(timer.elapsed() < 5'000);
    REQUIRE(result.refused.size() == 1);
    CHECK(result.refused[0].reason.contains(u"crosses itself"));
    QByteArrayList many(2'000, feature(R"("buurtcode":"BU99010102")"));
    const auto stopped =
        importAreas(session, file(collection(many), u"x.geojson"_s), {.progress = [](double) { return false; }});
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().kind == ErrorKind::Cancelled);
}

TEST_CASE_METHOD(AreaFixture,
                 "A city's file is read by the codes in it or by a choice, and other formats by themselves")
{
    const ImportResult city = runJson(
        collection({feature(R"("identificatie":"0","naam":"Proefbuurt","code":"ZZ01","cbsCode":"BU0363ZZ01")")}));
    CHECK(city.added == 1);
    CHECK(area(u"BU0363ZZ01"_s).name == u"Proefbuurt");
    runJson(
        collection({feature(R"("vak":"BU03630001","titel":"Kade")"), feature(R"("vak":"BU03630002","titel":"Wal")")}),
        {.columns = {{u"titel"_s, u"naam"_s}}});
    CHECK(area(u"BU03630001"_s).name == u"Kade");
    const QByteArray topology =
        R"({"type":"Topology","objects":{"buurten":{"type":"GeometryCollection","geometries":[{"type":"Polygon",)"
        R"("arcs":[[0]],"properties":{"buurtcode":"BU99010109","buurtnaam":"Topo"}}]}},)"
        R"("arcs":[[[5.0,52.0],[5.01,52.0],[5.01,52.01],[5.0,52.0]]]})";
    CHECK(runFile(file(topology, u"b.topojson"_s)).added == 1);
    // A zip of GDAL's own making.
    const QString zip = casebook.folder.filePath(u"grenzen.zip"_s);
    const QByteArray inside = "/vsizip/" + zip.toUtf8() + "/map/buurten.geojson";
    VSILFILE* out = VSIFOpenL(inside.constData(), "wb");
    REQUIRE(out);
    const QByteArray content = collection({feature(R"("buurtcode":"BU99010110","buurtnaam":"Zip")")});
    VSIFWriteL(content.constData(), 1, std::size_t(content.size()), out);
    VSIFCloseL(out);
    CHECK(runFile(zip).added == 1);
}

TEST_CASE_METHOD(AreaFixture, "Files that are no boundaries are refused as a whole")
{
    const auto why = [&](const QByteArray& content) {
        const auto result = importAreas(session, file(content, u"x.geojson"_s), {});
        REQUIRE_FALSE(result);
        return result.error();
    };
    CHECK(why("{}").kind == ErrorKind::Input);
    CHECK(why("").kind == ErrorKind::Input);
    CHECK(why("buurtcode;naam\n").kind == ErrorKind::Input);
    CHECK(why(collection({feature(R"("naam":"x")")})).message.contains(u"statcode"));
    CHECK(importAreas(session, u"/vsicurl/http://localhost/x.geojson"_s, {}).error().kind == ErrorKind::NotFound);
    CHECK(count(u"area"_s) == 0);
}

TEST_CASE_METHOD(AreaFixture, "A GeoPackage is read, and the casebook stays encrypted beside it")
{
    // GDAL brings the ordinary SQLite into this process: both must do their own work.
    GDALAllRegister();
    const QString path = casebook.folder.filePath(u"wijkenbuurten_2025.gpkg"_s);
    {
        GDALDriver* driver = GetGDALDriverManager()->GetDriverByName("GPKG");
        REQUIRE(driver);
        GDALDataset* dataset = driver->Create(path.toUtf8().constData(), 0, 0, 0, GDT_Unknown, nullptr);
        REQUIRE(dataset);
        OGRSpatialReference rd;
        rd.importFromEPSG(28992);
        OGRLayer* layer = dataset->CreateLayer("buurten", &rd, wkbMultiPolygon, nullptr);
        REQUIRE(layer);
        for (const char* column : {"buurtcode", "buurtnaam", "water"}) {
            OGRFieldDefn field(column, OFTString);
            REQUIRE(layer->CreateField(&field) == OGRERR_NONE);
        }
        const OGRFeatureUniquePtr feature(OGRFeature::CreateFeature(layer->GetLayerDefn()));
        feature->SetField("buurtcode", "BU99010101");
        feature->SetField("buurtnaam", "Zoetwaterkade");
        feature->SetField("water", "NEE");
        OGRGeometry* shape = nullptr;
        REQUIRE(OGRGeometryFactory::createFromWkt("MULTIPOLYGON(((155000 463000,156000 463000,156000 464000,155000 "
                                                  "463000)))",
                                                  nullptr, &shape) == OGRERR_NONE);
        feature->SetGeometryDirectly(shape);
        REQUIRE(layer->CreateFeature(feature.get()) == OGRERR_NONE);
        GDALClose(dataset);
    }
    CHECK(runFile(path).added == 1);
    CHECK(area(u"BU99010101"_s).name == u"Zoetwaterkade");
    CHECK(area(u"BU99010101"_s).year == 2025);
    const auto boundary = storage::boundaryOf(casebook.db, area(u"BU99010101"_s).id, 2025);
    REQUIRE(boundary);
    CHECK(std::abs(cornerOf(boundary->wkb).x - 5.387204) < 0.0003);

    casebook.db.close();
    for (const QFileInfo& info : QDir(casebook.folder.path()).entryInfoList({u"test.woonrust*"_s}, QDir::Files)) {
        QFile stored(info.filePath());
        REQUIRE(stored.open(QIODevice::ReadOnly));
        const QByteArray content = stored.readAll();
        CHECK_FALSE(content.startsWith("SQLite format 3"));
        CHECK_FALSE(content.contains("Zoetwaterkade"));
    }
    Connection again(casebook.path(), casebook.key);
    CHECK_FALSE(again.text(u"PRAGMA cipher_version"_s).isEmpty());
    CHECK(again.integer(u"SELECT count(*) FROM area"_s) == 3);
}

TEST_CASE_METHOD(AreaFixture,
                 "The real neighbourhoods of two municipalities come in alike from both coordinate systems")
{
    const QString assen = sharedData(u"buurten_GM0106_2024_wgs84.geojson"_s);
    if (assen.isEmpty())
        SKIP("../shared/data is not beside this checkout");
    CHECK(runFile(assen).added == 109);
    CHECK(runFile(sharedData(u"buurten_GM1731_2024_wgs84.geojson"_s)).added == 48);
    CHECK(area(u"GM0106"_s).name == u"Assen");
    CHECK(area(u"BU01060204"_s).kind == u"NEIGHBOURHOOD");
    QHash<qint64, Corner> corners;
    for (const auto& boundary : storage::boundariesOf(casebook.db, u"NEIGHBOURHOOD"_s, 2024))
        corners.insert(boundary.area.value(), cornerOf(boundary.wkb));
    CHECK(corners.size() == 157);
    runFile(sharedData(u"buurten_GM0106_2024_rd.geojson"_s), {.replaceBoundaries = true});
    runFile(sharedData(u"buurten_GM1731_2024_rd.geojson"_s), {.replaceBoundaries = true});
    for (const auto& boundary : storage::boundariesOf(casebook.db, u"NEIGHBOURHOOD"_s, 2024)) {
        const Corner corner = cornerOf(boundary.wkb);
        const Corner before = corners.value(boundary.area.value());
        CHECK(std::abs(corner.x - before.x) < 0.0001); // within seven metres
        CHECK(std::abs(corner.y - before.y) < 0.0001);
    }
}
