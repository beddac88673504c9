// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/cases/directives.h"

#include "services/base/input.h"
#include "services/cases/directive_step.h"
#include "services/cases/directive_whole.h"
#include "services/cases/dossier_check.h"
#include "services/cases/dossiers.h"
#include "services/cases/handover.h"
#include "services/cases/steps.h"
#include "services/cases/things/breach.h"
#include "services/cases/things/directive.h"
#include "services/cases/things/directive_part.h"
#include "services/cases/things/thing_guard.h"
#include "services/registry/office_calendar.h"
#include "storage/cases/directive_part_store.h"
#include "storage/cases/directive_store.h"
#include "storage/registry/tenancy_store.h"
#include "storage/shared/number_store.h"

#include <algorithm>

namespace woonrust::directives {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostDays = 366 * 5;
constexpr int daysUntilStart = 14; // to propose, to think it over, to sign

void addTenants(Session& session, const Directive& directive)
{
    QString role(directive_role::tenant);
    for (const storage::Resident& resident :
         storage::residentsOn(session.db(), directive.unit, session.clock().today())) {
        DirectiveParty party{
            .directive = directive.id, .dossier = directive.dossier, .person = resident.person.id, .role = role};
        CaseWrite(session).add(things::directiveParty, party);
        role = directive_role::coTenant;
    }
}

std::vector<Evaluation> checkedEvaluations(std::vector<Evaluation> evaluations)
{
    for (Evaluation& one : evaluations) {
        checkDay(one.on, u"evaluations"_s);
        one = {.on = one.on}; // of a draft none was held
    }
    std::ranges::sort(evaluations, {}, &Evaluation::on);
    const auto same = std::ranges::unique(evaluations, {}, &Evaluation::on);
    evaluations.erase(same.begin(), same.end());
    return evaluations;
}

void checkTerm(const Directive& d)
{
    for (const auto& [day, field] : {std::pair(d.startsOn, u"startsOn"_s), std::pair(d.endsOn, u"endsOn"_s)})
        if (day.isValid())
            checkDay(day, field);
    if (d.startsOn.isValid() && d.endsOn.isValid() &&
        (d.endsOn <= d.startsOn || d.startsOn.daysTo(d.endsOn) > mostDays))
        refuseInput(QCoreApplication::translate("Directives", "The last day comes after the first, within five years."),
                    u"endsOn"_s);
    if (d.reflectionDays < leastReflectionDays || d.reflectionDays > 60)
        refuseInput(QCoreApplication::translate("Directives", "Give seven to sixty days to think it over."),
                    u"reflectionDays"_s);
}

// A penalty that differs was not approved yet, and is of who put it in.
void takePenalty(Session& session, const Directive& wanted, Directive& after)
{
    const auto terms = [](const Directive& d) {
        return std::tuple(d.penalty, d.penaltyCents, d.penaltyMaxCents, d.negotiated);
    };
    if (wanted.penaltyCents < 0 || wanted.penaltyMaxCents < 0)
        refuseInput(QCoreApplication::translate("Directives", "An amount is not negative."), u"penalty"_s);
    if (terms(wanted) == terms(after))
        return;
    after.penalty = wanted.penalty;
    after.penaltyCents = wanted.penalty ? wanted.penaltyCents : 0;
    after.penaltyMaxCents = wanted.penalty ? wanted.penaltyMaxCents : 0;
    after.negotiated = wanted.penalty && wanted.negotiated;
    after.penaltyBy = wanted.penalty ? session.actor().id : UserId();
    after.penaltyApprovedBy = {};
}

void clearSignatures(Session& session, DirectiveId id)
{
    for (const DirectiveParty& before : storage::directivePartiesOf(session.db(), id)) {
        DirectiveParty after = before;
        after.signedOn = {};
        after.representativeSignedOn = {};
        CaseWrite(session).change(things::directiveParty, before, after);
    }
}

DirectiveWhole whole(Session& session, const Directive& directive)
{
    return wholeOf(session.db(), directive, session.clock().today());
}

} // namespace

