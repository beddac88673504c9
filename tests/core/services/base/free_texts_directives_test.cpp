// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/base/free_texts.h"
#include "services/cases/directive_court.h"
#include "services/cases/directive_form.h"
#include "services/cases/directive_work.h"
#include "support/directive_rows.h"

#include <functional>

using namespace woonrust;
using namespace woonrust::tests;
using namespace woonrust::tests::free_texts;
using namespace Qt::StringLiterals;

namespace {

Directive directiveOf(Case& c)
{
    return storage::directivesOf(c.db, c.dossier).front();
}

// The breach that its state is about: the last one.
Breach breachOf(Case& c)
{
    return storage::breachesOf(c.db, directiveOf(c).id).back();
}

DirectiveClause clauseOf(DirectiveClause clause, const Texts& t)
{
    clause.text = t(u"text"_s);
    clause.place = t(u"place"_s);
    clause.persons = t(u"persons"_s);
    clause.watcher = t(u"watcher"_s);
    clause.watchHow = t(u"watchHow"_s);
    return clause;
}

std::function<void(Case&)> placedIn(DirectiveState state, DirectiveKind kind = DirectiveKind::Voluntary)
{
    return [=](Case& c) { (void)placeDirective(c, c.dossier, c.report, c.session.actor().id, kind, state); };
}

std::vector<Call> callsOnDirectives()
{
    return {
        {"directives::save",
         {u"groundText"_s, u"factsText"_s, u"steps"_s, u"view"_s, u"help"_s, u"watch"_s, u"sharing"_s,
          u"consequence"_s},
         [](Case& c, const Texts& t, Numbers n) {
             Directive d = directiveOf(c);
             d.groundText = t(u"groundText"_s);
             d.factsText = t(u"factsText"_s);
             d.steps = t(u"steps"_s);
             d.view = t(u"view"_s);
             d.help = t(u"help"_s);
             d.watch = t(u"watch"_s);
             d.sharing = t(u"sharing"_s);
             d.consequence = t(u"consequence"_s);
             return plain(directives::save(c.session, d, n));
         },
         placedIn(DirectiveState::Draft)},
        {"directives::saveForm",
         {u"factsText"_s, u"parties/0/understands"_s, u"clauses/0/place"_s},
         [](Case& c, const Texts& t, Numbers n) {
             directives::Form form{.directive = directiveOf(c),
                                   .parties = storage::directivePartiesOf(c.db, directiveOf(c).id),
                                   .clauses = storage::directiveClausesOf(c.db, directiveOf(c).id),
                                   .goneParties = {},
                                   .goneClauses = {}};
             form.directive.factsText = t(u"factsText"_s);
             form.parties.front().understands = t(u"parties/0/understands"_s);
             form.clauses.front().place = t(u"clauses/0/place"_s);
             return directives::saveForm(c.session, form, n);
         },
         placedIn(DirectiveState::Draft)},
        {"directives::saveParties",
         {u"parties/0/representative"_s, u"parties/0/understands"_s},
         [](Case& c, const Texts& t, Numbers n) {
             auto parties = storage::directivePartiesOf(c.db, directiveOf(c).id);
             parties.front().representative = t(u"parties/0/representative"_s);
             parties.front().understands = t(u"parties/0/understands"_s);
             return directives::saveParties(c.session, parties, n);
         },
         placedIn(DirectiveState::Draft)},
        {"directives::addParty",
         {u"name"_s, u"representative"_s, u"understands"_s},
         [](Case& c, const Texts& t, Numbers n) {
             return plain(directives::addParty(c.session,
                                               {.directive = directiveOf(c).id,
                                                .name = t(u"name"_s),
                                                .representative = t(u"representative"_s),
                                                .understands = t(u"understands"_s)},
                                               n));
         },
         placedIn(DirectiveState::Draft)},
        {"directives::saveParty",
         {u"name"_s, u"representative"_s, u"understands"_s},
         [](Case& c, const Texts& t, Numbers n) {
             DirectiveParty party = storage::directivePartiesOf(c.db, directiveOf(c).id).front();
             party.person = {};
             party.name = t(u"name"_s);
             party.representative = t(u"representative"_s);
             party.understands = t(u"understands"_s);
             return plain(directives::saveParty(c.session, party, n));
         },
         placedIn(DirectiveState::Draft)},
        {"directives::addClause",
         {u"text"_s, u"place"_s, u"persons"_s, u"watcher"_s, u"watchHow"_s},
         [](Case& c, const Texts& t, Numbers n) {
             return plain(directives::addClause(c.session, clauseOf({.directive = directiveOf(c).id}, t), n));
         },
         placedIn(DirectiveState::Draft)},
        {"directives::saveClause",
         {u"text"_s, u"place"_s, u"persons"_s, u"watcher"_s, u"watchHow"_s},
         [](Case& c, const Texts& t, Numbers n) {
             return plain(directives::saveClause(
                 c.session, clauseOf(storage::directiveClausesOf(c.db, directiveOf(c).id).front(), t), n));
         },
         placedIn(DirectiveState::Draft)},
        {"directives::redraft",
         {u"reason"_s},
         [](Case& c, const Texts& t, Numbers n) {
             return directives::redraft(c.session, directiveOf(c), t(u"reason"_s), n);
         },
         placedIn(DirectiveState::Proposed)},
        {"directives::refuse",
         {u"reason"_s},
         [](Case& c, const Texts& t, Numbers n) {
             return directives::refuse(c.session, directiveOf(c), c.clock.today(), t(u"reason"_s), n);
         },
         placedIn(DirectiveState::Proposed)},
        {"directives::withdraw",
         {u"reason"_s},
         [](Case& c, const Texts& t, Numbers n) {
             return directives::withdraw(c.session, directiveOf(c), t(u"reason"_s), n);
         },
         placedIn(DirectiveState::Draft)},
        {"directives::extend",
         {u"reason"_s},
         [](Case& c, const Texts& t, Numbers n) {
             return directives::extend(c.session, directiveOf(c), c.clock.today(), c.clock.today().addDays(200),
                                       t(u"reason"_s), n);
         },
         placedIn(DirectiveState::Running)},
        {"directives::endWell",
         {u"account"_s},
         [](Case& c, const Texts& t, Numbers n) {
             return directives::endWell(c.session, directiveOf(c), c.clock.today(), t(u"account"_s), n);
         },
         placedIn(DirectiveState::Running)},
        {"directives::end",
         {u"account"_s},
         [](Case& c, const Texts& t, Numbers n) {
             return directives::end(c.session, directiveOf(c), c.clock.today(), t(u"account"_s), n);
         },
         placedIn(DirectiveState::Running)},
        {"directives::adjourn",
         {u"agreed"_s},
         [](Case& c, const Texts& t, Numbers n) {
             return directives::adjourn(c.session, directiveOf(c), c.clock.today(), t(u"agreed"_s), n);
         },
         placedIn(DirectiveState::Claimed, DirectiveKind::Court)},
        {"directives::revive",
         {u"reason"_s},
         [](Case& c, const Texts& t, Numbers n) {
             return directives::revive(c.session, directiveOf(c), t(u"reason"_s), n);
         },
         placedIn(DirectiveState::Adjourned, DirectiveKind::Court)},
        {"directives::reject",
         {u"reason"_s},
         [](Case& c, const Texts& t, Numbers n) {
             return directives::reject(c.session, directiveOf(c), c.clock.today(), t(u"reason"_s), n);
         },
         placedIn(DirectiveState::Claimed, DirectiveKind::Court)},
        {"directives::takeToCourt",
         {u"reason"_s},
         [](Case& c, const Texts& t, Numbers n) {
             return plain(directives::takeToCourt(c.session, directiveOf(c), t(u"reason"_s), n));
         },
         placedIn(DirectiveState::Refused)},
        {"directives::fileClaim",
         {u"court"_s, u"caseNumber"_s},
         [](Case& c, const Texts& t, Numbers n) {
             return directives::fileClaim(
                 c.session, directiveOf(c),
                 {.on = c.clock.today(), .court = t(u"court"_s), .caseNumber = t(u"caseNumber"_s)}, n);
         },
         placedIn(DirectiveState::Draft, DirectiveKind::Court)},
        {"directives::recordWeek",
         {u"source"_s},
         [](Case& c, const Texts& t, Numbers n) {
             const Directive d = directiveOf(c);
             return directives::recordWeek(c.session, d.id, c.clock.today(),
                                           {{.clause = storage::directiveClausesOf(c.db, d.id).front().id,
                                             .result = u"KEPT"_s,
                                             .source = t(u"source"_s)}},
                                           n);
         },
         placedIn(DirectiveState::Running)},
        {"directives::evaluate",
         {u"account"_s, u"reporters"_s},
         [](Case& c, const Texts& t, Numbers n) {
             return directives::evaluate(
                 c.session, directiveOf(c),
                 {.on = {}, .heldOn = c.clock.today(), .account = t(u"account"_s), .reporters = t(u"reporters"_s)}, n);
         },
         placedIn(DirectiveState::Running)},
        {"directives::reportBreach",
         {u"what"_s},
         [](Case& c, const Texts& t, Numbers n) {
             const Directive d = directiveOf(c);
             return plain(directives::reportBreach(c.session, d.id,
                                                   {.clause = storage::directiveClausesOf(c.db, d.id).front().id,
                                                    .on = c.clock.today(),
                                                    .what = t(u"what"_s),
                                                    .links = {}},
                                                   n));
         },
         placedIn(DirectiveState::Running)},
        {"directives::hear",
         {u"said"_s},
         [](Case& c, const Texts& t, Numbers n) {
             return directives::hear(c.session, breachOf(c), {.on = c.clock.today(), .said = t(u"said"_s)}, n);
         },
         placedIn(DirectiveState::BreachReported)},
        {"directives::decide",
         {u"decision"_s},
         [](Case& c, const Texts& t, Numbers n) {
             return directives::decide(c.session, breachOf(c),
                                       {.established = true, .on = c.clock.today(), .decision = t(u"decision"_s)}, n);
         },
         placedIn(DirectiveState::Heard)},
        {"directives::removeBreach",
         {u"reason"_s},
         [](Case& c, const Texts& t, Numbers n) {
             return directives::removeBreach(c.session, breachOf(c), t(u"reason"_s), n);
         },
         placedIn(DirectiveState::Heard)},
        {"directives::settle",
         {u"settlement"_s},
         [](Case& c, const Texts& t, Numbers n) {
             return directives::settle(c.session, storage::forfeituresOf(c.db, directiveOf(c).id).front(),
                                       c.clock.today(), t(u"settlement"_s), n);
         },
         placedIn(DirectiveState::Breached, DirectiveKind::Court)},
    };
}

} // namespace

TEST_CASE("Every text about a directive is asked about a number that may be a BSN, before anything is stored")
{
    for (const Call& call : callsOnDirectives())
        asksBeforeItStores(call);
}
