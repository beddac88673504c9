// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/registry/person_store.h"

#include "domain/person_name.h"
#include "domain/phone.h"
#include "domain/text_fold.h"
#include "storage/database/dialect.h"
#include "storage/registry/person_merge_store.h"
#include "storage/registry/unit_store.h"
#include "storage/shared/like_number.h"
#include "storage/shared/search_store.h"

#include <QSet>
#include <algorithm>

namespace woonrust::storage {

using namespace Qt::StringLiterals;

namespace {

const QString columns = u"p.id, p.tenant_number, p.last_name, p.infix, p.initials, p.phone, p.email, p.remark, "
                        "p.version"_s;

Person readPerson(const Row& row)
{
    return {.id = row.id<PersonId>(0),
            .tenantNumber = row.text(1),
            .lastName = row.text(2),
            .infix = row.text(3),
            .initials = row.text(4),
            .phone = row.text(5),
            .email = row.text(6),
            .remark = row.text(7),
            .version = int(row.integer(8))};
}

QStringList wordsOf(const Person& person)
{
    QStringList words = nameWords(person.initials, person.infix, person.lastName);
    words << foldForSearch(person.tenantNumber) << phoneDigits(person.phone) << foldForSearch(person.email);
    words.removeAll(QString());
    words.removeDuplicates();
    return words;
}

// `others` were merged with the person.
void indexPerson(Connection& db, PersonId id, const Person& person, const std::vector<Person>& others)
{
    db.exec(u"DELETE FROM person_word WHERE person_id = ?"_s, {id});
    QStringList found = wordsOf(person);
    QStringList unseen = nameWords(person.initials, person.infix, person.lastName);
    for (const Person& other : others) {
        found << wordsOf(other);
        unseen << wordsOf(other);
    }
    found.removeDuplicates();
    for (const QString& word : std::as_const(found))
        db.exec(u"INSERT INTO person_word (word, person_id) VALUES (?, ?)"_s, {word, id});
    QStringList words{person.tenantNumber, person.phone, phoneDigits(person.phone), person.email};
    words.removeDuplicates(); // a number that was typed without spaces is its own digits
    indexForSearch(db, EntityKind::Person, id.value(), {}, person.displayName(), words.join(u' '), unseen.join(u' '));
}

// One word that was typed, in the ways it may be written.
using Spellings = QStringList;

// What was typed as the words to look for: a phone number is one word however it is grouped. Six words say enough.
std::vector<Spellings> typedWords(const QString& typed)
{
    QString text = typed.simplified();
    if (const auto phone = readPhone(text))
        return {{*phone}};
    if (text.contains(u'@'))
        return {{foldForSearch(text)}};
    std::vector<Spellings> words;
    if (const auto phone = takePhone(text))
        words.push_back({*phone});
    for (const QString& word : searchWords(text))
        if (words.size() < 6)
            words.push_back(spellingsOf(word));
    return words;
}

// Puts the word that the fewest persons have in front, counting no further than needed.
void putRarestFirst(Connection& db, std::vector<Spellings>& words)
{
    std::size_t rarest = 0;
    qint64 fewest = 2000;
    for (std::size_t i = 0; i < words.size(); ++i) {
        qint64 count = 0;
        for (const QString& word : words[i])
            count += db.integer(u"SELECT count(*) FROM (SELECT 1 FROM person_word WHERE word >= ? AND word < ? "
                                "LIMIT ?)"_s,
                                {word, word + QChar(0xFFFF), fewest});
        if (count < fewest) {
            fewest = count;
            rarest = i;
        }
    }
    std::swap(words[0], words[rarest]);
}

// The persons who have every word; the first word picks the candidates, in the order of its index so that the limit
// ends the search early, the others are looked up per candidate.
std::vector<Person> personsWithWords(Connection& db, const std::vector<Spellings>& words, int limit)
{
    QString sql = u"SELECT %1 FROM person_word w %2 person p ON p.id = w.person_id "
                  "WHERE w.word >= ? AND w.word < ?"_s.arg(columns, dialect::orderedJoin());
    Values others;
    for (std::size_t i = 1; i < words.size(); ++i) {
        QStringList ranges;
        for (const QString& word : words[i]) {
            ranges << u"EXISTS (SELECT 1 FROM person_word o WHERE o.person_id = w.person_id AND o.word >= ? "
                      "AND o.word < ?)"_s;
            others.emplace_back(word);
            others.emplace_back(word + QChar(0xFFFF));
        }
        sql += u" AND ("_s + ranges.join(u" OR "_s) + u')';
    }
    // Somebody comes once for each word that begins so; few have more than these ("Jan Jansen, jan.jansen@...").
    constexpr int wordsAlike = 8;
    QSet<PersonId> seen;
    std::vector<Person> persons;
    for (const QString& word : words.front()) {
        Values values{word, word + QChar(0xFFFF)};
        values.insert(values.end(), others.begin(), others.end());
        values.emplace_back(limit * wordsAlike);
        db.eachUntil(sql + u" ORDER BY w.word LIMIT ?"_s, values, [&](const Row& row) {
            Person person = readPerson(row);
            if (!seen.contains(person.id)) {
                seen.insert(person.id);
                persons.push_back(std::move(person));
            }
            return int(persons.size()) < limit;
        });
    }
    return persons;
}

bool hasWords(const Person& person, const QString& typed)
{
    const QStringList own = wordsOf(person);
    return std::ranges::all_of(searchWords(typed), [&](const QString& word) {
        return std::ranges::any_of(spellingsOf(word), [&](const QString& spelling) {
            return std::ranges::any_of(own, [&](const QString& o) { return o.startsWith(spelling); });
        });
    });
}

// "kuipers wilgenerf 12", "wilgenerf 12 kuipers": part of it a name, the rest where that person lives.
std::vector<Person> personsAtAddress(Connection& db, const QString& typed, QDate today, int limit)
{
    constexpr int mostHomes = 1000;
    QString text = typed.simplified();
    text.replace(u',', u' ');
    const QStringList words =
        text.split(u' ', Qt::SkipEmptyParts).first(std::min<qsizetype>(8, text.simplified().count(u' ') + 1));
    std::vector<Person> found;
    const auto look = [&](const QString& name, const QString& address) {
        if (searchWords(name).isEmpty() || foldForSearch(address).size() < 3)
            return;
        for (const Unit& unit : searchUnits(db, address, mostHomes))
            db.each(
                u"SELECT %1 FROM tenancy t JOIN person p ON p.id = t.person_id WHERE t.unit_id = ? "
                "AND t.start_on <= ? AND (t.end_on IS NULL OR t.end_on >= ?) AND p.merged_into IS NULL"_s.arg(columns),
                {unit.id, today, today}, [&](const Row& row) {
                    const Person person = readPerson(row);
                    if (int(found.size()) < limit && hasWords(person, name) &&
                        !std::ranges::contains(found, person.id, &Person::id))
                        found.push_back(person);
                });
    };
    for (qsizetype i = 1; i < words.size() && found.empty(); ++i) {
        look(words.first(i).join(u' '), words.sliced(i).join(u' '));
        look(words.sliced(i).join(u' '), words.first(i).join(u' '));
    }
    return found;
}

} // namespace

PersonId insertPerson(Connection& db, const Person& person, const QDateTime& createdAt)
{
    const PersonId id(db.insert(u"INSERT INTO person (tenant_number, last_name, infix, initials, name_fold, phone, "
                                "email, remark, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                                {orNull(person.tenantNumber), person.lastName, person.infix, person.initials,
                                 sortName(person.initials, person.infix, person.lastName), person.phone, person.email,
                                 person.remark, createdAt}));
    indexPerson(db, id, person, {});
    return id;
}

