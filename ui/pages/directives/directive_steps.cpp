// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/directives/directive_steps.h"

#include "services/cases/directive_court.h"
#include "services/cases/directive_work.h"
#include "services/cases/directives.h"
#include "ui/pages/directives/directive_asks.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

namespace woonrust::ui {

using namespace Qt::StringLiterals;
using namespace asks;
using directives::DirectiveDetail;
using enum DirectiveEvent;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(woonrust::ui::DirectiveSteps)
};

// In the order in which one would think of them.
std::vector<DirectiveEvent> inOrder(const DirectiveDetail& detail, QDate today)
{
    const Directive& d = detail.whole.directive;
    using enum DirectiveState;
    const bool evaluates = detail.nextEvaluation.isValid() && detail.nextEvaluation <= today.addDays(7);
    const bool isOver = d.endsOn.isValid() && d.endsOn < today;
    switch (d.state) {
    case Draft:
        return {Change, Propose, FileClaim, Serve, ApprovePenalty};
    case Proposed:
        return allStand(detail.ready) ? std::vector{Agree, Refuse, Redraft} : std::vector{Sign, Agree, Refuse, Redraft};
    case Refused:
        return {TakeToCourt, Redraft};
    case Agreed:
        return {Start};
    case BreachReported:
        return {Hear, ReportBreach, Evaluate};
    case Heard:
        return {Establish, ReportBreach, Evaluate};
    case Breached:
        return {TakeToCourt, Forfeit, RunOn, ReportBreach};
    case PenaltyForfeited:
        return {RunOn, Settle, Forfeit, ReportBreach};
    case Claimed:
        return {Grant, Adjourn, Reject};
    case Adjourned:
        return {Grant, Revive, EndWell, Reject};
    case Granted:
        return {Serve};
    case Running:
    case Extended:
    case RunningByJudgment:
        return isOver      ? std::vector{EndWell, Extend, ReportBreach}
               : evaluates ? std::vector{Evaluate, ReportBreach}
                           : std::vector{ReportBreach, Evaluate};
    case EndedWell:
    case Withdrawn:
    case Rejected:
    case Ended:
        break;
    }
    return {Settle};
}

// Whether there is something for it.
bool applies(DirectiveEvent event, const DirectiveDetail& detail, UserId actor, QDate today)
{
    const Directive& d = detail.whole.directive;
    switch (event) {
    case Start:
        return d.startsOn <= today;
    case ApprovePenalty:
        return d.penalty && !d.penaltyApprovedBy && d.penaltyBy != actor;
    case Evaluate:
        return std::ranges::any_of(d.evaluations, [](const Evaluation& one) { return !one.heldOn.isValid(); });
    case Sign:
        return std::ranges::any_of(detail.parties, [](const directives::PartyLine& line) { return !line.signedByAll; });
    case Forfeit:
        return d.penalty &&
               std::ranges::contains(detail.breaches, BreachState::Established, &directives::BreachLine::state);
    case Settle:
        return forfeitureFor(detail, 0) != nullptr;
    case Hear:
    case Establish:
    case RemoveBreach:
        return breachFor(event, detail, 0) != nullptr;
    default:
        return true;
    }
}

} // namespace

QString euros(qint64 cents)
{
    return u"€ "_s + QLocale().toString(double(cents) / 100, 'f', 2);
}

QString stepName(DirectiveEvent event)
{
    switch (event) {
    case Change:
        return Texts::tr("Write on");
    case ApprovePenalty:
        return Texts::tr("Approve the penalty");
    case Propose:
        return Texts::tr("Propose…");
    case Redraft:
        return Texts::tr("Back to draft…");
    case Refuse:
        return Texts::tr("Refused…");
    case Sign:
        return Texts::tr("Signature…");
    case Agree:
        return Texts::tr("All signed…");
    case Start:
        return Texts::tr("Let it begin");
    case Plan:
        return Texts::tr("Plan evaluations…");
    case Evaluate:
        return Texts::tr("Evaluation…");
    case ReportBreach:
        return Texts::tr("Record a breach…");
    case Hear:
        return Texts::tr("Hear the tenant…");
    case Establish:
        return Texts::tr("Decide…");
    case RunOn:
        return Texts::tr("Let it run on");
    case Extend:
        return Texts::tr("Extend…");
    case EndWell:
        return Texts::tr("Ended well…");
    case Withdraw:
        return Texts::tr("Withdraw…");
    case End:
        return Texts::tr("End otherwise…");
    case TakeToCourt:
        return Texts::tr("To court…");
    case FileClaim:
        return Texts::tr("Claimed…");
    case Adjourn:
        return Texts::tr("Adjourned…");
    case Revive:
        return Texts::tr("Case goes on…");
    case Grant:
        return Texts::tr("Granted…");
    case Reject:
        return Texts::tr("Rejected…");
    case Serve:
        return Texts::tr("Served…");
    case RemoveBreach:
        return Texts::tr("Take a breach away…");
    case Forfeit:
        return Texts::tr("Penalty forfeited…");
    case Settle:
        return Texts::tr("Penalty settled…");
    case TakeBack:
        return Texts::tr("Take the last step back");
    case SetKeeper:
    case RecordWeek:
    case Dismiss:
        break;
    }
    return {};
}

