// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/directive.h"
#include "domain/visibility.h"
#include "storage/database/connection.h"

#include <functional>

namespace woonrust {

enum class DirectiveDue {
    Any,
    EvaluationDue, // its next evaluation is today or past
    ExpiresSoon,   // its last day is within 30 days, or past
    ToHear,        // a breach is yet to be put to the tenant
    ClockRuns,     // a forfeited penalty lapses
    Waits,         // an evaluation or a hearing: what the rail counts
};

// A filter on the list of directives; what is left empty does not narrow.
struct DirectiveFilter {
    QStringList kinds;    // DIRECTIVE_KIND
    QStringList states;   // DIRECTIVE_STATE
    bool running = false; // those that bind now
    bool open = false;    // those of which something is expected
    UserId keeper;
    DossierId dossier;
    AreaId area; // with all areas below it
    DirectiveDue due = DirectiveDue::Any;
    QString text; // words, by their beginnings
    friend bool operator==(const DirectiveFilter&, const DirectiveFilter&) = default;
    // Whether it narrows on something that somebody who may not open the dossier may not know.
    [[nodiscard]] bool asksForContents() const;
};

enum class DirectiveSort { Number, Evaluation, Ends, State };

// One line of the list. Of one in a hidden dossier only id, number and dossier are filled.
struct DirectiveRow {
    DirectiveId id;
    qint64 number = 0;
    bool hidden = false;
    DossierId dossier;
    qint64 dossierNumber = 0;
    DirectiveKind kind = DirectiveKind::Voluntary;
    DirectiveState state = DirectiveState::Draft;
    QString address;
    UserId keeper;
    QString keeperName;
    QDate startsOn;
    QDate endsOn;
    QDate endedOn;
    QDate nextEvaluationOn;
    int clauses = 0;
    int breaches = 0; // established
    int toHear = 0;   // reported, not yet heard
};

namespace storage {

struct DirectiveOrder {
    DirectiveSort sort = DirectiveSort::Number;
    bool descending = true;
};

// Calls `id` for each directive of the filter, in order, until it returns false.
void eachDirectiveId(Connection& db, const Visibility& visibility, const DirectiveFilter& filter, DirectiveOrder order,
                     QDate today, const std::function<bool(DirectiveId)>& id);
qint64 countDirectives(Connection& db, const Visibility& visibility, const DirectiveFilter& filter, QDate today);
// The lines of these, in the order of `ids`; one that is gone is left out.
std::vector<DirectiveRow> directiveRows(Connection& db, const Visibility& visibility,
                                        const std::vector<DirectiveId>& ids);

} // namespace storage

} // namespace woonrust
