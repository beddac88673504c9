// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/cases/measures.h"

#include "domain/instrument.h"
#include "services/base/input.h"
#include "services/base/open_guard.h"
#include "services/cases/handover.h"
#include "services/cases/steps.h"
#include "services/cases/things/case_write.h"
#include "services/cases/things/measure.h"
#include "services/cases/things/thing_guard.h"
#include "storage/cases/measure_store.h"
#include "storage/registry/person_merge_store.h"
#include "storage/registry/person_store.h"
#include "storage/registry/user_store.h"

namespace woonrust::measures {

using namespace Qt::StringLiterals;

namespace {

void checkKeeper(Session& session, const Measure& measure, UserId before)
{
    if (measure.keeper == before)
        return;
    const auto keeper = storage::findUser(session.db(), measure.keeper);
    if (!keeper || keeper->disabled)
        refuseInput(QCoreApplication::translate("Measures", "Choose a colleague who works here."), u"keeper"_s);
    if (!handover::mayKeep(session, measure.keeper, measure.dossier))
        refuseInput(QCoreApplication::translate("Measures", "This colleague may not open the dossier. Name them on it "
                                                            "first, or choose somebody else."),
                    u"keeper"_s);
}

void checkDays(Session& session, Measure& measure)
{
    if (!measure.fromOn.isValid())
        refuseInput(QCoreApplication::translate("Measures", "Say on which day it began, or begins."), u"fromOn"_s);
    checkDay(measure.fromOn, u"fromOn"_s);
    if (measure.untilOn.isValid()) {
        checkDay(measure.untilOn, u"untilOn"_s);
        if (measure.untilOn < measure.fromOn)
            refuseInput(QCoreApplication::translate("Measures", "The last day lies before the first."), u"untilOn"_s);
    }
    if (measure.result.isEmpty()) {
        if (measure.endedOn.isValid())
            refuseInput(QCoreApplication::translate("Measures", "Say what came of it: choose a result."), u"result"_s);
        return;
    }
    const QDate today = session.clock().today();
    if (!measure.endedOn.isValid())
        measure.endedOn = today;
    if (measure.endedOn < measure.fromOn || measure.endedOn > today)
        refuseInput(
            QCoreApplication::translate("Measures", "It began on %1. Choose a day from then up to today as its end.")
                .arg(shortDate(measure.fromOn)),
            u"endedOn"_s);
}

Measure checked(Session& session, Measure measure, const Measure& before, Numbers numbers)
{
    checkCode(session, instrumentList, measure.instrument, u"instrument"_s, before.instrument);
    checkCode(session, u"OUR_ROLE"_s, measure.role, u"role"_s, before.role, true);
    checkCode(session, u"MEASURE_RESULT"_s, measure.result, u"result"_s, before.result, true);
    measure.withWhom = checkedLine(measure.withWhom, 200, u"withWhom"_s);
    measure.account = checkedText(measure.account, 10'000, u"account"_s);
    measure.person = storage::standsFor(session.db(), measure.person);
    if (measure.person && !storage::findPerson(session.db(), measure.person))
        refuseMissing();
    if (!measure.keeper)
        measure.keeper = session.actor().id;
    checkKeeper(session, measure, before.keeper);
    checkDays(session, measure);
    questionNumbers(numbers, {{u"withWhom"_s, measure.withWhom}, {u"account"_s, measure.account}});
    return measure;
}

QLatin1StringView actionOf(const Measure& before, const Measure& after)
{
    if (before.endedOn.isValid() == after.endedOn.isValid())
        return event::changed;
    return after.endedOn.isValid() ? event::done : event::reopened;
}

} // namespace

Result<MeasureId> add(Session& session, const Measure& wanted, Numbers numbers)
{
    return session.write([&] {
        Measure measure = wanted;
        measure.id = {};
        measure.dossier = requireAdding(session, things::measure.about(wanted)).dossier;
        requireTakes(session, measure.dossier, DossierEvent::AddTask); // new work
        measure = checked(session, measure, {}, numbers);
        CaseWrite(session).add(things::measure, measure);
        return measure.id;
    });
}

Result<void> update(Session& session, const Measure& wanted, Numbers numbers)
{
    return session.write([&] {
        const Measure before = openedForWork(session, things::measure, wanted.id, event::changed);
        requireUnchanged(wanted.version, before.version);
        Measure after = wanted;
        after.dossier = before.dossier;
        if (after.result.isEmpty())
            after.endedOn = {};
        if (before.endedOn.isValid() && after.result.isEmpty())
            requireTakes(session, before.dossier, DossierEvent::AddTask); // it is work again
        after = checked(session, after, before, numbers);
        CaseWrite(session).change(things::measure, before, after, {.action = actionOf(before, after)});
    });
}

Result<void> remove(Session& session, MeasureId id, const QString& reason, Numbers numbers)
{
    return session.write([&] {
        const Measure measure = openedForWork(session, things::measure, id, event::removed);
        const QString why = checkedText(
            reason, 500, u"reason"_s,
            QCoreApplication::translate("Measures", "Say why this measure is removed; the log keeps the reason."));
        questionNumbers(numbers, {{u"reason"_s, why}});
        CaseWrite(session).remove(things::measure, measure, {.reason = why});
    });
}

Result<void> takeBack(Session& session, MeasureId id)
{
    return session.write([&] {
        const Measure before = openedForWork(session, things::measure, id, event::reopened);
        if (!before.endedOn.isValid())
            refuseInput(QCoreApplication::translate("Measures", "This measure still runs."), u"result"_s);
        requireTakes(session, before.dossier, DossierEvent::AddTask);
        Measure after = before;
        after.endedOn = {};
        after.result.clear();
        if (!handover::mayKeep(session, after.keeper, after.dossier))
            after.keeper = handover::keeperOf(session, {.report = {}, .dossier = after.dossier});
        CaseWrite(session).change(things::measure, before, after, {.action = event::reopened});
    });
}

Result<std::vector<Measure>> measuresOf(Session& session, DossierId dossier)
{
    return session.read([&] {
        requireOpen(session, dossier);
        return storage::measuresOf(session.db(), dossier);
    });
}

} // namespace woonrust::measures
