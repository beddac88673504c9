// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/cases/reports.h"
#include "storage/registry/area_store.h"
#include "storage/registry/person_store.h"
#include "storage/registry/tenancy_store.h"
#include "storage/registry/unit_store.h"
#include "support/test_casebook.h"

namespace woonrust::tests {

// A casebook with a street to report about: Lijsterhof 12 to 16, each with a tenant since 2020 (A. de Wit, B. Smit,
// C. Bos), in one buurt.
class CaseStreet : public TestCasebook {
public:
    CaseStreet()
    {
        Transaction transaction(db);
        area = storage::insertArea(db, {.code = QStringLiteral("BU01060204"),
                                        .name = QStringLiteral("De Lariks West"),
                                        .kind = QStringLiteral("BU")});
        int houseNumber = 12;
        for (const char* name : {"de Wit", "Smit", "Bos"}) {
            const UnitId unit = storage::insertUnit(db, {.number = QStringLiteral("VHE-%1").arg(houseNumber),
                                                         .street = QStringLiteral("Lijsterhof"),
                                                         .houseNumber = houseNumber,
                                                         .city = QStringLiteral("Assen"),
                                                         .area = area,
                                                         .kind = QStringLiteral("WOO")});
            const PersonId person = storage::insertPerson(db, {.lastName = QString::fromLatin1(name)}, clock.nowUtc());
            storage::insertTenancy(db, {.unit = unit, .person = person, .startOn = QDate(2020, 1, 1)});
            units.push_back(unit);
            tenants.push_back(person);
            houseNumber += 2;
        }
        transaction.commit();
    }

    // Noise at nr. 14, reported by the tenant of nr. 12 on Friday 20 November 2026 at 9:42.
    [[nodiscard]] Report noise() const
    {
        Report report;
        report.receivedAt = utcFromAmsterdam(QDate(2026, 11, 20), QTime(9, 42));
        report.reporterKind = ReporterKind::Known;
        report.reporter = tenants[0];
        report.unit = units[1];
        report.accused = tenants[1];
        report.category = QStringLiteral("GEL");
        report.nature = QStringLiteral("overlast");
        report.description = QStringLiteral("Loud music at night.");
        return report;
    }

    [[nodiscard]] UserId user(Role role) { return actor(role).id; }

    AreaId area;
    std::vector<UnitId> units;
    std::vector<PersonId> tenants;
};

} // namespace woonrust::tests
