// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "papers/export_log.h"

#include "services/base/citizen_numbers.h"

#include <QJsonObject>

namespace woonrust::papers {

using namespace Qt::StringLiterals;

namespace {

void log(Session& session, const QString& report, const FigureRequest& request, bool external, const QString& format,
         const QString& recipient)
{
    QJsonObject changes;
    noteChange(changes, "report"_L1, QJsonValue(), report);
    noteChange(changes, "from"_L1, QJsonValue(), request.period.from.toString(Qt::ISODate));
    noteChange(changes, "until"_L1, QJsonValue(), request.period.until.toString(Qt::ISODate));
    noteChange(changes, "area"_L1, QJsonValue(), request.areaCode);
    if (!request.category.isEmpty())
        noteChange(changes, "category"_L1, QJsonValue(), request.category);
    if (!request.team.isEmpty())
        noteChange(changes, "team"_L1, QJsonValue(), request.team);
    noteChange(changes, "external"_L1, QJsonValue(), external);
    noteChange(changes, "format"_L1, QJsonValue(), format);
    if (!recipient.isEmpty())
        noteChange(changes, "recipient"_L1, QJsonValue(), recipient);
    session.log({.action = event::exported, .subjectKind = EntityKind::Casebook, .changes = changes});
}

} // namespace

Result<void> logExport(Session& session, const FigureRequest& request, bool external, const QString& format,
                       const QString& recipient)
{
    return session.write([&] {
        requirePermission(session, Permission::ExportFigures);
        questionNumbers(Numbers::Question, {{u"recipient"_s, recipient}});
        log(session, u"month"_s, request, external, format, recipient.simplified());
    });
}

Result<void> logCourse(Session& session, const QString& areaCode, const QString& format)
{
    return session.write([&] {
        requirePermission(session, Permission::ExportFigures);
        const QDate today = session.clock().today();
        log(session, u"course"_s, {.period = {.from = today, .until = today.addDays(1)}, .areaCode = areaCode}, false,
            format, {});
    });
}

Result<void> logFigures(Session& session, const FigureRequest& request, bool external)
{
    return session.write([&] {
        requirePermission(session, Permission::SeeFigures);
        log(session, u"figures"_s, request, external, u"json"_s, {});
    });
}

} // namespace woonrust::papers
