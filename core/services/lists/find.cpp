// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lists/find.h"

#include "domain/number.h"

namespace woonrust::find {

Result<std::optional<Hit>> byNumber(Session& session, const QString& text)
{
    return session.read([&]() -> std::optional<Hit> {
        requirePermission(session, Permission::SeeCases);
        const std::optional<SerialNumber> number = parseSerialNumber(text);
        if (!number)
            return std::nullopt;
        return storage::findByNumber(session.db(), session.visibility(), *number);
    });
}

Result<std::vector<Hit>> byWords(Session& session, EntityKind kind, const QString& text, int limit)
{
    return session.read([&] {
        requirePermission(session, Permission::SeeCases);
        return storage::search(session.db(), session.visibility(), kind, text, limit);
    });
}

} // namespace woonrust::find
