// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/area_file.h"

#include "domain/error.h"
#include "exchange/area_geometry.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHash>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QStringList>
#include <cpl_error.h>
#include <gdal_priv.h>
#include <ogr_srs_api.h>
#include <ogrsf_frmts.h>

namespace woonrust::exchange {

using namespace Qt::StringLiterals;

namespace {

// "BU_CODE", "bu_code" and "buCode" become "bucode": one list of names serves all spellings.
QString plainName(const QString& column)
{
    QString name;
    for (const QChar c : column.toLower())
        if (c.isLetterOrNumber())
            name += c;
    return name;
}

// Where the columns of one layer are.
class LayerColumns {
public:
    explicit LayerColumns(const OGRFeatureDefn& definition)
    {
        for (int i = 0; i < definition.GetFieldCount(); ++i) {
            const QString column = QString::fromUtf8(definition.GetFieldDefn(i)->GetNameRef());
            m_columns.insert(plainName(column), i);
            m_names.insert(i, column);
        }
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
            code = first({u"statcode"_s});
            name = first({u"statnaam"_s});
        }
        water = first({u"water"_s, u"h2o"_s});
        year = first({u"jaar"_s, u"jaarstatcode"_s, u"jrstatcode"_s});
        inhabitants = first({u"aantalinwoners"_s, u"aantinw"_s});
        households = first({u"aantalhuishoudens"_s, u"aanthh"_s});
    }
    [[nodiscard]] QString nameOf(int column) const { return m_names.value(column); }

    int code = -1;
    int name = -1;
    int districtName = -1;
    int municipalityName = -1;
    int water = -1;
    int year = -1;
    int inhabitants = -1;
    int households = -1;

private:
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

AreaFeature readFeature(const OGRFeature& feature, const LayerColumns& columns, AreaGeometry& geometry)
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
    auto boundary = geometry.convert(feature.GetGeometryRef());
    area.wkb = std::move(boundary.wkb);
    area.boundaryProblem = std::move(boundary.problem);
    return area;
}

struct CloseDataset {
    void operator()(GDALDataset* dataset) const { GDALClose(dataset); }
};

std::unique_ptr<GDALDataset, CloseDataset> open(const QString& path)
{
    // Only a file on this PC: GDAL would also take addresses on the network.
    const QFileInfo info(path);
    if (!info.isFile())
        throw Failure(ErrorKind::NotFound,
                      QCoreApplication::translate("Import", "The file %1 does not exist.").arg(path));
    static const bool registered = [] {
        OSRSetPROJEnableNetwork(false);
        GDALAllRegister();
        return true;
    }();
    Q_UNUSED(registered)
    const char* const drivers[] = {"GeoJSON", "GPKG", "ESRI Shapefile", nullptr};
    std::unique_ptr<GDALDataset, CloseDataset> dataset(GDALDataset::Open(
        info.absoluteFilePath().toUtf8().constData(), GDAL_OF_VECTOR | GDAL_OF_READONLY, drivers, nullptr, nullptr));
    if (!dataset)
        throw Failure(ErrorKind::Input,
                      QCoreApplication::translate("Import", "%1 is no GeoJSON, GeoPackage or shape file, or it is "
                                                            "damaged. Download the boundaries again.")
                          .arg(path));
    return dataset;
}

} // namespace

void readAreaFile(const QString& path, const std::function<void(const AreaFeature&, double)>& feature)
{
    CPLPushErrorHandler(CPLQuietErrorHandler); // what it says becomes a sentence of ours, not text on stderr
    const auto quiet = qScopeGuard([] { CPLPopErrorHandler(); });
    const auto dataset = open(path);
    qint64 total = 0;
    bool known = false;
    for (OGRLayer* layer : dataset->GetLayers()) {
        known = known || LayerColumns(*layer->GetLayerDefn()).code >= 0;
        total += layer->GetFeatureCount();
    }
    if (!known)
        throw Failure(ErrorKind::Input,
                      QCoreApplication::translate("Import", "No layer of %1 has a column buurtcode, wijkcode, "
                                                            "gemeentecode or statcode. Use the boundaries of CBS or "
                                                            "PDOK.")
                          .arg(path));
    qint64 ordinal = 0;
    for (OGRLayer* layer : dataset->GetLayers()) {
        const LayerColumns columns(*layer->GetLayerDefn());
        if (columns.code < 0)
            continue;
        AreaGeometry geometry(layer->GetSpatialRef());
        const auto fallback = yearIn(QString::fromUtf8(layer->GetName()));
        layer->ResetReading();
        while (const OGRFeatureUniquePtr current{layer->GetNextFeature()}) {
            AreaFeature area = readFeature(*current, columns, geometry);
            area.ordinal = ++ordinal;
            if (!area.year)
                area.year = fallback ? fallback : yearIn(QFileInfo(path).completeBaseName());
            feature(area, total > 0 ? double(ordinal) / double(total) : 1.0);
        }
    }
}

} // namespace woonrust::exchange
