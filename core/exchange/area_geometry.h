// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <functional>
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
        QString problem;      // a sentence when there is no wkb
        bool swapped = false; // its axes stood the wrong way round and were put right
    };
    // The work is bounded, also for a shape that crosses itself everywhere; `goOn` is asked meanwhile and may throw.
    // What lies outside the Netherlands, in Europe and the Caribbean, is a problem.
    [[nodiscard]] Boundary convert(const OGRGeometry* shape, const std::function<void()>& goOn);

private:
    [[nodiscard]] bool toDutchDegrees(OGRGeometry& shape, bool& swapped);

    std::unique_ptr<OGRSpatialReference> m_named;
    std::unique_ptr<OGRCoordinateTransformation> m_fromNamed;
    std::unique_ptr<OGRCoordinateTransformation> m_fromRd;
};

} // namespace woonrust::exchange
