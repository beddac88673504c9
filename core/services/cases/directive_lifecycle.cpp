// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/cases/directive_lifecycle.h"

#include <QCoreApplication>

namespace woonrust {

namespace {

QString translated(const char* text)
{
    return QCoreApplication::translate("DirectiveLife", text);
}

// What somebody does first who wants this; null where the state itself says it.
struct Hint {
    DirectiveEvent event;
    DirectiveState state;
    const char* sentence;
};

constexpr Hint hints[] = {
    {DirectiveEvent::Agree, DirectiveState::Draft,
     QT_TRANSLATE_NOOP("DirectiveLife", "Propose it first: the tenants get the time to think it over.")},
    {DirectiveEvent::Sign, DirectiveState::Draft,
     QT_TRANSLATE_NOOP("DirectiveLife", "Propose it first: the tenants get the time to think it over.")},
    {DirectiveEvent::Start, DirectiveState::Proposed,
     QT_TRANSLATE_NOOP("DirectiveLife", "Record the signatures first; it begins when all have signed.")},
    {DirectiveEvent::Establish, DirectiveState::BreachReported,
     QT_TRANSLATE_NOOP("DirectiveLife", "Hear the tenant about every reported breach first.")},
    {DirectiveEvent::Dismiss, DirectiveState::BreachReported,
     QT_TRANSLATE_NOOP("DirectiveLife", "Hear the tenant about every reported breach first.")},
    {DirectiveEvent::TakeToCourt, DirectiveState::BreachReported,
     QT_TRANSLATE_NOOP("DirectiveLife", "Hear the tenant about the breach first, and decide.")},
    {DirectiveEvent::TakeToCourt, DirectiveState::Heard,
     QT_TRANSLATE_NOOP("DirectiveLife", "Decide about the breach first.")},
    {DirectiveEvent::Forfeit, DirectiveState::BreachReported,
     QT_TRANSLATE_NOOP("DirectiveLife", "Hear the tenant about the breach first, and decide.")},
    {DirectiveEvent::Forfeit, DirectiveState::Heard,
     QT_TRANSLATE_NOOP("DirectiveLife", "Decide about the breach first.")},
    {DirectiveEvent::EndWell, DirectiveState::BreachReported,
     QT_TRANSLATE_NOOP("DirectiveLife", "Hear the tenant about the breach first, and decide.")},
    {DirectiveEvent::EndWell, DirectiveState::Heard,
     QT_TRANSLATE_NOOP("DirectiveLife", "Decide about the breach first.")},
    {DirectiveEvent::End, DirectiveState::BreachReported,
     QT_TRANSLATE_NOOP("DirectiveLife", "Hear the tenant about the breach first, and decide.")},
    {DirectiveEvent::End, DirectiveState::Heard, QT_TRANSLATE_NOOP("DirectiveLife", "Decide about the breach first.")},
    {DirectiveEvent::Extend, DirectiveState::BreachReported,
     QT_TRANSLATE_NOOP("DirectiveLife", "Hear the tenant about the breach first, and decide.")},
    {DirectiveEvent::Extend, DirectiveState::Heard,
     QT_TRANSLATE_NOOP("DirectiveLife", "Decide about the breach first.")},
    {DirectiveEvent::EndWell, DirectiveState::Breached,
     QT_TRANSLATE_NOOP("DirectiveLife", "Let it run on first, so that the breach has its consequence.")},
    {DirectiveEvent::Change, DirectiveState::Proposed,
     QT_TRANSLATE_NOOP("DirectiveLife", "It was proposed as it stands. Make it a draft again to change it.")},
    {DirectiveEvent::Change, DirectiveState::Refused,
     QT_TRANSLATE_NOOP("DirectiveLife", "It was refused as it stands. Make it a draft again to change it.")},
    {DirectiveEvent::RecordWeek, DirectiveState::Granted,
     QT_TRANSLATE_NOOP("DirectiveLife", "It binds when the judgment was served. Record that first.")},
    {DirectiveEvent::ReportBreach, DirectiveState::Granted,
     QT_TRANSLATE_NOOP("DirectiveLife", "It binds when the judgment was served. Record that first.")},
    {DirectiveEvent::ReportBreach, DirectiveState::Agreed,
     QT_TRANSLATE_NOOP("DirectiveLife", "It has not begun yet. Let it begin first.")},
    {DirectiveEvent::RecordWeek, DirectiveState::Agreed,
     QT_TRANSLATE_NOOP("DirectiveLife", "It has not begun yet. Let it begin first.")},
    {DirectiveEvent::Hear, DirectiveState::Heard,
     QT_TRANSLATE_NOOP("DirectiveLife", "The tenant was heard about this breach already.")},
};

const char* ofKind(DirectiveKind kind, DirectiveEvent event)
{
    using enum DirectiveEvent;
    const bool voluntary = kind == DirectiveKind::Voluntary;
    switch (event) {
    case Propose:
    case Sign:
    case Agree:
    case Refuse:
    case Redraft:
    case TakeToCourt:
    case ApprovePenalty:
    case Extend:
    case Start:
        return voluntary ? nullptr
                         : QT_TRANSLATE_NOOP("DirectiveLife", "Only a voluntary directive takes an agreement; this one "
                                                              "is imposed.");
    case FileClaim:
    case Adjourn:
    case Revive:
    case Grant:
    case Reject:
        return kind == DirectiveKind::Court ? nullptr
               : voluntary
                   ? QT_TRANSLATE_NOOP("DirectiveLife", "A voluntary directive is not before a court. When it is "
                                                        "refused or breached, take it to court.")
                   : QT_TRANSLATE_NOOP("DirectiveLife", "The mayor imposes this one, not a court.");
    case Serve:
    case Forfeit:
    case Settle:
        return voluntary ? QT_TRANSLATE_NOOP("DirectiveLife", "Only a court or a mayor imposes a penalty; a voluntary "
                                                              "directive is not served.")
                         : nullptr;
    default:
        return nullptr;
    }
}

const char* ofState(DirectiveState state)
{
    using enum DirectiveState;
    switch (state) {
    case Draft:
        return QT_TRANSLATE_NOOP("DirectiveLife", "This directive is still a draft.");
    case Proposed:
        return QT_TRANSLATE_NOOP("DirectiveLife", "This directive was proposed; the tenants think it over.");
    case Refused:
        return QT_TRANSLATE_NOOP("DirectiveLife", "This directive was refused. Take it to court, withdraw it, or make "
                                                  "another proposal.");
    case Agreed:
        return QT_TRANSLATE_NOOP("DirectiveLife", "This directive is signed and has not begun yet.");
    case Running:
    case Extended:
    case RunningByJudgment:
        return QT_TRANSLATE_NOOP("DirectiveLife", "This directive runs.");
    case BreachReported:
        return QT_TRANSLATE_NOOP("DirectiveLife", "A breach was reported. Hear the tenant first.");
    case Heard:
        return QT_TRANSLATE_NOOP("DirectiveLife", "The tenant was heard. Decide about the breach first.");
    case Breached:
        return QT_TRANSLATE_NOOP("DirectiveLife", "A breach was established. Choose what follows first.");
    case Claimed:
        return QT_TRANSLATE_NOOP("DirectiveLife", "This directive is before the court. Record what the court did.");
    case Adjourned:
        return QT_TRANSLATE_NOOP("DirectiveLife", "The case is adjourned. Let it go on, or record the judgment.");
    case Granted:
        return QT_TRANSLATE_NOOP("DirectiveLife", "The court granted this directive. It runs from the day on which it "
                                                  "is served.");
    case PenaltyForfeited:
        return QT_TRANSLATE_NOOP("DirectiveLife", "A penalty was forfeited. Let it run on first.");
    case EndedWell:
    case Withdrawn:
    case Rejected:
    case Ended:
        break;
    }
    return QT_TRANSLATE_NOOP("DirectiveLife", "This directive has ended.");
}

} // namespace

QString whyRefused(DirectiveKind kind, DirectiveState state, DirectiveEvent event)
{
    if (const char* reason = ofKind(kind, event))
        return translated(reason);
    for (const Hint& hint : hints)
        if (hint.event == event && hint.state == state)
            return translated(hint.sentence);
    return translated(ofState(state));
}

} // namespace woonrust
