// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/cases/readiness_marks.h"

#include "services/base/input.h"
#include "services/cases/dossier_check.h"
#include "services/cases/steps.h"
#include "services/cases/things/case_write.h"
#include "services/cases/things/readiness_mark.h"
#include "services/cases/things/thing_guard.h"
#include "storage/cases/readiness_mark_store.h"

#include <algorithm>

namespace woonrust::readiness_marks {

using namespace Qt::StringLiterals;

Result<ReadinessMarkId> set(Session& session, const ReadinessMark& wanted, Numbers numbers)
{
    return session.write([&] {
        const Dossier dossier = dossiers::openedForWork(session, wanted.dossier);
        (void)requireStep(session, dossier, DossierEvent::Change);
        if (!readinessPoint(wanted.point))
            refuseMissing();
        if (!readinessFromCode(wanted.state))
            refuseInput(QCoreApplication::translate("Readiness", "Choose how this point stands."), u"state"_s);
        ReadinessMark mark = wanted;
        mark.reason =
            checkedText(mark.reason, 1000, u"reason"_s,
                        QCoreApplication::translate("Readiness", "Say what this rests on: a judge will ask."));
        questionNumbers(numbers, {{u"reason"_s, mark.reason}});
        mark.on = session.clock().today();
        mark.by = session.actor().id;
        const auto marks = storage::readinessMarksOf(session.db(), mark.dossier);
        const auto before = std::ranges::find(marks, mark.point, &ReadinessMark::point);
        requireUnchanged(wanted.version, before == marks.end() ? 0 : before->version);
        if (before == marks.end()) {
            CaseWrite(session).add(things::readinessMark, mark);
        } else {
            mark.id = before->id;
            CaseWrite(session).change(things::readinessMark, *before, mark);
        }
        return mark.id;
    });
}

Result<void> clear(Session& session, ReadinessMarkId id)
{
    return session.write([&] {
        const ReadinessMark mark = openedForWork(session, things::readinessMark, id, event::removed);
        CaseWrite(session).remove(things::readinessMark, mark);
    });
}

} // namespace woonrust::readiness_marks
