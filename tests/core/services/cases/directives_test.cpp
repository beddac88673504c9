// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/cases/directives.h"

#include "services/cases/dossiers.h"
#include "services/cases/history/timeline.h"
#include "services/lists/case_lists.h"
#include "services/lists/find.h"
#include "services/lists/today.h"
#include "support/catch_qt.h"
#include "support/directive_case.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace woonrust;
using namespace woonrust::tests;
using namespace Qt::StringLiterals;

using S = DirectiveState;
using E = DirectiveEvent;

TEST_CASE("A draft has a number, all tenants of the home as parties, half a year and three evaluations")
{
    DirectiveCase it;
    Transaction transaction(it.db);
    storage::insertTenancy(it.db, {.unit = it.units[1], .person = it.tenants[2], .startOn = QDate(2021, 1, 1)});
    transaction.commit();
    const auto made = orThrow(directives::draft(it.session, it.dossier, DirectiveKind::Voluntary));
    CHECK(made.number.toString() == u"G26-0001"_s);
    const auto detail = it.detail(made.id);
    REQUIRE(detail.parties.size() == 2);
    CHECK(detail.parties[0].party.role == u"TENANT"_s);
    CHECK(detail.parties[1].party.role == u"CO_TENANT"_s);
    CHECK(detail.whole.directive.startsOn == QDate(2026, 12, 4));
    CHECK(detail.whole.directive.endsOn == QDate(2027, 6, 3));
    CHECK(detail.whole.directive.evaluations.size() == 3);
    CHECK(detail.whole.directive.keeper == it.session.actor().id);
    CHECK(detail.may(E::Propose));
    CHECK_FALSE(detail.may(E::Agree));
    CHECK(orThrow(directives::draft(it.session, it.dossier, DirectiveKind::Mayor)).number.toString() == u"G26-0002"_s);
}

TEST_CASE("A draft is proposed only when every point stands, and says the first that does not")
{
    DirectiveCase it;
    const DirectiveId id = orThrow(directives::draft(it.session, it.dossier, DirectiveKind::Voluntary)).id;
    const auto refused = directives::propose(it.session, it.stored(id), it.today());
    REQUIRE_FALSE(refused);
    const auto rows = it.detail(id).ready;
    const auto gap = std::ranges::find(rows, false, &ReadyRow::stands);
    REQUIRE(gap != rows.end());
    CHECK(refused.error().message == gap->gap);
    CHECK(refused.error().field == gap->field);
    CHECK(it.state(id) == S::Draft);
    const DirectiveId whole = it.complete();
    CHECK(directives::propose(it.session, it.stored(whole), it.today()));
}

TEST_CASE("Nobody signs before seven days have passed, and all sign before it is agreed")
{
    DirectiveCase it;
    const DirectiveId id = it.complete();
    orThrow(directives::propose(it.session, it.stored(id), it.today()));
    CHECK(directives::sign(it.session, it.party(id), {.tenantOn = it.today(), .representativeOn = {}}).error().field ==
          u"signedOn"_s);
    CHECK_FALSE(directives::agree(it.session, it.stored(id), it.today()));
    it.passDays(7);
    CHECK(directives::agree(it.session, it.stored(id), it.today()).error().field == u"signedOn"_s);
    REQUIRE(directives::sign(it.session, it.party(id), {.tenantOn = it.today(), .representativeOn = {}}));
    REQUIRE(directives::agree(it.session, it.stored(id), it.today()));
    CHECK(it.state(id) == S::Agreed);
    CHECK(directives::start(it.session, it.stored(id)).error().field == u"startsOn"_s);
    it.passDays(7);
    REQUIRE(directives::start(it.session, it.stored(id)));
    CHECK(it.state(id) == S::Running);
}

