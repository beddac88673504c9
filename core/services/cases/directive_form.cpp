// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/cases/directive_form.h"

#include "services/base/input.h"

namespace woonrust::directives {

using namespace Qt::StringLiterals;

namespace {

// The value, or the refusal with its place in the form.
template <class T> T partOf(Result<T> result, const QString& list, std::size_t place)
{
    if (!result) {
        Error error = result.error();
        error.field = u"%1/%2/%3"_s.arg(list).arg(place).arg(error.field);
        throw Failure(error);
    }
    if constexpr (!std::is_void_v<T>)
        return *std::move(result);
}

} // namespace

Result<void> saveForm(Session& session, const Form& form, Numbers numbers)
{
    return session.write([&] {
        (void)orThrow(save(session, form.directive, numbers));
        const DirectiveId id = form.directive.id;
        for (const Seen<DirectivePartyId>& gone : form.goneParties)
            orThrow(removeParty(session, gone));
        for (std::size_t i = 0; i < form.parties.size(); ++i) {
            DirectiveParty party = form.parties[i];
            party.directive = id;
            if (party.id)
                (void)partOf(saveParty(session, party, numbers), u"parties"_s, i);
            else
                (void)partOf(addParty(session, party, numbers), u"parties"_s, i);
        }
        std::vector<ClauseId> order;
        for (std::size_t i = 0; i < form.clauses.size(); ++i) {
            DirectiveClause clause = form.clauses[i];
            clause.directive = id;
            if (clause.id)
                (void)partOf(saveClause(session, clause, numbers), u"clauses"_s, i);
            else
                clause.id = partOf(addClause(session, clause, numbers), u"clauses"_s, i);
            order.push_back(clause.id);
        }
        // Their places change only now: that makes another version of each.
        for (const Seen<ClauseId>& gone : form.goneClauses)
            orThrow(removeClause(session, gone));
        for (std::size_t i = 0; i < order.size(); ++i)
            orThrow(moveClause(session, order[i], int(i) + 1));
    });
}

Result<void> saveParties(Session& session, const std::vector<DirectiveParty>& parties, Numbers numbers)
{
    return session.write([&] {
        for (std::size_t i = 0; i < parties.size(); ++i)
            (void)partOf(saveParty(session, parties[i], numbers), u"parties"_s, i);
    });
}

} // namespace woonrust::directives
