// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/result_table.h"

#include "bench/measurement.h"

#include <QJsonArray>
#include <QLocale>
#include <cmath>

namespace woonrust::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int nameWidth = 42;
constexpr double mostGrowth = 1.5; // for ten times the data
constexpr double noiseMs = 5;      // below this a ratio between two sizes says nothing
constexpr double memoryGoal = 250e6;
constexpr double blockGoalMs = 50;

QString text(double ms)
{
    if (ms >= 1'000)
        return u"%1 s"_s.arg(ms / 1e3, 0, 'f', 2);
    return u"%1 ms"_s.arg(ms, 0, 'f', ms < 10 ? 1 : 0);
}

// What others do on the machine shows in the time on the clock, and hardly in the processor time.
QString verdict(double wall, double cpu, double goal)
{
    if (wall <= goal)
        return u"reached"_s;
    return cpu <= goal && wall > 1.5 * cpu ? u"not reached; in CPU time it is"_s : u"NOT REACHED"_s;
}

QString line(const QString& name, const QStringList& cells, const QString& end)
{
    QString result = name.leftJustified(nameWidth);
    for (const QString& cell : cells)
        result += cell.rightJustified(10);
    return result + u"  "_s + end + u'\n';
}

Measurement find(const QJsonObject& result, const QString& name)
{
    for (const QJsonValue value : result[u"measurements"_s].toArray())
        if (value[u"name"_s].toString() == name)
            return measurementFromJson(value.toObject());
    return {};
}

QString growthText(const Measurement& now, const Measurement& before, bool& grewTooMuch)
{
    if (before.wallMs.isEmpty())
        return u"–"_s;
    const double ratio = now.median() / before.median();
    grewTooMuch = now.growth == Growth::Limited && ratio > mostGrowth && now.median() > noiseMs;
    return u"×%1"_s.arg(ratio, 0, 'f', 1);
}

} // namespace

QString resultTable(const QJsonObject& result, const QJsonObject& smaller)
{
    const QLocale locale(QLocale::English);
    const QJsonObject made = result[u"casebook"_s].toObject();
    QString out = u"\n%1 reports, %2 dossiers, %3 events, %4 MB encrypted\n"_s.arg(
        locale.toString(made[u"reports"_s].toInteger()), locale.toString(made[u"dossiers"_s].toInteger()),
        locale.toString(made[u"events"_s].toInteger()), locale.toString(made[u"bytes"_s].toInteger() / 1'000'000));
    out += u"Load of the machine before %1, after %2\n\n"_s.arg(result[u"load_before"_s].toString(),
                                                                result[u"load_after"_s].toString());
    out += line({}, {u"goal"_s, u"median"_s, u"slowest"_s, u"CPU"_s, u"bare SQL"_s, u"ratio"_s, u"10× data"_s}, {});
    for (const QJsonValue value : result[u"measurements"_s].toArray()) {
        const Measurement m = measurementFromJson(value.toObject());
        const double bare = m.medianBare();
        bool grewTooMuch = false;
        const QString growth = growthText(m, find(smaller, m.name), grewTooMuch);
        QString end = m.goalMs > 0 ? verdict(m.median(), m.medianCpu(), m.goalMs) : QString();
        if (grewTooMuch)
            end += u", grows more than ×1.5"_s;
        out += line(m.name,
                    {m.goalMs > 0 ? text(m.goalMs) : u"–"_s, text(m.median()), text(m.longest()), text(m.medianCpu()),
                     bare > 0 ? text(bare) : u"–"_s, bare > 0 ? u"%1"_s.arg(m.median() / bare, 0, 'f', 1) : u"–"_s,
                     growth},
                    end);
    }
    const double memory = result[u"peak_memory_bytes"_s].toDouble();
    const auto megabytes = [](double bytes) { return u"%1 MB"_s.arg(bytes / 1e6, 0, 'f', 0); };
    out += line(u"Memory at most"_s, {megabytes(memoryGoal), megabytes(memory)}, verdict(memory, memory, memoryGoal));
    const QJsonObject block = result[u"longest_block"_s].toObject();
    out += line(u"Longest block of the GUI thread"_s,
                {text(blockGoalMs), text(block[u"wall_ms"_s].toDouble()), u""_s, text(block[u"cpu_ms"_s].toDouble())},
                verdict(block[u"wall_ms"_s].toDouble(), block[u"cpu_ms"_s].toDouble(), blockGoalMs));
    out += u"\nBlocks of the GUI thread over 20 ms:\n"_s;
    for (const QJsonValue value : result[u"blocks"_s].toArray())
        if (value[u"wall_ms"_s].toDouble() > 20)
            out += u"  %1 (%2 CPU) during “%3”: %4\n"_s.arg(
                text(value[u"wall_ms"_s].toDouble()), text(value[u"cpu_ms"_s].toDouble()), value[u"stage"_s].toString(),
                value[u"culprit"_s].toString());
    return out;
}

} // namespace woonrust::bench