TEST_CASE("With an administrator the directive is agreed when they have signed too")
{
    DirectiveCase it;
    const DirectiveId id = it.complete();
    DirectiveParty party = it.party(id);
    party.capacity = QString(capacity::administrator);
    party.representative = u"Bewindkantoor Noord"_s;
    REQUIRE(directives::saveParty(it.session, party));
    orThrow(directives::propose(it.session, it.stored(id), it.today()));
    it.passDays(14);
    REQUIRE(directives::sign(it.session, it.party(id), {.tenantOn = it.today(), .representativeOn = {}}));
    CHECK_FALSE(directives::agree(it.session, it.stored(id), it.today()));
    REQUIRE(directives::sign(it.session, it.party(id), {.tenantOn = it.today(), .representativeOn = it.today()}));
    CHECK(directives::agree(it.session, it.stored(id), it.today()));
}

TEST_CASE("A proposal that the tenant wants otherwise is a draft again, and signatures under it go")
{
    DirectiveCase it;
    const DirectiveId id = it.complete();
    orThrow(directives::propose(it.session, it.stored(id), it.today()));
    it.passDays(8);
    orThrow(directives::sign(it.session, it.party(id), {.tenantOn = it.today(), .representativeOn = {}}));
    REQUIRE(directives::redraft(it.session, it.stored(id), u"Wil andere uren"_s));
    CHECK(it.state(id) == S::Draft);
    CHECK_FALSE(it.party(id).signedOn.isValid());
    CHECK_FALSE(it.stored(id).proposedOn.isValid());
}

TEST_CASE("A penalty that differs must be approved again, and by somebody else than who put it in")
{
    DirectiveCase it(Role::SocialManager);
    const DirectiveId id = it.complete();
    Directive d = it.stored(id);
    d.penalty = true;
    d.penaltyCents = 5'000;
    d.penaltyMaxCents = 50'000;
    d.negotiated = true;
    REQUIRE(directives::save(it.session, d));
    CHECK(it.stored(id).penaltyBy == it.session.actor().id);
    CHECK(directives::approvePenalty(it.session, it.stored(id)).error().kind == ErrorKind::NotAllowed);
    CHECK_FALSE(directives::propose(it.session, it.stored(id), it.today()));
    Session coordinator = it.CaseStreet::session(Role::Coordinator);
    REQUIRE(directives::approvePenalty(coordinator, it.stored(id)));
    CHECK(it.stored(id).penaltyApprovedBy == coordinator.actor().id);
    d = it.stored(id);
    d.penaltyCents = 10'000;
    REQUIRE(directives::save(it.session, d));
    CHECK_FALSE(it.stored(id).penaltyApprovedBy.isValid());
}

TEST_CASE("Clauses stand in the order in which they were put, without gaps")
{
    DirectiveCase it;
    const DirectiveId id = it.complete();
    for (const auto& text : {u"Tweede"_s, u"Derde"_s})
        REQUIRE(directives::addClause(it.session, {.directive = id, .text = text}));
    const auto texts = [&] {
        QStringList all;
        qint64 position = 0;
        for (const DirectiveClause& clause : storage::directiveClausesOf(it.db, id)) {
            CHECK(clause.position == ++position);
            all << clause.text.left(6);
        }
        return all;
    };
    REQUIRE(directives::moveClause(it.session, storage::directiveClausesOf(it.db, id)[2].id, 1));
    CHECK(texts() == QStringList{u"Derde"_s, u"Tussen"_s, u"Tweede"_s});
    REQUIRE(directives::removeClause(it.session, storage::directiveClausesOf(it.db, id)[1]));
    CHECK(texts() == QStringList{u"Derde"_s, u"Tweede"_s});
    REQUIRE(directives::moveClause(it.session, storage::directiveClausesOf(it.db, id)[0].id, 99));
    CHECK(texts() == QStringList{u"Tweede"_s, u"Derde"_s});
}

