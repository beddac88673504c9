// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <memory>

class OGRGeometry;
class OGRSpatialReference;
class OGRCoordinateTransformation;

namespace woonrust::exchange {

// Makes of the shapes of one layer what a casebook keeps: multipolygons in WGS 84, longitude first, as WKB.
class AreaGeometry {
public:
    // `named` is what the file says of its coordinates; nullptr or a system without a place on earth = find out.
    explicit AreaGeometry(const OGRSpatialReference* named);
    ~AreaGeometry();
    AreaGeometry(const AreaGeometry&) = delete;
    AreaGeometry& operator=(const AreaGeometry&) = delete;

    struct Boundary {
        QByteArray wkb;
        QString problem; // a sentence when there is no wkb
    };
    [[nodiscard]] Boundary convert(const OGRGeometry* shape);

private:
    [[nodiscard]] OGRCoordinateTransformation* transformationFor(const OGRGeometry& shape);

    std::unique_ptr<OGRSpatialReference> m_named;
    std::unique_ptr<OGRCoordinateTransformation> m_fromNamed;
    std::unique_ptr<OGRCoordinateTransformation> m_fromRd;
};

} // namespace woonrust::exchange
