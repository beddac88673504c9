// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/directives/directive_steps.h"

#include "services/cases/directive_court.h"
#include "services/cases/directive_work.h"
#include "services/cases/directives.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>
#include <algorithm>

namespace woonrust::ui {

using namespace Qt::StringLiterals;
using directives::DirectiveDetail;
using enum DirectiveEvent;
using Sort = Ask::Sort;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(woonrust::ui::DirectiveSteps)
};

using SeenDirective = Seen<DirectiveId>;

QDate day(const Answers& answers, QLatin1StringView name)
{
    return dateFromStorage(answers[name].toString());
}

QString text(const Answers& answers, QLatin1StringView name)
{
    return answers[name].toString();
}

Ask dayAsk(const QString& name, const QString& label, QDate value)
{
    return {.name = name, .label = label, .sort = Sort::PastDay, .value = toStorage(value)};
}

Ask textAsk(const QString& name, const QString& label, const QString& hint = {})
{
    return {.name = name, .label = label, .sort = Sort::Text, .hint = hint};
}

QList<Tag> clauseChoices(const DirectiveDetail& detail)
{
    QList<Tag> choices;
    for (const directives::ClauseView& view : detail.clauses)
        choices << Tag{QString::number(view.clause.id.value()), Texts::tr("%1. %2", "number and text of a clause")
                                                                    .arg(view.clause.position)
                                                                    .arg(view.clause.text.simplified().left(90))};
    return choices;
}

QList<Tag> factTags(const DirectiveFacts& facts)
{
    QList<Tag> choices;
    for (const directives::FactChoice& fact : facts)
        choices << Tag{fact.code, Texts::tr("%1, %2", "day and thing").arg(shortDate(fact.on), fact.text)};
    return choices;
}

template <class Lines, class Wanted> const auto* firstLine(const Lines& lines, qint64 part, const Wanted& wanted)
{
    using Line = typename Lines::value_type;
    const Line* found = nullptr;
    for (const Line& line : lines) // newest first: the last that fits waits longest
        if (wanted(line, part))
            found = &line;
    return found;
}

const directives::BreachLine* breachFor(DirectiveEvent event, const DirectiveDetail& detail, qint64 part)
{
    const BreachState wanted = event == Hear ? BreachState::Reported : BreachState::Heard;
    return firstLine(detail.breaches, part, [&](const directives::BreachLine& line, qint64 id) {
        return id != 0                 ? line.breach.id.value() == id
               : event == RemoveBreach ? !line.breach.decidedOn.isValid()
                                       : line.state == wanted;
    });
}

const directives::ForfeitureLine* forfeitureFor(const DirectiveDetail& detail, qint64 part)
{
    return firstLine(detail.forfeitures, part, [](const directives::ForfeitureLine& line, qint64 id) {
        return id != 0 ? line.forfeiture.id.value() == id : !line.forfeiture.settledOn.isValid();
    });
}

QString breachIntro(const directives::BreachLine& line)
{
    return Texts::tr("Clause %1, %2: %3", "number, day and what happened")
        .arg(line.clausePosition)
        .arg(shortDate(line.breach.on), line.breach.what);
}

StepAsked proposing(const DirectiveDetail& detail, QDate today)
{
    return {.title = Texts::tr("Propose %1").arg(detail.number),
            .intro = Texts::tr("The tenants get the directive as it stands, and %n day(s) to think it over. Nothing "
                               "in it changes meanwhile.",
                               nullptr, int(detail.whole.directive.reflectionDays)),
            .save = Texts::tr("Propose"),
            .notice = Texts::tr("The directive is proposed."),
            .asks = {dayAsk(u"proposedOn"_s, Texts::tr("&Given to the tenants on"), today)},
            .run = [seen = SeenDirective(detail.whole.directive)](Session& session, const Answers& answers, Numbers) {
                return directives::propose(session, seen, day(answers, "proposedOn"_L1));
            }};
}

