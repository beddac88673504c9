// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/register/unit_store.h"

#include "domain/text_fold.h"
#include "storage/shared/search_store.h"

#include <QRegularExpression>
#include <QSet>

namespace woonrust::storage {

using namespace Qt::StringLiterals;

namespace {

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
    return {unit.number,      unit.street,    foldForSearch(unit.street),
            unit.houseNumber, unit.addition,  unit.postcode,
            unit.city,        unit.area,      unit.complex,
            unit.kind,        unit.buildYear, unit.condition};
}

void indexUnit(Connection& db, UnitId id, const Unit& unit)
{
    indexForSearch(db, EntityKind::Unit, id.value(), {}, unit.addressLine(),
                   QStringList{unit.number, unit.postcode, unit.city, unit.complex}.join(u' '));
}

QString plainAddition(const QString& text)
{
    QString plain;
    for (const QChar c : text.toUpper())
        if (c.isLetterOrNumber())
            plain += c;
    return plain;
}

AddressQuery streetQuery(const QString& folded)
{
    AddressQuery query;
    query.street = folded;
    return query;
}

// The first text after every text that starts with `prefix`, for "x >= prefix AND x < end".
QString endOfPrefix(const QString& prefix)
{
    return prefix + QChar(0xFFFF);
}

bool hasAddition(const Unit& unit, const QString& typed)
{
    return plainAddition(unit.addition).startsWith(typed);
}

// Gathers hits, each once, until there are enough.
struct Hits {
    std::vector<Unit> units;
    QSet<UnitId> seen;
    int limit = 20;

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

void addByPostcode(Connection& db, const AddressQuery& query, Hits& hits)
{
    const auto add = [&](const Row& row) {
        const Unit unit = readUnit(row);
        return !hasAddition(unit, query.addition) || hits.add(unit);
    };
    if (query.houseNumber > 0)
        db.eachUntil(u"SELECT %1 FROM unit WHERE postcode >= ? AND postcode < ? AND house_number = ? "
                     "ORDER BY postcode, addition"_s.arg(columns),
                     {query.postcode, endOfPrefix(query.postcode), query.houseNumber}, add);
    else
        db.eachUntil(u"SELECT %1 FROM unit WHERE postcode >= ? AND postcode < ? ORDER BY postcode, house_number, "
                     "addition LIMIT ?"_s.arg(columns),
                     {query.postcode, endOfPrefix(query.postcode), hits.limit}, add);
}

void addInStreet(Connection& db, const QString& street, const AddressQuery& query, Hits& hits)
{
    const auto add = [&](const Row& row) {
        const Unit unit = readUnit(row);
        return !hasAddition(unit, query.addition) || hits.add(unit);
    };
    if (query.houseNumber > 0)
        db.eachUntil(u"SELECT %1 FROM unit WHERE street_fold = ? AND house_number = ? ORDER BY addition"_s.arg(columns),
                     {street, query.houseNumber}, add);
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

void addByStreet(Connection& db, const AddressQuery& query, Hits& hits)
{
    eachStreet(db, query.street, endOfPrefix(query.street), [&](const QString& street) {
        addInStreet(db, street, query, hits);
        return !hits.full();
    });
    if (hits.full() || query.street.size() < 3)
        return;
    // A later word of the street's name.
    eachStreet(db, u""_s, QString(QChar(0xFFFF)), [&](const QString& street) {
        if (street.contains(u' ' + query.street) || street.contains(u'-' + query.street))
            addInStreet(db, street, query, hits);
        return !hits.full();
    });
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

AddressQuery readAddressQuery(const QString& typed)
{
    AddressQuery query;
    query.text = typed.simplified();
    static const QRegularExpression postcode(uR"(^(\d{4})\s?([a-z]{2})?(?:\s*(\d{1,5})[\s-]*(.*))?$)"_s,
                                             QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression street(uR"(^(.*?[^\d\s].*?)\s+(\d{1,5})[\s-]*([a-z0-9 -]{0,6})$)"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    if (const auto match = postcode.match(query.text); match.hasMatch()) {
        const QString letters = match.captured(2).toUpper();
        query.postcode = letters.isEmpty() ? match.captured(1) : match.captured(1) + u' ' + letters;
        query.houseNumber = match.captured(3).toInt();
        query.addition = plainAddition(match.captured(4));
    } else if (const auto parts = street.match(query.text); parts.hasMatch()) {
        query.street = foldForSearch(parts.captured(1));
        query.houseNumber = parts.captured(2).toInt();
        query.addition = plainAddition(parts.captured(3));
    } else {
        query.street = foldForSearch(query.text);
    }
    return query;
}

std::vector<Unit> searchUnits(Connection& db, const QString& typed, int limit)
{
    const AddressQuery query = readAddressQuery(typed);
    Hits hits{.units = {}, .seen = {}, .limit = limit};
    if (query.text.isEmpty())
        return {};
    if (!query.postcode.isEmpty())
        addByPostcode(db, query, hits);
    if (!query.street.isEmpty() && !hits.full())
        addByStreet(db, query, hits);
    // "Plein 1940" and "Plein 1940 7": a number that belongs to the street's name.
    if (query.houseNumber > 0 && hits.units.empty() && !query.street.isEmpty()) {
        static const QRegularExpression lastNumber(uR"(^(.+)\s(\d{1,5})\s?([a-z]?)$)"_s);
        const QString whole = foldForSearch(query.text);
        addByStreet(db, streetQuery(whole), hits);
        if (const auto match = lastNumber.match(whole); match.hasMatch() && hits.units.empty()) {
            AddressQuery split = streetQuery(match.captured(1));
            split.houseNumber = match.captured(2).toInt();
            split.addition = plainAddition(match.captured(3));
            addByStreet(db, split, hits);
        }
    }
    if (!hits.full())
        addByNumber(db, query.text, hits);
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
        {foldForSearch(unit->street), unit->houseNumber - 4, unit->houseNumber + 4, unit->city, id, limit}, readId);
}

} // namespace woonrust::storage