Result<Made> draft(Session& session, DossierId id, DirectiveKind kind)
{
    return session.write([&] {
        const Dossier dossier = dossiers::openedForWork(session, id);
        (void)woonrust::requireStep(session, dossier, DossierEvent::AddTask);
        const QDate today = session.clock().today();
        const SerialNumber number = storage::takeNumber(session.db(), SerialNumber::directive, today.year());
        const bool mayor = kind == DirectiveKind::Mayor;
        Directive made{.number = number.key(),
                       .dossier = id,
                       .kind = kind,
                       .keeper = session.actor().id,
                       .unit = dossier.unit,
                       .ground = mayor ? u"MAYOR"_s : u"GOOD_TENANT"_s};
        if (kind == DirectiveKind::Voluntary) {
            made.sharing = QCoreApplication::translate("Directives", "Whether a clause is kept, with who watches it.");
            made.consequence = QCoreApplication::translate(
                "Directives", "A talk within five working days. After two breaches we ask the court to impose rules.");
            made.startsOn = today.addDays(daysUntilStart);
            made.endsOn = made.startsOn.addDays(7LL * usualWeeks - 1);
            made.evaluations = usualEvaluations(made.startsOn, made.endsOn, officeCalendar(session.db()));
        }
        CaseWrite(session).add(things::directive, made);
        addTenants(session, made);
        return Made{.id = made.id, .number = number};
    });
}

Result<int> save(Session& session, const Directive& wanted, Numbers numbers)
{
    return session.write([&] {
        const Going from = going(session, wanted, DirectiveEvent::Change);
        const Directive& before = from.directive;
        Directive after = before;
        checkCode(session, u"DIRECTIVE_GROUND"_s, wanted.ground, u"ground"_s, before.ground);
        after.ground = wanted.ground;
        after.groundText = checkedLine(wanted.groundText, 300, u"groundText"_s);
        requireInDossier(session, before.dossier, wanted.facts, u"facts"_s);
        after.facts = wanted.facts;
        after.facts.removeDuplicates();
        const auto text = [&](QString Directive::* member, const QString& field) {
            after.*member = checkedText(wanted.*member, 5000, field);
        };
        text(&Directive::factsText, u"factsText"_s);
        text(&Directive::steps, u"steps"_s);
        text(&Directive::view, u"view"_s);
        text(&Directive::help, u"help"_s);
        text(&Directive::watch, u"watch"_s);
        text(&Directive::sharing, u"sharing"_s);
        text(&Directive::consequence, u"consequence"_s);
        questionNumbers(numbers, {{u"groundText"_s, after.groundText},
                                  {u"factsText"_s, after.factsText},
                                  {u"steps"_s, after.steps},
                                  {u"view"_s, after.view},
                                  {u"help"_s, after.help},
                                  {u"watch"_s, after.watch},
                                  {u"sharing"_s, after.sharing},
                                  {u"consequence"_s, after.consequence}});
        after.reflectionDays = wanted.reflectionDays;
        after.startsOn = wanted.startsOn;
        after.endsOn = wanted.endsOn;
        checkTerm(after);
        after.evaluations = checkedEvaluations(wanted.evaluations);
        takePenalty(session, wanted, after);
        go(session, from, after);
        return orMissing(storage::findDirective(session.db(), wanted.id)).version;
    });
}

Result<void> approvePenalty(Session& session, Seen<DirectiveId> seen)
{
    return session.write([&] {
        const Going from = going(session, seen, DirectiveEvent::ApprovePenalty);
        Directive after = from.directive;
        if (!after.penalty)
            refuseInput(QCoreApplication::translate("Directives", "There is no penalty clause to approve."),
                        u"penalty"_s);
        if (after.penaltyBy == session.actor().id)
            throw Failure(ErrorKind::NotAllowed,
                          QCoreApplication::translate("Directives", "You put this penalty in. Somebody else approves "
                                                                    "it."));
        after.penaltyApprovedBy = session.actor().id;
        go(session, from, after);
    });
}

Result<void> propose(Session& session, Seen<DirectiveId> seen, QDate on)
{
    return session.write([&] {
        const Going from = going(session, seen, DirectiveEvent::Propose);
        requireDay(session, on, {}, u"proposedOn"_s);
        requireReady(readyToPropose(whole(session, from.directive), session.clock().today()));
        Directive after = from.directive;
        after.proposedOn = on;
        go(session, from, after);
    });
}

Result<void> redraft(Session& session, Seen<DirectiveId> seen, const QString& reason, Numbers numbers)
{
    return session.write([&] {
        const Going from = going(session, seen, DirectiveEvent::Redraft);
        const QString why = requireReason(reason, numbers);
        Directive after = from.directive;
        after.proposedOn = {};
        after.refusedOn = {};
        after.account.clear();
        clearSignatures(session, seen.id);
        go(session, from, after, why);
    });
}

