// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/demo/demo_directives.h"

#include "domain/clause_check.h"
#include "services/cases/things/breach.h"
#include "services/cases/things/directive.h"
#include "services/cases/things/directive_part.h"
#include "services/registry/office_calendar.h"
#include "storage/cases/breach_store.h"
#include "storage/cases/directive_part_store.h"
#include "storage/cases/directive_store.h"
#include "storage/shared/number_store.h"

#include <algorithm>
#include <functional>

namespace woonrust::demo {

using namespace Qt::StringLiterals;

namespace {

using S = DirectiveState;

constexpr int leastDaysOpen = 60;    // before a directive is thought of
constexpr int leastDaysClosed = 110; // of a dossier in which one ended well

DirectiveClause clauseLike(const QString& code)
{
    for (ClauseExample& example : clauseExamples(u"nl"_s))
        if (example.code == code) {
            example.clause.text.replace(u"{hulpverlener}"_s, u"uw begeleider van het sociaal team"_s);
            return example.clause;
        }
    return {};
}

} // namespace

DirectiveMaker::DirectiveMaker(Session& session, const Team& team, History& history, const QDateTime& now)
    : m_session(session),
      m_team(team),
      m_history(history),
      m_calendar(officeCalendar(session.db())),
      m_today(amsterdamDate(now))
{
}

CaseWrite DirectiveMaker::write(QDate day)
{
    // One thing after the other, also on one day.
    m_moment = std::max(utcFromAmsterdam(day, QTime(10, 30)), m_moment.addSecs(60));
    return m_history.writeAt(m_moment, m_directive.keeper);
}

void DirectiveMaker::consider(const Dossier& dossier, const Report& report, PersonId tenant)
{
    const QDate opened = amsterdamDate(dossier.openedAt);
    if (dossier.kind != u"NUISANCE" || dossier.confidentiality == u"GEH" || !tenant || !dossier.handler)
        return;
    if (dossier.closedAt.isValid()) {
        if (opened.daysTo(amsterdamDate(dossier.closedAt)) >= leastDaysClosed && ++m_closed % 4 == 1)
            endedWell(dossier, report, tenant);
        return;
    }
    if (opened.daysTo(m_today) < leastDaysOpen)
        return;
    switch (m_open++ % 9) {
    case 0:
        running(dossier, report, tenant, false);
        break;
    case 1:
        begin(dossier, report, tenant, DirectiveKind::Voluntary, m_today.addDays(-3));
        addClauses(true);
        break;
    case 2:
        running(dossier, report, tenant, true);
        break;
    case 3:
        imposed(dossier, report, tenant);
        break;
    case 4:
        begin(dossier, report, tenant, DirectiveKind::Voluntary, m_today.addDays(-8));
        addClauses(false);
        turn(m_today.addDays(-4), S::Proposed, [&](Directive& d) { d.proposedOn = m_today.addDays(-4); });
        break;
    case 5:
        begin(dossier, report, tenant, DirectiveKind::Voluntary, m_today.addDays(-30));
        addClauses(false);
        turn(m_today.addDays(-26), S::Proposed, [&](Directive& d) { d.proposedOn = m_today.addDays(-26); });
        turn(m_today.addDays(-17), S::Refused, [&](Directive& d) {
            d.refusedOn = m_today.addDays(-17);
            d.account = u"Huurder zegt dat anderen het geluid maken en tekent niet."_s;
        });
        break;
    case 6:
        begin(dossier, report, tenant, DirectiveKind::Court, m_today.addDays(-35));
        addClauses(false);
        turn(m_today.addDays(-20), S::Claimed, [&](Directive& d) {
            d.claimedOn = m_today.addDays(-20);
            d.court = u"Rechtbank Lindenveld, kantonrechter"_s;
        });
        break;
    default: // most dossiers do without
        break;
    }
}

void DirectiveMaker::begin(const Dossier& dossier, const Report& report, PersonId tenant, DirectiveKind kind, QDate day)
{
    m_moment = dossier.openedAt;
    m_parties.clear();
    m_clauses.clear();
    m_breachedOn = {};
    m_directive = Directive{
        .number = storage::takeNumber(m_session.db(), SerialNumber::directive, day.year()).key(),
        .dossier = dossier.id,
        .kind = kind,
        .keeper = dossier.handler,
        .unit = dossier.unit,
        .ground = u"GOOD_TENANT"_s,
        .facts = {u"report:%1"_s.arg(report.id.value())},
        .factsText = u"Omwonenden melden herhaald geluid in de avond en de nacht. Zij slapen slecht."_s,
        .steps = u"Gesprek met hoor en wederhoor, een waarschuwing en een aanbod van buurtbemiddeling."_s,
        .view = u"Huurder zegt dat het vooral in het weekend was en dat de muren dun zijn."_s,
        .help = u"Begeleiding door het sociaal team Lindenveld, een keer per week."_s,
        .watch = u"Melders houden een logboek bij; de wijkbeheerder komt langs; wij bellen elke twee weken."_s,
        .sharing = u"Met het sociaal team alleen of het gesprek is geweest."_s,
        .consequence = u"Een gesprek binnen vijf werkdagen. Na twee schendingen vragen wij de rechter om regels."_s};
    if (kind == DirectiveKind::Voluntary) {
        m_directive.startsOn = day.addDays(14);
        m_directive.endsOn = m_directive.startsOn.addDays(7LL * usualWeeks - 1);
        m_directive.evaluations = usualEvaluations(m_directive.startsOn, m_directive.endsOn, m_calendar);
    }
    write(day).add(things::directive, m_directive);
    m_directive.version = 1;
    DirectiveParty party{.directive = m_directive.id,
                         .dossier = dossier.id,
                         .person = tenant,
                         .capacity = QString(capacity::none),
                         .capacityOn = day,
                         .capacityBy = dossier.handler,
                         .understands = u"ja, B1"_s};
    write(day).add(things::directiveParty, party);
    party.version = 1;
    m_parties.push_back(party);
}

void DirectiveMaker::addClauses(bool vague)
{
    const auto add = [&](DirectiveClause clause) {
        clause.directive = m_directive.id;
        clause.dossier = m_directive.dossier;
        clause.position = qint64(m_clauses.size()) + 1;
        write(amsterdamDate(m_moment)).add(things::directiveClause, clause);
        clause.version = 1;
        m_clauses.push_back(clause);
    };
    add(clauseLike(u"MUSIC"_s));
    if (vague)
        add({.text = u"Geen overlast veroorzaken."_s});
    else
        add(clauseLike(u"VISIT"_s));
    add(clauseLike(u"HELP"_s));
}

void DirectiveMaker::turn(QDate day, DirectiveState state, const std::function<void(Directive&)>& change)
{
    Directive after = m_directive;
    if (change)
        change(after);
    if (state != m_directive.state)
        after.earlier = m_directive.state;
    after.state = state;
    write(day).change(things::directive, m_directive, after,
                      {.action = state == m_directive.state ? event::changed : event::stateChanged});
    ++after.version;
    m_directive = after;
}

void DirectiveMaker::agree(QDate day)
{
    turn(day.addDays(3), S::Proposed, [&](Directive& d) { d.proposedOn = day.addDays(3); });
    for (DirectiveParty& party : m_parties) {
        DirectiveParty signedParty = party;
        signedParty.signedOn = day.addDays(11);
        write(day.addDays(11)).change(things::directiveParty, party, signedParty);
    }
    turn(day.addDays(11), S::Agreed, [&](Directive& d) { d.agreedOn = day.addDays(11); });
    turn(day.addDays(14), S::Running);
}

void DirectiveMaker::follow(QDate until)
{
    const QDate first = m_directive.startsOn.addDays(1 - m_directive.startsOn.dayOfWeek());
    int week = 0;
    for (QDate monday = first; monday.addDays(6) < until; monday = monday.addDays(7), ++week)
        for (const DirectiveClause& clause : m_clauses) {
            // The one about help is not always known; all else is kept in most weeks.
            const bool unknown = clause.position == 3 && week % 4 == 2;
            const bool breached = clause.position == 1 && monday <= m_breachedOn && m_breachedOn < monday.addDays(7);
            ClauseCheck check{.clause = clause.id,
                              .directive = m_directive.id,
                              .dossier = m_directive.dossier,
                              .weekOn = monday,
                              .result = QString(unknown    ? clause_result::unknown
                                                : breached ? clause_result::breached
                                                           : clause_result::kept),
                              .source = unknown ? QString() : u"Logboek van de melders en de wijkbeheerder."_s,
                              .by = m_directive.keeper};
            write(monday.addDays(7)).add(things::clauseCheck, check);
        }
    if (m_directive.evaluations.empty() || m_directive.evaluations.front().on >= until)
        return;
    const QDate held = m_directive.evaluations.front().on;
    turn(std::max(held, amsterdamDate(m_moment)), m_directive.state, [&](Directive& d) {
        d.evaluations.front().heldOn = held;
        d.evaluations.front().account = u"Rustiger. Huurder houdt zich aan de tijden en heeft gesprekken gehad."_s;
        d.evaluations.front().reporters = u"Twee van de drie melders: duidelijk beter."_s;
    });
}

Breach DirectiveMaker::breach(QDate day)
{
    Breach made{.directive = m_directive.id,
                .dossier = m_directive.dossier,
                .clause = m_clauses.front().id,
                .on = day,
                .what = u"Muziek tot na 1 uur, gehoord door twee melders en op een opname."_s,
                .links = m_directive.facts,
                .reportedOn = day,
                .hearBy = dueDate(hearingTerm(), day, m_calendar)};
    write(day).add(things::breach, made);
    m_breachedOn = day;
    made.version = 1;
    turn(day, S::BreachReported);
    return made;
}

void DirectiveMaker::decide(Breach reported, bool forfeit)
{
    const QDate day = reported.on.addDays(2);
    Breach heard = reported;
    heard.heardOn = day;
    heard.said = u"Er was een verjaardag. Het spijt mij; ik had de buren moeten waarschuwen."_s;
    write(day).change(things::breach, reported, heard);
    ++heard.version;
    turn(day, S::Heard);
    Breach decided = heard;
    decided.decidedOn = day.addDays(1);
    decided.established = true;
    decided.by = m_directive.keeper;
    decided.decision = u"Schending vastgesteld, gewaarschuwd per brief."_s;
    write(day.addDays(1)).change(things::breach, heard, decided);
    turn(day.addDays(1), S::Breached);
    if (!forfeit) {
        turn(day.addDays(1), S::Running);
        return;
    }
    Forfeiture due{.directive = m_directive.id,
                   .dossier = m_directive.dossier,
                   .breach = decided.id,
                   .on = reported.on,
                   .amountCents = m_directive.penaltyCents};
    due.dueOn = lapsesOn(due, m_calendar);
    write(day.addDays(1)).add(things::forfeiture, due);
    turn(day.addDays(1), S::PenaltyForfeited);
}

void DirectiveMaker::running(const Dossier& dossier, const Report& report, PersonId tenant, bool toHear)
{
    const QDate base = std::max(amsterdamDate(dossier.openedAt).addDays(20), m_today.addDays(-70));
    begin(dossier, report, tenant, DirectiveKind::Voluntary, base);
    addClauses(false);
    agree(base);
    decide(breach(m_directive.startsOn.addDays(5)), false);
    follow(m_today.addDays(-2));
    if (toHear)
        (void)breach(m_today.addDays(-2));
}

void DirectiveMaker::imposed(const Dossier& dossier, const Report& report, PersonId tenant)
{
    const QDate base = std::max(amsterdamDate(dossier.openedAt).addDays(5), m_today.addDays(-120));
    begin(dossier, report, tenant, DirectiveKind::Court, base);
    addClauses(false);
    turn(base.addDays(4), S::Claimed, [&](Directive& d) {
        d.claimedOn = base.addDays(4);
        d.court = u"Rechtbank Lindenveld, kantonrechter"_s;
        d.caseNumber = u"1234567 CV"_s;
    });
    turn(base.addDays(26), S::Granted, [&](Directive& d) {
        d.judgedOn = base.addDays(26);
        d.penalty = true;
        d.penaltyCents = 10'000;
        d.penaltyMaxCents = 250'000;
    });
    turn(base.addDays(30), S::RunningByJudgment, [&](Directive& d) {
        d.servedOn = base.addDays(30);
        d.startsOn = d.servedOn;
        d.endsOn = d.startsOn.addDays(7LL * usualWeeks - 1);
        d.evaluations = usualEvaluations(d.startsOn, d.endsOn, m_calendar);
    });
    decide(breach(m_directive.startsOn.addDays(6)), true);
}

void DirectiveMaker::endedWell(const Dossier& dossier, const Report& report, PersonId tenant)
{
    const QDate base = amsterdamDate(dossier.openedAt).addDays(20);
    const QDate last = amsterdamDate(dossier.closedAt).addDays(-5);
    begin(dossier, report, tenant, DirectiveKind::Voluntary, base);
    addClauses(false);
    agree(base);
    follow(last);
    turn(last, S::EndedWell, [&](Directive& d) {
        d.endedOn = last;
        d.result = u"GOOD"_s;
        d.account = u"Al weken rustig. Melders zijn tevreden; begeleiding gaat vrijwillig door."_s;
    });
}

} // namespace woonrust::demo
