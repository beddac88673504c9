// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/directives/directive_asks.h"

#include "services/cases/directive_work.h"
#include "services/cases/directives.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <algorithm>

namespace woonrust::ui::asks {

using namespace Qt::StringLiterals;
using directives::DirectiveDetail;
using enum DirectiveEvent;
using Sort = Ask::Sort;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(woonrust::ui::DirectiveSteps)
};

constexpr int plannable = 4; // evaluations in one go

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

} // namespace

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

Ask textAsk(const QString& name, const QString& label, const QString& hint)
{
    return {.name = name, .label = label, .sort = Sort::Text, .hint = hint};
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

} // namespace woonrust::ui::asks
