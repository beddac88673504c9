// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/registry/find_people.h"

#include "domain/text_fold.h"
#include "services/registry/persons.h"
#include "services/registry/units.h"
#include "storage/registry/tenancy_store.h"
#include "storage/registry/unit_store.h"

#include <algorithm>
#include <set>
#include <utility>

namespace woonrust::persons {

namespace {

constexpr std::size_t mostHomesLookedInto = 8;
constexpr qsizetype mostWords = 5; // a name and an address; more splits are looked into than anybody types

// Whether each of these words begins a word of the text.
bool answers(const QString& text, const QStringList& words)
{
    const QStringList there = searchWords(text);
    return std::ranges::all_of(words, [&](const QString& word) {
        return std::ranges::any_of(there, [&](const QString& one) { return one.startsWith(word); });
    });
}

class Finder {
public:
    Finder(Session& session, std::size_t limit) : m_session(session), m_limit(limit) {}

    void byPerson(const QString& typed)
    {
        for (const Person& person : orThrow(search(m_session, typed)))
            add(person, addressOf(m_session, person.id));
    }

    void byNameAndStreet(const QStringList& name, const QStringList& street)
    {
        if (isFull())
            return;
        for (const Person& person : orThrow(search(m_session, name.join(u' '))))
            if (const QString address = addressOf(m_session, person.id); answers(address, street))
                add(person, address);
        for (const Unit& unit : orThrow(units::search(m_session, street.join(u' '))))
            for (const storage::Resident& resident : residents(unit))
                if (answers(resident.person.displayName(), name))
                    add(resident.person, unit.addressLine());
    }

    void byHome(const QString& typed)
    {
        std::size_t homes = 0;
        for (const Unit& unit : orThrow(units::search(m_session, typed))) {
            if (isFull() || ++homes > mostHomesLookedInto)
                return;
            for (const storage::Resident& resident : residents(unit))
                add(resident.person, unit.addressLine());
        }
    }

    [[nodiscard]] std::vector<FoundPerson> found() && { return std::move(m_found); }

private:
    [[nodiscard]] bool isFull() const { return m_found.size() >= m_limit; }
    [[nodiscard]] std::vector<storage::Resident> residents(const Unit& unit) const
    {
        return storage::residentsOn(m_session.db(), unit.id, m_session.clock().today());
    }
    void add(const Person& person, const QString& address)
    {
        if (!isFull() && m_seen.insert(person.id.value()).second)
            m_found.push_back({.person = person, .address = address});
    }

    Session& m_session;
    std::size_t m_limit;
    std::set<qint64> m_seen;
    std::vector<FoundPerson> m_found;
};

} // namespace

QString addressOf(Session& session, PersonId person)
{
    const UnitId home = storage::homeOn(session.db(), person, session.clock().today());
    const auto unit = home ? storage::findUnit(session.db(), home) : std::nullopt;
    return unit ? unit->addressLine() : QString();
}

Result<std::vector<FoundPerson>> findPeople(Session& session, const QString& typed, std::size_t limit)
{
    return session.read([&] {
        requirePermission(session, Permission::SeeCases);
        Finder finder(session, limit);
        finder.byPerson(typed);
        const QStringList words = searchWords(typed);
        for (qsizetype split = 1; words.size() <= mostWords && split < words.size(); ++split) {
            finder.byNameAndStreet(words.first(split), words.sliced(split));
            finder.byNameAndStreet(words.sliced(split), words.first(split));
        }
        finder.byHome(typed);
        return std::move(finder).found();
    });
}

} // namespace woonrust::persons
