// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/directive_parts.h"
#include "domain/dossier.h"
#include "domain/report.h"
#include "exchange/demo/demo_cases.h"
#include "exchange/demo/demo_history.h"

#include <functional>

namespace woonrust::demo {

// Behaviour directives in some of the nuisance dossiers, one after the other in another state. With numbers of their
// own, so that the rest of the demo stays as it is.
class DirectiveMaker {
public:
    DirectiveMaker(Session& session, const Team& team, History& history, const QDateTime& now);

    // Makes one when the dossier lends itself to it; `report` is the one that it grew out of.
    void consider(const Dossier& dossier, const Report& report, PersonId tenant);

private:
    [[nodiscard]] CaseWrite write(QDate day);
    void begin(const Dossier& dossier, const Report& report, PersonId tenant, DirectiveKind kind, QDate day);
    void addClauses(bool vague);
    void turn(QDate day, DirectiveState state, const std::function<void(Directive&)>& change = {});
    void agree(QDate day);                    // proposed, signed and begun, within two weeks
    void follow(QDate until);                 // weeks, the first evaluation
    Breach breach(QDate day);                 // reported
    void decide(Breach breach, bool forfeit); // heard two days later, and established

    void running(const Dossier& dossier, const Report& report, PersonId tenant, bool toHear);
    void imposed(const Dossier& dossier, const Report& report, PersonId tenant);
    void endedWell(const Dossier& dossier, const Report& report, PersonId tenant);

    Session& m_session;
    const Team& m_team;
    History& m_history;
    WorkingCalendar m_calendar;
    QDate m_today;
    int m_open = 0;
    int m_closed = 0;
    // Of the one that is being made.
    Directive m_directive;
    std::vector<DirectiveParty> m_parties;
    std::vector<DirectiveClause> m_clauses;
    QDateTime m_moment;
    QDate m_breachedOn;
};

} // namespace woonrust::demo
