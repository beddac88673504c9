// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/registry/tenancies.h"

#include "services/base/input.h"
#include "storage/registry/person_merge_store.h"
#include "storage/registry/person_store.h"
#include "storage/registry/tenancy_store.h"
#include "storage/registry/unit_store.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace woonrust::tenancies {

using namespace Qt::StringLiterals;

namespace {

void requireChanging(const Session& session)
{
    requireEither(session, Permission::WorkDossier, Permission::ImportRegistry);
}

void checkTerm(Session& session, const Tenancy& tenancy, const Tenancy& before)
{
    checkDay(tenancy.startOn, u"startOn"_s);
    if (tenancy.endOn.isValid()) {
        checkDay(tenancy.endOn, u"endOn"_s);
        if (tenancy.endOn < tenancy.startOn)
            refuseInput(QCoreApplication::translate("Tenancies", "The tenancy cannot end before it began on %1.")
                            .arg(tenancy.startOn.toString(u"d-M-yyyy"_s)),
                        u"endOn"_s);
        checkCode(session, u"EINDEREDEN"_s, tenancy.endReason, u"endReason"_s, before.endReason, true);
        checkCode(session, u"EINDEDETAILREDEN"_s, tenancy.endDetail, u"endDetail"_s, before.endDetail, true);
    } else if (!tenancy.endReason.isEmpty() || !tenancy.endDetail.isEmpty()) {
        refuseInput(QCoreApplication::translate("Tenancies", "A reason for the end needs the day on which the tenancy "
                                                             "ended."),
                    u"endOn"_s);
    }
    if (storage::overlappingTenancy(session.db(), tenancy))
        refuseInput(QCoreApplication::translate("Tenancies", "This person has a tenancy of this unit in that time "
                                                             "already."),
                    u"startOn"_s);
}

} // namespace

Result<TenancyId> add(Session& session, const Tenancy& wanted)
{
    return session.write([&] {
        requireChanging(session);
        Tenancy tenancy = wanted;
        tenancy.id = {};
        (void)orMissing(storage::findUnit(session.db(), tenancy.unit));
        tenancy.person = storage::standsFor(session.db(), tenancy.person);
        (void)orMissing(storage::findPerson(session.db(), tenancy.person));
        checkTerm(session, tenancy, {});
        const TenancyId id = storage::insertTenancy(session.db(), tenancy);
        QJsonObject changes;
        noteChange(changes, "unit"_L1, {}, tenancy.unit.value());
        noteChange(changes, "person"_L1, {}, tenancy.person.value());
        noteChange(changes, "startOn"_L1, {}, toStorage(tenancy.startOn));
        noteChange(changes, "endOn"_L1, QString(), toStorage(tenancy.endOn));
        session.log({.action = event::created,
                     .subjectKind = EntityKind::Tenancy,
                     .subjectId = id.value(),
                     .changes = changes});
        session.noteChanged(EntityKind::Unit, tenancy.unit.value());
        session.noteChanged(EntityKind::Person, tenancy.person.value());
        return id;
    });
}

Result<void> end(Session& session, Seen<TenancyId> seen, QDate endOn, const QString& reasonCode,
                 const QString& detailCode)
{
    return session.write([&] {
        requireChanging(session);
        const Tenancy before = orMissing(storage::findTenancy(session.db(), seen.id));
        requireUnchanged(seen.version, before.version);
        Tenancy after = before;
        after.endOn = endOn;
        after.endReason = reasonCode;
        after.endDetail = detailCode;
        checkDay(endOn, u"endOn"_s);
        checkTerm(session, after, before);
        if (reasonCode.isEmpty())
            refuseInput(QCoreApplication::translate("Tenancies", "Choose why the tenancy ended."), u"endReason"_s);
        QJsonObject changes;
        noteChange(changes, "endOn"_L1, toStorage(before.endOn), toStorage(after.endOn));
        noteChange(changes, "endReason"_L1, before.endReason, after.endReason);
        noteChange(changes, "endDetail"_L1, before.endDetail, after.endDetail);
        if (changes.isEmpty())
            return;
        orStale(storage::updateTenancy(session.db(), after));
        session.log({.action = event::changed,
                     .subjectKind = EntityKind::Tenancy,
                     .subjectId = after.id.value(),
                     .changes = changes});
        session.noteChanged(EntityKind::Unit, after.unit.value());
        session.noteChanged(EntityKind::Person, after.person.value());
    });
}

} // namespace woonrust::tenancies
