// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/base/display_names.h"
#include "services/base/input.h"
#include "services/base/open_guard.h"
#include "services/cases/reports.h"
#include "services/cases/things/field_text.h"
#include "services/cases/things/report.h"
#include "storage/cases/report_store.h"

namespace woonrust::reports {

Result<Clash> differences(Session& session, const Report& mine)
{
    return session.read([&] {
        requireOpen(session, mine.id);
        const Report stored = orMissing(storage::findReport(session.db(), mine.id));
        DisplayNames names(session.db());
        Clash clash{.version = stored.version, .differences = {}};
        for (const Field<Report>& field : things::report.fields) {
            const QJsonValue ours = field.get(mine);
            const QJsonValue theirs = field.get(stored);
            if (field.log == FieldLog::Told && ours != theirs)
                clash.differences.push_back({.field = field.name,
                                             .label = fieldLabel(field),
                                             .mine = fieldText(session.db(), names, field, ours),
                                             .theirs = fieldText(session.db(), names, field, theirs)});
        }
        return clash;
    });
}

} // namespace woonrust::reports
