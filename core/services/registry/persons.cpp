// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/registry/persons.h"

#include "domain/email_address.h"
#include "domain/phone.h"
#include "domain/text_fold.h"
#include "services/base/input.h"
#include "services/base/open_guard.h"
#include "storage/registry/person_merge_store.h"
#include "storage/registry/person_store.h"
#include "storage/registry/tenancy_store.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QRegularExpression>

namespace woonrust::persons {

using namespace Qt::StringLiterals;

namespace {

// "Horst, van der" and "van der Horst" in the field of the last name stay as they are typed; only white space goes.
Person checked(Session& session, const Person& wanted, Numbers numbers)
{
    Person person = wanted;
    person.lastName = checkedLine(person.lastName, 100, u"lastName"_s,
                                  QCoreApplication::translate("Persons", "Enter the last name. For somebody who does "
                                                                         "not want to be known, choose anonymous."));
    if (searchWords(person.lastName).isEmpty())
        refuseInput(QCoreApplication::translate("Persons", "A last name has at least one letter."), u"lastName"_s);
    person.infix = checkedLine(person.infix, 20, u"infix"_s);
    person.initials = checkedLine(person.initials, 20, u"initials"_s);
    person.tenantNumber = checkedLine(person.tenantNumber, 40, u"tenantNumber"_s);
    if (!person.tenantNumber.isEmpty()) {
        const auto other = storage::findPersonByTenantNumber(session.db(), person.tenantNumber);
        // Also of an entry that was merged with this one, which keeps a number of its own.
        if (other && (other->id != person.id || other->tenantNumber != person.tenantNumber))
            refuseInput(QCoreApplication::translate("Persons", "Tenant number %1 belongs to %2. Choose that person, "
                                                               "or correct the number.")
                            .arg(person.tenantNumber, other->displayName()),
                        u"tenantNumber"_s);
    }
    person.phone = checkedLine(person.phone, 40, u"phone"_s);
    if (!person.phone.isEmpty() && !isPhoneNumber(person.phone))
        refuseInput(QCoreApplication::translate("Persons", "Enter one phone number, such as 06 1234 5678."),
                    u"phone"_s);
    person.email = checkedLine(person.email, 200, u"email"_s);
    if (!person.email.isEmpty() && !isEmailAddress(person.email))
        refuseInput(QCoreApplication::translate("Persons", "Enter an e-mail address, such as name@example.nl."),
                    u"email"_s);
    person.remark = checkedText(person.remark, 2000, u"remark"_s);
    questionNumbers(numbers, {{u"lastName"_s, person.lastName}, {u"remark"_s, person.remark}});
    return person;
}

QJsonObject changesBetween(const Person& before, const Person& after)
{
    QJsonObject changes;
    noteChange(changes, "tenantNumber"_L1, before.tenantNumber, after.tenantNumber);
    noteChange(changes, "lastName"_L1, before.lastName, after.lastName);
    noteChange(changes, "infix"_L1, before.infix, after.infix);
    noteChange(changes, "initials"_L1, before.initials, after.initials);
    noteChange(changes, "phone"_L1, before.phone, after.phone);
    noteChange(changes, "email"_L1, before.email, after.email);
    noteChange(changes, "remark"_L1, before.remark, after.remark);
    return changes;
}

void requireChanging(const Session& session)
{
    requireEither(session, Permission::RegisterReport, Permission::ImportRegistry);
}

QString plainInitials(const Person& person)
{
    return searchWords(person.initials).join(QString());
}

std::optional<Likeness> likenessOf(Connection& db, const Person& entered, const Person& other, UnitId home, QDate today)
{
    if (!entered.tenantNumber.isEmpty() && entered.tenantNumber == other.tenantNumber)
        return Likeness::TenantNumber;
    if (foldForSearch(entered.lastName) != foldForSearch(other.lastName))
        return std::nullopt;
    // "J. Jansen" and "P. Jansen" at one address or on one telephone are two people of one household.
    const QString ours = plainInitials(entered);
    const QString theirs = plainInitials(other);
    if (!ours.isEmpty() && !theirs.isEmpty() && ours.front() != theirs.front())
        return std::nullopt;
    if (!entered.phone.isEmpty() && phoneDigits(entered.phone) == phoneDigits(other.phone))
        return Likeness::Phone;
    if (!entered.email.isEmpty() && foldForSearch(entered.email) == foldForSearch(other.email))
        return Likeness::Email;
    if (home && storage::homeOn(db, other.id, today) == home)
        return Likeness::Address;
    return !ours.isEmpty() && ours == theirs ? std::optional(Likeness::Name) : std::nullopt;
}

} // namespace

Result<std::vector<Person>> search(Session& session, const QString& typed)
{
    return session.read([&] {
        requirePermission(session, Permission::SeeCases);
        return storage::searchPersons(session.db(), typed, session.clock().today());
    });
}

Result<Person> get(Session& session, PersonId id)
{
    return session.read([&] {
        requirePermission(session, Permission::SeeCases);
        Person person = orMissing(storage::findPerson(session.db(), id));
        orThrow(logLook(session, EntityKind::Person, id.value(), {}, {}));
        return person;
    });
}

Result<std::vector<PossibleDouble>> possibleDoubles(Session& session, const Person& person, UnitId home)
{
    return session.read([&] {
        requirePermission(session, Permission::SeeCases);
        std::vector<Person> candidates;
        if (!person.lastName.simplified().isEmpty())
            candidates = storage::personsOfSameName(session.db(), person.lastName);
        if (!person.tenantNumber.isEmpty())
            if (const auto same = storage::findPersonByTenantNumber(session.db(), person.tenantNumber.simplified()))
                candidates.insert(candidates.begin(), *same);
        std::vector<PossibleDouble> doubles;
        for (const Person& other : candidates) {
            if (other.id == person.id ||
                std::ranges::contains(doubles, other.id, [](const PossibleDouble& known) { return known.person.id; }))
                continue;
            if (const auto likeness = likenessOf(session.db(), person, other, home, session.clock().today()))
                doubles.push_back({.person = other, .likeness = *likeness});
        }
        std::ranges::stable_sort(doubles, {}, &PossibleDouble::likeness);
        if (doubles.size() > 5)
            doubles.resize(5);
        return doubles;
    });
}

Result<PersonId> add(Session& session, const Person& wanted, Numbers numbers)
{
    return session.write([&] {
        requireChanging(session);
        Person person = wanted;
        person.id = {};
        person = checked(session, person, numbers);
        const PersonId id = storage::insertPerson(session.db(), person, session.clock().nowUtc());
        session.log({.action = event::created,
                     .subjectKind = EntityKind::Person,
                     .subjectId = id.value(),
                     .changes = changesBetween({}, person)});
        return id;
    });
}

Result<void> update(Session& session, const Person& wanted, Numbers numbers)
{
    return session.write([&] {
        requireChanging(session);
        const Person before = orMissing(storage::findPerson(session.db(), wanted.id));
        if (before.version != wanted.version)
            refuseStale();
        if (storage::mergedInto(session.db(), wanted.id))
            refuseInput(QCoreApplication::translate("Persons", "This entry was merged with another one. Undo that "
                                                               "first."),
                        u"person"_s);
        const bool sameTexts = wanted.lastName == before.lastName && wanted.remark == before.remark;
        const Person after = checked(session, wanted, sameTexts ? Numbers::Confirmed : numbers);
        const QJsonObject changes = changesBetween(before, after);
        if (changes.isEmpty())
            return;
        if (!storage::updatePerson(session.db(), after))
            refuseStale();
        session.log({.action = event::changed,
                     .subjectKind = EntityKind::Person,
                     .subjectId = after.id.value(),
                     .changes = changes});
    });
}

} // namespace woonrust::persons
