// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reporting/export_log.h"

namespace woonrust::reporting {

using namespace Qt::StringLiterals;

Result<void> logExport(Session& session, const Period& period, const QString& areaCode, bool external,
                       const QString& format)
{
    return session.write([&] {
        requirePermission(session, Permission::ExportFigures);
        QJsonObject changes;
        noteChange(changes, "report"_L1, QJsonValue(), u"month"_s);
        noteChange(changes, "from"_L1, QJsonValue(), period.from.toString(Qt::ISODate));
        noteChange(changes, "until"_L1, QJsonValue(), period.until.toString(Qt::ISODate));
        noteChange(changes, "area"_L1, QJsonValue(), areaCode);
        noteChange(changes, "external"_L1, QJsonValue(), external);
        noteChange(changes, "format"_L1, QJsonValue(), format);
        session.log({.action = event::exported, .subjectKind = EntityKind::Casebook, .changes = changes});
    });
}

} // namespace woonrust::reporting
