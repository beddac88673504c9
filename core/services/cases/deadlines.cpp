// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/cases/deadlines.h"

#include "services/base/input.h"
#include "services/base/open_guard.h"
#include "services/cases/things/case_write.h"
#include "services/cases/things/deadline.h"
#include "services/cases/things/field_text.h"
#include "services/cases/things/thing_guard.h"
#include "services/registry/office_calendar.h"
#include "storage/cases/report_store.h"

#include <QJsonArray>
#include <QJsonObject>
#include <algorithm>

namespace woonrust::deadlines {

using namespace Qt::StringLiterals;

namespace {

struct Norm {
    QLatin1StringView kind;
    int workingDays;
    QLatin1StringView eventField;
};

std::array<Norm, 3> normsOf(Connection& db)
{
    const ReportNorms norms = officeNorms(db);
    return {Norm{deadline_kind::acknowledgement, norms.acknowledgement, "acknowledgementDueOn"_L1},
            Norm{deadline_kind::target, norms.feedbackTarget, "targetDueOn"_L1},
            Norm{deadline_kind::feedback, norms.feedbackLimit, "feedbackDueOn"_L1}};
}

void workOutDue(StoredDeadline& deadline, const WorkingCalendar& calendar)
{
    deadline.dueOn = extendedDue(
        computeTerm(deadline.rule, deadline.startOn, endedOn(deadline.suspensions, deadline.metOn), calendar)
            .due.value_or(QDate()),
        deadline.extensions);
}

// After a change of the day on which it was met. A due day that was promised stays, whatever the calendar says by now;
// only a clock that runs again, or that stood still until it was met, gives another.
void followMeeting(StoredDeadline& deadline, const WorkingCalendar& calendar)
{
    const bool stoodStill =
        std::ranges::any_of(deadline.suspensions, [](const Suspension& one) { return !one.until.has_value(); });
    if (!deadline.metOn.isValid() || stoodStill)
        workOutDue(deadline, calendar);
}

bool isLate(const StoredDeadline& deadline)
{
    return deadline.metOn.isValid() && deadline.dueOn.isValid() && deadline.metOn > deadline.dueOn;
}

// Missing the target breaks no promise, so it needs no reason.
bool needsReason(const StoredDeadline& deadline)
{
    return isLate(deadline) && deadline.kind != deadline_kind::target;
}

// After a correction, which asks nobody why: a reason that no longer fits goes, and where one would have been asked the
// remark tells why there is none.
void settleLateness(StoredDeadline& deadline)
{
    if (!isLate(deadline)) {
        deadline.lateReason.clear();
        deadline.lateRemark.clear();
    } else if (needsReason(deadline) && deadline.lateReason.isEmpty() && deadline.lateRemark.isEmpty()) {
        deadline.lateRemark =
            QCoreApplication::translate("Deadlines", "Became late by a correction; no reason was given.");
    }
}

Event eventOf(Session& session, const StoredDeadline& deadline, QLatin1StringView action, const QJsonObject& changes,
              const QString& reason = {})
{
    const DossierId dossier = deadline.report
                                  ? storage::dossierOfReport(session.db(), deadline.report).value_or(DossierId())
                                  : deadline.dossier;
    QJsonObject all = changes;
    all.insert(u"kind"_s, QJsonArray{deadline.kind, deadline.kind});
    return {.action = action,
            .subjectKind = EntityKind::Deadline,
            .subjectId = deadline.id.value(),
            .report = deadline.report,
            .dossier = dossier,
            .owner = deadline.owner,
            .changes = all,
            .reason = reason};
}

QJsonObject datesChanged(const StoredDeadline& before, const StoredDeadline& after)
{
    QJsonObject changes;
    noteChange(changes, "startOn"_L1, toStorage(before.startOn), toStorage(after.startOn));
    noteChange(changes, "dueOn"_L1, toStorage(before.dueOn), toStorage(after.dueOn));
    noteChange(changes, "metOn"_L1, toStorage(before.metOn), toStorage(after.metOn));
    noteChange(changes, "lateReason"_L1, before.lateReason, after.lateReason);
    noteChange(changes, "lateRemark"_L1, before.lateRemark, after.lateRemark);
    return changes;
}

// The days between which the clock stands still, as far as they are new.
void noteSuspension(QJsonObject& changes, const StoredDeadline& before, const StoredDeadline& after)
{
    for (std::size_t i = 0; i < after.suspensions.size(); ++i) {
        const std::optional<Suspension> old =
            i < before.suspensions.size() ? std::optional(before.suspensions[i]) : std::nullopt;
        const Suspension& now = after.suspensions[i];
        const auto until = [](const Suspension& one) { return toStorage(one.until.value_or(QDate())); };
        noteChange(changes, "suspendedFromOn"_L1, old ? toStorage(old->from) : QString(), toStorage(now.from));
        noteChange(changes, "resumedOn"_L1, old ? until(*old) : QString(), until(now));
    }
}

void save(Session& session, const StoredDeadline& before, const StoredDeadline& after, QLatin1StringView action,
          const QString& reason = {})
{
    orStale(storage::updateDeadline(session.db(), after));
    if (after.report)
        storage::refreshNextDue(session.db(), after.report);
    QJsonObject changes = datesChanged(before, after);
    noteSuspension(changes, before, after);
    noteChange(changes, "extensions"_L1, fieldsOf(before.extensions), fieldsOf(after.extensions));
    session.log(eventOf(session, after, action, changes, reason));
}

StoredDeadline openedForWork(Session& session, const Seen<DeadlineId>& seen)
{
    requirePermission(session, Permission::SeeCases);
    const StoredDeadline deadline = orMissing(storage::findDeadline(session.db(), seen.id));
    requireWorkOn(session, deadline.about());
    requireOpen(session, deadline.about());
    requireUnchanged(seen.version, deadline.version);
    if (deadline.metOn.isValid())
        refuseInput(QCoreApplication::translate("Deadlines", "This deadline has been met; its clock no longer runs."),
                    u"from"_s);
    return deadline;
}

} // namespace

Result<void> suspend(Session& session, Seen<DeadlineId> seen, QDate from, const QString& reason, Numbers numbers)
{
    return session.write([&] {
        const StoredDeadline before = openedForWork(session, seen);
        const QString why = checkedText(
            reason, 500, u"reason"_s,
            QCoreApplication::translate("Deadlines", "Say why the clock stands still: the reporter may ask."));
        checkDay(from, u"from"_s);
        if (!before.extensions.empty())
            refuseInput(QCoreApplication::translate("Deadlines", "The reporter was promised %1. Promise a later day, "
                                                                 "rather than stopping the clock.")
                            .arg(shortDate(before.dueOn)),
                        u"from"_s);
        if (from > session.clock().today())
            refuseInput(QCoreApplication::translate("Deadlines", "The clock cannot be stopped on a day to come."),
                        u"from"_s);
        if (from < before.startOn)
            refuseInput(
                QCoreApplication::translate("Deadlines", "The clock cannot be stopped before it started, on %1.")
                    .arg(shortDate(before.startOn)),
                u"from"_s);
        for (const Suspension& earlier : before.suspensions) {
            if (!earlier.until)
                refuseInput(
                    QCoreApplication::translate("Deadlines", "The clock of this deadline stands still already."),
                    u"from"_s);
            if (from < *earlier.until)
                refuseInput(QCoreApplication::translate("Deadlines",
                                                        "The clock stood still until %1; choose that day or "
                                                        "a later one.")
                                .arg(shortDate(*earlier.until)),
                            u"from"_s);
        }
        if (before.dueOn.isValid() && from > before.dueOn)
            refuseInput(QCoreApplication::translate("Deadlines", "The deadline passed on %1; stopping the clock after "
                                                                 "that changes nothing.")
                            .arg(shortDate(before.dueOn)),
                        u"from"_s);
        questionNumbers(numbers, {{u"reason"_s, why}});
        StoredDeadline after = before;
        after.suspensions.push_back({.from = from, .until = {}, .reason = why});
        workOutDue(after, officeCalendar(session.db()));
        storage::insertSuspension(session.db(), before.id, after.suspensions.back());
        save(session, before, after, event::suspended, why);
    });
}

Result<void> resume(Session& session, Seen<DeadlineId> seen, QDate on, const QString& reason, Numbers numbers)
{
    return session.write([&] {
        const StoredDeadline before = openedForWork(session, seen);
        const QString why = checkedText(reason, 500, u"reason"_s);
        checkDay(on, u"on"_s);
        StoredDeadline after = before;
        const auto standing =
            std::ranges::find_if(after.suspensions, [](const Suspension& one) { return !one.until.has_value(); });
        if (standing == after.suspensions.end())
            refuseInput(QCoreApplication::translate("Deadlines", "The clock of this deadline runs already."), u"on"_s);
        if (on < standing->from || on > session.clock().today())
            refuseInput(QCoreApplication::translate("Deadlines", "Choose a day from %1 up to today.")
                            .arg(shortDate(standing->from)),
                        u"on"_s);
        questionNumbers(numbers, {{u"reason"_s, why}});
        standing->until = on;
        workOutDue(after, officeCalendar(session.db()));
        storage::endSuspension(session.db(), before.id, on);
        save(session, before, after, event::resumed, why);
    });
}

bool canExtend(const StoredDeadline& deadline)
{
    return deadline.kind != deadline_kind::acknowledgement && deadline.kind != deadline_kind::target &&
           (deadline.rule.kind == DeadlineKind::ServiceNorm || deadline.rule.kind == DeadlineKind::Calendar);
}

Result<void> extend(Session& session, Seen<DeadlineId> seen, const Extension& wanted, Numbers numbers)
{
    return session.write([&] {
        const StoredDeadline before = openedForWork(session, seen);
        if (!canExtend(before))
            refuseInput(QCoreApplication::translate("Deadlines", "This deadline cannot be extended."), u"to"_s);
        if (!before.dueOn.isValid())
            refuseInput(QCoreApplication::translate("Deadlines", "The clock of this deadline stands still. Let it run "
                                                                 "again first."),
                        u"to"_s);
        checkDay(wanted.to, u"to"_s);
        if (wanted.to <= before.dueOn)
            refuseInput(QCoreApplication::translate("Deadlines", "Choose a day after %1, when it falls due now.")
                            .arg(shortDate(before.dueOn)),
                        u"to"_s);
        if (const auto closed = officeCalendar(session.db()).closedReason(wanted.to))
            refuseInput(QCoreApplication::translate("Deadlines", "The office is closed on %1 (%2). Choose a working "
                                                                 "day.")
                            .arg(shortDate(wanted.to), *closed),
                        u"to"_s);
        checkDay(wanted.toldOn, u"toldOn"_s);
        if (wanted.toldOn > session.clock().today())
            refuseInput(QCoreApplication::translate("Deadlines", "Tell the reporter first: a longer term counts from "
                                                                 "the day on which they know."),
                        u"toldOn"_s);
        if (wanted.toldOn < before.startOn)
            refuseInput(QCoreApplication::translate("Deadlines", "The report came in on %1, so nothing was told before "
                                                                 "that day.")
                            .arg(shortDate(before.startOn)),
                        u"toldOn"_s);
        if (wanted.toldOn > before.dueOn)
            refuseInput(QCoreApplication::translate("Deadlines",
                                                    "The term ran out on %1. A longer one counts only when "
                                                    "the reporter was told by then; give the reason for "
                                                    "being late when you answer.")
                            .arg(shortDate(before.dueOn)),
                        u"toldOn"_s);
        const QString why =
            checkedText(wanted.reason, 500, u"reason"_s,
                        QCoreApplication::translate("Deadlines", "Say why it takes longer: the reporter may ask."));
        questionNumbers(numbers, {{u"reason"_s, why}});
        StoredDeadline after = before;
        after.extensions.push_back({.to = wanted.to, .toldOn = wanted.toldOn, .reason = why});
        // By the due day that was promised until now, whatever the calendar says by now.
        after.dueOn = wanted.to;
        storage::insertExtension(session.db(), before.id, after.extensions.back());
        save(session, before, after, event::extended, why);
    });
}

Result<void> takeBackExtension(Session& session, DeadlineId id)
{
    return session.write([&] {
        const StoredDeadline before =
            openedForWork(session, Seen<DeadlineId>(orMissing(storage::findDeadline(session.db(), id))));
        if (before.extensions.empty())
            refuseInput(QCoreApplication::translate("Deadlines", "This deadline was not extended."), u"to"_s);
        StoredDeadline after = before;
        after.extensions.pop_back();
        workOutDue(after, officeCalendar(session.db()));
        storage::removeLastExtension(session.db(), id);
        save(session, before, after, event::changed,
             QCoreApplication::translate("Deadlines", "The longer term was taken back."));
    });
}

QJsonObject createFor(Session& session, ReportId report, QDate receivedOn, bool positive)
{
    QJsonObject dueDays;
    if (positive)
        return dueDays;
    const auto existing = storage::deadlinesOf(session.db(), report);
    const WorkingCalendar calendar = officeCalendar(session.db());
    for (const Norm& norm : normsOf(session.db())) {
        if (std::ranges::contains(existing, QString(norm.kind), &StoredDeadline::kind))
            continue;
        StoredDeadline deadline{
            .report = report, .kind = norm.kind, .rule = workingDayNorm(norm.workingDays), .startOn = receivedOn};
        workOutDue(deadline, calendar);
        storage::insertDeadline(session.db(), deadline);
        noteChange(dueDays, norm.eventField, QString(), toStorage(deadline.dueOn));
    }
    storage::refreshNextDue(session.db(), report);
    return dueDays;
}

void moveStart(Session& session, ReportId report, QDate receivedOn)
{
    const WorkingCalendar calendar = officeCalendar(session.db());
    for (const StoredDeadline& before : storage::deadlinesOf(session.db(), report)) {
        if (before.startOn == receivedOn)
            continue;
        if (before.metOn.isValid() && before.metOn < receivedOn)
            refuseInput(QCoreApplication::translate("Deadlines", "This report was answered on %1; it cannot have come "
                                                                 "in later than that.")
                            .arg(shortDate(before.metOn)),
                        u"receivedAt"_s);
        StoredDeadline after = before;
        after.startOn = receivedOn;
        workOutDue(after, calendar);
        settleLateness(after);
        save(session, before, after, event::changed);
    }
}

void followCalendar(Session& session, const std::vector<StoredDeadline>& open)
{
    const WorkingCalendar calendar = officeCalendar(session.db());
    for (const StoredDeadline& before : open) {
        if (!before.extensions.empty()) // the reporter knows that day
            continue;
        StoredDeadline after = before;
        workOutDue(after, calendar);
        if (!before.metOn.isValid() && after.dueOn != before.dueOn)
            save(session, before, after, event::changed,
                 QCoreApplication::translate("Deadlines", "The working days of the office were changed."));
    }
}

void removeAll(Session& session, ReportId report)
{
    for (const StoredDeadline& deadline : storage::deadlinesOf(session.db(), report)) {
        storage::removeDeadline(session.db(), deadline.id);
        QJsonObject changes = datesChanged(deadline, {});
        noteChange(changes, "suspensions"_L1, fieldsOf(deadline.suspensions), QJsonArray());
        noteChange(changes, "extensions"_L1, fieldsOf(deadline.extensions), QJsonArray());
        noteChange(changes, "workingDays"_L1, factsOf(things::deadline, deadline).value("workingDays"_L1), 0);
        session.log(eventOf(session, deadline, event::removed, changes));
    }
    storage::refreshNextDue(session.db(), report);
}

void meet(Session& session, ReportId report, const std::vector<QLatin1StringView>& kinds, QDate on,
          const LateReason& reason)
{
    if (!reason.code.isEmpty())
        checkCode(session, u"LATE_REASON"_s, reason.code, u"lateReason"_s);
    const QString remark = checkedText(reason.remark, 1000, u"lateRemark"_s);
    const WorkingCalendar calendar = officeCalendar(session.db());
    for (const StoredDeadline& before : storage::deadlinesOf(session.db(), report)) {
        const bool concerned = std::ranges::any_of(kinds, [&](auto kind) { return before.kind == kind; });
        if (!concerned || (before.metOn.isValid() && before.metOn <= on))
            continue;
        StoredDeadline after = before;
        after.metOn = on;
        followMeeting(after, calendar);
        // In a variable: lupdate does not come to an end on a call among the arguments of translate().
        const int daysLate = workingDaysLate(after.dueOn, on, on, calendar);
        if (needsReason(after) && reason.code.isEmpty())
            refuseInput(QCoreApplication::translate("Deadlines",
                                                    "%1 was due on %2 and comes %n working day(s) too late. "
                                                    "Choose the reason.",
                                                    nullptr, daysLate)
                            .arg(promiseName(after.kind), shortDate(after.dueOn)),
                        u"lateReason"_s);
        after.lateReason = isLate(after) ? reason.code : QString();
        after.lateRemark = isLate(after) ? remark : QString();
        save(session, before, after, event::met);
    }
}

void moveMet(Session& session, ReportId report, QLatin1StringView kind, QDate from, QDate to)
{
    const WorkingCalendar calendar = officeCalendar(session.db());
    for (const StoredDeadline& before : storage::deadlinesOf(session.db(), report)) {
        if (before.kind != kind || before.metOn != from || before.metOn == to)
            continue;
        StoredDeadline after = before;
        after.metOn = to;
        followMeeting(after, calendar);
        settleLateness(after);
        save(session, before, after, event::changed);
    }
}

} // namespace woonrust::deadlines
