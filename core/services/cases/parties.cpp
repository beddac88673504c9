// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/cases/parties.h"

#include "services/base/input.h"
#include "services/base/open_guard.h"
#include "services/cases/steps.h"
#include "services/cases/things/case_write.h"
#include "services/cases/things/party.h"
#include "services/cases/things/thing_guard.h"
#include "storage/cases/party_store.h"
#include "storage/cases/risk_score_store.h"
#include "storage/registry/code_list_store.h"
#include "storage/registry/person_merge_store.h"
#include "storage/registry/person_store.h"
#include "storage/registry/unit_store.h"

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
    party.person = storage::standsFor(session.db(), party.person);
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

} // namespace

Result<PartyId> add(Session& session, const Party& wanted, Numbers numbers)
{
    return session.write([&] {
        Party party = wanted;
        party.dossier = requireAdding(session, things::party.about(wanted)).dossier;
        requireTakes(session, party.dossier, DossierEvent::AddParty);
        party.id = {};
        party = checked(session, party, {}, numbers);
        CaseWrite(session).add(things::party, party);
        return party.id;
    });
}

Result<void> update(Session& session, const Party& wanted, Numbers numbers)
{
    return session.write([&] {
        const Party before = openedForWork(session, things::party, wanted.id, event::changed);
        requireUnchanged(wanted.version, before.version);
        Party after = wanted;
        after.dossier = before.dossier;
        after = checked(session, after, before.role, numbers);
        CaseWrite(session).change(things::party, before, after);
    });
}

Result<void> remove(Session& session, PartyId id, const QString& reason, Numbers numbers)
{
    return session.write([&] {
        const Party party = openedForWork(session, things::party, id, event::removed);
        const QString why =
            checkedText(reason, 500, u"reason"_s,
                        QCoreApplication::translate("Parties", "Say why this person does not belong in the dossier."));
        questionNumbers(numbers, {{u"reason"_s, why}});
        if (storage::isJudged(session.db(), id))
            refuseInput(QCoreApplication::translate("Parties",
                                                    "The risk of this person was judged, so they stay in the "
                                                    "dossier. Give them a last day instead."),
                        u"untilOn"_s);
        CaseWrite(session).remove(things::party, party, {.reason = why});
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
