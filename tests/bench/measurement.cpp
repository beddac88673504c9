// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/measurement.h"

#include <QJsonArray>
#include <algorithm>

namespace woonrust::bench {

using namespace Qt::StringLiterals;

namespace {

QJsonArray toArray(const QList<double>& values)
{
    QJsonArray array;
    for (const double value : values)
        array.append(value);
    return array;
}

QList<double> toList(const QJsonValue& value)
{
    QList<double> list;
    for (const QJsonValue item : value.toArray())
        list.append(item.toDouble());
    return list;
}

} // namespace

double medianOf(QList<double> values)
{
    if (values.isEmpty())
        return 0;
    std::ranges::sort(values);
    const qsizetype middle = values.size() / 2;
    return values.size() % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

double Measurement::median() const
{
    return medianOf(wallMs);
}

double Measurement::longest() const
{
    return wallMs.isEmpty() ? 0 : std::ranges::max(wallMs);
}

double Measurement::medianCpu() const
{
    return medianOf(cpuMs);
}

double Measurement::medianBare() const
{
    return medianOf(bareMs);
}

QJsonObject toJson(const Measurement& m)
{
    return {{u"name"_s, m.name},
            {u"goal_ms"_s, m.goalMs},
            {u"growth_limited"_s, m.growth == Growth::Limited},
            {u"median_ms"_s, m.median()},
            {u"max_ms"_s, m.longest()},
            {u"median_cpu_ms"_s, m.medianCpu()},
            {u"median_bare_ms"_s, m.medianBare()},
            {u"wall_ms"_s, toArray(m.wallMs)},
            {u"cpu_ms"_s, toArray(m.cpuMs)},
            {u"bare_ms"_s, toArray(m.bareMs)},
            {u"slowest_sql"_s, m.slowestSql},
            {u"slowest_sql_ms"_s, m.slowestSqlMs},
            {u"note"_s, m.note}};
}

Measurement measurementFromJson(const QJsonObject& json)
{
    return {.name = json[u"name"_s].toString(),
            .goalMs = json[u"goal_ms"_s].toDouble(),
            .growth = json[u"growth_limited"_s].toBool() ? Growth::Limited : Growth::Free,
            .wallMs = toList(json[u"wall_ms"_s]),
            .cpuMs = toList(json[u"cpu_ms"_s]),
            .bareMs = toList(json[u"bare_ms"_s]),
            .note = json[u"note"_s].toString()};
}

} // namespace woonrust::bench
