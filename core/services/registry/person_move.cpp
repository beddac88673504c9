// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/registry/person_move.h"

#include "services/cases/things/account.h"
#include "services/cases/things/contact.h"
#include "services/cases/things/directive_part.h"
#include "services/cases/things/incident.h"
#include "services/cases/things/measure.h"
#include "services/cases/things/party.h"
#include "services/cases/things/report.h"
#include "storage/cases/event_history.h"
#include "storage/cases/party_store.h"
#include "storage/cases/report_store.h"
#include "storage/cases/risk_score_store.h"
#include "storage/registry/alert_store.h"
#include "storage/registry/person_merge_store.h"
#include "storage/registry/tenancy_store.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace woonrust::persons {

using namespace Qt::StringLiterals;

namespace {

bool covers(const Party& wide, const Party& narrow)
{
    const bool lasts = !wide.untilOn.isValid() || (narrow.untilOn.isValid() && wide.untilOn >= narrow.untilOn);
    return lasts && wide.fromOn <= narrow.fromOn && (!narrow.unit || wide.unit == narrow.unit) &&
           (narrow.description.isEmpty() || wide.description == narrow.description);
}

} // namespace

void Move::reporter(ReportId id)
{
    const auto before = storage::findReport(m_session.db(), id);
    if (!before || before->reporter != m_from)
        return;
    Report after = *before;
    after.reporter = m_to;
    m_write.change(things::report, *before, after);
    note(moved::asReporter, id.value());
}

void Move::accused(ReportId id)
{
    const auto before = storage::findReport(m_session.db(), id);
    if (!before || before->accused != m_from)
        return;
    Report after = *before;
    after.accused = m_to;
    m_write.change(things::report, *before, after);
    note(moved::asAccused, id.value());
}

void Move::party(PartyId id)
{
    const auto before = storage::findParty(m_session.db(), id);
    if (!before || before->person != m_from)
        return;
    Party after = *before;
    after.person = m_to;
    m_write.change(things::party, *before, after);
    note(moved::parties, id.value());
}

void Move::partyOrJoin(PartyId id)
{
    const auto mine = storage::findParty(m_session.db(), id);
    if (!mine)
        return;
    for (const Party& other : storage::partiesOf(m_session.db(), mine->dossier)) {
        if (other.person != m_to || other.role != mine->role)
            continue;
        // Whose risk was judged stays, also beside another line of the same person.
        if (covers(other, *mine) && !storage::isJudged(m_session.db(), mine->id)) {
            removeJoined(*mine);
            return;
        }
        if (covers(*mine, other) && !storage::isJudged(m_session.db(), other.id))
            removeJoined(other);
    }
    party(id);
}

void Move::removeJoined(const Party& party)
{
    m_write.remove(things::party, party,
                   {.reason = QCoreApplication::translate("Persons", "Two entries of one person were merged, and the "
                                                                     "other one is in the dossier with this role.")});
    note(moved::joinedParties, party.id.value());
}

void Move::partAgain(PartyId id, EventId before)
{
    const auto removal = storage::lastOf(m_session.db(), EntityKind::Party, id.value(), event::removed, before);
    if (!removal || removal->changes.isEmpty()) // erased since
        return;
    QJsonObject facts;
    for (auto change = removal->changes.begin(); change != removal->changes.end(); ++change)
        facts.insert(change.key(), change->toArray().at(0));
    Party party = fromFacts(things::party, 0, facts);
    party.dossier = removal->dossier;
    m_write.add(things::party, party);
}

template <class T> void Move::named(const Thing<T>& def, decltype(T::id) id, QLatin1StringView list)
{
    const std::optional<T> before = def.find(m_session.db(), id);
    if (!before || before->person != m_from)
        return;
    T after = *before;
    after.person = m_to;
    m_write.change(def, *before, after);
    note(list, id.value());
}

void Move::contact(ContactMomentId id)
{
    named(things::contact, id, moved::contacts);
}

void Move::measure(MeasureId id)
{
    named(things::measure, id, moved::measures);
}

void Move::account(AccountId id)
{
    named(things::account, id, moved::accounts);
}

void Move::incident(IncidentId id)
{
    named(things::incident, id, moved::incidents);
}

void Move::directiveParty(DirectivePartyId id)
{
    named(things::directiveParty, id, moved::directiveParties);
}

void Move::tenancy(TenancyId id)
{
    const auto before = storage::findTenancy(m_session.db(), id);
    if (!before || before->person != m_from)
        return;
    storage::moveTenancy(m_session.db(), id, m_to);
    tell(EntityKind::Tenancy, id.value());
    m_session.noteChanged(EntityKind::Unit, before->unit.value());
    note(moved::tenancies, id.value());
}

void Move::alert(AlertId id)
{
    const auto before = storage::findAlert(m_session.db(), id);
    if (!before || before->person != m_from)
        return;
    storage::moveAlert(m_session.db(), id, m_to);
    tell(EntityKind::Alert, id.value());
    note(moved::alerts, id.value());
}

void Move::noteIn(QJsonObject& changes) const
{
    for (auto list = m_told.begin(); list != m_told.end(); ++list)
        noteChange(changes, list.key(), QString(), list->join(u','));
}

void Move::tell(EntityKind kind, qint64 id)
{
    QJsonObject changes;
    noteChange(changes, "person"_L1, m_from.value(), m_to.value());
    m_session.log({.action = event::changed, .subjectKind = kind, .subjectId = id, .changes = changes});
}

} // namespace woonrust::persons
