// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/cases/things/contact.h"
#include "services/cases/things/deadline.h"
#include "services/cases/things/document.h"
#include "services/cases/things/dossier.h"
#include "services/cases/things/letter.h"
#include "services/cases/things/make_kind.h"
#include "services/cases/things/note.h"
#include "services/cases/things/party.h"
#include "services/cases/things/report.h"
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
    static const ThingKinds kinds{{thingKind<report>(), thingKind<dossier>(), thingKind<party>(), thingKind<contact>(),
                                   thingKind<note>(), thingKind<letter>(), thingKind<document>(), thingKind<workStep>(),
                                   thingKind<task>(), thingKind<deadline>()}};
    return kinds;
}

const ThingKinds& thingKinds(const Session& session)
{
    return session.kinds() ? *session.kinds() : thingKinds();
}

} // namespace woonrust
