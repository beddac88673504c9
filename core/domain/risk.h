// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/id.h"
#include "domain/process.h"

#include <QDate>
#include <array>
#include <span>

// Risk and vulnerability of the people in a dossier (content pack f): five things of 0 to 4 that count together to 20,
// and a sixth that does not count but says which way to go. Both sides are judged: whoever causes it, and whoever
// reports it or lives beside it.
namespace woonrust {

namespace risk_side {
inline constexpr QLatin1StringView cause("cause");
inline constexpr QLatin1StringView neighbour("neighbour");
} // namespace risk_side

inline constexpr int mostOfDimension = 4;
inline constexpr int mostRisk = 20;

// A score on one thing, with the sentence that says why.
struct Scored {
    qint64 score = 0; // 0 to 4
    QString why;
    friend bool operator==(const Scored&, const Scored&) = default;
};

// One judgement, never changed into another: a new one is a new row, and the last one counts.
struct RiskScore {
    RiskScoreId id;
    DossierId dossier;
    QString side;  // risk_side
    PartyId party; // who of that side; invalid: the side as a whole
    QDate on;      // Amsterdam
    Scored consequences;
    Scored frequency;
    Scored violence;
    Scored dependants;
    Scored vulnerability;
    Scored roomToChange;    // does not count
    bool fireOrGas = false; // the danger of the consequences is fire or gas
    UserId by;
};

// The six, in the order of the scale.
inline constexpr std::array<Scored RiskScore::*, 6> riskDimensions = {
    &RiskScore::consequences, &RiskScore::frequency,     &RiskScore::violence,
    &RiskScore::dependants,   &RiskScore::vulnerability, &RiskScore::roomToChange};

// From resources/risk.json.
struct RiskDimension {
    QString code;
    QString letter;
    BothTexts name;
    bool counts = true;
    std::array<BothTexts, mostOfDimension + 1> anchors; // what each score means
};
struct RiskBand {
    QString code;
    BothTexts name;
    int from = 0;
    int to = 0;
    int reviewDays = 0;
    bool withCoordinator = false; // to be talked over with the coordinator
};
struct RiskSideName {
    QString code;
    BothTexts name;
};
struct RiskScale {
    BothTexts guidance;
    std::vector<RiskSideName> sides;
    std::vector<RiskDimension> dimensions; // as riskDimensions
    std::vector<RiskBand> bands;           // from low to high
    BothTexts callAtOnce;
    BothTexts careFirst;
    QString careProcess; // the process of the care route
};
[[nodiscard]] const RiskScale& riskScale();

// 0 to 20: the five that count.
[[nodiscard]] int totalOf(const RiskScore& score);
[[nodiscard]] const RiskBand& bandOf(int total);
// Whatever the total: violence or a dependant in direct danger, or danger of fire or gas.
[[nodiscard]] bool callsAtOnce(const RiskScore& score);
// Who refuses or cannot, and needs help that is not there: first the care route, only then repressive.
[[nodiscard]] bool asksCareFirst(const RiskScore& score);

// Of all judgements of a dossier, those that count: the last of each person, and of each side as a whole.
[[nodiscard]] std::vector<RiskScore> countingScores(std::span<const RiskScore> scores);
// The one with the highest total of those of that side; null: it was not judged. `counting` as countingScores() gives.
[[nodiscard]] const RiskScore* heaviest(std::span<const RiskScore> counting, QLatin1StringView side);
// The risk of the dossier: that of whoever is worst off on either side, so that neither waits for the other.
[[nodiscard]] std::optional<int> dossierRisk(std::span<const RiskScore> scores);

// The side that somebody with this role (ZAAKROL or RELATIEROLSOORT) is on; empty when the role does not tell.
[[nodiscard]] QLatin1StringView sideOfRole(const QString& role);

// Every judgement later than another; the first is the newest.
[[nodiscard]] bool isLater(const RiskScore& a, const RiskScore& b);

} // namespace woonrust