StepAsked redrafting(const DirectiveDetail& detail)
{
    return {.title = Texts::tr("Make %1 a draft again").arg(detail.number),
            .intro = Texts::tr("Signatures go, and the time to think begins anew when it is proposed."),
            .save = Texts::tr("Make it a draft"),
            .notice = Texts::tr("The directive is a draft again."),
            .asks = {textAsk(u"reason"_s, Texts::tr("&What has to change, and why"))},
            .run = [seen = SeenDirective(detail.whole.directive)](Session& session, const Answers& answers,
                                                                  Numbers numbers) {
                return directives::redraft(session, seen, text(answers, "reason"_L1), numbers);
            }};
}

StepAsked refusing(const DirectiveDetail& detail, QDate today)
{
    return {.title = Texts::tr("The tenant refuses %1").arg(detail.number),
            .intro = Texts::tr("After a refusal it can go to court, with everything that stands in it."),
            .save = Texts::tr("Record the refusal"),
            .notice = Texts::tr("The refusal is recorded."),
            .asks = {dayAsk(u"on"_s, Texts::tr("&Refused on"), today),
                     textAsk(u"reason"_s, Texts::tr("&Why, in the words of the tenant"))},
            .run = [seen = SeenDirective(detail.whole.directive)](Session& session, const Answers& answers,
                                                                  Numbers numbers) {
                return directives::refuse(session, seen, day(answers, "on"_L1), text(answers, "reason"_L1), numbers);
            }};
}

std::optional<StepAsked> signing(const DirectiveDetail& detail, qint64 part, QDate today)
{
    const directives::PartyLine* line = nullptr;
    for (const directives::PartyLine& each : detail.parties)
        if (!line && (part != 0 ? each.party.id.value() == part : !each.signedByAll))
            line = &each;
    if (!line)
        return {};
    const auto signature = [&](const QString& name, const QString& label, QDate on) {
        return Ask{.name = name,
                   .label = label,
                   .sort = Sort::PastDay,
                   .requirement = Requirement::Optional,
                   .value = toStorage(on.isValid() ? on : today),
                   .hint = Texts::tr("Empty: not signed.")};
    };
    StepAsked asked{.title = Texts::tr("Signature of %1").arg(line->name),
                    .intro = Texts::tr("Signing is possible from %1.").arg(shortDate(detail.signableOn)),
                    .save = Texts::tr("Record the signature"),
                    .notice = Texts::tr("The signature is recorded.")};
    if (line->tenantSigns)
        asked.asks.push_back(signature(u"signedOn"_s, Texts::tr("&Tenant signed on"), line->party.signedOn));
    if (line->representativeSigns)
        asked.asks.push_back(signature(u"representativeSignedOn"_s, Texts::tr("&Administrator or guardian signed on"),
                                       line->party.representativeSignedOn));
    asked.run = [seen = Seen<DirectivePartyId>(line->party)](Session& session, const Answers& answers, Numbers) {
        return directives::sign(
            session, seen,
            {.tenantOn = day(answers, "signedOn"_L1), .representativeOn = day(answers, "representativeSignedOn"_L1)});
    };
    return asked;
}

StepAsked agreeing(const DirectiveDetail& detail, QDate today)
{
    const QDate starts = detail.whole.directive.startsOn;
    return {.title = Texts::tr("All have signed %1").arg(detail.number),
            .intro = starts > today ? Texts::tr("The directive is agreed, and begins on %1.").arg(shortDate(starts))
                                    : Texts::tr("The directive is agreed, and runs at once."),
            .save = Texts::tr("Agreed"),
            .notice = Texts::tr("The directive is agreed."),
            .asks = {dayAsk(u"agreedOn"_s, Texts::tr("&Agreed on"), today)},
            .run = [seen = SeenDirective(detail.whole.directive)](Session& session, const Answers& answers, Numbers) {
                return directives::agree(session, seen, day(answers, "agreedOn"_L1));
            }};
}