std::vector<DirectiveEvent> offeredSteps(const DirectiveDetail& detail, UserId actor, QDate today)
{
    std::vector<DirectiveEvent> order = inOrder(detail, today);
    for (const directives::Allowed& each : detail.allowed)
        if (!std::ranges::contains(order, each.event))
            order.push_back(each.event);
    std::erase_if(order, [&](DirectiveEvent event) {
        return !detail.may(event) || stepName(event).isEmpty() || !applies(event, detail, actor, today);
    });
    return order;
}

QString gapBefore(DirectiveEvent event, const DirectiveDetail& detail)
{
    const bool needsAll = event == Propose || event == FileClaim || event == Agree ||
                          (event == Serve && detail.whole.directive.state == DirectiveState::Draft);
    if (!needsAll)
        return {};
    const auto gap = std::ranges::find(detail.ready, false, &ReadyRow::stands);
    return gap == detail.ready.end() ? QString() : gap->gap;
}

std::optional<StepAsked> askedBy(DirectiveEvent event, const DirectiveDetail& detail, const DirectiveFacts& facts,
                                 qint64 part, QDate today)
{
    std::optional<StepAsked> asked;
    switch (event) {
    case Propose:
        asked = proposing(detail, today);
        break;
    case Redraft:
        asked = redrafting(detail);
        break;
    case Refuse:
        asked = refusing(detail, today);
        break;
    case Sign:
        asked = signing(detail, part, today);
        break;
    case Agree:
        asked = agreeing(detail, today);
        break;
    case Plan:
        asked = planning(detail);
        break;
    case Evaluate:
        asked = evaluating(detail, today);
        break;
    case ReportBreach:
        asked = reporting(detail, facts, part, today);
        break;
    case Hear:
        asked = hearing(detail, part, today);
        break;
    case Establish:
    case Dismiss:
        asked = deciding(detail, part, today);
        break;
    case RemoveBreach:
        asked = removing(detail, part);
        break;
    case Extend:
        asked = extending(detail, today);
        break;
    case EndWell:
    case End:
        asked = ending(event, detail, today);
        break;
    case Withdraw:
        asked = withdrawing(detail);
        break;
    case TakeToCourt:
        asked = goingToCourt(detail);
        break;
    case FileClaim:
        asked = claiming(detail, today);
        break;
    case Adjourn:
        asked = adjourning(detail, today);
        break;
    case Revive:
        asked = reviving(detail);
        break;
    case Grant:
        asked = granting(detail, today);
        break;
    case Reject:
        asked = rejecting(detail, today);
        break;
    case Serve:
        asked = serving(detail, today);
        break;
    case Forfeit:
        asked = forfeiting(detail, part);
        break;
    case Settle:
        asked = settling(detail, part, today);
        break;
    case Change:
    case SetKeeper:
    case ApprovePenalty:
    case Start:
    case RecordWeek:
    case RunOn:
    case TakeBack:
        break;
    }
    if (asked)
        asked->draftKey = u"%1/%2/%3"_s.arg(detail.whole.directive.id.value()).arg(int(event)).arg(part);
    return asked;
}

StepAsked askedByInterruption(const DirectiveDetail& detail, qint64 forfeiture, QDate today)
{
    const auto* line = forfeitureFor(detail, forfeiture);
    StepAsked asked{
        .title = Texts::tr("Payment is demanded by writ"),
        .intro = Texts::tr("The clock of six months begins again on that day."),
        .save = Texts::tr("Demanded"),
        .notice = Texts::tr("The clock begins again."),
        .asks = {dayAsk(u"interruptedOn"_s, Texts::tr("&Day of the writ"), today)},
        .run = [seen = line ? Seen<ForfeitureId>(line->forfeiture) : Seen<ForfeitureId>(ForfeitureId(forfeiture), 0)](
                   Session& session, const Answers& answers, Numbers) {
            return directives::interrupt(session, seen, day(answers, "interruptedOn"_L1));
        }};
    asked.draftKey = u"%1/interrupt/%2"_s.arg(detail.whole.directive.id.value()).arg(forfeiture);
    return asked;
}

PlainStep plainStep(DirectiveEvent event, const Directive& directive)
{
    const SeenDirective seen(directive);
    switch (event) {
    case ApprovePenalty:
        return {.run = [seen](Session& session) { return directives::approvePenalty(session, seen); },
                .notice = Texts::tr("The penalty is approved.")};
    case Start:
        return {.run = [seen](Session& session) { return directives::start(session, seen); },
                .notice = Texts::tr("The directive runs.")};
    case RunOn:
        return {.run = [seen](Session& session) { return directives::runOn(session, seen); },
                .notice = Texts::tr("The directive runs on.")};
    case TakeBack:
        return {.run = [seen](Session& session) { return directives::takeBack(session, seen); },
                .notice = Texts::tr("The last step is taken back.")};
    default:
        return {};
    }
}

} // namespace woonrust::ui
