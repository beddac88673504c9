// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/cases/directive_court.h"

#include "services/base/input.h"
#include "services/cases/directive_step.h"
#include "services/cases/directive_whole.h"
#include "services/cases/handover.h"
#include "services/cases/things/breach.h"
#include "services/cases/things/directive.h"
#include "services/cases/things/directive_part.h"
#include "services/cases/things/thing_guard.h"
#include "services/registry/office_calendar.h"
#include "storage/cases/breach_store.h"
#include "storage/cases/directive_part_store.h"
#include "storage/cases/directive_store.h"
#include "storage/shared/number_store.h"

#include <algorithm>

namespace woonrust::directives {

using namespace Qt::StringLiterals;

namespace {

// What was tried before a court is asked, the voluntary one among it.
QString stepsWith(const Directive& voluntary)
{
    const QString number = SerialNumber::fromKey(SerialNumber::directive, voluntary.number).toString();
    const QString line =
        voluntary.refusedOn.isValid()
            ? QCoreApplication::translate("Directives", "Voluntary behaviour directive %1, refused on %2.")
                  .arg(number, shortDate(voluntary.refusedOn))
            : QCoreApplication::translate("Directives", "Voluntary behaviour directive %1, signed on %2, breached.")
                  .arg(number, shortDate(voluntary.agreedOn));
    return lined({voluntary.steps.trimmed(), line});
}

Directive forCourt(Session& session, const Directive& voluntary)
{
    const QDate today = session.clock().today();
    Directive made{.number = storage::takeNumber(session.db(), SerialNumber::directive, today.year()).key(),
                   .dossier = voluntary.dossier,
                   .follows = voluntary.id,
                   .kind = DirectiveKind::Court,
                   .keeper = voluntary.keeper,
                   .unit = voluntary.unit,
                   .ground = voluntary.ground,
                   .groundText = voluntary.groundText,
                   .facts = voluntary.facts,
                   .factsText = voluntary.factsText,
                   .steps = stepsWith(voluntary),
                   .view = voluntary.view,
                   .help = voluntary.help,
                   .watch = voluntary.watch,
                   .sharing = voluntary.sharing,
                   .consequence = voluntary.consequence};
    for (const Breach& breach : storage::breachesOf(session.db(), voluntary.id))
        if (breach.established)
            made.facts += breach.links;
    made.facts.removeDuplicates();
    return made;
}

void carryParts(Session& session, DirectiveId from, const Directive& to)
{
    for (DirectiveParty party : storage::directivePartiesOf(session.db(), from)) {
        party.directive = to.id;
        party.signedOn = {};
        party.representativeSignedOn = {};
        party.version = 0;
        CaseWrite(session).add(things::directiveParty, party);
    }
    for (DirectiveClause clause : storage::directiveClausesOf(session.db(), from)) {
        clause.directive = to.id;
        clause.fromOn = {};
        clause.untilOn = {};
        clause.version = 0;
        CaseWrite(session).add(things::directiveClause, clause);
    }
}

void removeDraft(Session& session, const Directive& gone)
{
    CaseWrite write(session);
    for (const DirectiveParty& party : storage::directivePartiesOf(session.db(), gone.id))
        write.remove(things::directiveParty, party);
    for (const DirectiveClause& clause : storage::directiveClausesOf(session.db(), gone.id))
        write.remove(things::directiveClause, clause);
    write.remove(things::directive, gone);
}

void forgetEnd(Session& session, Directive& after)
{
    after.endedOn = {};
    after.result.clear();
    after.account.clear();
    if (!handover::mayKeep(session, after.keeper, after.dossier))
        after.keeper = handover::keeperOf(session, {.report = {}, .dossier = after.dossier});
}

void checkPenalty(qint64 cents, qint64 most)
{
    if (cents < 0 || most < 0 || (cents > 0 && most < cents))
        refuseInput(QCoreApplication::translate("Directives", "A penalty needs an amount, and a maximum that is no "
                                                              "lower."),
                    u"penalty"_s);
}

Forfeiture openedForfeiture(Session& session, const Seen<ForfeitureId>& seen)
{
    Forfeiture one = openedForWork(session, things::forfeiture, seen.id, event::changed);
    requireUnchanged(seen.version, one.version);
    (void)going(session, one.directive, DirectiveEvent::Settle);
    if (one.settledOn.isValid())
        refuseInput(QCoreApplication::translate("Directives", "This penalty is settled already."), u"settledOn"_s);
    return one;
}

} // namespace

Result<Made> takeToCourt(Session& session, Seen<DirectiveId> seen, const QString& reason, Numbers numbers)
{
    return session.write([&] {
        const Going from = going(session, seen, DirectiveEvent::TakeToCourt);
        Directive after = from.directive;
        const QString why = requireReason(reason, numbers);
        Directive made = forCourt(session, from.directive);
        after.account = lined({after.account, why});
        after.endedOn = session.clock().today();
        after.result = u"COURT"_s;
        go(session, from, after);
        CaseWrite(session).add(things::directive, made);
        carryParts(session, seen.id, made);
        return Made{.id = made.id, .number = SerialNumber::fromKey(SerialNumber::directive, made.number)};
    });
}

Result<void> fileClaim(Session& session, Seen<DirectiveId> seen, const Claim& claim, Numbers numbers)
{
    return session.write([&] {
        const Going from = going(session, seen, DirectiveEvent::FileClaim);
        requireReady(
            readyToPropose(wholeOf(session.db(), from.directive, session.clock().today()), session.clock().today()));
        Directive after = from.directive;
        requireDay(session, claim.on, {}, u"claimedOn"_s);
        after.claimedOn = claim.on;
        after.court = checkedLine(claim.court, 200, u"court"_s,
                                  QCoreApplication::translate("Directives", "Write which court it is brought before."));
        after.caseNumber = checkedLine(claim.caseNumber, 100, u"caseNumber"_s);
        questionNumbers(numbers, {{u"court"_s, after.court}, {u"caseNumber"_s, after.caseNumber}});
        go(session, from, after);
    });
}

Result<void> adjourn(Session& session, Seen<DirectiveId> seen, QDate on, const QString& agreed, Numbers numbers)
{
    return session.write([&] {
        const Going from = going(session, seen, DirectiveEvent::Adjourn);
        requireDay(session, on, from.directive.claimedOn, u"on"_s);
        Directive after = from.directive;
        after.account = requireReason(agreed, numbers, u"agreed"_s);
        go(session, from, after);
    });
}

Result<void> revive(Session& session, Seen<DirectiveId> seen, const QString& reason, Numbers numbers)
{
    return session.write([&] {
        const Going from = going(session, seen, DirectiveEvent::Revive);
        go(session, from, from.directive, requireReason(reason, numbers));
    });
}

Result<void> grant(Session& session, Seen<DirectiveId> seen, const Judgment& judgment)
{
    return session.write([&] {
        const Going from = going(session, seen, DirectiveEvent::Grant);
        requireDay(session, judgment.on, from.directive.claimedOn, u"judgedOn"_s);
        checkPenalty(judgment.penaltyCents, judgment.penaltyMaxCents);
        Directive after = from.directive;
        after.judgedOn = judgment.on;
        if (judgment.endsOn.isValid()) {
            checkDay(judgment.endsOn, u"endsOn"_s);
            if (judgment.endsOn <= judgment.on)
                refuseInput(QCoreApplication::translate("Directives", "The last day comes after the judgment."),
                            u"endsOn"_s);
            after.endsOn = judgment.endsOn;
        }
        after.penalty = judgment.penaltyCents > 0;
        after.penaltyCents = judgment.penaltyCents;
        after.penaltyMaxCents = after.penalty ? judgment.penaltyMaxCents : 0;
        if (!judgment.caseNumber.trimmed().isEmpty())
            after.caseNumber = checkedLine(judgment.caseNumber, 100, u"caseNumber"_s);
        go(session, from, after);
    });
}

Result<void> reject(Session& session, Seen<DirectiveId> seen, QDate on, const QString& reason, Numbers numbers)
{
    return session.write([&] {
        const Going from = going(session, seen, DirectiveEvent::Reject);
        requireDay(session, on, from.directive.claimedOn, u"on"_s);
        Directive after = from.directive;
        after.judgedOn = on;
        after.endedOn = on;
        after.result = u"OTHER"_s;
        after.account = requireReason(reason, numbers);
        go(session, from, after);
    });
}

Result<void> serve(Session& session, Seen<DirectiveId> seen, QDate on)
{
    return session.write([&] {
        const Going from = going(session, seen, DirectiveEvent::Serve);
        const QDate today = session.clock().today();
        if (from.directive.kind == DirectiveKind::Mayor)
            requireReady(readyToPropose(wholeOf(session.db(), from.directive, today), today));
        requireDay(session, on, from.directive.judgedOn, u"servedOn"_s);
        Directive after = from.directive;
        after.servedOn = on;
        after.startsOn = on;
        if (!after.endsOn.isValid())
            after.endsOn = on.addDays(7LL * usualWeeks - 1);
        if (after.endsOn <= on)
            refuseInput(QCoreApplication::translate("Directives", "It was to end on %1, before it was served.")
                            .arg(shortDate(after.endsOn)),
                        u"servedOn"_s);
        std::erase_if(after.evaluations, [](const Evaluation& one) { return !one.heldOn.isValid(); });
        for (const Evaluation& one : usualEvaluations(on, after.endsOn, officeCalendar(session.db())))
            after.evaluations.push_back(one);
        go(session, from, after);
    });
}

Result<ForfeitureId> forfeit(Session& session, Seen<DirectiveId> seen, const Forfeited& forfeited)
{
    return session.write([&] {
        const Going from = going(session, seen, DirectiveEvent::Forfeit);
        const Directive& directive = from.directive;
        const auto breach = storage::findBreach(session.db(), forfeited.breach);
        if (!breach || breach->directive != directive.id || !breach->established)
            refuseInput(QCoreApplication::translate("Directives", "Choose a breach that was established."),
                        u"breach"_s);
        if (!directive.penalty)
            refuseInput(QCoreApplication::translate("Directives", "No penalty was imposed with this directive."),
                        u"amount"_s);
        requireDay(session, forfeited.on, std::max(directive.servedOn, breach->on), u"on"_s);
        qint64 sum = forfeited.amountCents;
        for (const Forfeiture& other : storage::forfeituresOf(session.db(), directive.id)) {
            sum += other.amountCents;
            if (other.breach == breach->id && other.on == forfeited.on)
                refuseInput(QCoreApplication::translate("Directives", "The penalty of that day is recorded already."),
                            u"on"_s);
        }
        if (forfeited.amountCents <= 0 || (directive.penaltyMaxCents > 0 && sum > directive.penaltyMaxCents))
            refuseInput(QCoreApplication::translate("Directives", "Write an amount; all together is no more than the "
                                                                  "maximum that was imposed."),
                        u"amount"_s);
        Forfeiture made{.directive = directive.id,
                        .dossier = directive.dossier,
                        .breach = breach->id,
                        .on = forfeited.on,
                        .amountCents = forfeited.amountCents};
        made.dueOn = lapsesOn(made, officeCalendar(session.db()));
        CaseWrite(session).add(things::forfeiture, made);
        go(session, from, directive);
        return made.id;
    });
}

Result<void> interrupt(Session& session, Seen<ForfeitureId> seen, QDate on)
{
    return session.write([&] {
        const Forfeiture before = openedForfeiture(session, seen);
        requireDay(session, on, before.on, u"interruptedOn"_s);
        if (on > before.dueOn)
            refuseInput(QCoreApplication::translate("Directives", "It lapsed after %1; a demand after that changes "
                                                                  "nothing.")
                            .arg(shortDate(before.dueOn)),
                        u"interruptedOn"_s);
        Forfeiture after = before;
        after.interruptedOn = on;
        after.dueOn = lapsesOn(after, officeCalendar(session.db()));
        CaseWrite(session).change(things::forfeiture, before, after);
    });
}

Result<void> settle(Session& session, Seen<ForfeitureId> seen, QDate on, const QString& settlement, Numbers numbers)
{
    return session.write([&] {
        const Forfeiture before = openedForfeiture(session, seen);
        requireDay(session, on, before.on, u"settledOn"_s);
        Forfeiture after = before;
        after.settledOn = on;
        after.settlement =
            checkedText(settlement, 1000, u"settlement"_s,
                        QCoreApplication::translate("Directives", "Say whether it was paid, collected or "
                                                                  "given up."));
        questionNumbers(numbers, {{u"settlement"_s, after.settlement}});
        CaseWrite(session).change(things::forfeiture, before, after);
    });
}

Result<void> takeBack(Session& session, Seen<DirectiveId> seen)
{
    return session.write([&] {
        const Going from = going(session, seen, DirectiveEvent::TakeBack);
        Directive after = from.directive;
        switch (after.state) {
        case DirectiveState::Refused:
            after.refusedOn = {};
            after.account.clear();
            break;
        case DirectiveState::Agreed:
            after.agreedOn = {};
            break;
        case DirectiveState::Granted:
            after.judgedOn = {};
            after.penalty = false;
            after.penaltyCents = 0;
            after.penaltyMaxCents = 0;
            break;
        case DirectiveState::Rejected:
            after.judgedOn = {};
            forgetEnd(session, after);
            break;
        default:
            forgetEnd(session, after);
            break;
        }
        if (const auto court = storage::directiveFollowing(session.db(), seen.id)) {
            if (court->state != DirectiveState::Draft)
                refuseInput(QCoreApplication::translate("Directives", "Somebody went on before the court. Take that "
                                                                      "back first."),
                            u"state"_s);
            removeDraft(session, *court);
        }
        go(session, from, after);
    });
}

} // namespace woonrust::directives
