// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lists/find.h"

#include "domain/number.h"

#include <QJsonObject>

namespace woonrust::find {

using namespace Qt::StringLiterals;

namespace {

constexpr EntityKind kinds[] = {EntityKind::Report, EntityKind::Dossier, EntityKind::Person,        EntityKind::Unit,
                                EntityKind::Area,   EntityKind::Party,   EntityKind::ContactMoment, EntityKind::Note,
                                EntityKind::Task,   EntityKind::Document};

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
        for (const EntityKind kind : kinds) {
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
