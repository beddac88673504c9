// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/event.h"
#include "storage/database/connection.h"
#include "storage/shared/subject_sql.h"

#include <QJsonDocument>

// The columns of an event as the stores of the log read them.
namespace woonrust::storage {

inline const QString selectEvent = QStringLiteral(
    "SELECT e.id, e.at, e.user_id, e.role, e.action, e.subject_kind, e.subject_id, e.report_id, e.dossier_id, "
    "d.changes, d.reason, e.owner_kind, e.owner_id, d.erased_at FROM event e LEFT JOIN event_detail d ON d.event_id = "
    "e.id ");

inline Event readEvent(const Row& row)
{
    return {.id = row.id<EventId>(0),
            .at = row.moment(1),
            .user = row.id<UserId>(2),
            .role = row.text(3),
            .action = row.text(4),
            .subjectKind = entityFromCode(row.text(5)).value_or(EntityKind::Casebook),
            .subjectId = row.integer(6),
            .report = row.id<ReportId>(7),
            .dossier = row.id<DossierId>(8),
            .owner = readOwner(row, 11),
            .changes = QJsonDocument::fromJson(row.text(9).toUtf8()).object(),
            .reason = row.text(10),
            .erasedAt = row.moment(13)};
}

} // namespace woonrust::storage