TEST_CASE("A clause whose words change must be looked at again")
{
    DirectiveCase it;
    const DirectiveId id = it.complete();
    DirectiveClause clause = it.clause(id);
    clause.text = u"Geen overlast."_s;
    clause.confirmed = true;
    REQUIRE(directives::saveClause(it.session, clause));
    clause = it.clause(id);
    CHECK(clause.confirmed);
    clause.text = u"Geen hinder."_s;
    REQUIRE(directives::saveClause(it.session, clause));
    CHECK_FALSE(it.clause(id).confirmed);
    clause = it.clause(id);
    clause.fromTime = u"22.30"_s;
    clause.untilTime = u"7"_s;
    REQUIRE(directives::saveClause(it.session, clause));
    CHECK(it.clause(id).fromTime == u"22:30"_s);
    CHECK(it.clause(id).untilTime == u"07:00"_s);
    clause = it.clause(id);
    clause.fromTime = u"laat"_s;
    CHECK(directives::saveClause(it.session, clause).error().field == u"fromTime"_s);
}

TEST_CASE("A week is recorded per clause with its source, and set right or taken away again")
{
    DirectiveCase it;
    const DirectiveId id = it.running();
    const ClauseId clause = it.clause(id).id;
    const auto record = [&](const QString& result, int version, const QString& source = u"Melders bellen."_s) {
        return directives::recordWeek(it.session, id, it.today(),
                                      {{.clause = clause, .result = result, .source = source, .version = version}});
    };
    CHECK(record(u"KEPT"_s, 0, {}).error().field == u"source"_s);
    CHECK(record(u"UNKNOWN"_s, 0, {}));
    REQUIRE(it.detail(id).clauses[0].weeks.size() == 1);
    const auto mark = [&] { return it.detail(id).clauses[0].weeks.back(); };
    CHECK(mark().result == u"UNKNOWN"_s);
    CHECK(record(u"KEPT"_s, 0).error().kind == ErrorKind::Conflict);
    REQUIRE(record(u"KEPT"_s, mark().version));
    CHECK(mark().result == u"KEPT"_s);
    REQUIRE(record({}, mark().version));
    CHECK(mark().result.isEmpty());
    CHECK(directives::recordWeek(it.session, id, it.today().addDays(7), {}).error().field == u"week"_s);
    CHECK(directives::recordWeek(it.session, id, it.today().addDays(-14), {}).error().field == u"week"_s);
}

TEST_CASE("Only who was heard can be found in breach, and the week says so then")
{
    DirectiveCase it;
    const DirectiveId id = it.running();
    const BreachId breach = it.reported(id);
    CHECK(it.state(id) == S::BreachReported);
    CHECK(it.breach(breach).hearBy == QDate(2026, 12, 11)); // five working days
    CHECK_FALSE(directives::decide(it.session, it.breach(breach),
                                   {.established = true, .on = it.today(), .decision = u"Ja."_s}));
    CHECK(directives::hear(it.session, it.breach(breach), {.on = it.today(), .said = {}}).error().field == u"said"_s);
    REQUIRE(directives::hear(it.session, it.breach(breach),
                             {.on = it.today(), .absent = true, .said = u"Twee keer uitgenodigd."_s}));
    CHECK(it.state(id) == S::Heard);
    REQUIRE(directives::decide(it.session, it.breach(breach),
                               {.established = true, .on = it.today(), .decision = u"Gewaarschuwd."_s}));
    CHECK(it.state(id) == S::Running);
    CHECK(it.detail(id).clauses[0].weeks.back().result == u"BREACHED"_s);
}

TEST_CASE("A second report of a breach is heard too before anything is decided")
{
    DirectiveCase it;
    const DirectiveId id = it.running();
    const BreachId first = it.reported(id);
    const BreachId second = it.reported(id);
    orThrow(directives::hear(it.session, it.breach(first), {.on = it.today(), .said = u"Sorry."_s}));
    CHECK(it.state(id) == S::BreachReported);
    CHECK_FALSE(directives::decide(it.session, it.breach(first),
                                   {.established = true, .on = it.today(), .decision = u"Ja."_s}));
    orThrow(directives::hear(it.session, it.breach(second), {.on = it.today(), .said = u"Was ik niet."_s}));
    CHECK(it.state(id) == S::Heard);
    orThrow(directives::decide(it.session, it.breach(first),
                               {.established = true, .on = it.today(), .decision = u"Ja."_s, .runsOn = false}));
    CHECK(it.state(id) == S::Heard);
    orThrow(directives::decide(it.session, it.breach(second),
                               {.established = true, .on = it.today(), .decision = u"Ja."_s, .runsOn = false}));
    CHECK(it.state(id) == S::Breached);
}

