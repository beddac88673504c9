// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lists/find.h"

#include "domain/number.h"
#include "services/cases/things/thing_kind.h"

#include <QJsonObject>

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

} // namespace

Result<std::optional<Hit>> byNumber(Session& session, const QString& words)
{
    return session.read([&]() -> std::optional<Hit> {
        requirePermission(session, Permission::SeeCases);
        const std::optional<SerialNumber> number = parseSerialNumber(words);
        if (!number)
            return std::nullopt;
        return storage::findByNumber(session.db(), session.visibility(), *number);
    });
}

Result<std::vector<Hit>> byWords(Session& session, EntityKind kind, const QString& words, int limit)
{
    return session.read([&] {
        requirePermission(session, Permission::SeeCases);
        return storage::search(session.db(), session.visibility(), kind, words, limit);
    });
}

Result<std::vector<Hit>> answer(Session& session, const QString& words, int limitPerKind)
{
    return session.write([&] {
        std::vector<Hit> all;
        QStringList found;
        for (const EntityKind kind : kindsFor(session)) {
            const std::vector<Hit> hits = orThrow(byWords(session, kind, words, limitPerKind));
            if (!hits.empty())
                found << entityCode(kind);
            all.insert(all.end(), hits.begin(), hits.end());
        }
        QJsonObject changes;
        noteChange(changes, "hits"_L1, QJsonValue(), qint64(all.size()));
        noteChange(changes, "kinds"_L1, QString(), found.join(", "_L1));
        session.log({.action = event::viewed, .subjectKind = EntityKind::Casebook, .changes = changes});
        return all;
    });
}

} // namespace woonrust::find
