// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/base/session.h"
#include "storage/registry/code_list_store.h"

// What somebody who has just looked sees: for the services that refuse a change of what was changed meanwhile.
namespace woonrust::tests {

template <class IdType> [[nodiscard]] QString tableOf()
{
    if constexpr (std::is_same_v<IdType, AreaId>)
        return QStringLiteral("area");
    else if constexpr (std::is_same_v<IdType, TenancyId>)
        return QStringLiteral("tenancy");
    else if constexpr (std::is_same_v<IdType, AlertId>)
        return QStringLiteral("alert");
    else if constexpr (std::is_same_v<IdType, NoteId>)
        return QStringLiteral("note");
    else if constexpr (std::is_same_v<IdType, DocumentId>)
        return QStringLiteral("document");
    else {
        static_assert(std::is_same_v<IdType, DeadlineId>);
        return QStringLiteral("deadline");
    }
}

template <class Tag> [[nodiscard]] Seen<Id<Tag>> seen(Session& session, Id<Tag> id)
{
    return {id, int(session.db().integer(QStringLiteral("SELECT version FROM %1 WHERE id = ?").arg(tableOf<Id<Tag>>()),
                                         {id}))};
}

[[nodiscard]] inline CodeValue seenCode(Session& session, const QString& list, const QString& code)
{
    return storage::findCodeValue(session.db(), list, code).value_or(CodeValue{.list = list, .code = code});
}

} // namespace woonrust::tests
