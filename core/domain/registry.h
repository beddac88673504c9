// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/id.h"

#include <QDate>
#include <QString>
#include <optional>

namespace woonrust {

// A place in the tree gemeente > wijk > buurt > complex > straat, or an own area. Codes are CBS codes where CBS has
// one (GM, WK, BU; the last four characters of a BU code may be letters, domain.md 6).
struct Area {
    AreaId id;
    QString code; // unique
    QString name; // equals the code until an area import names it
    QString kind; // code of list AREA_KIND
    AreaId parent;
    int year = 0; // year of the division that the code and boundary come from; 0 = not known
    std::optional<int> inhabitants;
    std::optional<int> households;
    bool retired = false;
    int version = 0;
};

// A letting unit (eenheid, vhe).
struct Unit {
    UnitId id;
    QString number; // the association's own number, unique
    QString street;
    int houseNumber = 0; // 0 = none
    QString addition;
    QString postcode; // "1234 AB" or empty
    QString city;
    AreaId area;
    QString complex; // code of the complex in the association's own register
    QString kind;    // code of list EENHEIDSOORT; WOO = home
    std::optional<int> buildYear;
    std::optional<int> condition; // 1 (excellent) to 6 (very bad), NEN 2767
    int version = 0;

    // "Lijsterhof 14-B"
    [[nodiscard]] QString addressLine() const;
};

struct Person {
    PersonId id;
    QString tenantNumber; // the association's own number; empty for others than tenants
    QString lastName;
    QString infix;
    QString initials;
    QString phone;
    QString email;
    QString remark; // how to reach, interpreter language; never a judgement of the person
    int version = 0;

    [[nodiscard]] QString displayName() const; // "T. van der Horst"
};

struct Tenancy {
    TenancyId id;
    UnitId unit;
    PersonId person;
    QDate startOn;
    QDate endOn;       // invalid = running
    QString endReason; // code of list EINDEREDEN
    QString endDetail; // code of list EINDEDETAILREDEN
    int version = 0;
};

// A warning on a person or a unit, such as "Bezoek met twee"; always with an end date (design 2).
struct Alert {
    AlertId id;
    PersonId person; // exactly one of person and unit is set
    UnitId unit;
    QString kind;   // code of list SIGNALERINGDETAILSOORT
    QString text;   // facts, no judgement
    QString source; // who said so
    QDate fromOn;
    QDate untilOn;
    bool ended = false;
    int version = 0;
};

} // namespace woonrust