StepAsked evaluating(const DirectiveDetail& detail, QDate today)
{
    Ask reporters = textAsk(u"reporters"_s, Texts::tr("What the &reporters say"),
                            Texts::tr("Without their names. For instance: 3 of 3: clearly better."));
    reporters.requirement = Requirement::Optional;
    return {.title = Texts::tr("Evaluation of %1").arg(detail.number),
            .intro = Texts::tr("The evaluation of %1. %2", "day, and reports before and after")
                         .arg(shortDate(detail.nextEvaluation), detail.effect.sentence)
                         .trimmed(),
            .save = Texts::tr("Record the evaluation"),
            .notice = Texts::tr("The evaluation is recorded."),
            .asks = {dayAsk(u"heldOn"_s, Texts::tr("&Held on"), today),
                     textAsk(u"account"_s, Texts::tr("&What was said, and what comes next")), reporters},
            .run = [seen = SeenDirective(detail.whole.directive)](Session& session, const Answers& answers,
                                                                  Numbers numbers) {
                return directives::evaluate(session, seen,
                                            {.on = {},
                                             .heldOn = day(answers, "heldOn"_L1),
                                             .account = text(answers, "account"_L1),
                                             .reporters = text(answers, "reporters"_L1)},
                                            numbers);
            }};
}

constexpr int plannable = 4; // evaluations in one go

StepAsked planning(const DirectiveDetail& detail)
{
    StepAsked asked{.title = Texts::tr("Days of evaluation of %1").arg(detail.number),
                    .intro = Texts::tr("Those that are to come. An empty day is left out."),
                    .save = Texts::tr("Plan"),
                    .notice = Texts::tr("The evaluations are planned.")};
    std::vector<QDate> days;
    for (const Evaluation& one : detail.whole.directive.evaluations)
        if (!one.heldOn.isValid())
            days.push_back(one.on);
    const std::size_t count = std::max<std::size_t>(plannable, days.size() + 1);
    days.resize(count);
    for (std::size_t i = 0; i < count; ++i)
        asked.asks.push_back({.name = i == 0 ? u"evaluations"_s : u"evaluations%1"_s.arg(i),
                              .label = Texts::tr("Evaluation %1").arg(i + 1),
                              .sort = Sort::Day,
                              .requirement = Requirement::Optional,
                              .value = toStorage(days[i])});
    asked.run = [seen = SeenDirective(detail.whole.directive)](Session& session, const Answers& answers, Numbers) {
        std::vector<QDate> wanted;
        for (const QJsonValue& each : answers)
            if (const QDate on = dateFromStorage(each.toString()); on.isValid())
                wanted.push_back(on);
        return directives::planEvaluations(session, seen, wanted);
    };
    return asked;
}

StepAsked reporting(const DirectiveDetail& detail, const DirectiveFacts& facts, qint64 clause, QDate today)
{
    return {.title = Texts::tr("A breach of %1").arg(detail.number),
            .intro = Texts::tr("The tenant is heard about it within five working days; after that it is decided."),
            .save = Texts::tr("Record the breach"),
            .notice = Texts::tr("The breach is recorded. Hear the tenant about it."),
            .asks = {{.name = u"clause"_s,
                      .label = Texts::tr("&Clause"),
                      .sort = Sort::Choice,
                      .value = clause != 0 ? QJsonValue(QString::number(clause)) : QJsonValue(),
                      .choices = clauseChoices(detail)},
                     dayAsk(u"on"_s, Texts::tr("&Happened on"), today),
                     textAsk(u"what"_s, Texts::tr("&What happened"),
                             Texts::tr("What was seen or heard, where and how late; not who reported it.")),
                     {.name = u"links"_s,
                      .label = Texts::tr("What &shows it"),
                      .sort = Sort::Links,
                      .requirement = Requirement::Optional,
                      .hint = Texts::tr("Reports, contacts and documents of this dossier: type a word of it."),
                      .choices = factTags(facts)}},
            .run = [id = detail.whole.directive.id](Session& session, const Answers& answers,
                                                    Numbers numbers) -> Result<void> {
                QStringList links;
                for (const QJsonValue& key : answers[u"links"_s].toArray())
                    links << key.toString();
                return directives::reportBreach(session, id,
                                                {.clause = ClauseId(text(answers, "clause"_L1).toLongLong()),
                                                 .on = day(answers, "on"_L1),
                                                 .what = text(answers, "what"_L1),
                                                 .links = links},
                                                numbers)
                    .transform([](BreachId) {});
            }};
}

