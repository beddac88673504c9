// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/cases/history/case_past.h"

#include "services/base/input.h"
#include "services/base/open_guard.h"
#include "storage/cases/event_history.h"
#include "storage/cases/report_store.h"

#include <QTimeZone>
#include <algorithm>
#include <functional>
#include <map>

namespace woonrust {

using namespace Qt::StringLiterals;

namespace {

// Newest first; an event of a report in the dossier is found from both sides.
using Later = std::map<EventId, Event, std::greater<>>;

void shutAway(CaseState& state, const std::vector<ReportId>& reports)
{
    const auto isOf = [&](ReportId report) { return report && std::ranges::contains(reports, report); };
    std::erase_if(state.reports, [&](const Report& one) { return isOf(one.id); });
    std::erase_if(state.deadlines, [&](const StoredDeadline& one) { return isOf(one.report); });
    const auto eraseHanging = [&](auto& things) {
        std::erase_if(things, [&](const auto& one) { return isOf(one.about.report); });
    };
    eraseHanging(state.tasks);
    eraseHanging(state.contacts);
    eraseHanging(state.notes);
    eraseHanging(state.documents);
}

// The lines of what is in the dossier, as storage::timeline() gives them of what is there now.
class PastLines {
public:
    PastLines(Connection& db, const CaseState& state, QDate today) : m_state(state), m_today(today)
    {
        for (const Report& report : state.reports)
            add(db, report);
        for (const ContactMoment& contact : state.contacts)
            add(contact);
        for (const Note& note : state.notes)
            add(note);
        for (const Document& document : state.documents)
            add(document);
        for (const Task& task : state.tasks)
            add(task);
        for (const StoredDeadline& deadline : state.deadlines)
            add(deadline);
    }
    std::vector<TimelineEntry> entries;

private:
    [[nodiscard]] const Report* reportOf(ReportId id) const
    {
        const auto found = std::ranges::find(m_state.reports, id, &Report::id);
        return found == m_state.reports.end() ? nullptr : &*found;
    }

    TimelineEntry& entry(TimelineSource source, qint64 id, const QDateTime& at, ReportId about)
    {
        const Report* report = reportOf(about);
        entries.push_back(
            {.place = {.at = at, .source = source, .id = id}, .report = about, .number = report ? report->number : 0});
        return entries.back();
    }

    void add(Connection& db, const Report& report)
    {
        TimelineEntry& line = entry(TimelineSource::Report, report.id.value(), report.receivedAt, report.id);
        line.timeKnown = report.receivedTimeKnown;
        line.code = report.category;
        line.text = report.description;
        line.person = report.reporter;
        if (const auto first = storage::firstOf(db, EntityKind::Report, report.id.value()))
            line.who = first->user;
        line.closed = report.closedAt.isValid();
    }

    void add(const ContactMoment& contact)
    {
        TimelineEntry& line = entry(TimelineSource::Contact, contact.id.value(), contact.at, contact.about.report);
        line.code = contact.kind;
        line.title = contact.subject;
        line.text = contact.body.isEmpty() ? contact.withWhom : contact.body;
        line.person = contact.person;
        line.who = contact.by;
    }

    void add(const Note& note)
    {
        TimelineEntry& line = entry(TimelineSource::Note, note.id.value(), note.at, note.about.report);
        line.text = note.body;
        line.who = note.by;
    }

    void add(const Document& document)
    {
        TimelineEntry& line =
            entry(TimelineSource::Document, document.id.value(), document.addedAt, document.about.report);
        line.code = document.kind;
        line.title = document.title;
        line.text = document.fileName;
        line.who = document.by;
    }

    void add(const Task& task)
    {
        const bool done = task.doneAt.isValid();
        const bool late = !done && task.dueOn.isValid() && task.dueOn < m_today;
        const QDateTime at = done ? task.doneAt : late ? noonOf(task.dueOn) : task.createdAt;
        TimelineEntry& line = entry(TimelineSource::Task, task.id.value(), at, task.about.report);
        line.timeKnown = done;
        line.code = task.kind;
        line.title = task.title;
        line.text = task.outcome;
        line.who = task.assignee;
        line.dueOn = task.dueOn;
        line.done = done;
    }

    void add(const StoredDeadline& deadline)
    {
        const Report* report = reportOf(deadline.report);
        if (!report || deadline.kind == deadline_kind::target || !deadline.dueOn.isValid())
            return;
        const bool met = deadline.metOn.isValid();
        const bool broken =
            met ? deadline.dueOn < deadline.metOn : !report->closedAt.isValid() && deadline.dueOn < m_today;
        if (!broken)
            return;
        TimelineEntry& line = entry(TimelineSource::Deadline, deadline.id.value(),
                                    noonOf(met ? deadline.metOn : deadline.dueOn), deadline.report);
        line.timeKnown = false;
        line.code = deadline.kind;
        line.title = deadline.lateReason;
        line.text = deadline.lateRemark;
        line.dueOn = deadline.dueOn;
        line.done = met;
    }

    static QDateTime noonOf(QDate day) { return {day, QTime(12, 0), QTimeZone::UTC}; }

    const CaseState& m_state;
    QDate m_today;
};

} // namespace

CasePast caseStateBefore(Session& session, DossierId dossier, const QDateTime& moment)
{
    Connection& db = session.db();
    CaseUndo undo(db, dossier);
    const CaseState now = caseStateNow(db, dossier);
    undo.add(now);
    Later later;
    std::vector<ReportId> reports;
    for (const Report& report : now.reports)
        reports.push_back(report.id);
    for (Event& event : storage::changesSince(db, dossier, moment)) {
        if (event.report && !std::ranges::contains(reports, event.report)) {
            reports.push_back(event.report); // it has left
            undo.addReport(orMissing(storage::findReport(db, event.report)));
        }
        later.emplace(event.id, std::move(event));
    }
    for (const ReportId report : reports)
        for (Event& event : storage::changesSince(db, report, moment))
            later.emplace(event.id, std::move(event));
    for (const auto& [id, event] : later)
        undo.takeBack(event);
    CasePast past{.state = {}, .gaps = undo.gaps(), .shutAway = {}};
    if (!undo.isThere())
        return past;
    past.state = undo.state();
    for (const Report& report : past.state->reports)
        if (!isOpenTo(session, storage::dossierOfReport(db, report.id).value_or(DossierId())))
            past.shutAway.push_back(report.id);
    shutAway(*past.state, past.shutAway);
    return past;
}

std::vector<TimelineEntry> pastTimeline(Session& session, const CasePast& past, const QDateTime& moment, QDate today)
{
    std::vector<TimelineEntry> lines = PastLines(session.db(), *past.state, today).entries;
    for (TimelineEntry& line : storage::timelineEvents(session.db(), past.state->dossier.id, moment.addMSecs(-1)))
        if (!line.report || !std::ranges::contains(past.shutAway, line.report))
            lines.push_back(std::move(line));
    std::ranges::sort(lines, [](const TimelineEntry& a, const TimelineEntry& b) {
        return std::tie(b.place.at, b.place.source, b.place.id) < std::tie(a.place.at, a.place.source, a.place.id);
    });
    return lines;
}

} // namespace woonrust
