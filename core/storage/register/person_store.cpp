// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/register/person_store.h"

#include "domain/dutch_name.h"
#include "domain/text_fold.h"
#include "storage/database/dialect.h"
#include "storage/shared/search_store.h"

#include <QRegularExpression>
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
    QStringList words = searchWords(person.lastName + u' ' + person.infix + u' ' + person.initials);
    // Initials as written together too: "T.J." is found by "t j" and by "tj".
    words << foldForSearch(QString(person.initials).remove(u'.').remove(u' '));
    words << foldForSearch(person.tenantNumber) << phoneDigits(person.phone) << foldForSearch(person.email);
    words.removeAll(QString());
    words.removeDuplicates();
    return words;
}

void indexPerson(Connection& db, PersonId id, const Person& person)
{
    db.exec(u"DELETE FROM person_word WHERE person_id = ?"_s, {id});
    for (const QString& word : wordsOf(person))
        db.exec(u"INSERT INTO person_word (word, person_id) VALUES (?, ?)"_s, {word, id});
    QStringList words{person.tenantNumber, person.phone, phoneDigits(person.phone), person.email};
    words.removeDuplicates(); // a number that was typed without spaces is its own digits
    indexForSearch(db, EntityKind::Person, id.value(), {}, person.displayName(), words.join(u' '));
}

// What was typed as the words to look for: a phone number is one word however it is grouped.
QStringList typedWords(const QString& typed)
{
    static const QRegularExpression phone(uR"(^[+(]?[\d][\d\s()./-]{5,}$)"_s);
    const QString text = typed.simplified();
    if (phone.match(text).hasMatch())
        return {phoneDigits(text)};
    if (text.contains(u'@'))
        return {foldForSearch(text)};
    return searchWords(text);
}

// Puts the word that the fewest persons have in front, counting no further than needed.
void putRarestFirst(Connection& db, QStringList& words)
{
    qsizetype rarest = 0;
    qint64 fewest = 2000;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const qint64 count = db.integer(u"SELECT count(*) FROM (SELECT 1 FROM person_word WHERE word >= ? "
                                        "AND word < ? LIMIT ?)"_s,
                                        {words[i], words[i] + QChar(0xFFFF), fewest});
        if (count < fewest) {
            fewest = count;
            rarest = i;
        }
    }
    words.swapItemsAt(0, rarest);
}

} // namespace

QString phoneDigits(const QString& phone)
{
    const QString typed = QString(phone).remove(u"(0)"_s);
    QString digits;
    for (const QChar c : typed)
        if (c.isDigit())
            digits += QChar(u'0' + c.digitValue());
    const bool international = phone.trimmed().startsWith(u'+');
    if (international && digits.startsWith("31"_L1))
        return u'0' + digits.mid(2);
    if (digits.startsWith("0031"_L1))
        return u'0' + digits.mid(4);
    return digits;
}

PersonId insertPerson(Connection& db, const Person& person, const QDateTime& createdAt)
{
    const PersonId id(db.insert(u"INSERT INTO person (tenant_number, last_name, infix, initials, name_fold, phone, "
                                "email, remark, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                                {orNull(person.tenantNumber), person.lastName, person.infix, person.initials,
                                 sortName(person.initials, person.infix, person.lastName), person.phone, person.email,
                                 person.remark, createdAt}));
    indexPerson(db, id, person);
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
    indexPerson(db, person.id, person);
    return true;
}

std::optional<Person> findPerson(Connection& db, PersonId id)
{
    return db.one<Person>(u"SELECT %1 FROM person p WHERE p.id = ?"_s.arg(columns), {id}, readPerson);
}

std::optional<Person> findPersonByTenantNumber(Connection& db, const QString& tenantNumber)
{
    return db.one<Person>(u"SELECT %1 FROM person p WHERE p.tenant_number = ?"_s.arg(columns), {tenantNumber},
                          readPerson);
}

std::vector<Person> searchPersons(Connection& db, const QString& typed, int limit)
{
    QStringList words = typedWords(typed);
    if (words.isEmpty())
        return {};
    // The rarest word picks the candidates, in the order of its index so that the limit ends the search early; the
    // other words are looked up per candidate. Six words say enough.
    words = words.first(std::min<qsizetype>(words.size(), 6));
    if (words.size() > 1)
        putRarestFirst(db, words);
    QString sql = u"SELECT %1 FROM person_word w %2 person p ON p.id = w.person_id "
                  "WHERE w.word >= ? AND w.word < ?"_s.arg(columns, dialect::orderedJoin());
    Values values;
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (i > 0)
            sql += u" AND EXISTS (SELECT 1 FROM person_word o WHERE o.person_id = w.person_id AND o.word >= ? "
                   "AND o.word < ?)"_s;
        values.emplace_back(words[i]);
        values.emplace_back(words[i] + QChar(0xFFFF));
    }
    // Somebody comes once for each word that begins so; few have more than these ("Jan Jansen, jan.jansen@...").
    constexpr int wordsAlike = 8;
    values.emplace_back(limit * wordsAlike);
    QSet<PersonId> seen;
    std::vector<Person> persons;
    db.eachUntil(sql + u" ORDER BY w.word LIMIT ?"_s, values, [&](const Row& row) {
        Person person = readPerson(row);
        if (!seen.contains(person.id)) {
            seen.insert(person.id);
            persons.push_back(std::move(person));
        }
        return int(persons.size()) < limit;
    });
    std::ranges::stable_sort(
        persons, {}, [](const Person& person) { return sortName(person.initials, person.infix, person.lastName); });
    return persons;
}

std::vector<Person> personsOfSameName(Connection& db, const QString& lastName, int limit)
{
    // name_fold begins with the last name, then a comma when more follows.
    const QString fold = foldForSearch(lastName);
    return db.all<Person>(u"SELECT %1 FROM person p WHERE p.name_fold = ? OR (p.name_fold >= ? AND p.name_fold < ?) "
                          "ORDER BY p.name_fold LIMIT ?"_s.arg(columns),
                          {fold, fold + u", "_s, fold + u",!"_s, limit}, readPerson);
}

} // namespace woonrust::storage
