// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/demo/demo_town.h"

#include "exchange/demo/demo_words.h"
#include "storage/registry/area_store.h"
#include "storage/registry/person_store.h"
#include "storage/registry/tenancy_store.h"
#include "storage/registry/unit_store.h"

#include <QDataStream>
#include <QIODevice>
#include <algorithm>

namespace woonrust::demo {

using namespace Qt::StringLiterals;

namespace {

constexpr int steps = 4; // points along one side of a neighbourhood
constexpr int columnsOfTown = 4;
constexpr int rowsOfTown = 2;

struct Point {
    double x = 0;
    double y = 0;
};

// A point of the grid under the town, moved a little so that no border is straight. Neighbours share their points, so
// they fit. The town lies where there is only water.
Point gridPoint(int column, int row)
{
    Random shift(quint64(column) * 7919 + quint64(row) * 104'729 + 17);
    return {.x = 5.300 + 0.0034 * column + 0.0000008 * shift.between(-1000, 1000),
            .y = 52.600 + 0.0021 * row + 0.0000005 * shift.between(-1000, 1000)};
}

// The multipolygon, as WKB, around the neighbourhoods from one corner up to another.
QByteArray boundary(int left, int bottom, int right, int top)
{
    std::vector<Point> ring;
    for (int x = left * steps; x < right * steps; ++x)
        ring.push_back(gridPoint(x, bottom * steps));
    for (int y = bottom * steps; y < top * steps; ++y)
        ring.push_back(gridPoint(right * steps, y));
    for (int x = right * steps; x > left * steps; --x)
        ring.push_back(gridPoint(x, top * steps));
    for (int y = top * steps; y > bottom * steps; --y)
        ring.push_back(gridPoint(left * steps, y));
    ring.push_back(ring.front());
    QByteArray wkb;
    QDataStream out(&wkb, QIODevice::WriteOnly);
    out.setByteOrder(QDataStream::LittleEndian);
    constexpr quint8 littleEndian = 1;
    constexpr quint32 polygon = 3;
    constexpr quint32 multiPolygon = 6;
    out << littleEndian << multiPolygon << quint32(1) << littleEndian << polygon << quint32(1) << quint32(ring.size());
    for (const Point& point : ring)
        out << point.x << point.y;
    return wkb;
}

AreaId addArea(Session& session, const Area& area, const QByteArray& wkb)
{
    const AreaId id = storage::insertArea(session.db(), area);
    storage::putBoundary(session.db(), {.area = id, .year = area.year, .wkb = wkb, .source = u"demo"_s});
    session.log({.action = event::imported,
                 .subjectKind = EntityKind::Area,
                 .subjectId = id.value(),
                 .changes = {{u"code"_s, area.code}}});
    return id;
}

std::vector<AreaId> addAreas(Session& session, Random& random, int year)
{
    const AreaId town = addArea(
        session,
        {.code = u"GM9901"_s, .name = u"Lindenveld"_s, .kind = u"MUNICIPALITY"_s, .year = year, .inhabitants = 31'240},
        boundary(0, 0, columnsOfTown, rowsOfTown));
    struct District {
        QString name;
        int left;
        int right;
        QStringList neighbourhoods; // from the south-west, row by row
    };
    const std::vector<District> districts = {
        {u"Haven"_s, 0, 1, {u"Oude Haven"_s, u"Sluiskwartier"_s}},
        {u"Lindenbuurt"_s, 1, 3, {u"De Linde-Zuid"_s, u"Vogelwijk"_s, u"De Linde-Noord"_s, u"Bomenbuurt"_s}},
        {u"De Eng"_s, 3, 4, {u"Molenveld"_s, u"Korenkamp"_s}}};
    std::vector<AreaId> result;
    for (std::size_t d = 0; d < districts.size(); ++d) {
        const District& district = districts[d];
        const QString code = u"9901%1"_s.arg(d + 1, 2, 10, QChar(u'0'));
        const AreaId parent = addArea(
            session,
            {.code = u"WK"_s + code, .name = district.name, .kind = u"DISTRICT"_s, .parent = town, .year = year},
            boundary(district.left, 0, district.right, rowsOfTown));
        const int width = district.right - district.left;
        for (int n = 0; n < int(district.neighbourhoods.size()); ++n) {
            const int column = district.left + n % width;
            const int row = n / width;
            result.push_back(addArea(session,
                                     {.code = u"BU%1%2"_s.arg(code).arg(n + 1, 2, 10, QChar(u'0')),
                                      .name = district.neighbourhoods[n],
                                      .kind = u"NEIGHBOURHOOD"_s,
                                      .parent = parent,
                                      .year = year,
                                      .inhabitants = random.between(2'100, 5'200),
                                      .households = random.between(1'000, 2'300)},
                                     boundary(column, row, column + 1, row + 1)));
        }
    }
    return result;
}

PersonId addTenant(Session& session, Random& random, const Unit& unit, int serial, QDate from)
{
    const Name name = pickName(random);
    Person person{.tenantNumber = u"H%1"_s.arg(100'000 + serial),
                  .lastName = name.last,
                  .infix = name.infix,
                  .initials = name.initials,
                  .phone = u"06-%1"_s.arg(10'000'000 + random.between(0, 79'999'999))};
    if (random.chance(60))
        person.email = u"huurder%1@example.org"_s.arg(serial);
    person.id = storage::insertPerson(session.db(), person, session.clock().nowUtc());
    Tenancy tenancy{.unit = unit.id, .person = person.id, .startOn = from.addDays(-random.between(200, 7'000))};
    tenancy.id = storage::insertTenancy(session.db(), tenancy);
    session.log({.action = event::imported,
                 .subjectKind = EntityKind::Tenancy,
                 .subjectId = tenancy.id.value(),
                 .changes = {{u"person_id"_s, person.id.value()}}});
    return person.id;
}

} // namespace

Town buildTown(Session& session, Random& random, int homes, QDate from)
{
    Town town{.neighbourhoods = addAreas(session, random, from.year())};
    const int streets = std::clamp(homes / 24, 16, streetNames());
    const int perStreet = (homes + streets - 1) / streets;
    for (int i = 0; i < homes; ++i) {
        const int street = i / perStreet;
        const int inStreet = i % perStreet;
        const bool flats = street % 4 == 3; // portico flats: four doors to a house number
        Unit unit{
            .number = u"VHE-%1"_s.arg(i + 1, 6, 10, QChar(u'0')),
            .street = streetName(street),
            .houseNumber = 1 + (flats ? inStreet / 4 : inStreet),
            .addition = flats ? QString(QChar(u'A' + inStreet % 4)) : QString(),
            .postcode =
                u"%1 %2%3"_s.arg(9'000 + street % 990).arg(QChar(u'A' + street % 19)).arg(QChar(u'B' + street % 15)),
            .city = u"Lindenveld"_s,
            .area = town.neighbourhoods[std::size_t(street) % town.neighbourhoods.size()],
            .complex = u"C%1"_s.arg(100 + street / 2),
            .kind = u"WOO"_s,
            .buildYear = 1952 + (street * 7) % 66,
            .condition = 2 + street % 3};
        unit.id = storage::insertUnit(session.db(), unit);
        session.log({.action = event::imported,
                     .subjectKind = EntityKind::Unit,
                     .subjectId = unit.id.value(),
                     .changes = {{u"number"_s, unit.number}}});
        const PersonId tenant = addTenant(session, random, unit, i + 1, from);
        town.homes.push_back({.unit = unit, .tenant = tenant});
    }
    return town;
}

} // namespace woonrust::demo
