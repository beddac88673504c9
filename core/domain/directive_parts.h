// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/directive.h"

// What a behaviour directive is made of, and what comes of it.
namespace woonrust {

// Codes of CAPACITY: whether somebody stands beside, or in the place of, a tenant (law: bewind, curatele, mentorschap).
namespace capacity {
inline constexpr QLatin1StringView none("NONE");
inline constexpr QLatin1StringView administrator("ADMINISTRATOR"); // bewindvoerder: the formal party, who signs
inline constexpr QLatin1StringView curator("CURATOR");             // signs in the place of the tenant
inline constexpr QLatin1StringView mentor("MENTOR");               // of care alone: is told, the tenant signs
} // namespace capacity

// Codes of DIRECTIVE_ROLE.
namespace directive_role {
inline constexpr QLatin1StringView tenant("TENANT");
inline constexpr QLatin1StringView coTenant("CO_TENANT");
} // namespace directive_role

// A tenant or co-tenant, with whoever stands beside them.
struct DirectiveParty {
    DirectivePartyId id;
    DirectiveId directive;
    DossierId dossier; // that of the directive
    PersonId person;   // or, when not in the register:
    QString name;
    QString role = QString(directive_role::tenant);
    QString capacity;       // CAPACITY; empty: not yet looked up
    QDate capacityOn;       // when the public register was looked up
    UserId capacityBy;      // by whom
    QString representative; // curator, bewindvoerder or mentor: name and office
    QString understands;    // language, interpreter, what helps to understand it; empty: not asked
    QDate signedOn;         // by the tenant
    QDate representativeSignedOn;
    int version = 0;
};

// Who must sign for this party; and whether that was done.
[[nodiscard]] bool tenantSigns(const DirectiveParty& party);
[[nodiscard]] bool representativeSigns(const DirectiveParty& party);
[[nodiscard]] bool hasSigned(const DirectiveParty& party);
// A look in the register is good for four weeks before the signing.
inline constexpr int capacityValidDays = 28;

// Codes of CLAUSE_KIND.
namespace clause_kind {
inline constexpr QLatin1StringView command("COMMAND");         // gebod
inline constexpr QLatin1StringView prohibition("PROHIBITION"); // verbod
} // namespace clause_kind

struct DirectiveClause {
    ClauseId id;
    DirectiveId directive;
    DossierId dossier;
    qint64 position = 1; // from 1, without gaps: the number in papers
    QString kind = QString(clause_kind::prohibition);
    QString text;      // the behaviour, as it stands in papers
    QString days;      // "1234567": Monday is 1; empty: no particular days
    QString fromTime;  // "22:00"; empty: no particular hours
    QString untilTime; // "08:00", the next day when it is earlier
    QString place;
    QString persons; // towards whom, with whom
    QDate fromOn;    // invalid: as long as the directive
    QDate untilOn;
    QString watcher;        // who can see whether it is kept
    QString watchHow;       // and how
    bool confirmed = false; // it stands as it is, although the program has questions (clause_check.h)
    int version = 0;
};

// Codes of CLAUSE_RESULT.
namespace clause_result {
inline constexpr QLatin1StringView kept("KEPT");
inline constexpr QLatin1StringView breached("BREACHED");
inline constexpr QLatin1StringView unknown("UNKNOWN");
} // namespace clause_result

// How a clause was kept in one week.
struct ClauseCheck {
    ClauseCheckId id;
    ClauseId clause;
    DirectiveId directive;
    DossierId dossier;
    QDate weekOn; // its Monday
    QString result;
    QString source; // who says so, and how they know
    UserId by;
    int version = 0;
};

struct Breach {
    BreachId id;
    DirectiveId directive;
    DossierId dossier;
    ClauseId clause;
    QDate on;          // when it happened
    QString what;      // no reporters by name
    QStringList links; // "report:12", "document:3": what shows it
    QDate reportedOn;
    QDate hearBy;        // last day on which the tenant is heard in time
    QDate heardOn;       // invalid: not yet
    bool absent = false; // was asked to come, and did not
    QString said;        // by the tenant
    QDate decidedOn;     // invalid: not yet
    bool established = false;
    QString decision; // why, and what follows
    UserId by;        // who decided
    int version = 0;
};

enum class BreachState { Reported, Heard, Established, Dismissed };
[[nodiscard]] BreachState stateOf(const Breach& breach);
// Where open breaches keep a directive: one that is yet to be heard, or yet to be decided. Nothing: there is none.
[[nodiscard]] std::optional<DirectiveState> keptBy(std::span<const Breach> breaches);

// A penalty (dwangsom) that became due for one breach. Each has a clock of its own.
struct Forfeiture {
    ForfeitureId id;
    DirectiveId directive;
    DossierId dossier;
    BreachId breach;
    QDate on; // the day on which it was forfeited
    qint64 amountCents = 0;
    QDate interruptedOn; // payment was demanded by writ: the clock began again (stuiting)
    QDate dueOn;         // last day before it lapses; kept so that it can be looked up
    QDate settledOn;     // paid, collected or given up; invalid: not yet
    QString settlement;  // which, and why
    int version = 0;
};

[[nodiscard]] QDate lapsesOn(const Forfeiture& forfeiture, const WorkingCalendar& calendar);

} // namespace woonrust
