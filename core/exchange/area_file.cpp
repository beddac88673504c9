// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/area_file.h"

#include "domain/error.h"
#include "exchange/area_geometry.h"
#include "exchange/gdal_file.h"
#include "exchange/import_columns.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QStringList>
#include <cpl_string.h>
#include <cpl_vsi.h>
#include <gdal_priv.h>
#include <ogrsf_frmts.h>

namespace woonrust::exchange {

using namespace Qt::StringLiterals;

namespace {

// Where the columns of one layer are.
class LayerColumns {
public:
    LayerColumns(OGRLayer& layer, const QHash<QString, QString>& chosen)
    {
        const OGRFeatureDefn& definition = *layer.GetLayerDefn();
        for (int i = 0; i < definition.GetFieldCount(); ++i) {
            const QString column = QString::fromUtf8(definition.GetFieldDefn(i)->GetNameRef());
            m_columns.insert(plainHeading(column), i);
            m_names.insert(i, column);
        }
        for (auto choice = chosen.cbegin(); choice != chosen.cend(); ++choice)
            if (const auto column = m_columns.constFind(choice.key()); column != m_columns.cend()) {
                if (choice.value() == u"buurtcode")
                    code = *column;
                else if (choice.value() == u"naam")
                    name = *column;
            }
        const int chosenName = name;
        if (code < 0)
            findByName();
        if (code < 0)
            findByContent(layer);
        if (chosenName >= 0)
            name = chosenName;
        // A city's own file names what it is about in a column that is just called so.
        if (name < 0)
            name = first({u"naam"_s, u"buurt"_s, u"gebied"_s, u"gebiedsnaam"_s, u"name"_s, u"omschrijving"_s});
        water = first({u"water"_s, u"h2o"_s});
        year = first({u"jaar"_s, u"jaarstatcode"_s, u"jrstatcode"_s});
        inhabitants = first({u"aantalinwoners"_s, u"aantinw"_s});
        households = first({u"aantalhuishoudens"_s, u"aanthh"_s});
    }
    [[nodiscard]] QString nameOf(int column) const { return m_names.value(column); }
    [[nodiscard]] QStringList all() const { return m_names.values(); }

    int code = -1;
    int name = -1;
    int districtName = -1;
    int municipalityName = -1;
    int water = -1;
    int year = -1;
    int inhabitants = -1;
    int households = -1;

private:
    void findByName()
    {
        // The lowest level that the layer has is what it is about.
        code = first({u"buurtcode"_s, u"bucode"_s});
        name = first({u"buurtnaam"_s, u"bunaam"_s});
        if (code < 0) {
            code = first({u"wijkcode"_s, u"wkcode"_s});
            name = first({u"wijknaam"_s, u"wknaam"_s});
        } else {
            districtName = first({u"wijknaam"_s, u"wknaam"_s});
        }
        if (code < 0) {
            code = first({u"gemeentecode"_s, u"gmcode"_s});
            name = first({u"gemeentenaam"_s, u"gmnaam"_s});
        } else {
            municipalityName = first({u"gemeentenaam"_s, u"gmnaam"_s});
        }
        if (code < 0) {
            code = first({u"statcode"_s, u"cbscode"_s, u"cbsbuurtcode"_s, u"gwbcode"_s, u"gwbcode10"_s});
            name = first({u"statnaam"_s, u"gwbnaam"_s});
        }
    }

    // Any other column whose first values are codes of CBS.
    void findByContent(OGRLayer& layer)
    {
        static const QRegularExpression form(uR"(^(?:BU\d{4}[0-9A-Z]{4}|WK\d{4}[0-9A-Z]{2}|GM\d{4})$)"_s,
                                             QRegularExpression::CaseInsensitiveOption);
        constexpr int looked = 20;
        layer.ResetReading();
        QHash<int, int> fitting;
        int rows = 0;
        for (; rows < looked; ++rows) {
            const OGRFeatureUniquePtr feature{layer.GetNextFeature()};
            if (!feature)
                break;
            for (int i = 0; i < feature->GetFieldCount(); ++i)
                if (feature->IsFieldSetAndNotNull(i) &&
                    form.match(QString::fromUtf8(feature->GetFieldAsString(i)).simplified()).hasMatch())
                    ++fitting[i];
        }
        layer.ResetReading();
        for (int i = 0; i < layer.GetLayerDefn()->GetFieldCount(); ++i)
            if (rows > 0 && fitting.value(i) == rows) {
                code = i;
                return;
            }
    }

