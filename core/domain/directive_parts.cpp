// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/directive_parts.h"

#include <algorithm>

namespace woonrust {

bool tenantSigns(const DirectiveParty& party)
{
    return party.capacity != capacity::curator;
}

bool representativeSigns(const DirectiveParty& party)
{
    return party.capacity == capacity::curator || party.capacity == capacity::administrator;
}

bool hasSigned(const DirectiveParty& party)
{
    return (!tenantSigns(party) || party.signedOn.isValid()) &&
           (!representativeSigns(party) || party.representativeSignedOn.isValid());
}

BreachState stateOf(const Breach& breach)
{
    if (breach.decidedOn.isValid())
        return breach.established ? BreachState::Established : BreachState::Dismissed;
    return breach.heardOn.isValid() ? BreachState::Heard : BreachState::Reported;
}

std::optional<DirectiveState> keptBy(std::span<const Breach> breaches)
{
    const auto has = [&](BreachState state) {
        return std::ranges::any_of(breaches, [&](const Breach& one) { return stateOf(one) == state; });
    };
    if (has(BreachState::Reported))
        return DirectiveState::BreachReported;
    if (has(BreachState::Heard))
        return DirectiveState::Heard;
    return {};
}

QDate lapsesOn(const Forfeiture& forfeiture, const WorkingCalendar& calendar)
{
    const QDate from = forfeiture.interruptedOn.isValid() ? forfeiture.interruptedOn : forfeiture.on;
    return dueDate(forfeitureTerm(), from, calendar);
}

} // namespace woonrust