Result<void> refuse(Session& session, Seen<DirectiveId> seen, QDate on, const QString& reason, Numbers numbers)
{
    return session.write([&] {
        const Going from = going(session, seen, DirectiveEvent::Refuse);
        requireDay(session, on, from.directive.proposedOn, u"on"_s);
        Directive after = from.directive;
        after.refusedOn = on;
        after.account = requireReason(reason, numbers);
        go(session, from, after);
    });
}

Result<void> sign(Session& session, Seen<DirectivePartyId> seen, const Signing& signing)
{
    return session.write([&] {
        const DirectiveParty before = openedForWork(session, things::directiveParty, seen.id, event::changed);
        requireUnchanged(seen.version, before.version);
        const Going from = going(session, before.directive, DirectiveEvent::Sign);
        const QDate first = signableOn(from.directive);
        DirectiveParty after = before;
        after.signedOn = signing.tenantOn;
        after.representativeSignedOn = signing.representativeOn;
        for (const QDate day : {signing.tenantOn, signing.representativeOn})
            if (day.isValid() && day < first)
                refuseInput(QCoreApplication::translate("Directives", "The tenant may think it over until %1; signing "
                                                                      "is possible after that.")
                                .arg(shortDate(first.addDays(-1))),
                            u"signedOn"_s);
            else if (day.isValid())
                requireDay(session, day, first, u"signedOn"_s);
        if (signing.representativeOn.isValid() && !representativeSigns(after))
            refuseInput(
                QCoreApplication::translate("Directives", "Nobody signs beside or in the place of this tenant."),
                u"representativeSignedOn"_s);
        CaseWrite(session).change(things::directiveParty, before, after);
    });
}

Result<void> agree(Session& session, Seen<DirectiveId> seen, QDate on)
{
    return session.write([&] {
        Going from = going(session, seen, DirectiveEvent::Agree);
        requireDay(session, on, signableOn(from.directive), u"agreedOn"_s);
        const DirectiveWhole all = whole(session, from.directive);
        requireReady(readyToSign(all, session.clock().today()));
        Directive after = from.directive;
        after.agreedOn = on;
        for (const DirectiveParty& party : all.parties)
            after.agreedOn = std::max({after.agreedOn, party.signedOn, party.representativeSignedOn});
        if (after.startsOn < after.agreedOn) // nothing binds before it was signed
            after.startsOn = after.agreedOn;
        if (after.endsOn <= after.startsOn)
            refuseInput(QCoreApplication::translate("Directives", "Its last day has passed. Make it a draft again, and "
                                                                  "choose other days."),
                        u"endsOn"_s);
        go(session, from, after);
        if (after.startsOn <= session.clock().today())
            orThrow(start(session, orMissing(storage::findDirective(session.db(), seen.id))));
    });
}

Result<void> start(Session& session, Seen<DirectiveId> seen)
{
    return session.write([&] {
        const Going from = going(session, seen, DirectiveEvent::Start);
        if (from.directive.startsOn > session.clock().today())
            refuseInput(QCoreApplication::translate("Directives", "This directive begins on %1.")
                            .arg(shortDate(from.directive.startsOn)),
                        u"startsOn"_s);
        go(session, from, from.directive);
    });
}

Result<void> setKeeper(Session& session, Seen<DirectiveId> seen, UserId keeper)
{
    return session.write([&] {
        const Going from = going(session, seen, DirectiveEvent::SetKeeper);
        dossiers::checkHandover(session, from.directive.keeper, keeper);
        if (!handover::mayKeep(session, keeper, from.directive.dossier))
            refuseInput(QCoreApplication::translate("Directives", "This colleague may not open the dossier. Name them "
                                                                  "on it first, or choose somebody else."),
                        u"keeper"_s);
        Directive after = from.directive;
        after.keeper = keeper;
        go(session, from, after);
    });
}

Result<void> withdraw(Session& session, Seen<DirectiveId> seen, const QString& reason, Numbers numbers)
{
    return session.write([&] {
        const Going from = going(session, seen, DirectiveEvent::Withdraw);
        Directive after = from.directive;
        after.account = requireReason(reason, numbers);
        after.endedOn = session.clock().today();
        after.result = u"WITHDRAWN"_s;
        go(session, from, after);
    });
}

} // namespace woonrust::directives
