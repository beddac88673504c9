// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/directives/directive_texts.h"

#include "domain/number.h"
#include "ui/context/app_context.h"
#include "ui/pages/case/dossier_texts.h"

#include <QCoreApplication>

namespace woonrust::ui {

using namespace Qt::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(woonrust::ui::DirectiveTexts)
};

QStringList without(QStringList codes, const QString& code)
{
    codes.removeAll(code);
    return codes;
}

QString dueName(DirectiveDue due)
{
    switch (due) {
    case DirectiveDue::EvaluationDue:
        return Texts::tr("Evaluation due");
    case DirectiveDue::ExpiresSoon:
        return Texts::tr("Ends within 30 days");
    case DirectiveDue::ToHear:
        return Texts::tr("Breach to be heard");
    case DirectiveDue::ClockRuns:
        return Texts::tr("Forfeited penalty to collect");
    case DirectiveDue::Waits:
        return Texts::tr("Evaluation or hearing due");
    case DirectiveDue::Any:
        break;
    }
    return {};
}

} // namespace

QString directiveNumber(qint64 key)
{
    return SerialNumber::fromKey(SerialNumber::directive, key).toString();
}

Pill statePill(DirectiveState state, const QString& name)
{
    using enum DirectiveState;
    switch (state) {
    case Draft:
        return {.text = name, .tone = Tone::Info, .sign = Sign::Half};
    case Running:
    case Extended:
    case RunningByJudgment:
        return {.text = name, .tone = Tone::Good, .sign = Sign::Dot};
    case EndedWell:
        return {.text = name, .tone = Tone::Good};
    case Proposed:
    case Agreed:
    case Claimed:
    case Granted:
        return {.text = name, .tone = Tone::Info};
    case BreachReported:
    case Heard:
    case Adjourned:
        return {.text = name, .tone = Tone::DueSoon};
    case Refused:
    case Breached:
    case Rejected:
    case PenaltyForfeited:
        return {.text = name, .tone = Tone::Missed};
    case Withdrawn:
    case Ended:
        break;
    }
    return {.text = name};
}

Pill directivePill(const DirectiveRow& row, const CodeNames& codes, QDate today)
{
    if (row.hidden)
        return {.text = Texts::tr("hidden"), .tone = Tone::Neutral, .sign = Sign::Locked};
    if (row.toHear > 0)
        return {.text = Texts::tr("to hear"), .tone = Tone::Missed, .sign = Sign::Warning};
    if (row.nextEvaluationOn.isValid() && row.nextEvaluationOn < today)
        return {.text = Texts::tr("evaluation late"), .tone = Tone::Missed};
    if (row.nextEvaluationOn == today)
        return {.text = Texts::tr("evaluation today"), .tone = Tone::DueSoon};
    if (isRunning(row.state) && row.endsOn.isValid() && row.endsOn < today)
        return {.text = Texts::tr("past its last day"), .tone = Tone::Missed};
    return statePill(row.state, codes.name(u"DIRECTIVE_STATE"_s, directiveStateCode(row.state)));
}

QString directiveSubline(const DirectiveRow& row, const CodeNames& codes)
{
    QStringList parts;
    if (!row.hidden)
        parts << codes.name(u"DIRECTIVE_KIND"_s, directiveKindCode(row.kind));
    parts << dossierNumber(row.dossierNumber) << row.keeperName;
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QList<FilterChip> filterChips(const DirectiveFilter& filter, const AppContext& context, const QString& areaName)
{
    const CodeNames& codes = context.codes();
    QList<FilterChip> chips;
    if (filter.open)
        chips << FilterChip{u"open"_s, Texts::tr("Open")};
    if (filter.running)
        chips << FilterChip{u"running"_s, Texts::tr("In force")};
    if (filter.keeper)
        chips << FilterChip{u"keeper"_s,
                            filter.keeper == context.actor.id ? Texts::tr("Mine") : context.userName(filter.keeper)};
    for (const QString& kind : filter.kinds)
        chips << FilterChip{u"kind:"_s + kind, codes.name(u"DIRECTIVE_KIND"_s, kind)};
    for (const QString& state : filter.states)
        chips << FilterChip{u"state:"_s + state, codes.name(u"DIRECTIVE_STATE"_s, state)};
    if (filter.area)
        chips << FilterChip{u"area"_s, areaName};
    if (filter.dossier)
        chips << FilterChip{u"dossier"_s, Texts::tr("This dossier")};
    if (filter.due != DirectiveDue::Any)
        chips << FilterChip{u"due"_s, dueName(filter.due)};
    return chips;
}

DirectiveFilter withoutFilter(DirectiveFilter filter, const QString& key)
{
    const QString code = key.section(u':', 1);
    if (key == "open"_L1)
        filter.open = false;
    else if (key == "running"_L1)
        filter.running = false;
    else if (key == "keeper"_L1)
        filter.keeper = {};
    else if (key == "area"_L1)
        filter.area = {};
    else if (key == "dossier"_L1)
        filter.dossier = {};
    else if (key == "due"_L1)
        filter.due = DirectiveDue::Any;
    else if (key.startsWith("kind:"_L1))
        filter.kinds = without(filter.kinds, code);
    else if (key.startsWith("state:"_L1))
        filter.states = without(filter.states, code);
    return filter;
}

void fillFilterMenu(QMenu* menu, const FilterMenu<DirectiveFilter>& filters)
{
    const DirectiveFilter& f = filters.now;
    filters.tick(menu, Texts::tr("Open"), f.open, [](DirectiveFilter& next) { next.open = !next.open; });
    filters.tick(menu, Texts::tr("In force"), f.running, [](DirectiveFilter& next) { next.running = !next.running; });
    menu->addSeparator();
    for (const DirectiveDue due : {DirectiveDue::Waits, DirectiveDue::EvaluationDue, DirectiveDue::ToHear,
                                   DirectiveDue::ExpiresSoon, DirectiveDue::ClockRuns})
        filters.tick(menu, dueName(due), f.due == due, [due](DirectiveFilter& next) {
            next.due = due;
            if (due == DirectiveDue::ClockRuns) // its clock runs on after the directive ended
                next.open = false;
        });
    menu->addSeparator();
    filters.codes(menu, Texts::tr("Kind"), u"DIRECTIVE_KIND"_s, &DirectiveFilter::kinds);
    filters.codes(menu, Texts::tr("State"), u"DIRECTIVE_STATE"_s, &DirectiveFilter::states);
    QMenu* keepers = menu->addMenu(Texts::tr("Kept by"));
    const auto by = [&](const QString& text, UserId id) {
        filters.tick(keepers, text, f.keeper == id, [id](DirectiveFilter& next) { next.keeper = id; });
    };
    by(Texts::tr("Mine"), filters.context.actor.id);
    keepers->addSeparator();
    for (const User& user : filters.context.users())
        if (user.id != filters.context.actor.id && !user.disabled)
            by(user.name, user.id);
}

} // namespace woonrust::ui
