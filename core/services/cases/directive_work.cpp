// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/cases/directive_work.h"

#include "services/base/input.h"
#include "services/cases/directive_step.h"
#include "services/cases/things/breach.h"
#include "services/cases/things/directive.h"
#include "services/cases/things/directive_part.h"
#include "services/cases/things/thing_guard.h"
#include "services/registry/office_calendar.h"
#include "storage/cases/breach_store.h"
#include "storage/cases/directive_part_store.h"
#include "storage/cases/directive_store.h"

#include <algorithm>

namespace woonrust::directives {

using namespace Qt::StringLiterals;

namespace {

QDate mondayOf(QDate day)
{
    return day.isValid() ? day.addDays(1 - day.dayOfWeek()) : QDate();
}

// The first day on which its clauses bind; of an adjourned one, that on which it went to court.
QDate bindsFrom(const Directive& d)
{
    return d.startsOn.isValid() && d.state != DirectiveState::Adjourned ? d.startsOn : d.claimedOn;
}

DirectiveClause clauseIn(Session& session, const Directive& directive, ClauseId id)
{
    const auto clause = storage::findDirectiveClause(session.db(), id);
    if (!clause || clause->directive != directive.id)
        refuseInput(QCoreApplication::translate("Directives", "Choose a clause of this directive."), u"clause"_s);
    return *clause;
}

void recordOne(Session& session, const Directive& directive, QDate monday, const WeekEntry& entry)
{
    const auto there = storage::findClauseCheck(session.db(), entry.clause, monday);
    requireUnchanged(entry.version, there ? there->version : 0);
    if (entry.result.isEmpty()) {
        if (there)
            CaseWrite(session).remove(things::clauseCheck, *there);
        return;
    }
    ClauseCheck after = there.value_or(
        ClauseCheck{.clause = entry.clause, .directive = directive.id, .dossier = directive.dossier, .weekOn = monday});
    after.result = entry.result;
    after.source = entry.source;
    after.by = session.actor().id;
    if (there)
        CaseWrite(session).change(things::clauseCheck, *there, after);
    else
        CaseWrite(session).add(things::clauseCheck, after);
}

Breach openedBreach(Session& session, const Seen<BreachId>& seen)
{
    const Breach breach = openedForWork(session, things::breach, seen.id, event::changed);
    requireUnchanged(seen.version, breach.version);
    return breach;
}

// An established breach says how its week was, whatever stood there.
void noteInWeek(Session& session, const Directive& directive, const Breach& breach)
{
    if (!breach.clause)
        return;
    const QDate monday = mondayOf(breach.on);
    const auto there = storage::findClauseCheck(session.db(), breach.clause, monday);
    recordOne(
        session, directive, monday,
        {.clause = breach.clause,
         .result = QString(clause_result::breached),
         .source = QCoreApplication::translate("Directives", "Breach of %1, established").arg(shortDate(breach.on)),
         .version = there ? there->version : 0});
}

void letRunOn(Session& session, DirectiveId id)
{
    const Going from = going(session, id, DirectiveEvent::RunOn);
    go(session, from, from.directive);
}

void endAs(Session& session, const Going& from, QDate on, const QString& account, const QString& result)
{
    requireDay(session, on, bindsFrom(from.directive), u"on"_s);
    Directive after = from.directive;
    after.endedOn = on;
    after.account = account;
    after.result = result;
    go(session, from, after);
}

} // namespace

Result<void> recordWeek(Session& session, DirectiveId id, QDate week, const std::vector<WeekEntry>& entries,
                        Numbers numbers)
{
    return session.write([&] {
        const Going from = going(session, id, DirectiveEvent::RecordWeek);
        const QDate monday = mondayOf(week);
        const QDate first = mondayOf(bindsFrom(from.directive));
        if (!monday.isValid() || monday < first || monday > session.clock().today())
            refuseInput(QCoreApplication::translate("Directives", "Choose a week from that of %1 up to this one.")
                            .arg(shortDate(first)),
                        u"week"_s);
        for (WeekEntry entry : entries) {
            (void)clauseIn(session, from.directive, entry.clause);
            entry.source = checkedLine(entry.source, 500, u"source"_s);
            checkCode(session, u"CLAUSE_RESULT"_s, entry.result, u"result"_s, {}, true);
            if (!entry.result.isEmpty() && entry.result != clause_result::unknown && entry.source.isEmpty())
                refuseInput(QCoreApplication::translate("Directives", "Say who says so, and how they know."),
                            u"source"_s);
            questionNumbers(numbers, {{u"source"_s, entry.source}});
            recordOne(session, from.directive, monday, entry);
        }
    });
}

Result<void> planEvaluations(Session& session, Seen<DirectiveId> seen, const std::vector<QDate>& days)
{
    return session.write([&] {
        const Going from = going(session, seen, DirectiveEvent::Plan);
        Directive after = from.directive;
        std::erase_if(after.evaluations, [](const Evaluation& one) { return !one.heldOn.isValid(); });
        for (const QDate day : days) {
            checkDay(day, u"evaluations"_s);
            if (day < bindsFrom(after) || (after.endsOn.isValid() && day > after.endsOn))
                refuseInput(
                    QCoreApplication::translate("Directives", "Choose days between the first and the last day."),
                    u"evaluations"_s);
            if (!std::ranges::contains(after.evaluations, day, &Evaluation::on))
                after.evaluations.push_back({.on = day});
        }
        std::ranges::sort(after.evaluations, {}, &Evaluation::on);
        go(session, from, after);
    });
}

Result<void> evaluate(Session& session, Seen<DirectiveId> seen, const Evaluation& held, Numbers numbers)
{
    return session.write([&] {
        const Going from = going(session, seen, DirectiveEvent::Evaluate);
        Directive after = from.directive;
        const auto next =
            std::ranges::find_if(after.evaluations, [](const Evaluation& one) { return !one.heldOn.isValid(); });
        if (next == after.evaluations.end())
            refuseInput(QCoreApplication::translate("Directives", "No evaluation is planned. Plan one first."),
                        u"evaluations"_s);
        requireDay(session, held.heldOn, bindsFrom(after), u"heldOn"_s);
        next->heldOn = held.heldOn;
        next->account = checkedText(held.account, 5000, u"account"_s,
                                    QCoreApplication::translate("Directives", "Write what was said."));
        next->reporters = checkedText(held.reporters, 2000, u"reporters"_s);
        questionNumbers(numbers, {{u"account"_s, next->account}, {u"reporters"_s, next->reporters}});
        go(session, from, after);
    });
}

Result<BreachId> reportBreach(Session& session, DirectiveId id, const BreachReport& report, Numbers numbers)
{
    return session.write([&] {
        const Going from = going(session, id, DirectiveEvent::ReportBreach);
        (void)clauseIn(session, from.directive, report.clause);
        requireDay(session, report.on, bindsFrom(from.directive), u"on"_s);
        requireInDossier(session, from.directive.dossier, report.links, u"links"_s);
        const QDate today = session.clock().today();
        Breach breach{.directive = id,
                      .dossier = from.directive.dossier,
                      .clause = report.clause,
                      .on = report.on,
                      .what = checkedText(report.what, 5000, u"what"_s,
                                          QCoreApplication::translate("Directives", "Write what happened.")),
                      .links = report.links,
                      .reportedOn = today,
                      .hearBy = dueDate(hearingTerm(), today, officeCalendar(session.db()))};
        breach.links.removeDuplicates();
        questionNumbers(numbers, {{u"what"_s, breach.what}});
        CaseWrite(session).add(things::breach, breach);
        go(session, from, from.directive);
        return breach.id;
    });
}

Result<void> hear(Session& session, Seen<BreachId> seen, const Hearing& hearing, Numbers numbers)
{
    return session.write([&] {
        const Breach before = openedBreach(session, seen);
        const Going from = going(session, before.directive, DirectiveEvent::Hear);
        if (before.heardOn.isValid())
            refuseInput(QCoreApplication::translate("Directives", "The tenant was heard about this breach already."),
                        u"state"_s);
        requireDay(session, hearing.on, before.on, u"on"_s);
        Breach after = before;
        after.heardOn = hearing.on;
        after.absent = hearing.absent;
        after.said =
            checkedText(hearing.said, 5000, u"said"_s,
                        hearing.absent ? QCoreApplication::translate("Directives",
                                                                     "Write how and when the tenant was asked to come.")
                                       : QCoreApplication::translate("Directives", "Write what the tenant said."));
        questionNumbers(numbers, {{u"said"_s, after.said}});
        CaseWrite(session).change(things::breach, before, after);
        go(session, from, from.directive);
    });
}

Result<void> decide(Session& session, Seen<BreachId> seen, const Decision& decision, Numbers numbers)
{
    return session.write([&] {
        const Breach before = openedBreach(session, seen);
        const Going from = going(session, before.directive,
                                 decision.established ? DirectiveEvent::Establish : DirectiveEvent::Dismiss);
        if (before.decidedOn.isValid())
            refuseInput(QCoreApplication::translate("Directives", "Somebody decided about this breach already."),
                        u"state"_s);
        requireDay(session, decision.on, before.heardOn, u"on"_s);
        Breach after = before;
        after.decidedOn = decision.on;
        after.established = decision.established;
        after.by = session.actor().id;
        after.decision = checkedText(decision.decision, 5000, u"decision"_s,
                                     QCoreApplication::translate("Directives", "Write why, and what follows."));
        questionNumbers(numbers, {{u"decision"_s, after.decision}});
        CaseWrite(session).change(things::breach, before, after);
        if (after.established)
            noteInWeek(session, from.directive, after);
        go(session, from, from.directive);
        const Directive now = orMissing(storage::findDirective(session.db(), before.directive));
        if (decision.established && decision.runsOn && now.state == DirectiveState::Breached)
            letRunOn(session, before.directive);
    });
}

Result<void> runOn(Session& session, Seen<DirectiveId> seen)
{
    return session.write([&] {
        (void)going(session, seen, DirectiveEvent::RunOn);
        letRunOn(session, seen.id);
    });
}

Result<void> removeBreach(Session& session, Seen<BreachId> seen, const QString& reason, Numbers numbers)
{
    return session.write([&] {
        const Breach breach = openedBreach(session, seen);
        const Going from = going(session, breach.directive, DirectiveEvent::RemoveBreach);
        if (breach.decidedOn.isValid())
            refuseInput(QCoreApplication::translate("Directives", "This breach was decided upon; that stays."),
                        u"state"_s);
        CaseWrite(session).remove(things::breach, breach, {.reason = requireReason(reason, numbers)});
        go(session, from, from.directive);
    });
}

Result<void> extend(Session& session, Seen<DirectiveId> seen, QDate on, QDate endsOn, const QString& reason,
                    Numbers numbers)
{
    return session.write([&] {
        const Going from = going(session, seen, DirectiveEvent::Extend);
        Directive after = from.directive;
        requireDay(session, on, bindsFrom(after), u"on"_s);
        checkDay(endsOn, u"endsOn"_s);
        const QDate last = std::max(after.endsOn, on);
        if (endsOn <= last || endsOn > last.addYears(2))
            refuseInput(QCoreApplication::translate("Directives", "Choose a last day after %1, within two years.")
                            .arg(shortDate(last)),
                        u"endsOn"_s);
        for (const Evaluation& one : usualEvaluations(last, endsOn, officeCalendar(session.db())))
            if (!std::ranges::contains(after.evaluations, one.on, &Evaluation::on))
                after.evaluations.push_back(one);
        std::ranges::sort(after.evaluations, {}, &Evaluation::on);
        after.endsOn = endsOn;
        go(session, from, after, requireReason(reason, numbers));
    });
}

Result<void> endWell(Session& session, Seen<DirectiveId> seen, QDate on, const QString& account, Numbers numbers)
{
    return session.write([&] {
        const Going from = going(session, seen, DirectiveEvent::EndWell);
        endAs(session, from, on, requireReason(account, numbers, u"account"_s), u"GOOD"_s);
    });
}

Result<void> end(Session& session, Seen<DirectiveId> seen, QDate on, const QString& account, Numbers numbers)
{
    return session.write([&] {
        const Going from = going(session, seen, DirectiveEvent::End);
        endAs(session, from, on, requireReason(account, numbers, u"account"_s), u"OTHER"_s);
    });
}

} // namespace woonrust::directives
