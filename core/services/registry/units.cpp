// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/registry/units.h"

#include "domain/address.h"
#include "services/base/input.h"
#include "storage/registry/area_store.h"
#include "storage/registry/unit_store.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace woonrust::units {

using namespace Qt::StringLiterals;

namespace {

void requireReading(const Session& session)
{
    requireEither(session, Permission::SeeCases, Permission::ImportRegistry);
}

Unit checked(Session& session, const Unit& wanted)
{
    Unit unit = wanted;
    unit.number = checkedLine(unit.number, 40, u"number"_s,
                              QCoreApplication::translate("Units", "Enter the number of the unit."));
    if (const auto other = storage::findUnitByNumber(session.db(), unit.number); other && other->id != unit.id)
        refuseInput(QCoreApplication::translate("Units", "There is a unit with the number %1 already: %2.")
                        .arg(unit.number, other->addressLine()),
                    u"number"_s);
    unit.street = checkedLine(unit.street, 80, u"street"_s, QCoreApplication::translate("Units", "Enter the street."));
    if (unit.houseNumber < 0 || unit.houseNumber > 99'999)
        refuseInput(QCoreApplication::translate("Units", "A house number is a whole number from 1 to 99999."),
                    u"houseNumber"_s);
    unit.addition = checkedLine(unit.addition, 20, u"addition"_s);
    if (const QString typed = unit.postcode.simplified(); !typed.isEmpty()) {
        const auto postcode = normalisedPostcode(typed);
        if (!postcode)
            refuseInput(QCoreApplication::translate("Units", "“%1” is no Dutch postcode. Enter four digits and two "
                                                             "letters, such as 1234 AB.")
                            .arg(typed),
                        u"postcode"_s);
        unit.postcode = *postcode;
    } else {
        unit.postcode.clear();
    }
    unit.city = checkedLine(unit.city, 80, u"city"_s);
    unit.complex = checkedLine(unit.complex, 40, u"complex"_s);
    if (unit.area)
        (void)orMissing(storage::findArea(session.db(), unit.area));
    const auto before = unit.id ? storage::findUnit(session.db(), unit.id) : std::nullopt;
    checkCode(session, u"EENHEIDSOORT"_s, unit.kind, u"kind"_s, before ? before->kind : QString());
    if (unit.buildYear && (*unit.buildYear < 1000 || *unit.buildYear > 2100))
        refuseInput(QCoreApplication::translate("Units", "A year of building has four digits, such as 1974."),
                    u"buildYear"_s);
    if (unit.condition && (*unit.condition < 1 || *unit.condition > 6))
        refuseInput(QCoreApplication::translate("Units", "A condition score runs from 1 to 6."), u"condition"_s);
    return unit;
}

QJsonValue numberOrNull(const std::optional<int>& number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

QJsonObject changesBetween(const Unit& before, const Unit& after)
{
    QJsonObject changes;
    noteChange(changes, "number"_L1, before.number, after.number);
    noteChange(changes, "street"_L1, before.street, after.street);
    noteChange(changes, "houseNumber"_L1, before.houseNumber, after.houseNumber);
    noteChange(changes, "addition"_L1, before.addition, after.addition);
    noteChange(changes, "postcode"_L1, before.postcode, after.postcode);
    noteChange(changes, "city"_L1, before.city, after.city);
    noteChange(changes, "area"_L1, before.area.value(), after.area.value());
    noteChange(changes, "complex"_L1, before.complex, after.complex);
    noteChange(changes, "kind"_L1, before.kind, after.kind);
    noteChange(changes, "buildYear"_L1, numberOrNull(before.buildYear), numberOrNull(after.buildYear));
    noteChange(changes, "condition"_L1, numberOrNull(before.condition), numberOrNull(after.condition));
    return changes;
}

} // namespace

Result<std::vector<Unit>> search(Session& session, const QString& typed)
{
    return session.read([&] {
        requireReading(session);
        return storage::searchUnits(session.db(), typed);
    });
}

Result<Unit> get(Session& session, UnitId id)
{
    return session.read([&] {
        requireReading(session);
        return orMissing(storage::findUnit(session.db(), id));
    });
}

Result<std::optional<Unit>> findByNumber(Session& session, const QString& number)
{
    return session.read([&] {
        requireReading(session);
        return storage::findUnitByNumber(session.db(), number.simplified());
    });
}

Result<UnitId> add(Session& session, const Unit& wanted)
{
    return session.write([&] {
        requirePermission(session, Permission::ImportRegistry);
        Unit unit = wanted;
        unit.id = {};
        unit = checked(session, unit);
        const UnitId id = storage::insertUnit(session.db(), unit);
        session.log({.action = event::created,
                     .subjectKind = EntityKind::Unit,
                     .subjectId = id.value(),
                     .changes = changesBetween({}, unit)});
        return id;
    });
}

Result<void> update(Session& session, const Unit& wanted)
{
    return session.write([&] {
        requirePermission(session, Permission::ImportRegistry);
        const Unit before = orMissing(storage::findUnit(session.db(), wanted.id));
        requireUnchanged(wanted.version, before.version);
        const Unit after = checked(session, wanted);
        const QJsonObject changes = changesBetween(before, after);
        if (changes.isEmpty())
            return;
        orStale(storage::updateUnit(session.db(), after));
        session.log({.action = event::changed,
                     .subjectKind = EntityKind::Unit,
                     .subjectId = after.id.value(),
                     .changes = changes});
    });
}

Result<Unit> check(Session& session, const Unit& unit)
{
    return session.read([&] {
        requirePermission(session, Permission::ImportRegistry);
        return checked(session, unit);
    });
}

} // namespace woonrust::units
