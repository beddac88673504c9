// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

namespace woonrust::bench {

// What grows by at most half when the data becomes ten times as much (design 8).
enum class Growth { Free, Limited };

// One thing that a user waits for, done several times.
struct Measurement {
    QString name;
    double goalMs = 0; // 0 = none of design 8; shown because it explains another one
    Growth growth = Growth::Free;
    QList<double> wallMs = {};
    QList<double> cpuMs = {};  // of the whole process
    QList<double> bareMs = {}; // the same statements without the program
    QString note = {};
    QString slowestSql = {}; // of the bare run that had it
    double slowestSqlMs = 0;

    [[nodiscard]] double median() const;
    [[nodiscard]] double longest() const;
    [[nodiscard]] double medianCpu() const;
    [[nodiscard]] double medianBare() const; // 0 when there is no SQL in it
};

[[nodiscard]] QJsonObject toJson(const Measurement& measurement);
[[nodiscard]] Measurement measurementFromJson(const QJsonObject& json);

[[nodiscard]] double medianOf(QList<double> values); // 0 of nothing

} // namespace woonrust::bench