std::optional<StepAsked> hearing(const DirectiveDetail& detail, qint64 part, QDate today)
{
    const auto* line = breachFor(Hear, detail, part);
    if (!line)
        return {};
    return StepAsked{
        .title = Texts::tr("Hear the tenant about the breach"),
        .intro = breachIntro(*line),
        .save = Texts::tr("Record the hearing"),
        .notice = Texts::tr("The hearing is recorded. Now decide about the breach."),
        .asks = {dayAsk(u"on"_s, Texts::tr("&Heard on"), today),
                 {.name = u"absent"_s,
                  .label = Texts::tr("The tenant was asked to come, and did &not"),
                  .sort = Sort::Check,
                  .requirement = Requirement::Optional},
                 textAsk(u"said"_s, Texts::tr("&What the tenant said"),
                         Texts::tr("When the tenant did not come: how and when they were asked."))},
        .run = [seen = Seen<BreachId>(line->breach)](Session& session, const Answers& answers, Numbers numbers) {
            return directives::hear(session, seen,
                                    {.on = day(answers, "on"_L1),
                                     .absent = answers["absent"_L1].toBool(),
                                     .said = text(answers, "said"_L1)},
                                    numbers);
        }};
}

std::optional<StepAsked> deciding(const DirectiveDetail& detail, qint64 part, QDate today)
{
    const auto* line = breachFor(Establish, detail, part);
    if (!line)
        return {};
    const QString next = detail.whole.directive.kind == DirectiveKind::Voluntary
                             ? Texts::tr("Not ticked: it stays breached, and can go to court.")
                             : Texts::tr("Not ticked: it stays breached, and a penalty can be forfeited.");
    return StepAsked{
        .title = Texts::tr("Decide about the breach"),
        .intro = breachIntro(*line) + u'\n' + Texts::tr("The tenant: %1", "what they said").arg(line->breach.said),
        .save = Texts::tr("Record the decision"),
        .notice = Texts::tr("The decision is recorded."),
        .asks = {{.name = u"established"_s,
                  .label = Texts::tr("&Decision"),
                  .sort = Sort::Choice,
                  .value = u"yes"_s,
                  .choices = {{u"yes"_s, Texts::tr("The breach is established")},
                              {u"no"_s, Texts::tr("No breach is established")}}},
                 dayAsk(u"on"_s, Texts::tr("D&ecided on"), today),
                 textAsk(u"decision"_s, Texts::tr("&Why, and what follows")),
                 {.name = u"runsOn"_s,
                  .label = Texts::tr("With a warning: the directive &runs on"),
                  .sort = Sort::Check,
                  .requirement = Requirement::Optional,
                  .value = true,
                  .hint = next,
                  .onlyWith = u"established=yes"_s}},
        .run = [seen = Seen<BreachId>(line->breach)](Session& session, const Answers& answers, Numbers numbers) {
            return directives::decide(session, seen,
                                      {.established = text(answers, "established"_L1) == "yes"_L1,
                                       .on = day(answers, "on"_L1),
                                       .decision = text(answers, "decision"_L1),
                                       .runsOn = answers["runsOn"_L1].toBool()},
                                      numbers);
        }};
}

std::optional<StepAsked> removing(const DirectiveDetail& detail, qint64 part)
{
    const auto* line = breachFor(RemoveBreach, detail, part);
    if (!line)
        return {};
    return StepAsked{
        .title = Texts::tr("Take the breach away"),
        .intro =
            breachIntro(*line) + u'\n' + Texts::tr("Only for one that was put in by mistake; else decide about it."),
        .save = Texts::tr("Take it away"),
        .notice = Texts::tr("The breach is taken away."),
        .asks = {textAsk(u"reason"_s, Texts::tr("&Why"))},
        .run = [seen = Seen<BreachId>(line->breach)](Session& session, const Answers& answers, Numbers numbers) {
            return directives::removeBreach(session, seen, text(answers, "reason"_L1), numbers);
        }};
}

