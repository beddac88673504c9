// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lists/find.h"

#include "domain/number.h"
#include "domain/phone.h"
#include "services/cases/things/thing_kind.h"
#include "storage/registry/person_store.h"
#include "storage/registry/tenancy_store.h"
#include "storage/registry/unit_store.h"

#include <QJsonObject>
#include <QRegularExpression>
#include <algorithm>

namespace woonrust::find {

using namespace Qt::StringLiterals;

namespace {

// The cases themselves, then the register, then what is in the cases.
std::vector<EntityKind> kindsFor(const Session& session)
{
    std::vector<EntityKind> kinds;
    std::vector<EntityKind> inCases;
    for (const ThingKind& kind : thingKinds(session).all)
        if (kind.findable)
            (kind.hangs == Hangs::OnNothing ? kinds : inCases).push_back(kind.kind);
    kinds.insert(kinds.end(), {EntityKind::Person, EntityKind::Unit, EntityKind::Area});
    kinds.insert(kinds.end(), inCases.begin(), inCases.end());
    return kinds;
}

// Enough to find what is still talked about; older ones are found by their whole number.
constexpr int years = 5;

std::vector<SerialNumber> possibleNumbers(const QString& words, int thisYear)
{
    if (const auto number = parseSerialNumber(words))
        return {*number};
    static const QRegularExpression withoutLetter(uR"(^(?:(?:20)?(\d\d) ?[-/] ?)?0*(\d{1,9})$)"_s);
    const auto match = withoutLetter.match(words.simplified());
    if (!match.hasMatch())
        return {};
    std::vector<SerialNumber> numbers;
    const QString year = match.captured(1);
    for (int back = 0; back < (year.isEmpty() ? years : 1); ++back)
        for (const QChar kind : {SerialNumber::report, SerialNumber::dossier, SerialNumber::directive}) {
            const SerialNumber number{.kind = kind,
                                      .year = year.isEmpty() ? thisYear - back : 2000 + year.toInt(),
                                      .serial = match.captured(2).toInt()};
            if (number.isValid())
                numbers.push_back(number);
        }
    return numbers;
}

QString joined(const QStringList& parts)
{
    QStringList filled = parts;
    filled.removeAll(QString());
    return filled.join(u" · "_s);
}

Hit hitOf(const Unit& unit)
{
    return {.kind = EntityKind::Unit,
            .id = unit.id.value(),
            .title = unit.addressLine(),
            .excerpt = joined({unit.postcode, unit.city, unit.number})};
}

// Where somebody lives tells people of one name apart, and the number to read aloud.
Hit hitOf(Session& session, const Person& person)
{
    const UnitId home = storage::homeOn(session.db(), person.id, session.clock().today());
    const auto unit = home ? storage::findUnit(session.db(), home) : std::nullopt;
    return {.kind = EntityKind::Person,
            .id = person.id.value(),
            .title = person.displayName(),
            .excerpt = joined({unit ? unit->addressLine() : QString(), readablePhone(person.phone), person.tenantNumber,
                               person.email})};
}

} // namespace

Result<std::vector<Hit>> byNumber(Session& session, const QString& words)
{
    return session.read([&] {
        requirePermission(session, Permission::SeeCases);
        std::vector<Hit> hits;
        for (const SerialNumber& number : possibleNumbers(words, session.clock().today().year()))
            if (const auto hit = storage::findByNumber(session.db(), session.visibility(), number))
                hits.push_back(*hit);
        return hits;
    });
}

Result<std::vector<Hit>> byWords(Session& session, EntityKind kind, const QString& words, int limit)
{
    return session.read([&] {
        requirePermission(session, Permission::SeeCases);
        std::vector<Hit> hits;
        const auto add = [&](const Hit& hit) {
            if (int(hits.size()) < limit && !std::ranges::contains(hits, hit.id, &Hit::id))
                hits.push_back(hit);
        };
        if (kind == EntityKind::Unit)
            for (const Unit& unit : storage::searchUnits(session.db(), words, limit))
                add(hitOf(unit));
        if (kind == EntityKind::Person)
            for (const Person& person : storage::searchPersons(session.db(), words, session.clock().today(), limit))
                add(hitOf(session, person));
        for (const Hit& hit : storage::search(session.db(), session.visibility(), kind, words, limit))
            add(hit);
        return hits;
    });
}

Result<std::vector<Hit>> answer(Session& session, const QString& words, int limitPerKind)
{
    return session.write([&] {
        std::vector<Hit> all;
        QStringList found;
        for (const Hit& hit : orThrow(byNumber(session, words))) {
            found << entityCode(hit.kind);
            all.push_back(hit);
        }
        for (const EntityKind kind : kindsFor(session)) {
            std::vector<Hit> hits = orThrow(byWords(session, kind, words, limitPerKind));
            std::erase_if(hits, [&](const Hit& hit) {
                return std::ranges::any_of(
                    all, [&](const Hit& known) { return known.kind == hit.kind && known.id == hit.id; });
            });
            if (!hits.empty())
                found << entityCode(kind);
            all.insert(all.end(), hits.begin(), hits.end());
        }
        found.removeDuplicates();
        QJsonObject changes;
        noteChange(changes, "hits"_L1, QJsonValue(), qint64(all.size()));
        noteChange(changes, "kinds"_L1, QString(), found.join(", "_L1));
        session.log({.action = event::viewed, .subjectKind = EntityKind::Casebook, .changes = changes});
        return all;
    });
}

} // namespace woonrust::find
