// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/cases/timeline_store.h"

#include <QJsonDocument>
#include <algorithm>

namespace woonrust::storage {

using namespace Qt::StringLiterals;

namespace {

// Every part gives: moment, id, time known, report id, report number, code, title, text, person, who, due, done,
// closed, changes. `m` is the moment and `i` the id for the keyset.
struct Part {
    TimelineSource source;
    QString ofDossier; // the column with the dossier, and that with the report, that a line belongs to
    QString ofReport;
    QString sql; // of the inner query, before the condition on that column; with one "?" for today when `asksToday`
    bool asksToday = false;
};

const std::vector<Part>& parts()
{
    static const std::vector<Part> all = {
        {TimelineSource::Report, u"r.dossier_id"_s, u"r.id"_s,
         u"SELECT r.received_at AS m, r.id AS i, r.received_time_known, r.id, r.number, r.category, '', r.description, "
         "r.reporter_id, (SELECT e.user_id FROM event e WHERE e.subject_kind = 'report' AND e.subject_id = r.id "
         "ORDER BY e.id LIMIT 1), NULL, 0, r.closed_on IS NOT NULL, '' FROM report r WHERE "_s},
        {TimelineSource::Contact, u"c.dossier_id"_s, u"c.report_id"_s,
         u"SELECT c.at AS m, c.id AS i, 1, c.report_id, r.number, c.kind, c.subject, "
         "CASE WHEN c.body = '' THEN c.with_whom ELSE c.body END, c.person_id, c.by_user_id, NULL, 0, 0, '' "
         "FROM contact_moment c LEFT JOIN report r ON r.id = c.report_id WHERE "_s},
        {TimelineSource::Note, u"n.dossier_id"_s, u"n.report_id"_s,
         u"SELECT n.at AS m, n.id AS i, 1, n.report_id, r.number, '', '', n.body, NULL, n.by_user_id, NULL, 0, 0, '' "
         "FROM note n LEFT JOIN report r ON r.id = n.report_id WHERE "_s},
        {TimelineSource::Document, u"d.dossier_id"_s, u"d.report_id"_s,
         u"SELECT d.added_at AS m, d.id AS i, 1, d.report_id, r.number, d.kind, d.title, d.file_name, NULL, "
         "d.by_user_id, NULL, 0, 0, '' FROM document d LEFT JOIN report r ON r.id = d.report_id "
         "WHERE "_s},
        // A task stands where it was done, or on the day that it was missed, or else where it was made.
        {TimelineSource::Task, u"t.dossier_id"_s, u"t.report_id"_s,
         u"SELECT CASE WHEN t.done_at IS NOT NULL THEN t.done_at WHEN t.due_on < ? THEN t.due_on || 'T12:00:00.000Z' "
         "ELSE t.created_at END AS m, t.id AS i, t.done_at IS NOT NULL, t.report_id, r.number, t.kind, t.title, "
         "t.outcome, NULL, t.assignee_id, t.due_on, t.done_at IS NOT NULL, 0, '' FROM task t "
         "LEFT JOIN report r ON r.id = t.report_id WHERE "_s,
         true},
        // Promises that were broken: missed and still open, or met too late. Those kept show as the contact that did
        // it.
        {TimelineSource::Deadline, u"r.dossier_id"_s, u"r.id"_s,
         u"SELECT coalesce(x.met_on, x.due_on) || 'T12:00:00.000Z' AS m, x.id AS i, 0, x.report_id, r.number, x.kind, "
         "x.late_reason, x.late_remark, NULL, NULL, x.due_on, x.met_on IS NOT NULL, 0, '' FROM report r "
         "JOIN deadline x ON x.report_id = r.id WHERE x.kind <> 'TARGET' AND (x.due_on < x.met_on OR "
         "(x.met_on IS NULL AND r.closed_on IS NULL AND x.due_on < ?)) AND "_s,
         true},
        {TimelineSource::Event, u"e.dossier_id"_s, u"e.report_id"_s,
         u"SELECT e.at AS m, e.id AS i, 1, e.report_id, r.number, e.action, e.subject_kind, coalesce(d.reason, ''), "
         "NULL, e.user_id, NULL, 0, 0, coalesce(d.changes, '') FROM event e LEFT JOIN event_detail d "
         "ON d.event_id = e.id LEFT JOIN report r ON r.id = e.report_id WHERE "
         "(e.subject_kind = 'dossier' AND e.action <> 'view' OR e.subject_kind = 'deadline' AND e.action IN "
         "('suspend', 'resume') OR e.subject_kind = 'report' AND e.action IN ('close', 'reopen', 'join') OR "
         "e.subject_kind IN ('contact_moment', 'note', 'document', 'task', 'party') AND e.action = 'remove' OR "
         "e.subject_kind = 'party' AND e.action = 'create' OR %1) AND "_s},
    };
    return all;
}

TimelineEntry readEntry(TimelineSource source, const Row& row)
{
    return {.place = {.at = row.moment(0), .source = source, .id = row.integer(1)},
            .timeKnown = row.flag(2),
            .report = row.id<ReportId>(3),
            .number = row.integer(4),
            .code = row.text(5),
            .title = row.text(6),
            .text = row.text(7),
            .person = row.id<PersonId>(8),
            .who = row.id<UserId>(9),
            .dueOn = row.date(10),
            .done = row.flag(11),
            .closed = row.flag(12),
            .changes = QJsonDocument::fromJson(row.text(13).toUtf8()).object()};
}

// The first id, from above, that a part may still give at the very moment of the cursor.
qint64 idBelow(TimelineSource source, const TimelineCursor& after)
{
    if (source == after.source)
        return after.id;
    return source < after.source ? std::numeric_limits<qint64>::max() : 0;
}

} // namespace

std::vector<TimelineEntry> timeline(Connection& db, const Subject& about, int limit, const TimelineCursor& after,
                                    const QDateTime& upTo, QDate today)
{
    const bool ofReport = about.report.isValid();
    // What was changed in a report is told with the report, not in its dossier.
    const QString changes = ofReport ? u"e.subject_kind = 'report' AND e.action = 'change'"_s : u"FALSE"_s;
    const QString latest = u"9999"_s; // sorts after every moment
    const QString from = after.at.isValid() ? toStorage(after.at) : latest;
    const QString until = upTo.isValid() ? toStorage(upTo) : latest;
    std::vector<TimelineEntry> entries;
    for (const Part& part : parts()) {
        Values values;
        if (part.asksToday)
            values.emplace_back(today);
        if (ofReport)
            values.emplace_back(about.report);
        else
            values.emplace_back(about.dossier);
        values.insert(values.end(), {from, from, idBelow(part.source, after), until, limit});
        const QString lines = (part.source == TimelineSource::Event ? part.sql.arg(changes) : part.sql) +
                              (ofReport ? part.ofReport : part.ofDossier) + u" = ?"_s;
        db.each(
            u"SELECT * FROM (%1) WHERE (m < ? OR (m = ? AND i < ?)) AND m <= ? ORDER BY m DESC, i DESC LIMIT ?"_s.arg(
                lines),
            values, [&](const Row& row) { entries.push_back(readEntry(part.source, row)); });
    }
    std::ranges::sort(entries, [](const TimelineEntry& a, const TimelineEntry& b) {
        return std::tie(b.place.at, b.place.source, b.place.id) < std::tie(a.place.at, a.place.source, a.place.id);
    });
    if (qsizetype(entries.size()) > limit)
        entries.resize(std::size_t(limit));
    return entries;
}

std::vector<TimelineEntry> timelineEvents(Connection& db, DossierId dossier, const QDateTime& upTo)
{
    const auto part = std::ranges::find(parts(), TimelineSource::Event, &Part::source);
    return db.all<TimelineEntry>(u"SELECT * FROM (%1%2 = ?) WHERE m <= ? ORDER BY m DESC, i DESC"_s.arg(
                                     part->sql.arg(u"FALSE"_s), part->ofDossier),
                                 {dossier, upTo}, [](const Row& row) { return readEntry(TimelineSource::Event, row); });
}

} // namespace woonrust::storage
