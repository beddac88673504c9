// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/cases/history/timeline.h"

#include "services/base/input.h"
#include "services/base/open_guard.h"
#include "storage/cases/report_store.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <algorithm>

namespace woonrust::timeline {

namespace {

using Rows = std::vector<TimelineRow>;

struct Place {
    TimelineCursor at;
    const ThingKind* kind = nullptr; // null: of an event
    Event event;
};

bool isNewer(const TimelineCursor& a, const TimelineCursor& b)
{
    return std::tie(b.at, b.rank, b.id) < std::tie(a.at, a.rank, a.id);
}

std::vector<storage::ToldEvents> toldEvents(const ThingKinds& kinds, bool ofOneReport)
{
    std::vector<storage::ToldEvents> told;
    for (const ThingKind& kind : kinds.all) {
        told.push_back({.kind = kind.kind, .actions = kind.told});
        if (ofOneReport)
            told.push_back({.kind = kind.kind, .actions = kind.toldAlone});
    }
    return told;
}

// What was removed is told by its event alone: its title, or the beginning of what it said.
QString removedText(const ThingKind& kind, const Event& event)
{
    for (const FieldInfo& field : kind.fields) {
        if (field.kind != FieldKind::Text || field.personal != PersonalKind::Content)
            continue;
        const QString gone = firstLineOf(event.changes.value(field.name).toArray().at(0).toString());
        if (!gone.isEmpty())
            return gone;
    }
    return {};
}

TimelineRow eventRow(LineContext& context, const ThingKinds& kinds, const Event& event)
{
    TimelineRow row{.place = {.at = event.at, .rank = 0, .id = event.id.value()}, .at = event.at};
    row.who = context.names.user(event.user);
    row.target = event.report ? EntityKind::Report : EntityKind::Dossier;
    row.targetId = event.report.value();
    const ThingKind* kind = kinds.find(event.subjectKind);
    if (!kind)
        return row;
    row.kind = kindOf(kind->kind);
    if (kind->tell)
        kind->tell(context, event, row);
    const bool told = !row.kindName.isEmpty();
    if (!told) {
        row.kind = Kind::Change;
        row.kindName = QCoreApplication::translate("Timeline", "Removed");
        row.title = QCoreApplication::translate("Thing", kind->removed);
        if (const QString which = removedText(*kind, event); !which.isEmpty())
            row.title =
                QCoreApplication::translate("Timeline", "%1: %2", "what was removed, and which").arg(row.title, which);
    }
    if (event.erasedAt.isValid()) {
        row.text.clear();
        row.subLine = QCoreApplication::translate("Timeline", "What the log said of this was erased");
    } else {
        row.text = (row.text + QStringLiteral("\n\n") + event.reason.trimmed()).trimmed();
    }
    if (event.erasedAt.isValid() && told)
        row.title = row.kindName;
    return row;
}

// What opens when nothing else does is the dossier.
void aimAtDossier(Rows& rows, DossierId dossier)
{
    for (TimelineRow& row : rows)
        if (row.target == EntityKind::Dossier)
            row.targetId = dossier.value();
}

Rows rowsOf(Session& session, const storage::LineQuery& query)
{
    Connection& db = session.db();
    const ThingKinds& kinds = thingKinds(session);
    std::vector<Place> places;
    for (const ThingKind& kind : kinds.all)
        if (kind.keys)
            for (const storage::LineKey& key : kind.keys(db, kinds.rank(kind), query))
                places.push_back({.at = {.at = key.at, .rank = kinds.rank(kind), .id = key.id}, .kind = &kind});
    for (Event& event : storage::eventLines(db, toldEvents(kinds, query.about.report.isValid()), query)) {
        const TimelineCursor at{.at = event.at, .rank = 0, .id = event.id.value()};
        places.push_back({.at = at, .event = std::move(event)});
    }
    std::ranges::sort(places, isNewer, &Place::at);
    if (qsizetype(places.size()) > query.limit)
        places.resize(std::size_t(query.limit));
    LineContext context(db, query.today, query.about.report.isValid(),
                        [&](ReportId report) { return storage::isReportClosed(db, report); });
    Rows rows;
    for (const Place& place : places) {
        if (!place.kind) {
            rows.push_back(eventRow(context, kinds, place.event));
        } else if (auto row = place.kind->line(context, place.at.id)) {
            row->place = place.at;
            rows.push_back(*std::move(row));
        }
    }
    aimAtDossier(rows, query.about.dossier);
    return rows;
}

} // namespace

Result<Rows> of(Session& session, const Subject& about, int limit, const TimelineCursor& after, QDate lastDay)
{
    return session.read([&] {
        if (about.report)
            requireOpen(session, about.report);
        else
            requireOpen(session, about.dossier);
        const QDateTime upTo =
            lastDay.isValid() ? utcFromAmsterdam(lastDay.addDays(1), QTime(0, 0)).addMSecs(-1) : QDateTime();
        return rowsOf(session,
                      {.about = about, .limit = limit, .after = after, .upTo = upTo, .today = session.clock().today()});
    });
}

std::vector<Filter> filters(const ThingKinds& kinds)
{
    std::vector<Filter> all;
    for (const ThingKind& kind : kinds.all)
        if (kind.kind != EntityKind::Dossier && (kind.keys || !kind.told.empty()))
            all.push_back({.kind = kindOf(kind.kind), .name = QCoreApplication::translate("Thing", kind.plural)});
    all.push_back({.kind = Kind::Phase, .name = QCoreApplication::translate("Timeline", "Phases")});
    all.push_back({.kind = Kind::Status, .name = QCoreApplication::translate("Timeline", "Statuses")});
    all.push_back({.kind = Kind::Change, .name = QCoreApplication::translate("Timeline", "Changes")});
    return all;
}

Rows before(Session& session, const CasePast& past, const QDateTime& moment, QDate today)
{
    const CaseState& state = *past.state;
    const ThingKinds& kinds = thingKinds(session);
    LineContext context(session.db(), today, false, [&](ReportId id) {
        const auto& reports = state.all<Report>();
        const auto report = std::ranges::find(reports, id, &Report::id);
        return report == reports.end() || report->closedAt.isValid();
    });
    Rows rows;
    for (const ThingKind& kind : kinds.all) {
        if (!kind.lines)
            continue;
        for (TimelineRow& row : kind.lines(context, state.things.at(kind.kind))) {
            row.place = {.at = row.at, .rank = kinds.rank(kind), .id = row.place.id};
            rows.push_back(std::move(row));
        }
    }
    const storage::LineQuery query{.about = {.report = {}, .dossier = state.dossier().id},
                                   .limit = std::numeric_limits<int>::max(),
                                   .upTo = moment.addMSecs(-1),
                                   .today = today};
    for (const Event& event : storage::eventLines(session.db(), toldEvents(kinds, false), query))
        if (!event.report || !std::ranges::contains(past.shutAway, event.report))
            rows.push_back(eventRow(context, kinds, event));
    std::ranges::sort(rows, isNewer, &TimelineRow::place);
    aimAtDossier(rows, state.dossier().id);
    return rows;
}

} // namespace woonrust::timeline