StepAsked extending(const DirectiveDetail& detail, QDate today)
{
    return {.title = Texts::tr("Extend %1").arg(detail.number),
            .intro = Texts::tr("It ends on %1 now. A longer term is agreed with the tenant.")
                         .arg(shortDate(detail.whole.directive.endsOn)),
            .save = Texts::tr("Extend"),
            .notice = Texts::tr("The directive is extended."),
            .asks = {dayAsk(u"on"_s, Texts::tr("&Agreed on"), today),
                     {.name = u"endsOn"_s,
                      .label = Texts::tr("&New last day"),
                      .sort = Sort::Day,
                      .value = toStorage(detail.whole.directive.endsOn.addDays(7LL * usualWeeks / 2))},
                     textAsk(u"reason"_s, Texts::tr("&Why"))},
            .run = [seen = SeenDirective(detail.whole.directive)](Session& session, const Answers& answers,
                                                                  Numbers numbers) {
                return directives::extend(session, seen, day(answers, "on"_L1), day(answers, "endsOn"_L1),
                                          text(answers, "reason"_L1), numbers);
            }};
}

StepAsked ending(DirectiveEvent event, const DirectiveDetail& detail, QDate today)
{
    const bool well = event == EndWell;
    const SeenDirective seen(detail.whole.directive);
    return {.title = well ? Texts::tr("%1 ended well").arg(detail.number) : Texts::tr("End %1").arg(detail.number),
            .intro = well ? detail.effect.sentence
                          : Texts::tr("When the tenancy ended, somebody moved, or it makes no sense any more."),
            .save = well ? Texts::tr("Ended well") : Texts::tr("End it"),
            .notice = Texts::tr("The directive has ended."),
            .asks = {dayAsk(u"on"_s, Texts::tr("&Ended on"), today),
                     textAsk(u"account"_s, well ? Texts::tr("&What was reached") : Texts::tr("&Why it ended"))},
            .run =
                [seen, well](Session& session, const Answers& answers, Numbers numbers) {
                    const auto end = well ? directives::endWell : directives::end;
                    return end(session, seen, day(answers, "on"_L1), text(answers, "account"_L1), numbers);
                },
            .takeBack = [seen](Session& session) { return directives::takeBack(session, seen.next()); }};
}

StepAsked withdrawing(const DirectiveDetail& detail)
{
    const SeenDirective seen(detail.whole.directive);
    return {.title = Texts::tr("Withdraw %1").arg(detail.number),
            .intro = Texts::tr("Nothing is expected of the tenant any more. All that stands in it is kept."),
            .save = Texts::tr("Withdraw"),
            .notice = Texts::tr("The directive is withdrawn."),
            .asks = {textAsk(u"reason"_s, Texts::tr("&Why"))},
            .run =
                [seen](Session& session, const Answers& answers, Numbers numbers) {
                    return directives::withdraw(session, seen, text(answers, "reason"_L1), numbers);
                },
            .takeBack = [seen](Session& session) { return directives::takeBack(session, seen.next()); }};
}

StepAsked goingToCourt(const DirectiveDetail& detail)
{
    return {.title = Texts::tr("Take %1 to court").arg(detail.number),
            .intro = Texts::tr("This directive ends. A draft for the court begins with its parties, clauses, facts and "
                               "what the tenant said."),
            .save = Texts::tr("Take it to court"),
            .notice = Texts::tr("A draft for the court stands ready."),
            .asks = {textAsk(u"reason"_s, Texts::tr("&Why"))},
            .run = [seen = SeenDirective(detail.whole.directive)](Session& session, const Answers& answers,
                                                                  Numbers numbers) {
                return directives::takeToCourt(session, seen, text(answers, "reason"_L1), numbers)
                    .transform([](const directives::Made&) {});
            }};
}

StepAsked claiming(const DirectiveDetail& detail, QDate today)
{
    return {.title = Texts::tr("Claim %1 before the court").arg(detail.number),
            .intro = Texts::tr("From the day of the writ the clauses stand as they were claimed."),
            .save = Texts::tr("Record the claim"),
            .notice = Texts::tr("The claim is recorded."),
            .asks = {dayAsk(u"claimedOn"_s, Texts::tr("&Day of the writ"), today),
                     {.name = u"court"_s, .label = Texts::tr("&Court"), .sort = Sort::Line},
                     {.name = u"caseNumber"_s,
                      .label = Texts::tr("Case &number"),
                      .sort = Sort::Line,
                      .requirement = Requirement::Optional,
                      .hint = Texts::tr("It may come later, with the judgment.")}},
            .run = [seen = SeenDirective(detail.whole.directive)](Session& session, const Answers& answers,
                                                                  Numbers numbers) {
                return directives::fileClaim(session, seen,
                                             {.on = day(answers, "claimedOn"_L1),
                                              .court = text(answers, "court"_L1),
                                              .caseNumber = text(answers, "caseNumber"_L1)},
                                             numbers);
            }};
}

