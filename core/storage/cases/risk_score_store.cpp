// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/cases/risk_score_store.h"

namespace woonrust::storage {

using namespace Qt::StringLiterals;

namespace {

const QString select = u"SELECT id, dossier_id, side, party_id, scored_on, fire_or_gas, by_user_id, consequences, "
                       "consequences_why, frequency, frequency_why, violence, violence_why, dependants, "
                       "dependants_why, vulnerability, vulnerability_why, room_to_change, room_to_change_why "
                       "FROM risk_score "_s;

RiskScore readScore(const Row& row)
{
    RiskScore score{.id = row.id<RiskScoreId>(0),
                    .dossier = row.id<DossierId>(1),
                    .side = row.text(2),
                    .party = row.id<PartyId>(3),
                    .on = row.date(4),
                    .fireOrGas = row.flag(5),
                    .by = row.id<UserId>(6)};
    int column = 7;
    for (Scored RiskScore::* dimension : riskDimensions) {
        (score.*dimension).score = row.integer(column++);
        (score.*dimension).why = row.text(column++);
    }
    return score;
}

} // namespace

RiskScoreId insertRiskScore(Connection& db, const RiskScore& score)
{
    Values values{score.dossier, score.side, score.party, score.on, score.fireOrGas, score.by};
    for (Scored RiskScore::* dimension : riskDimensions) {
        values.emplace_back((score.*dimension).score);
        values.emplace_back((score.*dimension).why);
    }
    return RiskScoreId(db.insert(
        u"INSERT INTO risk_score (dossier_id, side, party_id, scored_on, fire_or_gas, by_user_id, consequences, "
        "consequences_why, frequency, frequency_why, violence, violence_why, dependants, dependants_why, "
        "vulnerability, vulnerability_why, room_to_change, room_to_change_why) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        values));
}

void removeRiskScore(Connection& db, RiskScoreId id)
{
    db.exec(u"DELETE FROM risk_score WHERE id = ?"_s, {id});
}

std::optional<RiskScore> findRiskScore(Connection& db, RiskScoreId id)
{
    return db.one<RiskScore>(select + u"WHERE id = ?"_s, {id}, readScore);
}

std::vector<RiskScore> riskScoresOf(Connection& db, DossierId dossier)
{
    return db.all<RiskScore>(select + u"WHERE dossier_id = ? ORDER BY scored_on DESC, id DESC"_s, {dossier}, readScore);
}

bool isJudged(Connection& db, PartyId party)
{
    return db.integer(u"SELECT count(*) FROM risk_score WHERE party_id = ?"_s, {party}) > 0;
}

} // namespace woonrust::storage
