// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/risk.h"

#include "domain/shipped_scale.h"

#include <QJsonArray>
#include <algorithm>

namespace woonrust {

using namespace Qt::StringLiterals;

namespace {

RiskScale readScale()
{
    const QJsonObject file = shippedObject(u":/scales/risk.json"_s);
    RiskScale scale{.guidance = bothTextsOf(file["guidance"_L1]),
                    .sides = {},
                    .dimensions = {},
                    .bands = {},
                    .callAtOnce = bothTextsOf(file["call_at_once"_L1]["name"_L1]),
                    .careFirst = bothTextsOf(file["care_first"_L1]["name"_L1]),
                    .careProcess = file["care_first"_L1]["process"_L1].toString()};
    for (const QJsonValue side : file["sides"_L1].toArray())
        scale.sides.push_back({.code = side["code"_L1].toString(), .name = bothTextsOf(side["name"_L1])});
    for (const QJsonValue each : file["dimensions"_L1].toArray()) {
        RiskDimension dimension{.code = each["code"_L1].toString(),
                                .letter = each["letter"_L1].toString(),
                                .name = bothTextsOf(each["name"_L1]),
                                .counts = each["counts"_L1].toBool(),
                                .anchors = {}};
        for (const QJsonValue anchor : each["anchors"_L1].toArray())
            dimension.anchors.at(std::size_t(anchor["score"_L1].toInt())) = bothTextsOf(anchor["name"_L1]);
        scale.dimensions.push_back(dimension);
    }
    for (const QJsonValue band : file["bands"_L1].toArray())
        scale.bands.push_back({.code = band["code"_L1].toString(),
                               .name = bothTextsOf(band["name"_L1]),
                               .from = band["from"_L1].toInt(),
                               .to = band["to"_L1].toInt(),
                               .reviewDays = band["review_days"_L1].toInt(),
                               .withCoordinator = !band["discuss_with"_L1].isNull()});
    return scale;
}

} // namespace

const RiskScale& riskScale()
{
    static const RiskScale scale = readScale();
    return scale;
}

int totalOf(const RiskScore& score)
{
    return int(score.consequences.score + score.frequency.score + score.violence.score + score.dependants.score +
               score.vulnerability.score);
}

const RiskBand& bandOf(int total)
{
    const std::vector<RiskBand>& bands = riskScale().bands;
    const auto found = std::ranges::find_if(bands, [total](const RiskBand& band) { return total <= band.to; });
    return found == bands.end() ? bands.back() : *found;
}

bool callsAtOnce(const RiskScore& score)
{
    return score.violence.score == mostOfDimension || score.dependants.score == mostOfDimension ||
           (score.consequences.score == mostOfDimension && score.fireOrGas);
}

bool asksCareFirst(const RiskScore& score)
{
    return score.roomToChange.score >= 3 && score.vulnerability.score >= 3;
}

bool isLater(const RiskScore& a, const RiskScore& b)
{
    return std::pair(a.on, a.id) > std::pair(b.on, b.id);
}

std::vector<RiskScore> countingScores(std::span<const RiskScore> scores)
{
    std::vector<RiskScore> counting(scores.begin(), scores.end());
    std::ranges::sort(counting, isLater);
    std::vector<RiskScore> last;
    for (const RiskScore& score : counting)
        if (std::ranges::none_of(
                last, [&](const RiskScore& later) { return later.side == score.side && later.party == score.party; }))
            last.push_back(score);
    return last;
}

const RiskScore* heaviest(std::span<const RiskScore> counting, QLatin1StringView side)
{
    const RiskScore* found = nullptr;
    for (const RiskScore& score : counting)
        if (score.side == side && (!found || totalOf(score) > totalOf(*found)))
            found = &score;
    return found;
}

std::optional<int> dossierRisk(std::span<const RiskScore> scores)
{
    std::optional<int> risk;
    for (const RiskScore& score : countingScores(scores))
        risk = std::max(risk.value_or(0), totalOf(score));
    return risk;
}

QLatin1StringView sideOfRole(const QString& role)
{
    for (const QLatin1StringView one : {"MEL"_L1, "KLG"_L1, "GET"_L1, "BEL"_L1})
        if (role == one)
            return risk_side::neighbour;
    for (const QLatin1StringView one : {"BEK"_L1, "BTF"_L1, "HUU"_L1, "MDH"_L1, "MBW"_L1})
        if (role == one)
            return risk_side::cause;
    return {};
}

} // namespace woonrust