StepAsked adjourning(const DirectiveDetail& detail, QDate today)
{
    return {.title = Texts::tr("The court adjourned %1").arg(detail.number),
            .intro = Texts::tr("What was agreed before the judge can be followed by the week. When it is broken, the "
                               "case goes on."),
            .save = Texts::tr("Record the adjournment"),
            .notice = Texts::tr("The adjournment is recorded."),
            .asks = {dayAsk(u"on"_s, Texts::tr("&Adjourned on"), today),
                     textAsk(u"agreed"_s, Texts::tr("&What was agreed"))},
            .run = [seen = SeenDirective(detail.whole.directive)](Session& session, const Answers& answers,
                                                                  Numbers numbers) {
                return directives::adjourn(session, seen, day(answers, "on"_L1), text(answers, "agreed"_L1), numbers);
            }};
}

StepAsked reviving(const DirectiveDetail& detail)
{
    return {.title = Texts::tr("The case of %1 goes on").arg(detail.number),
            .intro = Texts::tr("What was agreed before the judge was not kept."),
            .save = Texts::tr("Go on before the court"),
            .notice = Texts::tr("The case goes on."),
            .asks = {textAsk(u"reason"_s, Texts::tr("&Why"))},
            .run = [seen = SeenDirective(detail.whole.directive)](Session& session, const Answers& answers,
                                                                  Numbers numbers) {
                return directives::revive(session, seen, text(answers, "reason"_L1), numbers);
            }};
}

StepAsked granting(const DirectiveDetail& detail, QDate today)
{
    const SeenDirective seen(detail.whole.directive);
    const auto optional = [](const QString& name, const QString& label, Sort sort, const QString& hint) {
        return Ask{.name = name, .label = label, .sort = sort, .requirement = Requirement::Optional, .hint = hint};
    };
    return {.title = Texts::tr("The court granted %1").arg(detail.number),
            .intro = Texts::tr("It binds from the day on which the judgment is served."),
            .save = Texts::tr("Record the judgment"),
            .notice = Texts::tr("The judgment is recorded. Have it served."),
            .asks = {dayAsk(u"judgedOn"_s, Texts::tr("&Day of the judgment"), today),
                     optional(u"endsOn"_s, Texts::tr("&Last day"), Sort::Day,
                              Texts::tr("Empty: half a year from the day of service.")),
                     optional(u"penalty"_s, Texts::tr("&Penalty each time, in euros"), Sort::Amount,
                              Texts::tr("Only a court or a mayor imposes one. Empty: none.")),
                     optional(u"penaltyMax"_s, Texts::tr("At &most, in euros"), Sort::Amount, {}),
                     optional(u"caseNumber"_s, Texts::tr("Case &number"), Sort::Line, {})},
            .run =
                [seen](Session& session, const Answers& answers, Numbers) {
                    return directives::grant(session, seen,
                                             {.on = day(answers, "judgedOn"_L1),
                                              .endsOn = day(answers, "endsOn"_L1),
                                              .penaltyCents = answers["penalty"_L1].toInteger(),
                                              .penaltyMaxCents = answers["penaltyMax"_L1].toInteger(),
                                              .caseNumber = text(answers, "caseNumber"_L1)});
                },
            .takeBack = [seen](Session& session) { return directives::takeBack(session, seen.next()); }};
}

StepAsked rejecting(const DirectiveDetail& detail, QDate today)
{
    const SeenDirective seen(detail.whole.directive);
    return {.title = Texts::tr("The court rejected %1").arg(detail.number),
            .intro = {},
            .save = Texts::tr("Record the judgment"),
            .notice = Texts::tr("The judgment is recorded."),
            .asks = {dayAsk(u"on"_s, Texts::tr("&Day of the judgment"), today),
                     textAsk(u"reason"_s, Texts::tr("&Why, in short"))},
            .run =
                [seen](Session& session, const Answers& answers, Numbers numbers) {
                    return directives::reject(session, seen, day(answers, "on"_L1), text(answers, "reason"_L1),
                                              numbers);
                },
            .takeBack = [seen](Session& session) { return directives::takeBack(session, seen.next()); }};
}

