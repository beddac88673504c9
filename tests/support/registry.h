// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/registry/persons.h"
#include "services/registry/tenancies.h"
#include "services/registry/units.h"
#include "support/test_casebook.h"

namespace woonrust::tests {

// Short ways to fill the register of a test casebook; each throws when the service refuses.

inline UnitId addUnit(TestCasebook& book, const QString& number, const QString& street, int houseNumber,
                      const QString& addition = {}, const QString& postcode = {}, AreaId area = {})
{
    Session session = book.session(Role::Coordinator);
    Unit unit;
    unit.number = number;
    unit.street = street;
    unit.houseNumber = houseNumber;
    unit.addition = addition;
    unit.postcode = postcode;
    unit.city = QStringLiteral("Dordrecht");
    unit.area = area;
    unit.kind = QStringLiteral("WOO");
    return orThrow(units::add(session, unit));
}

inline PersonId addPerson(TestCasebook& book, const QString& initials, const QString& infix, const QString& lastName,
                          const QString& phone = {}, const QString& tenantNumber = {})
{
    Session session = book.session(Role::Coordinator);
    Person person;
    person.tenantNumber = tenantNumber;
    person.lastName = lastName;
    person.infix = infix;
    person.initials = initials;
    person.phone = phone;
    return orThrow(persons::add(session, person));
}

inline TenancyId addTenancy(TestCasebook& book, UnitId unit, PersonId person, QDate start, QDate end = {})
{
    Session session = book.session(Role::Coordinator);
    Tenancy tenancy;
    tenancy.unit = unit;
    tenancy.person = person;
    tenancy.startOn = start;
    tenancy.endOn = end;
    return orThrow(tenancies::add(session, tenancy));
}

} // namespace woonrust::tests
