// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/cases/directive_court.h"
#include "services/cases/directive_work.h"
#include "services/cases/directives.h"
#include "ui/pages/directives/directive_asks.h"

#include <QCoreApplication>
#include <QLocale>

namespace woonrust::ui::asks {

using namespace Qt::StringLiterals;
using directives::DirectiveDetail;
using Sort = Ask::Sort;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(woonrust::ui::DirectiveSteps)
};

} // namespace

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

} // namespace woonrust::ui::asks
