// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/cases/directive_whole.h"

#include "storage/cases/breach_store.h"
#include "storage/cases/directive_part_store.h"
#include "storage/registry/tenancy_store.h"

namespace woonrust::directives {

DirectiveWhole wholeOf(Connection& db, const Directive& directive, QDate today)
{
    DirectiveWhole whole{.directive = directive,
                         .parties = storage::directivePartiesOf(db, directive.id),
                         .clauses = storage::directiveClausesOf(db, directive.id),
                         .checks = storage::clauseChecksOf(db, directive.id),
                         .breaches = storage::breachesOf(db, directive.id),
                         .forfeitures = storage::forfeituresOf(db, directive.id)};
    if (directive.unit)
        for (const storage::Resident& resident : storage::residentsOn(db, directive.unit, today))
            whole.tenants.push_back(resident.person.id);
    return whole;
}

} // namespace woonrust::directives
