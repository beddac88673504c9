// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/access/event_erasure.h"

#include "services/base/input.h"
#include "storage/cases/event_store.h"

#include <QCoreApplication>

namespace woonrust::event_log {

using namespace Qt::StringLiterals;

Result<int> eraseDetails(Session& session, EntityKind kind, qint64 id, const QString& reason, Numbers numbers)
{
    return session.write([&] {
        requirePermission(session, Permission::EraseFromLog);
        const QString why =
            checkedText(reason, 500, u"reason"_s,
                        QCoreApplication::translate("EventLog", "Say why this is erased; the log keeps the reason."));
        questionNumbers(numbers, {{u"reason"_s, why}});
        const qint64 erased = storage::eraseEventDetails(session.db(), kind, id, session.clock().nowUtc());
        if (erased == 0)
            return 0;
        Event event{.action = event::erased, .subjectKind = kind, .subjectId = id, .reason = why};
        noteChange(event.changes, "lines"_L1, QJsonValue(), erased);
        session.log(event);
        return int(erased);
    });
}

} // namespace woonrust::event_log
