// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/clause_check.h"
#include "domain/number.h"
#include "services/base/citizen_numbers.h"
#include "services/base/session.h"

// Making a behaviour directive, up to the day on which it begins. All of it needs Permission::WorkDossier and the
// dossier to be open to the actor and not closed; what may happen when: directive_lifecycle.h. Each is refused with
// Conflict when somebody else changed the thing since it was seen, and asks about numbers that may be a BSN.
// What happens while one runs: directive_work.h; before a court: directive_court.h; what pages read:
// views/directive_detail.h.
namespace woonrust::directives {

struct Made {
    DirectiveId id;
    SerialNumber number; // G26-0007
};

// A draft in this dossier, about its home: all tenants of that home by the register as parties, the actor as keeper,
// the usual term and evaluations.
[[nodiscard]] Result<Made> draft(Session& session, DossierId dossier, DirectiveKind kind);

// Texts, facts, ground, term, evaluations and penalty of a draft, as they stand in `wanted`; all else of it is not
// looked at. A penalty that differs loses its approval. Gives the new version.
[[nodiscard]] Result<int> save(Session& session, const Directive& wanted, Numbers numbers = Numbers::Question);

// Parties of a draft; the representative and what the register says may also be set while it is proposed.
[[nodiscard]] Result<DirectivePartyId> addParty(Session& session, const DirectiveParty& party,
                                                Numbers numbers = Numbers::Question);
[[nodiscard]] Result<int> saveParty(Session& session, const DirectiveParty& wanted,
                                    Numbers numbers = Numbers::Question);
[[nodiscard]] Result<void> removeParty(Session& session, Seen<DirectivePartyId> party);

// Clauses of a draft. A new one comes last; `position` of `wanted` is not looked at.
[[nodiscard]] Result<ClauseId> addClause(Session& session, const DirectiveClause& clause,
                                         Numbers numbers = Numbers::Question);
[[nodiscard]] Result<int> saveClause(Session& session, const DirectiveClause& wanted,
                                     Numbers numbers = Numbers::Question);
[[nodiscard]] Result<void> removeClause(Session& session, Seen<ClauseId> clause);
// To this place, from 1; the others make room.
[[nodiscard]] Result<void> moveClause(Session& session, ClauseId clause, int position);

// The second person agrees with the penalty clause: somebody else than who put it in.
[[nodiscard]] Result<void> approvePenalty(Session& session, Seen<DirectiveId> directive);

// Given to the tenants on that day (today or before). Refused with the first gap while readyToPropose() has one.
[[nodiscard]] Result<void> propose(Session& session, Seen<DirectiveId> directive, QDate on);
// The tenant wants something else: a draft again; signatures go.
[[nodiscard]] Result<void> redraft(Session& session, Seen<DirectiveId> directive, const QString& reason,
                                   Numbers numbers = Numbers::Question);
[[nodiscard]] Result<void> refuse(Session& session, Seen<DirectiveId> directive, QDate on, const QString& reason,
                                  Numbers numbers = Numbers::Question);

struct Signing {
    QDate tenantOn;         // invalid: not (yet)
    QDate representativeOn; // of curator or bewindvoerder
};
// Not before the time to think has passed.
[[nodiscard]] Result<void> sign(Session& session, Seen<DirectivePartyId> party, const Signing& signing);
// All signed: refused with the first gap while readyToSign() has one. Runs at once when its first day is there.
[[nodiscard]] Result<void> agree(Session& session, Seen<DirectiveId> directive, QDate on);
// From its first day.
[[nodiscard]] Result<void> start(Session& session, Seen<DirectiveId> directive);

// In every state but an ended one.
[[nodiscard]] Result<void> setKeeper(Session& session, Seen<DirectiveId> directive, UserId keeper);
[[nodiscard]] Result<void> withdraw(Session& session, Seen<DirectiveId> directive, const QString& reason,
                                    Numbers numbers = Numbers::Question);
// Takes the last step back where the table allows it: refused, agreed, granted, rejected, ended. One that went to court
// only while the one before the court is a draft, which goes.
[[nodiscard]] Result<void> takeBack(Session& session, Seen<DirectiveId> directive);

} // namespace woonrust::directives
