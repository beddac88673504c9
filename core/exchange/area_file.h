// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>
#include <functional>
#include <optional>

namespace woonrust::exchange {

// One area as a boundary file has it.
struct AreaFeature {
    qint64 ordinal = 0; // in the file, from 1
    QString codeColumn; // as the file names it
    QString code;       // BU.., WK.., GM.., as it stands
    QString name;
    QString districtName; // of the areas above it, when the file tells
    QString municipalityName;
    std::optional<int> year;
    std::optional<int> inhabitants; // nothing when CBS keeps it secret
    std::optional<int> households;
    bool water = false;
    QByteArray wkb;          // multipolygon, WGS 84, longitude first; empty when there is a problem
    QString boundaryProblem; // a sentence
    bool swapped = false;    // its axes stood the wrong way round and were put right
};

// Reads the boundaries of CBS, PDOK and cities (domain.md 6) from GeoJSON, TopoJSON, GeoPackage or a shape file, the
// last three also inside a zip, in any of the spellings of their columns: BU_CODE, buurtcode, buurtCode, statcode,
// cbsCode, and the same for wijken and gemeenten; `columns` (plainHeading() -> buurtcode or naam) goes before them.
// Coordinates in the system that the file names, else RD or WGS 84 as they plainly are, become WGS 84. Rings that cross
// themselves are repaired. Layers without such a column are passed over. Calls `feature` with each one and the part
// done (0 to 1), and `goOn` in between, either of which may throw. Throws Failure of kind Input or NotFound when the
// file as a whole cannot be read.
void readAreaFile(const QString& path, const QHash<QString, QString>& columns,
                  const std::function<void(AreaFeature&&, double)>& feature, const std::function<void()>& goOn);

} // namespace woonrust::exchange
