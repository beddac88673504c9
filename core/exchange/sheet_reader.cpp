// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/sheet_reader.h"

#include "domain/error.h"
#include "exchange/gdal_file.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <algorithm>
#include <gdal_priv.h>
#include <ogrsf_frmts.h>

namespace woonrust::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostRows = 2'000'000;
constexpr int mostColumns = 1'000;

Failure saveAsCsv(const QString& path)
{
    return Failure(ErrorKind::Input,
                   QCoreApplication::translate("Import", "%1 cannot be read as a spreadsheet. Open it there, choose "
                                                         "\"Save as\" and \"CSV UTF-8\", and import that file.")
                       .arg(path));
}

} // namespace

struct SheetReader::Sheet {
    GdalDataset dataset;
    OGRLayer* layer = nullptr;
    qint64 rows = 0;
};

SheetReader::SheetReader(const QString& path) : m_sheet(std::make_unique<Sheet>())
{
    const GdalQuiet quiet;
    const char* const driver = path.endsWith(u".ods"_s, Qt::CaseInsensitive) ? "ODS" : "XLSX";
    registerGdal();
    if (!GetGDALDriverManager()->GetDriverByName(driver))
        throw saveAsCsv(path);
    const char* const drivers[] = {driver, nullptr};
    // Every field a text, and no guess about headings: the columns are known by name here.
    const char* const options[] = {"FIELD_TYPES=STRING", "HEADERS=DISABLE", nullptr};
    m_sheet->dataset.reset(GDALDataset::Open(QFileInfo(path).absoluteFilePath().toUtf8().constData(),
                                             GDAL_OF_VECTOR | GDAL_OF_READONLY, drivers, options, nullptr));
    if (!m_sheet->dataset)
        throw saveAsCsv(path);
    for (OGRLayer* layer : m_sheet->dataset->GetLayers()) {
        m_sheet->rows = layer->GetFeatureCount();
        if (m_sheet->rows > 0 && layer->GetLayerDefn()->GetFieldCount() > 0) {
            m_sheet->layer = layer;
            break;
        }
    }
    QStringList fields;
    bool found = false;
    if (m_sheet->layer) {
        if (m_sheet->rows > mostRows || m_sheet->layer->GetLayerDefn()->GetFieldCount() > mostColumns)
            throw saveAsCsv(path);
        m_sheet->layer->ResetReading();
        while (!found && readRow(fields))
            found = std::ranges::any_of(fields, [](const QString& field) { return !field.trimmed().isEmpty(); });
    }
    if (!found)
        throw Failure(ErrorKind::Input, QCoreApplication::translate("Import", "The file %1 is empty.").arg(path));
    for (const QString& field : std::as_const(fields))
        m_header << field.trimmed();
    while (m_header.size() > 1 && m_header.back().isEmpty())
        m_header.removeLast();
}

SheetReader::~SheetReader() = default;

bool SheetReader::readRow(QStringList& fields)
{
    const GdalQuiet quiet;
    const OGRFeatureUniquePtr feature{m_sheet->layer->GetNextFeature()};
    if (!feature)
        return false;
    ++m_row;
    fields.clear();
    for (int i = 0; i < feature->GetFieldCount(); ++i) {
        QString text;
        if (feature->IsFieldSetAndNotNull(i))
            text = QString::fromUtf8(feature->GetFieldAsString(i));
        fields << text;
    }
    return true;
}

bool SheetReader::next(CsvRecord& record)
{
    record.problem.clear();
    while (readRow(record.fields)) {
        if (std::ranges::all_of(record.fields, [](const QString& field) { return field.trimmed().isEmpty(); })) {
            ++m_blankRows;
            continue;
        }
        record.line = m_row;
        while (record.fields.size() > m_header.size() && record.fields.back().trimmed().isEmpty())
            record.fields.removeLast();
        while (record.fields.size() < m_header.size())
            record.fields << QString();
        if (record.fields.size() != m_header.size())
            record.problem = QCoreApplication::translate("Import", "the line has %1 fields where the first line has %2")
                                 .arg(record.fields.size())
                                 .arg(m_header.size());
        return true;
    }
    return false;
}

double SheetReader::progress() const
{
    return m_sheet->rows > 0 ? double(m_row) / double(m_sheet->rows) : 1.0;
}

} // namespace woonrust::exchange
