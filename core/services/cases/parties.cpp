// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/cases/parties.h"

#include "services/base/input.h"
#include "services/base/open_guard.h"
#include "services/cases/things/case_fields.h"
#include "services/cases/things/case_index.h"
#include "services/cases/things/case_log.h"
#include "services/cases/things/field_changes.h"
#include "storage/cases/party_store.h"
#include "storage/register/code_list_store.h"
#include "storage/register/person_store.h"
#include "storage/register/unit_store.h"
#include "storage/shared/search_store.h"

namespace woonrust::parties {

using namespace Qt::StringLiterals;

namespace {

bool overlap(const Party& a, const Party& b)
{
    return (!a.untilOn.isValid() || b.fromOn <= a.untilOn) && (!b.untilOn.isValid() || a.fromOn <= b.untilOn);
}

Party checked(Session& session, Party party, const QString& roleBefore, Numbers numbers)
{
    party.description = checkedLine(party.description, 300, u"description"_s);
    if (!party.person && !party.unit && party.description.isEmpty())
        refuseInput(QCoreApplication::translate("Parties", "Choose a person or an address, or describe who it is."),
                    u"person"_s);
    if (party.person && !storage::findPerson(session.db(), party.person))
        refuseMissing();
    if (party.unit && !storage::findUnit(session.db(), party.unit))
        refuseMissing();
    if (!storage::isCodeOffered(session.db(), u"ZAAKROL"_s, party.role, session.clock().today()))
        checkCode(session, u"RELATIEROLSOORT"_s, party.role, u"role"_s, roleBefore);
    if (!party.fromOn.isValid())
        party.fromOn = session.clock().today();
    checkDay(party.fromOn, u"fromOn"_s);
    if (party.untilOn.isValid() && party.untilOn < party.fromOn)
        refuseInput(QCoreApplication::translate("Parties", "The last day lies before the first."), u"untilOn"_s);
    for (const Party& other : storage::partiesOf(session.db(), party.dossier))
        if (other.id != party.id && party.person && other.person == party.person && other.role == party.role &&
            overlap(other, party))
            refuseInput(QCoreApplication::translate("Parties", "This person is in the dossier with that role already."),
                        u"person"_s);
    questionNumbers(numbers, {{u"description"_s, party.description}});
    return party;
}

Party openedForWork(Session& session, PartyId id)
{
    requirePermission(session, Permission::WorkDossier);
    const Party party = orMissing(storage::findParty(session.db(), id));
    requireOpen(session, party.dossier);
    return party;
}

} // namespace

Result<PartyId> add(Session& session, const Party& wanted, Numbers numbers)
{
    return session.write([&] {
        requirePermission(session, Permission::WorkDossier);
        const Subject about = checkedSubject(session, {.report = {}, .dossier = wanted.dossier});
        Party party = wanted;
        party.id = {};
        party = checked(session, party, {}, numbers);
        party.id = storage::insertParty(session.db(), party);
        case_index::put(session.db(), party);
        logOn(session, event::created, EntityKind::Party, party.id, about, changesBetween({}, fieldsOf(party)));
        return party.id;
    });
}

Result<void> update(Session& session, const Party& wanted, Numbers numbers)
{
    return session.write([&] {
        const Party before = openedForWork(session, wanted.id);
        requireUnchanged(wanted.version, before.version);
        Party after = wanted;
        after.dossier = before.dossier;
        after = checked(session, after, before.role, numbers);
        const QJsonObject changes = changesBetween(fieldsOf(before), fieldsOf(after));
        if (changes.isEmpty())
            return;
        orStale(storage::updateParty(session.db(), after));
        case_index::put(session.db(), after);
        logOn(session, event::changed, EntityKind::Party, after.id, {.report = {}, .dossier = after.dossier}, changes);
    });
}

Result<void> remove(Session& session, PartyId id, const QString& reason, Numbers numbers)
{
    return session.write([&] {
        const Party party = openedForWork(session, id);
        const QString why =
            checkedText(reason, 500, u"reason"_s,
                        QCoreApplication::translate("Parties", "Say why this person does not belong in the dossier."));
        questionNumbers(numbers, {{u"reason"_s, why}});
        storage::removeParty(session.db(), id);
        storage::removeFromSearch(session.db(), EntityKind::Party, id.value());
        logOn(session, event::removed, EntityKind::Party, id, {.report = {}, .dossier = party.dossier},
              changesBetween(fieldsOf(party), fieldsOf(Party{})), why);
    });
}

Result<std::vector<Party>> partiesOf(Session& session, DossierId dossier)
{
    return session.read([&] {
        requireOpen(session, dossier);
        return storage::partiesOf(session.db(), dossier);
    });
}

} // namespace woonrust::parties
