// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/cases/drafts.h"

namespace woonrust::drafts {

Result<void> keep(Session& session, const QString& kind, const QString& key, const QString& body)
{
    return session.write([&] {
        storage::putDraft(session.db(), session.actor().id,
                          {.kind = kind, .key = key, .body = body, .savedAt = session.clock().nowUtc()});
    });
}

Result<std::optional<Draft>> find(Session& session, const QString& kind, const QString& key)
{
    return session.read([&] { return storage::findDraft(session.db(), session.actor().id, kind, key); });
}

Result<std::vector<Draft>> all(Session& session)
{
    return session.read([&] { return storage::draftsOf(session.db(), session.actor().id); });
}

Result<void> drop(Session& session, const QString& kind, const QString& key)
{
    return session.write([&] { storage::removeDraft(session.db(), session.actor().id, kind, key); });
}

} // namespace woonrust::drafts
