// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/readiness.h"

#include "domain/shipped_scale.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <algorithm>
#include <array>

namespace woonrust {

using namespace Qt::StringLiterals;

namespace {

struct StateWord {
    ReadinessState state;
    QLatin1StringView code;
    const char* name;
    int percent;
};
constexpr std::array stateWords = {
    StateWord{ReadinessState::Missing, "missing"_L1, QT_TRANSLATE_NOOP("Readiness", "missing"), 0},
    StateWord{ReadinessState::Partly, "partly"_L1, QT_TRANSLATE_NOOP("Readiness", "partly"), 50},
    StateWord{ReadinessState::Present, "present"_L1, QT_TRANSLATE_NOOP("Readiness", "present"), 100},
    StateWord{ReadinessState::NotApplicable, "not_applicable"_L1, QT_TRANSLATE_NOOP("Readiness", "not applicable"), 0},
};

std::vector<ReadinessPoint> pointsOf(const QJsonArray& array)
{
    std::vector<ReadinessPoint> points;
    for (const QJsonValue each : array)
        points.push_back({.code = each["code"_L1].toString(),
                          .name = bothTextsOf(each["name"_L1]),
                          .weight = each["weight"_L1].toInt(),
                          .presentWhen = bothTextsOf(each["present_when"_L1]),
                          .explanation = bothTextsOf(each["explanation"_L1])});
    return points;
}

ReadinessScale readScale()
{
    const QJsonObject file = shippedObject(u":/scales/readiness.json"_s);
    const QJsonObject closure = file["variants"_L1].toArray().first().toObject();
    ReadinessScale scale{.notice = bothTextsOf(file["notice"_L1]),
                         .points = pointsOf(file["points"_L1].toArray()),
                         .closurePoints = pointsOf(closure["points"_L1].toArray()),
                         .leftOutAfterClosure = {}};
    for (const QJsonValue code : closure["leaves_out"_L1].toArray())
        scale.leftOutAfterClosure << code.toString();
    return scale;
}

} // namespace

QLatin1StringView readinessCode(ReadinessState state)
{
    return stateWords.at(std::size_t(state)).code;
}

std::optional<ReadinessState> readinessFromCode(const QString& code)
{
    const auto* found = std::ranges::find(stateWords, code, &StateWord::code);
    return found == stateWords.end() ? std::nullopt : std::optional(found->state);
}

QString readinessName(ReadinessState state)
{
    return QCoreApplication::translate("Readiness", stateWords.at(std::size_t(state)).name);
}

const ReadinessScale& readinessScale()
{
    static const ReadinessScale scale = readScale();
    return scale;
}

const ReadinessPoint* readinessPoint(const QString& code)
{
    for (const auto* points : {&readinessScale().points, &readinessScale().closurePoints}) {
        const auto found = std::ranges::find(*points, code, &ReadinessPoint::code);
        if (found != points->end())
            return &*found;
    }
    return nullptr;
}

std::vector<ReadinessPoint> readinessPoints(bool afterClosure)
{
    const ReadinessScale& scale = readinessScale();
    if (!afterClosure)
        return scale.points;
    std::vector<ReadinessPoint> points = scale.closurePoints;
    std::ranges::copy_if(scale.points, std::back_inserter(points),
                         [&](const ReadinessPoint& point) { return !scale.leftOutAfterClosure.contains(point.code); });
    return points;
}

ReadinessSum sumOf(const std::vector<ReadinessRow>& rows)
{
    ReadinessSum sum;
    int filled = 0; // hundredths
    for (const ReadinessRow& row : rows) {
        ++sum.counts[int(row.state)];
        if (row.state == ReadinessState::NotApplicable) {
            sum.notApplicable += row.point.weight;
            continue;
        }
        sum.of += row.point.weight;
        filled += row.point.weight * stateWords.at(std::size_t(row.state)).percent;
    }
    sum.filled = filled / 100;
    return sum;
}

void sortForWork(std::vector<ReadinessRow>& rows)
{
    std::ranges::stable_sort(rows, [](const ReadinessRow& a, const ReadinessRow& b) {
        return std::pair(a.state, -a.point.weight) < std::pair(b.state, -b.point.weight);
    });
}

} // namespace woonrust
