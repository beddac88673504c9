// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/cases/things/case_write.h"

#include <QMap>

namespace woonrust::persons {

// One entry of a person that comes to be named where another was, as a merge and its undoing do it: what names the one
// and is still there is changed, logged where it belongs, and remembered by id for the line that tells of the whole.
class Move {
public:
    Move(Session& session, PersonId from, PersonId to) : m_session(session), m_write(session), m_from(from), m_to(to) {}

    void reporter(ReportId id);
    void accused(ReportId id);
    void party(PartyId id);
    void contact(ContactMomentId id);
    void directiveParty(DirectivePartyId id);
    void measure(MeasureId id);
    void account(AccountId id);
    void incident(IncidentId id);
    void tenancy(TenancyId id);
    void alert(AlertId id);
    // The same, but of a role that both have in a dossier, the party that says no more than the other one goes.
    void partyOrJoin(PartyId id);
    // Puts back a party that went so, as the log told it before that event.
    void partAgain(PartyId id, EventId before);

    // What was moved, as fields of an event: ids with commas between.
    void noteIn(QJsonObject& changes) const;

private:
    void note(QLatin1StringView list, qint64 id) { m_told[list] << QString::number(id); }
    void tell(EntityKind kind, qint64 id);
    void removeJoined(const Party& party);
    // A thing that names a person as its `person`.
    template <class T> void named(const Thing<T>& def, decltype(T::id) id, QLatin1StringView list);

    Session& m_session;
    CaseWrite m_write;
    PersonId m_from;
    PersonId m_to;
    QMap<QLatin1StringView, QStringList> m_told;
};

namespace moved {
inline constexpr QLatin1StringView asReporter("movedAsReporter");
inline constexpr QLatin1StringView asAccused("movedAsAccused");
inline constexpr QLatin1StringView parties("movedParties");
inline constexpr QLatin1StringView joinedParties("joinedParties");
inline constexpr QLatin1StringView contacts("movedContacts");
inline constexpr QLatin1StringView directiveParties("movedDirectiveParties");
inline constexpr QLatin1StringView measures("movedMeasures");
inline constexpr QLatin1StringView accounts("movedAccounts");
inline constexpr QLatin1StringView incidents("movedIncidents");
inline constexpr QLatin1StringView tenancies("movedTenancies");
inline constexpr QLatin1StringView alerts("movedAlerts");
} // namespace moved

} // namespace woonrust::persons
