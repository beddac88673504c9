// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/cases/things/account.h"
#include "services/cases/things/breach.h"
#include "services/cases/things/contact.h"
#include "services/cases/things/deadline.h"
#include "services/cases/things/directive.h"
#include "services/cases/things/directive_part.h"
#include "services/cases/things/document.h"
#include "services/cases/things/dossier.h"
#include "services/cases/things/dossier_link.h"
#include "services/cases/things/handbook_tick.h"
#include "services/cases/things/incident.h"
#include "services/cases/things/letter.h"
#include "services/cases/things/make_kind.h"
#include "services/cases/things/measure.h"
#include "services/cases/things/note.h"
#include "services/cases/things/party.h"
#include "services/cases/things/readiness_mark.h"
#include "services/cases/things/report.h"
#include "services/cases/things/risk_score.h"
#include "services/cases/things/task.h"
#include "services/cases/things/work_step.h"

namespace woonrust {

const ThingKind* ThingKinds::find(EntityKind kind) const
{
    const auto found = std::ranges::find(all, kind, &ThingKind::kind);
    return found == all.end() ? nullptr : &*found;
}

// In the order in which people look for them, and in which lines of the same moment stand in a timeline.
const ThingKinds& thingKinds()
{
    using namespace things;
    static const ThingKinds kinds{
        {thingKind<report>(),      thingKind<dossier>(),   thingKind<party>(),          thingKind<contact>(),
         thingKind<note>(),        thingKind<letter>(),    thingKind<document>(),       thingKind<workStep>(),
         thingKind<task>(),        thingKind<riskScore>(), thingKind<readinessMark>(),  thingKind<handbookTick>(),
         thingKind<deadline>(),    thingKind<directive>(), thingKind<directiveParty>(), thingKind<directiveClause>(),
         thingKind<clauseCheck>(), thingKind<breach>(),    thingKind<forfeiture>(),     thingKind<measure>(),
         thingKind<account>(),     thingKind<incident>(),  thingKind<dossierLink>()}};
    return kinds;
}

const ThingKinds& thingKinds(const Session& session)
{
    return session.kinds() ? *session.kinds() : thingKinds();
}

} // namespace woonrust
