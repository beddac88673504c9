// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/registry/unit_store.h"

#include "domain/address.h"
#include "domain/text_fold.h"
#include "storage/shared/like_number.h"
#include "storage/shared/search_store.h"

#include <QSet>

namespace woonrust::storage {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostInPostcode = 200; // homes looked at for the rest of what was typed

const QString columns = u"id, number, street, house_number, addition, postcode, city, area_id, complex, kind, "
                        "build_year, condition, version"_s;

Unit readUnit(const Row& row)
{
    return {.id = row.id<UnitId>(0),
            .number = row.text(1),
            .street = row.text(2),
            .houseNumber = int(row.integer(3)),
            .addition = row.text(4),
            .postcode = row.text(5),
            .city = row.text(6),
            .area = row.id<AreaId>(7),
            .complex = row.text(8),
            .kind = row.text(9),
            .buildYear = row.optionalInt(10),
            .condition = row.optionalInt(11),
            .version = int(row.integer(12))};
}

Values valuesOf(const Unit& unit)
{
    return {unit.number, unit.street, streetKey(unit.street), unit.houseNumber, unit.addition,  unit.postcode,
            unit.city,   unit.area,   unit.complex,           unit.kind,        unit.buildYear, unit.condition};
}

void indexUnit(Connection& db, UnitId id, const Unit& unit)
{
    indexForSearch(db, EntityKind::Unit, id.value(), {}, unit.addressLine(),
                   QStringList{unit.number, unit.postcode, unit.city, unit.complex}.join(u' '), streetKey(unit.street));
}

// The first text after every text that starts with `prefix`, for "x >= prefix AND x < end".
QString endOfPrefix(const QString& prefix)
{
    return prefix + QChar(0xFFFF);
}

// Gathers hits, each once, until there are enough.
struct Hits {
    std::vector<Unit> units;
    QSet<UnitId> seen;
    int limit = 20;
    std::optional<QStringList> streets = {}; // all names, once they were needed

    [[nodiscard]] bool full() const { return int(units.size()) >= limit; }
    bool add(const Unit& unit)
    {
        if (!full() && !seen.contains(unit.id)) {
            seen.insert(unit.id);
            units.push_back(unit);
        }
        return !full();
    }
};

void addByNumber(Connection& db, const QString& text, Hits& hits)
{
    for (const QString& start : QStringList{text, text.toUpper()})
        db.eachUntil(u"SELECT %1 FROM unit WHERE number >= ? AND number < ? ORDER BY number LIMIT ?"_s.arg(columns),
                     {start, endOfPrefix(start), hits.limit}, [&](const Row& row) { return hits.add(readUnit(row)); });
}

bool fits(const AddressReading& reading, const Unit& unit)
{
    return restFits(reading.rest, unit.addition, unit.city, unit.postcode);
}

void addByPostcode(Connection& db, const AddressReading& reading, Hits& hits)
{
    const auto add = [&](const Row& row) {
        const Unit unit = readUnit(row);
        const bool inStreet = reading.street.isEmpty() || streetKey(unit.street).contains(reading.street) ||
                              streetKey(unit.city).startsWith(reading.street);
        return !inStreet || !fits(reading, unit) || hits.add(unit);
    };
    if (reading.houseNumber > 0)
        db.eachUntil(u"SELECT %1 FROM unit WHERE postcode >= ? AND postcode < ? AND house_number = ? "
                     "ORDER BY postcode, addition"_s.arg(columns),
                     {reading.postcode, endOfPrefix(reading.postcode), reading.houseNumber}, add);
    else
        db.eachUntil(u"SELECT %1 FROM unit WHERE postcode >= ? AND postcode < ? ORDER BY postcode, house_number, "
                     "addition LIMIT ?"_s.arg(columns),
                     {reading.postcode, endOfPrefix(reading.postcode), mostInPostcode}, add);
}

void addInStreet(Connection& db, const QString& street, const AddressReading& reading, Hits& hits)
{
    const auto add = [&](const Row& row) {
        const Unit unit = readUnit(row);
        return !fits(reading, unit) || hits.add(unit);
    };
    if (reading.houseNumber > 0)
        db.eachUntil(u"SELECT %1 FROM unit WHERE street_fold = ? AND house_number = ? ORDER BY addition"_s.arg(columns),
                     {street, reading.houseNumber}, add);
    else
        db.eachUntil(
            u"SELECT %1 FROM unit WHERE street_fold = ? ORDER BY house_number, addition LIMIT ?"_s.arg(columns),
            {street, hits.limit}, add);
}

// The street names from `from` on: one index seek per street, however many homes it has.
void eachStreet(Connection& db, const QString& from, const QString& until,
                const std::function<bool(const QString&)>& street)
{
    db.eachUntil(u"WITH RECURSIVE street (name) AS (SELECT min(street_fold) FROM unit WHERE street_fold >= ? "
                 "UNION ALL SELECT (SELECT min(street_fold) FROM unit WHERE street_fold > street.name) FROM street "
                 "WHERE street.name IS NOT NULL AND street.name < ?) "
                 "SELECT name FROM street WHERE name IS NOT NULL AND name < ?"_s,
                 {from, until, until}, [&](const Row& row) { return street(row.text(0)); });
}

// The streets whose name begins so, or has a later word that does.
void addByStreet(Connection& db, const AddressReading& reading, Hits& hits)
{
    const QStringList spellings = spellingsOf(reading.street);
    for (const QString& typed : spellings)
        eachStreet(db, typed, endOfPrefix(typed), [&](const QString& street) {
            addInStreet(db, street, reading, hits);
            return !hits.full();
        });
    if (hits.full() || reading.street.size() < 3)
        return;
    if (!hits.streets) {
        hits.streets.emplace();
        eachStreet(db, u""_s, QString(QChar(0xFFFF)), [&](const QString& street) {
            hits.streets->append(street);
            return true;
        });
    }
    for (const QString& street : *hits.streets)
        for (const QString& typed : spellings)
            if (!hits.full() && street.contains(u' ' + typed))
                addInStreet(db, street, reading, hits);
}

// What no reading of an address finds: words in another order, a city before the street, a house number alone.
void addByWords(Connection& db, const QString& typed, Hits& hits)
{
    for (const SearchHit& hit :
         search(db, {.seesCases = true, .seesSecret = true}, EntityKind::Unit, typed, hits.limit))
        if (const auto unit = findUnit(db, UnitId(hit.id)); unit && !hits.add(*unit))
            return;
}

} // namespace

