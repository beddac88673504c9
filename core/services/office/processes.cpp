// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/office/processes.h"

#include "domain/code_list.h"
#include "domain/process_file.h"
#include "services/base/input.h"
#include "storage/registry/code_list_store.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <algorithm>

namespace woonrust::processes {

using namespace Qt::StringLiterals;

namespace {

ProcessSurroundings surroundingsOf(const std::vector<CodeValue>& values, QDate day,
                                   const std::vector<ProcessDefinition>& inForce, const QString& code)
{
    ProcessSurroundings around;
    const auto codes = [&](std::initializer_list<QLatin1StringView> lists) {
        QStringList found;
        for (const CodeValue& value : values)
            if (std::ranges::find(lists, value.list) != lists.end() && (!day.isValid() || value.isOffered(day)))
                found << value.code;
        return found;
    };
    around.dossierKinds = codes({"DOSSIER_KIND"_L1});
    around.confidentialities = codes({"VERTROUWELIJKHEID"_L1});
    around.outcomes = codes({"DOSSIER_OUTCOME"_L1});
    around.closeReasons = codes({"REPORT_CLOSE_REASON"_L1});
    around.instruments = codes({"INSTRUMENT"_L1, "STEP_KIND"_L1});
    around.letters = codes({"LETTER"_L1});
    around.partners = codes({"PARTNER_KIND"_L1});
    for (const ProcessDefinition& other : inForce) {
        if (other.code == code)
            continue;
        for (const ProcessStep& step : other.steps) {
            around.foreignSteps << other.code + u':' + step.code;
            for (const StepOutcome& outcome : step.outcomes)
                for (const QString& next : outcome.next)
                    if (const NextPlace place = nextPlace(next); place.process == code)
                        around.entries << place.code;
        }
    }
    return around;
}

std::vector<ProcessDefinition> definitionsInForce(const std::vector<StoredProcess>& versions, QDate day)
{
    std::vector<ProcessDefinition> found;
    for (const StoredProcess& each : versions)
        if (inForce(versions, each.definition.code, day) == &each)
            found.push_back(each.definition);
    return found;
}

ProcessSurroundings surroundingsIn(Session& session, const QString& code)
{
    const QDate today = session.clock().today();
    return surroundingsOf(storage::allCodeValues(session.db()), today,
                          definitionsInForce(storage::allProcesses(session.db()), today), code);
}

void requireWithoutFault(Session& session, const ProcessDefinition& definition)
{
    const auto faults = faultsOf(definition, surroundingsIn(session, definition.code));
    if (faults.empty())
        return;
    const ProcessFault& first = faults.front();
    const QString place = first.place + u": "_s + first.message;
    refuseInput(faults.size() == 1
                    ? QCoreApplication::translate("Processes", "This process cannot be used: %1").arg(place)
                    : QCoreApplication::translate("Processes", "This process has %n faults. The first: %1", nullptr,
                                                  int(faults.size()))
                          .arg(place),
                u"definition"_s);
}

// An export that comes back as it went is no new version.
void refuseSame(Session& session, ProcessDefinition definition)
{
    for (const StoredProcess& each : storage::allProcesses(session.db())) {
        definition.version = each.definition.version;
        if (definition == each.definition)
            refuseInput(QCoreApplication::translate("Processes", "This is the same as version %1 of %2: no new version "
                                                                 "was made.")
                            .arg(QString::number(definition.version), definition.code),
                        u"definition"_s);
    }
}

void logChange(Session& session, QLatin1StringView action, const StoredProcess& process, QJsonObject changes)
{
    noteChange(changes, "code"_L1, {}, process.definition.code);
    noteChange(changes, "number"_L1, {}, process.definition.version);
    session.log(
        {.action = action, .subjectKind = EntityKind::Process, .subjectId = process.id.value(), .changes = changes});
}

StoredProcess seen(Session& session, const Seen<ProcessId>& process)
{
    requirePermission(session, Permission::ManageLists);
    StoredProcess found = orMissing(storage::findProcess(session.db(), process.id));
    requireUnchanged(process.version, found.version);
    return found;
}

} // namespace

Result<std::vector<StoredProcess>> all(Session& session)
{
    return session.read([&] { return storage::allProcesses(session.db()); });
}

Result<StoredProcess> get(Session& session, const QString& code, int number)
{
    return session.read([&] { return orMissing(storage::findProcess(session.db(), code, number)); });
}

const StoredProcess* inForce(const std::vector<StoredProcess>& versions, const QString& code, QDate day)
{
    const StoredProcess* found = nullptr;
    for (const StoredProcess& each : versions)
        if (each.definition.code == code && each.fromOn.isValid() && each.fromOn <= day &&
            (!found ||
             std::pair(found->fromOn, found->definition.version) < std::pair(each.fromOn, each.definition.version)))
            found = &each;
    return found;
}

Result<ProcessSurroundings> surroundings(Session& session, const QString& code)
{
    return session.read([&] { return surroundingsIn(session, code); });
}

ProcessSurroundings shippedSurroundings(const QString& code)
{
    return surroundingsOf(shippedCodeLists(), {}, shippedProcesses(), code);
}

Result<int> add(Session& session, const ProcessDefinition& definition)
{
    return session.write([&] {
        requirePermission(session, Permission::ManageLists);
        StoredProcess process{
            .id = {}, .definition = definition, .addedAt = session.clock().nowUtc(), .addedBy = session.actor().id};
        refuseSame(session, definition);
        process.definition.version = storage::lastProcessNumber(session.db(), definition.code) + 1;
        requireWithoutFault(session, process.definition);
        process.id = storage::insertProcess(session.db(), process);
        logChange(session, event::created, process, {});
        return process.definition.version;
    });
}

Result<void> putInForce(Session& session, Seen<ProcessId> process, QDate from)
{
    return session.write([&] {
        const StoredProcess before = seen(session, process);
        if (!from.isValid() || from < session.clock().today())
            refuseInput(QCoreApplication::translate("Processes", "Choose today or a later day: dossiers that were "
                                                                 "opened before run on the version of then."),
                        u"from"_s);
        requireWithoutFault(session, before.definition);
        StoredProcess after = before;
        after.fromOn = from;
        if (after.fromOn == before.fromOn)
            return;
        orStale(storage::updateProcessStart(session.db(), after));
        QJsonObject changes;
        noteChange(changes, "fromOn"_L1, toStorage(before.fromOn), toStorage(after.fromOn));
        logChange(session, event::changed, after, changes);
    });
}

Result<void> remove(Session& session, Seen<ProcessId> process)
{
    return session.write([&] {
        const StoredProcess before = seen(session, process);
        if (before.fromOn.isValid())
            refuseInput(QCoreApplication::translate("Processes", "This version was put in force, so it stays: dossiers "
                                                                 "may run on it. Put another one in force instead."),
                        u"fromOn"_s);
        storage::removeProcess(session.db(), before.id);
        logChange(session, event::removed, before, {});
    });
}

} // namespace woonrust::processes
