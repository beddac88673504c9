// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/cases/work_step_store.h"

#include "domain/clock.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace woonrust::storage {

using namespace Qt::StringLiterals;

namespace {

const QString select = u"SELECT id, dossier_id, process, number, step, keeper_id, came_from_id, started_on, due_on, "
                       "suspensions, ticked, ended_on, outcome, account, late_reason, approved_by_id, passed, version, "
                       "ended_by_id "
                       "FROM work_step "_s;

QString written(const std::vector<Suspension>& suspensions)
{
    QJsonArray all;
    for (const Suspension& one : suspensions)
        all.append(QJsonArray{toStorage(one.from), toStorage(one.until.value_or(QDate())), one.reason});
    return QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact));
}

std::vector<Suspension> readSuspensions(const QString& text)
{
    std::vector<Suspension> suspensions;
    for (const QJsonValue& one : QJsonDocument::fromJson(text.toUtf8()).array()) {
        const QDate until = dateFromStorage(one[1].toString());
        suspensions.push_back({.from = dateFromStorage(one[0].toString()),
                               .until = until.isValid() ? std::optional(until) : std::nullopt,
                               .reason = one[2].toString()});
    }
    return suspensions;
}

WorkStep readStep(const Row& row)
{
    return {.id = row.id<WorkStepId>(0),
            .dossier = row.id<DossierId>(1),
            .process = row.text(2),
            .number = int(row.integer(3)),
            .step = row.text(4),
            .keeper = row.id<UserId>(5),
            .cameFrom = row.id<WorkStepId>(6),
            .startedOn = row.date(7),
            .dueOn = row.date(8),
            .suspensions = readSuspensions(row.text(9)),
            .ticked = row.text(10).split(u' ', Qt::SkipEmptyParts),
            .endedOn = row.date(11),
            .endedBy = row.id<UserId>(18),
            .outcome = row.text(12),
            .account = row.text(13),
            .lateReason = row.text(14),
            .approvedBy = row.id<UserId>(15),
            .passed = row.flag(16),
            .version = int(row.integer(17))};
}

} // namespace

WorkStepId insertWorkStep(Connection& db, const WorkStep& s)
{
    return WorkStepId(db.insert(
        u"INSERT INTO work_step (dossier_id, process, number, step, keeper_id, came_from_id, started_on, "
        "due_on, suspensions, ticked, ended_on, outcome, account, late_reason, approved_by_id, passed, ended_by_id) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {s.dossier, s.process, s.number, s.step, s.keeper, s.cameFrom, s.startedOn, s.dueOn, written(s.suspensions),
         s.ticked.join(u' '), s.endedOn, s.outcome, s.account, s.lateReason, s.approvedBy, s.passed, s.endedBy}));
}

bool updateWorkStep(Connection& db, const WorkStep& s)
{
    return db.exec(u"UPDATE work_step SET keeper_id = ?, started_on = ?, due_on = ?, suspensions = ?, ticked = ?, "
                   "ended_on = ?, outcome = ?, account = ?, late_reason = ?, approved_by_id = ?, passed = ?, "
                   "ended_by_id = ?, "
                   "version = version + 1 WHERE id = ? AND version = ?"_s,
                   {s.keeper, s.startedOn, s.dueOn, written(s.suspensions), s.ticked.join(u' '), s.endedOn, s.outcome,
                    s.account, s.lateReason, s.approvedBy, s.passed, s.endedBy, s.id, s.version}) > 0;
}

void removeWorkStep(Connection& db, WorkStepId id)
{
    db.exec(u"DELETE FROM work_step WHERE id = ?"_s, {id});
}

std::optional<WorkStep> findWorkStep(Connection& db, WorkStepId id)
{
    return db.one<WorkStep>(select + u"WHERE id = ?"_s, {id}, readStep);
}

std::vector<WorkStep> workStepsOf(Connection& db, DossierId dossier)
{
    return db.all<WorkStep>(select + u"WHERE dossier_id = ? ORDER BY id"_s, {dossier}, readStep);
}

std::vector<WorkStep> openWorkSteps(Connection& db)
{
    return db.all<WorkStep>(select + u"WHERE ended_on IS NULL AND due_on IS NOT NULL ORDER BY id"_s, {}, readStep);
}

std::vector<WorkStep> openWorkStepsOf(Connection& db, UserId keeper)
{
    return db.all<WorkStep>(select + u"WHERE keeper_id = ? AND ended_on IS NULL ORDER BY id"_s, {keeper}, readStep);
}

} // namespace woonrust::storage
