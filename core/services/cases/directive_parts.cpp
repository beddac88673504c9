// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/base/input.h"
#include "services/cases/directive_step.h"
#include "services/cases/directives.h"
#include "services/cases/things/directive_part.h"
#include "services/cases/things/thing_guard.h"
#include "storage/cases/directive_part_store.h"
#include "storage/cases/directive_store.h"
#include "storage/registry/person_merge_store.h"
#include "storage/registry/person_store.h"

#include <QTime>
#include <algorithm>

// Parties and clauses of a behaviour directive.
namespace woonrust::directives {

using namespace Qt::StringLiterals;

namespace {

DirectiveParty checked(Session& session, DirectiveParty party, const DirectiveParty& before, Numbers numbers)
{
    party.name = checkedLine(party.name, 200, u"name"_s);
    party.representative = checkedLine(party.representative, 300, u"representative"_s);
    party.understands = checkedLine(party.understands, 300, u"understands"_s);
    party.person = storage::standsFor(session.db(), party.person);
    if (party.person && !storage::findPerson(session.db(), party.person))
        refuseMissing();
    if (!party.person && party.name.isEmpty())
        refuseInput(QCoreApplication::translate("Directives", "Choose a person, or write the name."), u"person"_s);
    checkCode(session, u"DIRECTIVE_ROLE"_s, party.role, u"role"_s, before.role);
    checkCode(session, u"CAPACITY"_s, party.capacity, u"capacity"_s, before.capacity, true);
    if (party.capacity.isEmpty()) {
        party.capacityOn = {};
        party.capacityBy = {};
    } else {
        if (!party.capacityOn.isValid())
            party.capacityOn = session.clock().today();
        requireDay(session, party.capacityOn, {}, u"capacityOn"_s);
        if (party.capacity != before.capacity || party.capacityOn != before.capacityOn)
            party.capacityBy = session.actor().id;
    }
    for (const DirectiveParty& other : storage::directivePartiesOf(session.db(), party.directive))
        if (party.person && other.person == party.person && other.id != party.id)
            refuseInput(QCoreApplication::translate("Directives", "This person is a party already."), u"person"_s);
    questionNumbers(
        numbers,
        {{u"name"_s, party.name}, {u"representative"_s, party.representative}, {u"understands"_s, party.understands}});
    return party;
}

QString checkedTime(const QString& typed, const QString& field)
{
    if (typed.trimmed().isEmpty())
        return {};
    QString text = typed.trimmed();
    text.replace(u'.', u':');
    for (const auto& form : {u"H:mm"_s, u"H"_s, u"HHmm"_s})
        if (const QTime time = QTime::fromString(text, form); time.isValid())
            return time.toString(u"HH:mm"_s);
    refuseInput(QCoreApplication::translate("Directives", "Write a time as 22:00."), field);
}

QString checkedDays(const QString& typed)
{
    QString days;
    for (char16_t day = u'1'; day <= u'7'; ++day)
        if (typed.contains(QChar(day)))
            days += QChar(day);
    return days;
}

DirectiveClause checked(Session& session, DirectiveClause clause, const DirectiveClause& before, Numbers numbers)
{
    checkCode(session, u"CLAUSE_KIND"_s, clause.kind, u"kind"_s, before.kind);
    clause.text = checkedText(clause.text, 2000, u"text"_s);
    clause.place = checkedLine(clause.place, 300, u"place"_s);
    clause.persons = checkedLine(clause.persons, 300, u"persons"_s);
    clause.watcher = checkedLine(clause.watcher, 300, u"watcher"_s);
    clause.watchHow = checkedLine(clause.watchHow, 500, u"watchHow"_s);
    clause.days = checkedDays(clause.days);
    clause.fromTime = checkedTime(clause.fromTime, u"fromTime"_s);
    clause.untilTime = checkedTime(clause.untilTime, u"untilTime"_s);
    if (clause.fromTime.isEmpty() != clause.untilTime.isEmpty())
        refuseInput(QCoreApplication::translate("Directives", "Write from and until which time."),
                    clause.fromTime.isEmpty() ? u"fromTime"_s : u"untilTime"_s);
    for (const auto& [day, field] : {std::pair(clause.fromOn, u"fromOn"_s), std::pair(clause.untilOn, u"untilOn"_s)})
        if (day.isValid())
            checkDay(day, field);
    if (clause.fromOn.isValid() && clause.untilOn.isValid() && clause.untilOn < clause.fromOn)
        refuseInput(QCoreApplication::translate("Directives", "The last day of the clause is before the first."),
                    u"untilOn"_s);
    // Another text is another question.
    if (clause.text != before.text && before.confirmed)
        clause.confirmed = false;
    questionNumbers(numbers, {{u"text"_s, clause.text},
                              {u"place"_s, clause.place},
                              {u"persons"_s, clause.persons},
                              {u"watcher"_s, clause.watcher},
                              {u"watchHow"_s, clause.watchHow}});
    return clause;
}

template <class T> T openedPart(Session& session, const Thing<T>& def, decltype(T::id) id, int version)
{
    T part = openedForWork(session, def, id, event::changed);
    requireUnchanged(version, part.version);
    return part;
}

// In that order from 1: writes those whose place differs.
void place(Session& session, const std::vector<DirectiveClause>& order)
{
    qint64 position = 0;
    for (const DirectiveClause& before : order) {
        DirectiveClause after = before;
        after.position = ++position;
        CaseWrite(session).change(things::directiveClause, before, after);
    }
}

} // namespace

Result<DirectivePartyId> addParty(Session& session, const DirectiveParty& wanted, Numbers numbers)
{
    return session.write([&] {
        const Going from = going(session, wanted.directive, DirectiveEvent::Change);
        DirectiveParty party = wanted;
        party.id = {};
        party.dossier = from.directive.dossier;
        party.signedOn = {};
        party.representativeSignedOn = {};
        party = checked(session, party, {.role = {}}, numbers);
        CaseWrite(session).add(things::directiveParty, party);
        return party.id;
    });
}

Result<int> saveParty(Session& session, const DirectiveParty& wanted, Numbers numbers)
{
    return session.write([&] {
        const DirectiveParty before = openedPart(session, things::directiveParty, wanted.id, wanted.version);
        const auto mayChange = [&](DirectiveEvent event) {
            const Directive directive = orMissing(storage::findDirective(session.db(), before.directive));
            return stepOf(directive.kind, directive.state, event).has_value();
        };
        // While it is proposed, what the register says can be looked up again.
        (void)going(session, before.directive,
                    mayChange(DirectiveEvent::Sign) ? DirectiveEvent::Sign : DirectiveEvent::Change);
        DirectiveParty after = wanted;
        after.directive = before.directive;
        after.dossier = before.dossier;
        after.signedOn = before.signedOn;
        after.representativeSignedOn = before.representativeSignedOn;
        after.capacityBy = before.capacityBy;
        if (mayChange(DirectiveEvent::Sign)) {
            after.person = before.person;
            after.name = before.name;
            after.role = before.role;
        }
        after = checked(session, after, before, numbers);
        CaseWrite(session).change(things::directiveParty, before, after);
        return orMissing(storage::findDirectiveParty(session.db(), wanted.id)).version;
    });
}

Result<void> removeParty(Session& session, Seen<DirectivePartyId> seen)
{
    return session.write([&] {
        const DirectiveParty party = openedPart(session, things::directiveParty, seen.id, seen.version);
        (void)going(session, party.directive, DirectiveEvent::Change);
        CaseWrite(session).remove(things::directiveParty, party);
    });
}

Result<ClauseId> addClause(Session& session, const DirectiveClause& wanted, Numbers numbers)
{
    return session.write([&] {
        const Going from = going(session, wanted.directive, DirectiveEvent::Change);
        DirectiveClause clause = wanted;
        clause.id = {};
        clause.dossier = from.directive.dossier;
        clause.position = qint64(storage::directiveClausesOf(session.db(), from.directive.id).size()) + 1;
        clause = checked(session, clause, {.kind = {}}, numbers);
        CaseWrite(session).add(things::directiveClause, clause);
        return clause.id;
    });
}

Result<int> saveClause(Session& session, const DirectiveClause& wanted, Numbers numbers)
{
    return session.write([&] {
        const DirectiveClause before = openedPart(session, things::directiveClause, wanted.id, wanted.version);
        (void)going(session, before.directive, DirectiveEvent::Change);
        DirectiveClause after = wanted;
        after.directive = before.directive;
        after.dossier = before.dossier;
        after.position = before.position;
        after = checked(session, after, before, numbers);
        CaseWrite(session).change(things::directiveClause, before, after);
        return orMissing(storage::findDirectiveClause(session.db(), wanted.id)).version;
    });
}

Result<void> removeClause(Session& session, Seen<ClauseId> seen)
{
    return session.write([&] {
        const DirectiveClause clause = openedPart(session, things::directiveClause, seen.id, seen.version);
        (void)going(session, clause.directive, DirectiveEvent::Change);
        CaseWrite(session).remove(things::directiveClause, clause);
        place(session, storage::directiveClausesOf(session.db(), clause.directive));
    });
}

Result<void> moveClause(Session& session, ClauseId id, int position)
{
    return session.write([&] {
        const DirectiveClause clause = openedForWork(session, things::directiveClause, id, event::changed);
        (void)going(session, clause.directive, DirectiveEvent::Change);
        auto order = storage::directiveClausesOf(session.db(), clause.directive);
        const auto from = std::ranges::find(order, id, &DirectiveClause::id);
        const auto to = order.begin() + std::clamp(position - 1, 0, int(order.size()) - 1);
        if (from < to)
            std::rotate(from, from + 1, to + 1);
        else
            std::rotate(to, from, from + 1);
        place(session, order);
    });
}

} // namespace woonrust::directives