TEST_CASE("Evaluations are held one after the other, and can be planned on other days")
{
    DirectiveCase it;
    const DirectiveId id = it.running();
    const QDate first = it.detail(id).nextEvaluation;
    CHECK(first == QDate(2026, 12, 18));
    REQUIRE(directives::evaluate(it.session, it.stored(id),
                                 {.heldOn = it.today(), .account = u"Rustig."_s, .reporters = u"Duidelijk beter."_s}));
    CHECK(it.detail(id).nextEvaluation == QDate(2027, 1, 15));
    REQUIRE(directives::planEvaluations(it.session, it.stored(id), {QDate(2027, 2, 1)}));
    const auto evaluations = it.stored(id).evaluations;
    REQUIRE(evaluations.size() == 2);
    CHECK(evaluations[0].account == u"Rustig."_s);
    CHECK(evaluations[1].on == QDate(2027, 2, 1));
    CHECK(directives::planEvaluations(it.session, it.stored(id), {QDate(2030, 1, 1)}).error().field ==
          u"evaluations"_s);
}

TEST_CASE("A breached directive goes to court with all that stood in it, and comes back while nobody went on there")
{
    DirectiveCase it;
    const DirectiveId id = it.running();
    it.established(id, false);
    REQUIRE(it.state(id) == S::Breached);
    const auto made = orThrow(directives::takeToCourt(it.session, it.stored(id), u"Twee schendingen."_s));
    CHECK(it.state(id) == S::Ended);
    CHECK(it.stored(id).result == u"COURT"_s);
    const auto court = it.detail(made.id);
    CHECK(court.whole.directive.kind == DirectiveKind::Court);
    CHECK(court.whole.directive.state == S::Draft);
    CHECK(court.whole.directive.view == it.stored(id).view);
    CHECK(court.whole.directive.steps.contains(u"G26-0001"_s));
    CHECK(court.whole.clauses.size() == 1);
    REQUIRE(court.whole.parties.size() == 1);
    CHECK_FALSE(court.whole.parties[0].signedOn.isValid());
    CHECK(court.followsNumber == u"G26-0001"_s);
    CHECK(it.detail(id).followedByNumber == made.number.toString());
    REQUIRE(directives::takeBack(it.session, it.stored(id)));
    CHECK(it.state(id) == S::Breached);
    CHECK_FALSE(storage::findDirective(it.db, made.id));
}