UnitId insertUnit(Connection& db, const Unit& unit)
{
    const UnitId id(db.insert(u"INSERT INTO unit (number, street, street_fold, house_number, addition, postcode, city, "
                              "area_id, complex, kind, build_year, condition) "
                              "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                              valuesOf(unit)));
    indexUnit(db, id, unit);
    return id;
}

bool updateUnit(Connection& db, const Unit& unit)
{
    Values values = valuesOf(unit);
    values.emplace_back(unit.id);
    values.emplace_back(unit.version);
    if (db.exec(
            u"UPDATE unit SET number = ?, street = ?, street_fold = ?, house_number = ?, addition = ?, postcode = ?, "
            "city = ?, area_id = ?, complex = ?, kind = ?, build_year = ?, condition = ?, "
            "version = version + 1 WHERE id = ? AND version = ?"_s,
            values) == 0)
        return false;
    indexUnit(db, unit.id, unit);
    return true;
}

std::optional<Unit> findUnit(Connection& db, UnitId id)
{
    return db.one<Unit>(u"SELECT %1 FROM unit WHERE id = ?"_s.arg(columns), {id}, readUnit);
}

std::optional<Unit> findUnitByNumber(Connection& db, const QString& number)
{
    return db.one<Unit>(u"SELECT %1 FROM unit WHERE number = ?"_s.arg(columns), {number}, readUnit);
}

std::optional<Unit> findUnitOfLikeNumber(Connection& db, const QString& number)
{
    const QStringList others = numbersWithOtherZeros(number);
    if (others.isEmpty())
        return std::nullopt;
    return db.one<Unit>(u"SELECT %1 FROM unit WHERE number IN (%2) LIMIT 1"_s.arg(columns, placesFor(others)),
                        valuesOf(others), readUnit);
}

std::vector<Unit> searchUnits(Connection& db, const QString& typed, int limit)
{
    Hits hits{.units = {}, .seen = {}, .limit = limit};
    for (const AddressReading& reading : readAddress(typed)) {
        if (!reading.postcode.isEmpty())
            addByPostcode(db, reading, hits);
        else
            addByStreet(db, reading, hits);
        if (!hits.units.empty())
            break;
    }
    if (!hits.full() && !typed.simplified().isEmpty())
        addByNumber(db, typed.simplified(), hits);
    if (hits.units.empty())
        addByWords(db, typed, hits);
    return hits.units;
}

std::vector<Unit> unitsAtAddress(Connection& db, const QString& postcode, int houseNumber, const QString& addition)
{
    std::vector<Unit> units =
        db.all<Unit>(u"SELECT %1 FROM unit WHERE postcode = ? AND house_number = ? ORDER BY addition"_s.arg(columns),
                     {postcode, houseNumber}, readUnit);
    std::erase_if(units, [&](const Unit& unit) { return plainAddition(unit.addition) != plainAddition(addition); });
    return units;
}

std::vector<UnitId> unitsAround(Connection& db, UnitId id, int limit)
{
    const auto unit = findUnit(db, id);
    if (!unit)
        return {};
    const auto readId = [](const Row& row) { return row.id<UnitId>(0); };
    if (unit->houseNumber == 0)
        return db.all<UnitId>(u"SELECT id FROM unit WHERE complex = ? AND complex <> '' AND id <> ? LIMIT ?"_s,
                              {unit->complex, id, limit}, readId);
    return db.all<UnitId>(
        u"SELECT id FROM unit WHERE street_fold = ? AND house_number BETWEEN ? AND ? AND city = ? "
        "AND id <> ? LIMIT ?"_s,
        {streetKey(unit->street), unit->houseNumber - 4, unit->houseNumber + 4, unit->city, id, limit}, readId);
}

} // namespace woonrust::storage