bool updatePerson(Connection& db, const Person& person)
{
    const qint64 changed =
        db.exec(u"UPDATE person SET tenant_number = ?, last_name = ?, infix = ?, initials = ?, name_fold = ?, "
                "phone = ?, email = ?, remark = ?, version = version + 1 WHERE id = ? AND version = ?"_s,
                {orNull(person.tenantNumber), person.lastName, person.infix, person.initials,
                 sortName(person.initials, person.infix, person.lastName), person.phone, person.email, person.remark,
                 person.id, person.version});
    if (changed == 0)
        return false;
    indexPerson(db, person.id, person, mergedPersons(db, person.id));
    return true;
}

void reindexPerson(Connection& db, PersonId id)
{
    if (mergedInto(db, id)) {
        db.exec(u"DELETE FROM person_word WHERE person_id = ?"_s, {id});
        removeFromSearch(db, EntityKind::Person, id.value());
    } else if (const auto person = findPerson(db, id)) {
        indexPerson(db, id, *person, mergedPersons(db, id));
    }
}

std::optional<Person> findPerson(Connection& db, PersonId id)
{
    return db.one<Person>(u"SELECT %1 FROM person p WHERE p.id = ?"_s.arg(columns), {id}, readPerson);
}

std::optional<Person> findPersonByTenantNumber(Connection& db, const QString& tenantNumber)
{
    return db.one<Person>(u"SELECT %1 FROM person p WHERE p.id = (SELECT coalesce(merged_into, id) FROM person "
                          "WHERE tenant_number = ?)"_s.arg(columns),
                          {tenantNumber}, readPerson);
}

std::optional<Person> findPersonOfLikeNumber(Connection& db, const QString& tenantNumber)
{
    const QStringList others = numbersWithOtherZeros(tenantNumber);
    if (others.isEmpty())
        return std::nullopt;
    return db.one<Person>(
        u"SELECT %1 FROM person p WHERE p.tenant_number IN (%2) LIMIT 1"_s.arg(columns, placesFor(others)),
        valuesOf(others), readPerson);
}

std::vector<Person> searchPersons(Connection& db, const QString& typed, QDate today, int limit)
{
    std::vector<Spellings> words = typedWords(typed);
    if (words.empty())
        return {};
    if (words.size() > 1)
        putRarestFirst(db, words);
    std::vector<Person> persons = personsWithWords(db, words, limit);
    if (persons.empty() && words.size() > 1)
        persons = personsAtAddress(db, typed, today, limit);
    std::ranges::stable_sort(
        persons, {}, [](const Person& person) { return sortName(person.initials, person.infix, person.lastName); });
    return persons;
}

std::vector<Person> personsOfSameName(Connection& db, const QString& lastName, int limit)
{
    // name_fold begins with the last name, then a comma when more follows.
    const QString fold = foldForSearch(lastName);
    return db.all<Person>(u"SELECT %1 FROM person p WHERE (p.name_fold = ? OR (p.name_fold >= ? AND p.name_fold < ?)) "
                          "AND p.merged_into IS NULL "
                          "ORDER BY p.name_fold LIMIT ?"_s.arg(columns),
                          {fold, fold + u", "_s, fold + u",!"_s, limit}, readPerson);
}

} // namespace woonrust::storage
