// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/cases/views/directive_detail.h"

#include "domain/number.h"
#include "services/base/display_names.h"
#include "services/base/input.h"
#include "services/base/open_guard.h"
#include "services/cases/directive_whole.h"
#include "services/cases/things/case_write.h"
#include "services/cases/things/directive_text.h"
#include "services/cases/views/directive_words.h"
#include "services/registry/office_calendar.h"
#include "storage/cases/breach_store.h"
#include "storage/cases/contact_store.h"
#include "storage/cases/directive_part_store.h"
#include "storage/cases/directive_store.h"
#include "storage/cases/document_store.h"
#include "storage/cases/event_history.h"
#include "storage/cases/report_store.h"

#include <QCoreApplication>
#include <QSet>
#include <algorithm>
#include <limits>

namespace woonrust::directives {

using namespace Qt::StringLiterals;

namespace {

constexpr int shownWeeks = 8;

QString numberText(qint64 number)
{
    return SerialNumber::fromKey(SerialNumber::directive, number).toString();
}

QDate mondayOf(QDate day)
{
    return day.addDays(1 - day.dayOfWeek());
}

std::vector<QDate> weeksOf(const Directive& d, QDate today)
{
    const QDate from = d.startsOn.isValid() && d.state != DirectiveState::Adjourned ? d.startsOn : d.claimedOn;
    const bool began = isRunning(d.state) || d.state == DirectiveState::Adjourned || d.endedOn.isValid();
    if (!from.isValid() || !began)
        return {};
    const QDate last = mondayOf(d.endedOn.isValid() ? std::min(d.endedOn, today) : today);
    std::vector<QDate> weeks;
    for (QDate week = std::max(mondayOf(from), last.addDays(-7 * (shownWeeks - 1))); week <= last;
         week = week.addDays(7))
        weeks.push_back(week);
    return weeks;
}

std::vector<ClauseView> clauseViews(const DirectiveWhole& whole, const std::vector<QDate>& weeks, DisplayNames& names)
{
    std::vector<ClauseView> views;
    for (const DirectiveClause& clause : whole.clauses) {
        ClauseView view{.clause = clause,
                        .kindName = names.code(u"CLAUSE_KIND"_s, clause.kind),
                        .when = whenText(clause),
                        .watched = watchedText(clause),
                        .questions = questionsOf(clause, whole.directive.kind)};
        for (const QDate week : weeks) {
            WeekMark mark{.weekOn = week};
            for (const ClauseCheck& check : whole.checks)
                if (check.clause == clause.id && check.weekOn == week)
                    mark = {.weekOn = week, .result = check.result, .source = check.source, .version = check.version};
            view.weeks.push_back(mark);
        }
        views.push_back(std::move(view));
    }
    return views;
}

std::vector<PartyLine> partyLines(const DirectiveWhole& whole, DisplayNames& names)
{
    std::vector<PartyLine> lines;
    for (const DirectiveParty& party : whole.parties)
        lines.push_back(
            {.party = party,
             .name = party.person ? names.person(party.person) : party.name,
             .roleName = names.code(u"DIRECTIVE_ROLE"_s, party.role),
             .capacityName = party.capacity.isEmpty() ? QString() : names.code(u"CAPACITY"_s, party.capacity),
             .capacityByName = names.user(party.capacityBy),
             .capacityUntil = party.capacityOn.isValid() ? party.capacityOn.addDays(capacityValidDays) : QDate(),
             .tenantSigns = tenantSigns(party),
             .representativeSigns = representativeSigns(party),
             .signedByAll = hasSigned(party)});
    return lines;
}

qint64 positionOf(const DirectiveWhole& whole, ClauseId id)
{
    const auto clause = std::ranges::find(whole.clauses, id, &DirectiveClause::id);
    return clause == whole.clauses.end() ? 0 : clause->position;
}

std::vector<BreachLine> breachLines(Session& session, const DirectiveWhole& whole)
{
    const WorkingCalendar calendar = officeCalendar(session.db());
    std::vector<BreachLine> lines;
    for (auto it = whole.breaches.rbegin(); it != whole.breaches.rend(); ++it) {
        BreachLine line{.breach = *it,
                        .state = stateOf(*it),
                        .stateName = breachStateName(stateOf(*it)),
                        .clausePosition = positionOf(whole, it->clause),
                        .hearing = deadlineState(it->hearBy.isValid() ? std::optional(it->hearBy) : std::nullopt,
                                                 it->heardOn.isValid() ? std::optional(it->heardOn) : std::nullopt,
                                                 session.clock().today(), calendar)};
        for (const QString& link : it->links)
            line.linkNames << thingText(session.db(), link);
        lines.push_back(std::move(line));
    }
    return lines;
}

std::vector<ForfeitureLine> forfeitureLines(Session& session, const DirectiveWhole& whole)
{
    const WorkingCalendar calendar = officeCalendar(session.db());
    std::vector<ForfeitureLine> lines;
    for (auto it = whole.forfeitures.rbegin(); it != whole.forfeitures.rend(); ++it) {
        const auto breach = std::ranges::find(whole.breaches, it->breach, &Breach::id);
        lines.push_back(
            {.forfeiture = *it,
             .clausePosition = breach == whole.breaches.end() ? 0 : positionOf(whole, breach->clause),
             .clock = deadlineState(it->dueOn, it->settledOn.isValid() ? std::optional(it->settledOn) : std::nullopt,
                                    session.clock().today(), calendar),
             .explanation = explainTerm(forfeitureTerm(), it->interruptedOn.isValid() ? it->interruptedOn : it->on, {},
                                        calendar)});
    }
    return lines;
}

Effect effectOf(Connection& db, const Directive& d, QDate today)
{
    Effect effect;
    const QDate until = d.endedOn.isValid() ? std::min(d.endedOn.addDays(1), today) : today;
    if (!d.startsOn.isValid() || d.startsOn >= until || (!d.agreedOn.isValid() && !d.servedOn.isValid()))
        return effect;
    effect.weeks = std::min(shownWeeks, int(d.startsOn.daysTo(until) / 7));
    effect.settled = effect.weeks == shownWeeks;
    const int days = effect.weeks * 7;
    QSet<PersonId> reportersBefore;
    QSet<PersonId> reportersAfter;
    for (const ReportId id : storage::reportsOfDossier(db, d.dossier)) {
        const auto report = storage::findReport(db, id);
        if (!report || report->nature == u"positief"_s)
            continue;
        const qint64 day = d.startsOn.daysTo(amsterdamDate(report->receivedAt));
        if (day >= days || day < -days)
            continue;
        ++(day < 0 ? effect.before : effect.after);
        if (report->reporter)
            (day < 0 ? reportersBefore : reportersAfter).insert(report->reporter);
    }
    effect.reportersBefore = int(reportersBefore.size());
    effect.reportersAfter = int(reportersAfter.size());
    effect.sentence = effectText(effect);
    return effect;
}

QDate madeOn(Connection& db, DirectiveId id)
{
    const auto made = storage::lastOf(db, EntityKind::Directive, id.value(), event::created,
                                      EventId(std::numeric_limits<qint64>::max()));
    return made ? amsterdamDate(made->at) : QDate();
}

QString withDay(const QString& text, QDate day)
{
    return day.isValid() ? text + u' ' + shortDate(day, false) : text;
}

std::vector<Milestone> milestonesOf(Connection& db, const Directive& d)
{
    using enum DirectiveState;
    const bool runs = isRunning(d.state);
    const bool ran = runs || (isEnded(d.state) && (d.agreedOn.isValid() || d.servedOn.isValid()));
    std::vector<Milestone> all{{.text = withDay(QCoreApplication::translate("Directives", "Draft"), madeOn(db, d.id)),
                                .done = d.state != Draft,
                                .current = d.state == Draft}};
    const auto add = [&](const QString& text, bool done, bool current) {
        all.push_back({.text = text, .done = done, .current = current});
    };
    if (d.kind == DirectiveKind::Voluntary) {
        add(withDay(QCoreApplication::translate("Directives", "Proposed"), d.proposedOn), d.proposedOn.isValid(),
            d.state == Proposed);
        if (d.refusedOn.isValid())
            add(withDay(QCoreApplication::translate("Directives", "Refused"), d.refusedOn), true, d.state == Refused);
        else
            add(withDay(QCoreApplication::translate("Directives", "Signed"), d.agreedOn), d.agreedOn.isValid(),
                d.state == Agreed);
    } else if (d.kind == DirectiveKind::Court) {
        add(withDay(QCoreApplication::translate("Directives", "Claimed"), d.claimedOn), d.claimedOn.isValid(),
            d.state == Claimed || d.state == Adjourned);
        add(withDay(QCoreApplication::translate("Directives", "Judgment"), d.judgedOn), d.judgedOn.isValid(),
            d.state == Granted || d.state == Rejected);
    }
    add(withDay(runs ? QCoreApplication::translate("Directives", "Runs until")
                     : QCoreApplication::translate("Directives", "Running from"),
                runs ? d.endsOn : d.startsOn),
        ran && !runs, runs);
    if (const QDate next = nextEvaluationOn(d); next.isValid())
        add(withDay(QCoreApplication::translate("Directives", "Evaluation"), next), false, false);
    if (isEnded(d.state)) {
        DisplayNames names(db);
        add(withDay(names.code(u"DIRECTIVE_STATE"_s, directiveStateCode(d.state)), d.endedOn), true, true);
    } else {
        add(d.kind == DirectiveKind::Voluntary
                ? QCoreApplication::translate("Directives", "Ended well, extended or to court")
                : QCoreApplication::translate("Directives", "Ended"),
            false, false);
    }
    return all;
}

std::vector<Allowed> allowedNow(const Session& session, const Directive& d)
{
    std::vector<Allowed> all;
    for (const DirectiveStep& step : directiveSteps)
        if (step.from == d.state && holdsFor(step.kinds, d.kind) && policy::may(session.actor(), step.who))
            all.push_back({.event = step.event, .step = step});
    std::ranges::sort(all, {}, &Allowed::event);
    return all;
}

} // namespace

bool DirectiveDetail::may(DirectiveEvent event) const
{
    return std::ranges::contains(allowed, event, &Allowed::event);
}

Result<DirectiveDetail> directiveDetail(Session& session, DirectiveId id)
{
    return session.read([&] {
        requirePermission(session, Permission::SeeCases);
        Connection& db = session.db();
        const Directive d = orMissing(storage::findDirective(db, id));
        requireOpen(session, d.dossier);
        orThrow(logLook(session, EntityKind::Directive, id.value(), {}, d.dossier));
        const QDate today = session.clock().today();
        DisplayNames names(db);
        DirectiveDetail detail{
            .whole = wholeOf(db, d, today),
            .number = numberText(d.number),
            .dossierNumber = numberOf(db, {.report = {}, .dossier = d.dossier}),
            .address = names.address(d.unit),
            .kindName = names.code(u"DIRECTIVE_KIND"_s, directiveKindCode(d.kind)),
            .stateName = names.code(u"DIRECTIVE_STATE"_s, directiveStateCode(d.state)),
            .groundName = d.ground.isEmpty() ? QString() : names.code(u"DIRECTIVE_GROUND"_s, d.ground),
            .resultName = d.result.isEmpty() ? QString() : names.code(u"DIRECTIVE_RESULT"_s, d.result),
            .keeperName = names.user(d.keeper),
            .penaltyByName = names.user(d.penaltyBy),
            .approverName = names.user(d.penaltyApprovedBy)};
        if (const auto next = storage::directiveFollowing(db, id)) {
            detail.followedBy = next->id;
            detail.followedByNumber = numberText(next->number);
        }
        if (d.follows)
            detail.followsNumber = numberText(storage::numberOfDirective(db, d.follows));
        detail.milestones = milestonesOf(db, d);
        detail.weeks = weeksOf(d, today);
        detail.clauses = clauseViews(detail.whole, detail.weeks, names);
        detail.parties = partyLines(detail.whole, names);
        detail.breaches = breachLines(session, detail.whole);
        detail.forfeitures = forfeitureLines(session, detail.whole);
        if (d.state == DirectiveState::Draft)
            detail.ready = readyToPropose(detail.whole, today);
        else if (d.state == DirectiveState::Proposed)
            detail.ready = readyToSign(detail.whole, today);
        detail.effect = effectOf(db, d, today);
        detail.nextEvaluation = nextEvaluationOn(d);
        if (d.state == DirectiveState::Proposed)
            detail.signableOn = signableOn(d);
        detail.allowed = allowedNow(session, d);
        return detail;
    });
}

Result<std::vector<FactChoice>> factChoices(Session& session, DirectiveId id)
{
    return session.read([&] {
        requirePermission(session, Permission::SeeCases);
        Connection& db = session.db();
        const Directive d = orMissing(storage::findDirective(db, id));
        requireOpen(session, d.dossier);
        DisplayNames names(db);
        std::vector<FactChoice> all;
        const auto add = [&](EntityKind kind, qint64 thing, QDate on, const QString& text) {
            const QString code = entityCode(kind) + u':' + QString::number(thing);
            all.push_back({.code = code, .on = on, .text = text, .chosen = d.facts.contains(code)});
        };
        for (const ReportId report : storage::reportsOfDossier(db, d.dossier))
            if (const auto found = storage::findReport(db, report))
                add(EntityKind::Report, report.value(), amsterdamDate(found->receivedAt),
                    dotted({SerialNumber::fromKey(SerialNumber::report, found->number).toString(),
                            names.code(u"ZAAKTYPEDETAILSOORT"_s, found->category)}));
        for (const ContactMoment& contact : storage::contactsOf(db, d.dossier))
            add(EntityKind::ContactMoment, contact.id.value(), amsterdamDate(contact.at),
                dotted({names.code(u"CONTACT_KIND"_s, contact.kind), firstLineOf(contact.subject)}));
        for (const Document& document : storage::documentsOf(db, d.dossier))
            add(EntityKind::Document, document.id.value(), amsterdamDate(document.addedAt), document.title);
        std::ranges::stable_sort(all, std::greater<>(), &FactChoice::on);
        return all;
    });
}

Result<std::vector<DirectiveLine>> directivesOf(Session& session, DossierId dossier)
{
    return session.read([&] {
        requirePermission(session, Permission::SeeCases);
        requireOpen(session, dossier);
        DisplayNames names(session.db());
        std::vector<DirectiveLine> lines;
        const auto all = storage::directivesOf(session.db(), dossier);
        for (auto it = all.rbegin(); it != all.rend(); ++it)
            lines.push_back({.id = it->id,
                             .number = numberText(it->number),
                             .kindName = names.code(u"DIRECTIVE_KIND"_s, directiveKindCode(it->kind)),
                             .stateName = names.code(u"DIRECTIVE_STATE"_s, directiveStateCode(it->state)),
                             .state = it->state,
                             .startsOn = it->startsOn,
                             .endsOn = it->endsOn});
        return lines;
    });
}

} // namespace woonrust::directives
