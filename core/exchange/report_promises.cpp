// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/report_promises.h"

#include "domain/clock.h"
#include "domain/event.h"
#include "services/base/input.h"
#include "services/cases/deadlines.h"
#include "services/registry/office_calendar.h"
#include "storage/registry/import_store.h"

#include <QJsonArray>

namespace woonrust::exchange {

using namespace Qt::StringLiterals;

namespace {

QDate metDay(const ReportLine& line, const QString& kind)
{
    return kind == deadline_kind::acknowledgement ? line.acknowledgedOn : line.answeredOn;
}

QLatin1StringView fieldOf(const QString& kind)
{
    if (kind == deadline_kind::acknowledgement)
        return "acknowledgedOn"_L1;
    return kind == deadline_kind::target ? "targetMetOn"_L1 : "feedbackOn"_L1;
}

QLatin1StringView dueFieldOf(const QString& kind)
{
    if (kind == deadline_kind::acknowledgement)
        return "acknowledgementDueOn"_L1;
    return kind == deadline_kind::target ? "targetDueOn"_L1 : "feedbackDueOn"_L1;
}

} // namespace

ReportPromises::ReportPromises(Session& session)
    : m_session(session), m_db(session.db()), m_calendar(officeCalendar(m_db))
{
    const ReportNorms norms = officeNorms(m_db);
    m_kinds = {Kind{deadline_kind::acknowledgement, norms.acknowledgement},
               Kind{deadline_kind::target, norms.feedbackTarget}, Kind{deadline_kind::feedback, norms.feedbackLimit}};
}

const ReportPromises::Dues& ReportPromises::duesFrom(QDate day)
{
    auto known = m_dues.find(day);
    if (known == m_dues.end()) {
        Dues dues;
        for (std::size_t i = 0; i < m_kinds.size(); ++i)
            dues.due.at(i) = dueDate(workingDayNorm(m_kinds.at(i).workingDays), day, m_calendar);
        known = m_dues.insert(day, dues);
    }
    return *known;
}

void ReportPromises::store(const ReportLine& line, const Report& report, const Report& before, QJsonObject& changes)
{
    if (!before.id)
        insert(line, report, changes);
    else
        update(line, report, changes);
}

void ReportPromises::insert(const ReportLine& line, const Report& report, QJsonObject& changes)
{
    if (report.isPositive())
        return;
    const QDate start = amsterdamDate(report.receivedAt);
    const Dues& dues = duesFrom(start);
    for (std::size_t i = 0; i < m_kinds.size(); ++i) {
        const QDate met = metDay(line, m_kinds.at(i).code);
        storage::insertDeadline(m_db, {.report = report.id,
                                       .kind = m_kinds.at(i).code,
                                       .rule = workingDayNorm(m_kinds.at(i).workingDays),
                                       .startOn = start,
                                       .dueOn = dues.due.at(i),
                                       .metOn = met});
        noteChange(changes, fieldOf(m_kinds.at(i).code), QString(), toStorage(met));
    }
    if (!report.closedAt.isValid())
        storage::refreshNextDue(m_db, report.id);
}

void ReportPromises::update(const ReportLine& line, const Report& report, QJsonObject& changes)
{
    std::vector<StoredDeadline> deadlines = storage::deadlinesOf(m_db, report.id);
    if (report.isPositive()) {
        deadlines::removeAll(m_session, report.id);
    } else if (deadlines.empty()) {
        insert(line, report, changes);
        for (const StoredDeadline& made : storage::deadlinesOf(m_db, report.id))
            noteChange(changes, dueFieldOf(made.kind), QString(), toStorage(made.dueOn));
    } else {
        for (const StoredDeadline& before : deadlines) {
            StoredDeadline deadline = before;
            deadline.startOn = amsterdamDate(report.receivedAt);
            const QDate met = metDay(line, before.kind);
            if (met.isValid() && met != before.metOn && !storage::metByHand(m_db, before.id))
                deadline.metOn = met;
            if (deadline.startOn != before.startOn)
                deadline.dueOn = computeTerm(deadline.rule, deadline.startOn, deadline.suspensions, m_calendar)
                                     .due.value_or(QDate());
            if (deadline.startOn == before.startOn && deadline.metOn == before.metOn)
                continue;
            orStale(storage::updateDeadline(m_db, deadline));
            if (deadline.startOn != before.startOn) // also when it fell due on the same day: so the log tells all of it
                changes.insert(dueFieldOf(before.kind), QJsonArray{toStorage(before.dueOn), toStorage(deadline.dueOn)});
            noteChange(changes, fieldOf(before.kind), toStorage(before.metOn), toStorage(deadline.metOn));
        }
    }
    storage::refreshNextDue(m_db, report.id);
}

} // namespace woonrust::exchange
