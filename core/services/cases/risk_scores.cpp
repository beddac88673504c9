// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/cases/risk_scores.h"

#include "domain/dossier_rules.h"
#include "services/base/display_names.h"
#include "services/base/input.h"
#include "services/base/open_guard.h"
#include "services/cases/dossier_check.h"
#include "services/cases/steps.h"
#include "services/cases/things/case_write.h"
#include "services/cases/things/dossier.h"
#include "services/cases/things/risk_score.h"
#include "services/cases/things/thing_guard.h"
#include "services/registry/office_calendar.h"
#include "storage/cases/dossier_store.h"
#include "storage/cases/party_store.h"
#include "storage/cases/risk_score_store.h"

#include <algorithm>

namespace woonrust::risk_scores {

using namespace Qt::StringLiterals;

namespace {

Scored checked(Scored scored, const RiskDimension& dimension)
{
    const QString name = dimension.name.in(uiLanguage());
    if (scored.score < 0 || scored.score > mostOfDimension)
        refuseInput(QCoreApplication::translate("RiskScores", "Choose a score from 0 to %1 for “%2”.")
                        .arg(mostOfDimension)
                        .arg(name),
                    dimension.code);
    scored.why = checkedLine(scored.why, 500, dimension.code,
                             scored.score > 0
                                 ? QCoreApplication::translate("RiskScores", "Say in one sentence why “%1” has a %2.")
                                       .arg(name)
                                       .arg(scored.score)
                                 : QString());
    return scored;
}

RiskScore checked(Session& session, RiskScore score, Numbers numbers)
{
    if (score.side != risk_side::cause && score.side != risk_side::neighbour)
        refuseInput(QCoreApplication::translate("RiskScores", "Choose which side is judged."), u"side"_s);
    if (score.party) {
        const Party party = orMissing(storage::findParty(session.db(), score.party));
        if (party.dossier != score.dossier)
            refuseMissing();
    }
    const std::vector<RiskDimension>& dimensions = riskScale().dimensions;
    for (std::size_t i = 0; i < riskDimensions.size(); ++i)
        score.*riskDimensions[i] = checked(score.*riskDimensions[i], dimensions.at(i));
    score.fireOrGas = score.fireOrGas && score.consequences.score == mostOfDimension;
    questionNumbers(numbers, {{u"consequences"_s, score.consequences.why},
                              {u"frequency"_s, score.frequency.why},
                              {u"violence"_s, score.violence.why},
                              {u"dependants"_s, score.dependants.why},
                              {u"vulnerability"_s, score.vulnerability.why},
                              {u"room_to_change"_s, score.roomToChange.why}});
    return score;
}

// The highest of both sides decides how soon the dossier is looked at again.
Dossier follow(Session& session, DossierId id)
{
    const Dossier before = orMissing(storage::findDossier(session.db(), id));
    Dossier after = before;
    after.risk = dossierRisk(storage::riskScoresOf(session.db(), id));
    after.nextReviewOn = firstReviewOn(session.clock().today(), after.risk, officeCalendar(session.db()));
    CaseWrite(session).change(things::dossier, before, after);
    return after;
}

} // namespace

Result<Judged> add(Session& session, const RiskScore& wanted, Numbers numbers)
{
    return session.write([&] {
        const Dossier dossier = dossiers::openedForWork(session, wanted.dossier);
        (void)requireStep(session, dossier, DossierEvent::Change);
        RiskScore score = checked(session, wanted, numbers);
        score.id = {};
        score.on = session.clock().today();
        score.by = session.actor().id;
        CaseWrite(session).add(things::riskScore, score);
        const Dossier after = follow(session, score.dossier);
        return Judged{.id = score.id,
                      .risk = after.risk.value_or(0),
                      .nextReviewOn = after.nextReviewOn,
                      .callAtOnce = callsAtOnce(score),
                      .careFirst = asksCareFirst(score),
                      .withCoordinator = bandOf(after.risk.value_or(0)).withCoordinator};
    });
}

Result<void> remove(Session& session, RiskScoreId id, const QString& reason, Numbers numbers)
{
    return session.write([&] {
        const RiskScore score = openedForWork(session, things::riskScore, id, event::removed);
        const QString why = checkedText(
            reason, 500, u"reason"_s,
            QCoreApplication::translate("RiskScores", "Say why this score is removed; the log keeps the reason."));
        questionNumbers(numbers, {{u"reason"_s, why}});
        CaseWrite(session).remove(things::riskScore, score, {.reason = why});
        if (!orMissing(storage::findDossier(session.db(), score.dossier)).closedAt.isValid())
            (void)follow(session, score.dossier);
    });
}

} // namespace woonrust::risk_scores