TEST_CASE("Before the court: claimed, granted with a penalty, served, and only then running")
{
    DirectiveCase it;
    const DirectiveId id = it.complete(DirectiveKind::Court);
    CHECK(directives::fileClaim(it.session, it.stored(id), {.on = it.today(), .court = {}, .caseNumber = {}})
              .error()
              .field == u"court"_s);
    REQUIRE(directives::fileClaim(it.session, it.stored(id),
                                  {.on = it.today(), .court = u"Rechtbank Noord-Nederland"_s, .caseNumber = {}}));
    CHECK(directives::serve(it.session, it.stored(id), it.today()).error().field == u"state"_s);
    it.passDays(20);
    CHECK(directives::grant(it.session, it.stored(id), {.on = it.today(), .penaltyCents = 100, .penaltyMaxCents = 10})
              .error()
              .field == u"penalty"_s);
    REQUIRE(directives::grant(it.session, it.stored(id),
                              {.on = it.today(), .penaltyCents = 10'000, .penaltyMaxCents = 25'000}));
    CHECK(directives::reportBreach(it.session, id, {.clause = it.clause(id).id, .on = it.today(), .what = u"x"_s})
              .error()
              .field == u"state"_s);
    it.passDays(3);
    REQUIRE(directives::serve(it.session, it.stored(id), it.today()));
    CHECK(it.state(id) == S::RunningByJudgment);
    CHECK(it.stored(id).startsOn == it.today());
    CHECK(it.stored(id).evaluations.size() == 3);
    const BreachId breach = it.established(id, false);
    const auto forfeit = [&](qint64 cents, QDate on) {
        return directives::forfeit(it.session, it.stored(id), {.breach = breach, .on = on, .amountCents = cents});
    };
    const auto first = forfeit(10'000, it.today());
    REQUIRE(first);
    CHECK(it.state(id) == S::PenaltyForfeited);
    CHECK(forfeit(10'000, it.today()).error().field == u"on"_s); // of that day it is recorded
    it.passDays(1);
    REQUIRE(forfeit(10'000, it.today()));
    it.passDays(1);
    CHECK(forfeit(10'000, it.today()).error().field == u"amount"_s); // above the maximum of all
    const auto lines = it.detail(id).forfeitures;
    REQUIRE(lines.size() == 2);
    CHECK(lines[1].forfeiture.dueOn == lines[1].forfeiture.on.addMonths(6));
    CHECK(lines[0].forfeiture.dueOn == lines[0].forfeiture.on.addMonths(6));
    CHECK_FALSE(lines[0].explanation.isEmpty());
    REQUIRE(directives::interrupt(it.session, lines[1].forfeiture, it.today()));
    CHECK(storage::findForfeiture(it.db, *first)->dueOn == it.today().addMonths(6));
    REQUIRE(directives::settle(it.session, storage::findForfeiture(it.db, *first).value(), it.today(), u"Betaald."_s));
    CHECK(directives::settle(it.session, storage::findForfeiture(it.db, *first).value(), it.today(), u"Nog eens."_s)
              .error()
              .field == u"settledOn"_s);
}

TEST_CASE("A voluntary directive knows no penalty that is forfeited")
{
    DirectiveCase it;
    const DirectiveId id = it.running();
    const BreachId breach = it.established(id, false);
    const auto refused =
        directives::forfeit(it.session, it.stored(id), {.breach = breach, .on = it.today(), .amountCents = 100});
    CHECK(refused.error().message == whyRefused(DirectiveKind::Voluntary, S::Breached, E::Forfeit));
}

TEST_CASE("A dossier does not close while a directive runs, without saying why")
{
    DirectiveCase it;
    const DirectiveId id = it.running();
    const auto check = orThrow(dossiers::closeCheck(it.session, it.dossier));
    CHECK(std::ranges::contains(check.blocking, EntityKind::Directive, &OpenThing::kind));
    orThrow(directives::endWell(it.session, it.stored(id), it.today(), u"Acht weken rust."_s));
    CHECK_FALSE(std::ranges::contains(orThrow(dossiers::closeCheck(it.session, it.dossier)).blocking,
                                      EntityKind::Directive, &OpenThing::kind));
}

TEST_CASE("What a directive waits for stands on Vandaag of its keeper, and counts in the rail")
{
    DirectiveCase it;
    const DirectiveId id = it.running();
    const auto kinds = [&] {
        std::vector<DueLine::Kind> found;
        for (const DueLine& line : orThrow(today::overview(it.session, today::Scope::Mine)).lines)
            if (line.directive == id)
                found.push_back(line.kind);
        return found;
    };
    CHECK(kinds().empty());
    CHECK(orThrow(case_lists::countDirectivesDue(it.session)) == 0);
    it.passDays(14);
    CHECK(kinds() == std::vector{DueLine::Kind::Evaluation});
    CHECK(orThrow(case_lists::countDirectivesDue(it.session)) == 1);
    CHECK(orThrow(case_lists::countDirectives(it.session, {.due = DirectiveDue::EvaluationDue})) == 1);
    it.reported(id);
    it.passDays(5); // five working days may be more than the week that Vandaag looks ahead
    CHECK(std::ranges::contains(kinds(), DueLine::Kind::Hearing));
    CHECK(orThrow(case_lists::countDirectives(it.session, {.due = DirectiveDue::ToHear})) == 1);
    it.passDays(145); // the last day comes within a month
    CHECK(std::ranges::contains(kinds(), DueLine::Kind::Expiry));
    CHECK(orThrow(case_lists::countDirectives(it.session, {.due = DirectiveDue::ExpiresSoon})) == 1);
}

TEST_CASE("A directive is found by its number, and a hidden dossier tells no more than that")
{
    DirectiveCase it;
    const DirectiveId id = it.running();
    const auto hits = orThrow(find::byNumber(it.session, u"g26-1"_s));
    REQUIRE(hits.size() == 1);
    CHECK(hits[0].kind == EntityKind::Directive);
    CHECK(hits[0].id == id.value());
    CHECK(orThrow(find::byWords(it.session, EntityKind::Directive, u"dagritme"_s, 5)).size() == 1);
    orThrow(dossiers::setConfidentiality(it.session, it.dossier, u"GEH"_s, {}, u"bedreiging"_s));
    Session other = it.CaseStreet::session(Role::LiveabilityWorker);
    const auto hidden = orThrow(find::byNumber(other, u"G26-0001"_s));
    REQUIRE(hidden.size() == 1);
    CHECK(hidden[0].title == u"G26-0001"_s);
    CHECK(orThrow(find::byWords(other, EntityKind::Directive, u"dagritme"_s, 5)).empty());
    CHECK(directives::directiveDetail(other, id).error().kind == ErrorKind::NotAllowed);
    const auto rows = other.read([&] { return case_lists::directiveRows(other, {id}); });
    REQUIRE(rows);
    REQUIRE(rows->size() == 1);
    CHECK(rows->front().hidden);
    CHECK(rows->front().address.isEmpty());
    CHECK(orThrow(case_lists::countDirectives(other, {.running = true})) == 0);
    CHECK(orThrow(case_lists::countDirectives(other, {})) == 1);
}

TEST_CASE("The effect counts reports before and after over as many weeks, and says when they are few")
{
    DirectiveCase it;
    const DirectiveId id = it.running(); // begins on 4 December
    CHECK(it.detail(id).effect.weeks == 0);
    it.passDays(21);
    Report again = it.noise();
    again.receivedAt = utcFromAmsterdam(QDate(2026, 12, 10), QTime(23, 0));
    REQUIRE(reports::registerReport(it.session, again,
                                    {.into = reports::RegisterOptions::Into::ExistingDossier, .dossier = it.dossier}));
    const auto effect = it.detail(id).effect;
    CHECK(effect.weeks == 3);
    CHECK(effect.before == 1); // of 20 November
    CHECK(effect.after == 1);
    CHECK(effect.isFew());
    CHECK_FALSE(effect.sentence.isEmpty());
}

TEST_CASE("The timeline tells each turn that a directive took, and the breach on its day")
{
    DirectiveCase it;
    const DirectiveId id = it.running();
    it.established(id, true);
    int turns = 0;
    bool breach = false;
    for (const auto& row : orThrow(timeline::of(it.session, it.dossier))) {
        turns += row.kind == timeline::Kind::Directive ? 1 : 0;
        breach = breach || (row.kind == timeline::Kind::Breach && row.text.contains(u"Er was een feest."_s));
    }
    // Drafted, proposed, signed, begun, breach reported, heard, breached, running.
    CHECK(turns == 8);
    CHECK(breach);
}

TEST_CASE("A directive that has ended is taken back to where it stood")
{
    DirectiveCase it;
    const DirectiveId id = it.running();
    orThrow(directives::endWell(it.session, it.stored(id), it.today(), u"Rust."_s));
    CHECK(it.stored(id).endedOn == it.today());
    REQUIRE(directives::takeBack(it.session, it.stored(id)));
    CHECK(it.state(id) == S::Running);
    CHECK_FALSE(it.stored(id).endedOn.isValid());
    CHECK(it.stored(id).result.isEmpty());
}

TEST_CASE("A directive goes to a colleague who may open its dossier, and with the work of who leaves")
{
    DirectiveCase it;
    const DirectiveId id = it.running();
    REQUIRE(directives::setKeeper(it.session, it.stored(id), it.user(Role::SocialManager)));
    CHECK(it.stored(id).keeper == it.user(Role::SocialManager));
    CHECK(directives::setKeeper(it.session, it.stored(id), it.user(Role::Administrator)).error().field == u"handler"_s);
}