    [[nodiscard]] int first(const QStringList& names) const
    {
        for (const QString& candidate : names)
            if (const auto found = m_columns.constFind(candidate); found != m_columns.cend())
                return *found;
        return -1;
    }
    QHash<QString, int> m_columns;
    QHash<int, QString> m_names;
};

QString textOf(const OGRFeature& feature, int column)
{
    if (column < 0 || !feature.IsFieldSetAndNotNull(column))
        return {};
    return QString::fromUtf8(feature.GetFieldAsString(column)).simplified();
}

// CBS writes -99997 and the like for what is secret or not known (domain.md 6).
std::optional<int> countOf(const OGRFeature& feature, int column)
{
    const QString text = textOf(feature, column);
    bool fine = false;
    const double number = text.toDouble(&fine);
    if (!fine || number < 0 || number > 100'000'000)
        return std::nullopt;
    return int(number);
}

std::optional<int> yearIn(const QString& text)
{
    static const QRegularExpression form(uR"((?<!\d)(?:19|20)\d\d)"_s);
    const auto match = form.match(text);
    return match.hasMatch() ? std::optional(match.captured().toInt()) : std::nullopt;
}

bool isWater(const QString& text)
{
    return QStringList{u"JA"_s, u"J"_s, u"B"_s}.contains(text.toUpper());
}

AreaFeature readFeature(const OGRFeature& feature, const LayerColumns& columns, AreaGeometry& geometry,
                        const std::function<void()>& goOn)
{
    AreaFeature area{.codeColumn = columns.nameOf(columns.code),
                     .code = textOf(feature, columns.code),
                     .name = textOf(feature, columns.name),
                     .districtName = textOf(feature, columns.districtName),
                     .municipalityName = textOf(feature, columns.municipalityName),
                     .year = yearIn(textOf(feature, columns.year)),
                     .inhabitants = countOf(feature, columns.inhabitants),
                     .households = countOf(feature, columns.households),
                     .water = isWater(textOf(feature, columns.water))};
    auto boundary = geometry.convert(feature.GetGeometryRef(), goOn);
    area.wkb = std::move(boundary.wkb);
    area.swapped = boundary.swapped;
    area.boundaryProblem = std::move(boundary.problem);
    return area;
}

constexpr qint64 mostUnpacked = qint64(2) << 30; // bytes; the boundaries of the whole country take a tenth

Failure unreadable(const QString& path)
{
    return Failure(ErrorKind::Input, QCoreApplication::translate(
                                         "Import", "%1 cannot be read as boundaries. A GeoJSON, TopoJSON, GeoPackage "
                                                   "or shape file is, also in a zip. Is it one, and whole? Else "
                                                   "download the boundaries again.")
                                         .arg(path));
}

// The file in a zip that holds the boundaries, as GDAL names it.
QByteArray insideZip(const QString& path, const QByteArray& absolute)
{
    const QByteArray zip = "/vsizip/{" + absolute + "}";
    char** list = VSIReadDirRecursive(zip.constData());
    const auto free = qScopeGuard([&] { CSLDestroy(list); });
    QByteArray best;
    int bestRank = 99;
    for (int i = 0; i < CSLCount(list); ++i) {
        const QByteArray name(list[i]);
        const QByteArray lower = name.toLower();
        const QByteArrayList endings = {".gpkg", ".shp", ".geojson", ".topojson", ".json"};
        for (int rank = 0; rank < endings.size(); ++rank)
            if (lower.endsWith(endings[rank]) && rank < bestRank && !lower.startsWith("__macosx")) {
                bestRank = rank;
                best = name;
            }
    }
    if (best.isEmpty())
        throw Failure(ErrorKind::Input,
                      QCoreApplication::translate("Import", "%1 holds no GeoJSON, TopoJSON, GeoPackage or shape file.")
                          .arg(path));
    const QByteArray inside = zip + '/' + best;
    VSIStatBufL stat;
    if (VSIStatL(inside.constData(), &stat) != 0 || qint64(stat.st_size) > mostUnpacked)
        throw unreadable(path);
    return inside;
}

GdalDataset open(const QString& path)
{
    // Only a file on this PC: GDAL would also take addresses on the network.
    const QFileInfo info(path);
    if (!info.isFile())
        throw Failure(ErrorKind::NotFound,
                      QCoreApplication::translate("Import", "The file %1 does not exist.").arg(path));
    registerGdal();
    QByteArray name = info.absoluteFilePath().toUtf8();
    QFile file(path);
    if (file.open(QIODevice::ReadOnly) && file.peek(4) == QByteArray("PK\x03\x04"))
        name = insideZip(path, name);
    const char* const drivers[] = {"GeoJSON", "TopoJSON", "GPKG", "ESRI Shapefile", nullptr};
    GdalDataset dataset(
        GDALDataset::Open(name.constData(), GDAL_OF_VECTOR | GDAL_OF_READONLY, drivers, nullptr, nullptr));
    if (!dataset)
        throw unreadable(path);
    return dataset;
}

} // namespace

void readAreaFile(const QString& path, const QHash<QString, QString>& columns,
                  const std::function<void(AreaFeature&&, double)>& feature, const std::function<void()>& goOn)
{
    const GdalQuiet quiet;
    const auto dataset = open(path);
    qint64 total = 0;
    bool known = false;
    QStringList names;
    for (OGRLayer* layer : dataset->GetLayers()) {
        const LayerColumns found(*layer, columns);
        known = known || found.code >= 0;
        names << found.all();
        total += layer->GetFeatureCount();
    }
    if (!known) {
        names.removeDuplicates();
        names.sort();
        throw Failure(ErrorKind::Input,
                      QCoreApplication::translate("Import", "No layer of %1 has a column buurtcode, wijkcode, "
                                                            "gemeentecode or statcode. Its columns are: %2. Choose "
                                                            "which of them holds the code of CBS.")
                          .arg(path, names.join(u", "_s).left(400)));
    }
    qint64 ordinal = 0;
    for (OGRLayer* layer : dataset->GetLayers()) {
        const LayerColumns found(*layer, columns);
        if (found.code < 0)
            continue;
        AreaGeometry geometry(layer->GetSpatialRef());
        const auto fallback = yearIn(QString::fromUtf8(layer->GetName()));
        layer->ResetReading();
        while (const OGRFeatureUniquePtr current{layer->GetNextFeature()}) {
            AreaFeature area = readFeature(*current, found, geometry, goOn);
            area.ordinal = ++ordinal;
            if (!area.year)
                area.year = fallback ? fallback : yearIn(QFileInfo(path).completeBaseName());
            feature(std::move(area), total > 0 ? double(ordinal) / double(total) : 1.0);
        }
    }
}

} // namespace woonrust::exchange