StepAsked serving(const DirectiveDetail& detail, QDate today)
{
    const bool mayor = detail.whole.directive.kind == DirectiveKind::Mayor;
    return {.title = mayor ? Texts::tr("%1 was made known").arg(detail.number)
                           : Texts::tr("The judgment of %1 was served").arg(detail.number),
            .intro = Texts::tr("From that day it runs, with evaluations after 2, 6 and 12 weeks."),
            .save = mayor ? Texts::tr("Made known") : Texts::tr("Served"),
            .notice = Texts::tr("The directive runs."),
            .asks = {dayAsk(u"servedOn"_s,
                            mayor ? Texts::tr("&Made known by the municipality on")
                                  : Texts::tr("&Served by the bailiff on"),
                            today)},
            .run = [seen = SeenDirective(detail.whole.directive)](Session& session, const Answers& answers, Numbers) {
                return directives::serve(session, seen, day(answers, "servedOn"_L1));
            }};
}

StepAsked forfeiting(const DirectiveDetail& detail, qint64 part)
{
    QList<Tag> breaches;
    QDate on;
    for (const directives::BreachLine& line : detail.breaches)
        if (line.state == BreachState::Established) {
            breaches << Tag{QString::number(line.breach.id.value()), breachIntro(line).simplified().left(90)};
            if (!on.isValid())
                on = line.breach.on;
        }
    const Directive& d = detail.whole.directive;
    return {.title = Texts::tr("A penalty of %1 is forfeited").arg(detail.number),
            .intro = Texts::tr("%1 each time, %2 at most. It lapses six months after the day on which it is forfeited "
                               "(art. 611g Rv), unless payment is demanded by writ.",
                               "amounts")
                         .arg(euros(d.penaltyCents), euros(d.penaltyMaxCents)),
            .save = Texts::tr("Record the penalty"),
            .notice = Texts::tr("The penalty is recorded, with its clock."),
            .asks = {{.name = u"breach"_s,
                      .label = Texts::tr("&Breach"),
                      .sort = Sort::Choice,
                      .value = part != 0 ? QJsonValue(QString::number(part)) : QJsonValue(),
                      .choices = breaches},
                     dayAsk(u"on"_s, Texts::tr("&Forfeited on"), on),
                     {.name = u"amount"_s,
                      .label = Texts::tr("&Amount, in euros"),
                      .sort = Sort::Amount,
                      .value =
                          QLocale().toString(double(d.penaltyCents) / 100, 'f', 2).remove(QLocale().groupSeparator())}},
            .run = [seen = SeenDirective(d)](Session& session, const Answers& answers, Numbers) -> Result<void> {
                return directives::forfeit(session, seen,
                                           {.breach = BreachId(text(answers, "breach"_L1).toLongLong()),
                                            .on = day(answers, "on"_L1),
                                            .amountCents = answers["amount"_L1].toInteger()})
                    .transform([](ForfeitureId) {});
            }};
}

std::optional<StepAsked> settling(const DirectiveDetail& detail, qint64 part, QDate today)
{
    const auto* line = forfeitureFor(detail, part);
    if (!line)
        return {};
    return StepAsked{.title = Texts::tr("The penalty of %1 is settled").arg(shortDate(line->forfeiture.on)),
                     .intro = line->explanation,
                     .save = Texts::tr("Settled"),
                     .notice = Texts::tr("The penalty is settled; its clock stops."),
                     .asks = {dayAsk(u"settledOn"_s, Texts::tr("&Settled on"), today),
                              textAsk(u"settlement"_s, Texts::tr("&Paid, collected or given up, and why"))},
                     .run = [seen = Seen<ForfeitureId>(line->forfeiture)](Session& session, const Answers& answers,
                                                                          Numbers numbers) {
                         return directives::settle(session, seen, day(answers, "settledOn"_L1),
                                                   text(answers, "settlement"_L1), numbers);
                     }};
}

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
