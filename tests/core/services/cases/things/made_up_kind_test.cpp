// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A kind of thing that Woonrust does not have: a visit, told here and nowhere else. What it gets below without a line
// in the program, every kind gets.

#include "services/access/event_log.h"
#include "services/cases/dossiers.h"
#include "services/cases/handover.h"
#include "services/cases/reports.h"
#include "services/cases/things/field_text.h"
#include "services/cases/things/log_tables.h"
#include "services/cases/things/make_kind.h"
#include "services/cases/things/personal_register.h"
#include "services/cases/things/subject_fields.h"
#include "services/cases/things/thing_guard.h"
#include "services/cases/views/as_of.h"
#include "services/lists/find.h"
#include "storage/shared/search_store.h"
#include "support/case_street.h"
#include "support/catch_qt.h"

#include <QJsonArray>
#include <QObject>
#include <catch2/catch_test_macros.hpp>

using namespace woonrust;
using namespace woonrust::tests;
using namespace Qt::StringLiterals;

namespace {

using VisitId = Id<struct VisitTag>;
constexpr auto visitKind = EntityKind(int(EntityKind::FirstInvented) + 1);

struct Visit {
    VisitId id;
    Subject about;
    QString purpose;
    PersonId person;
    UserId visitor;
    QDate plannedOn;
    QDateTime doneAt;
    QDateTime madeAt;
    UserId by;
    int version = 0;
};

// ---- its store

const QString columns = u"id, report_id, dossier_id, purpose, person_id, visitor_id, planned_on, done_at, made_at, "
                        "by_user_id, version"_s;

void makeTable(Connection& db)
{
    db.exec(
        u"CREATE TABLE visit (id INTEGER PRIMARY KEY, report_id INTEGER, dossier_id INTEGER, owner_kind TEXT NOT NULL "
        "DEFAULT '', owner_id INTEGER, purpose TEXT NOT NULL, person_id INTEGER, visitor_id INTEGER, planned_on TEXT, "
        "done_at TEXT, made_at TEXT NOT NULL, "
        "by_user_id INTEGER NOT NULL, version INTEGER NOT NULL DEFAULT 1) STRICT"_s);
}

Visit read(const Row& row)
{
    return {.id = row.id<VisitId>(0),
            .about = {.report = row.id<ReportId>(1), .dossier = row.id<DossierId>(2)},
            .purpose = row.text(3),
            .person = row.id<PersonId>(4),
            .visitor = row.id<UserId>(5),
            .plannedOn = row.date(6),
            .doneAt = row.moment(7),
            .madeAt = row.moment(8),
            .by = row.id<UserId>(9),
            .version = int(row.integer(10))};
}

std::vector<Visit> visits(Connection& db, const QString& column, qint64 id)
{
    return db.all<Visit>(u"SELECT %1 FROM visit WHERE %2 = ? ORDER BY id"_s.arg(columns, column), {id}, read);
}

std::optional<Visit> findVisit(Connection& db, VisitId id)
{
    return db.one<Visit>(u"SELECT %1 FROM visit WHERE id = ?"_s.arg(columns), {id}, read);
}

VisitId insert(Connection& db, const Visit& v)
{
    return VisitId(db.insert(
        u"INSERT INTO visit (report_id, dossier_id, purpose, person_id, visitor_id, planned_on, "
        "done_at, made_at, by_user_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {v.about.report, v.about.dossier, v.purpose, v.person, v.visitor, v.plannedOn, v.doneAt, v.madeAt, v.by}));
}

bool update(Connection& db, const Visit& v)
{
    return db.exec(u"UPDATE visit SET purpose = ?, person_id = ?, visitor_id = ?, planned_on = ?, done_at = ?, "
                   "version = version + 1 WHERE id = ? AND version = ?"_s,
                   {v.purpose, v.person, v.visitor, v.plannedOn, v.doneAt, v.id, v.version}) > 0;
}

// ---- its Thing

constexpr auto fields = withSubject<Visit>({
    field<&Visit::purpose>({.name = "purpose"_L1,
                            .column = "purpose"_L1,
                            .personal = PersonalKind::Content,
                            .erasure = Erasure::Replace,
                            .label = "Purpose"}),
    field<&Visit::person>({.name = "person"_L1,
                           .kind = FieldKind::Person,
                           .column = "person_id"_L1,
                           .personal = PersonalKind::Identity,
                           .erasure = Erasure::Empty,
                           .label = "Person"}),
    field<&Visit::visitor>(
        {.name = "visitor"_L1, .kind = FieldKind::User, .column = "visitor_id"_L1, .label = "Visitor"}),
    field<&Visit::plannedOn>(
        {.name = "plannedOn"_L1, .kind = FieldKind::Day, .column = "planned_on"_L1, .label = "Planned on"}),
    field<&Visit::doneAt>({.name = "doneAt"_L1, .kind = FieldKind::Moment, .column = "done_at"_L1, .label = "Done at"}),
    field<&Visit::madeAt>(
        {.name = "madeAt"_L1, .kind = FieldKind::Moment, .column = "made_at"_L1, .log = FieldLog::Made}),
    field<&Visit::by>({.name = "by"_L1, .kind = FieldKind::User, .column = "by_user_id"_L1, .log = FieldLog::Made}),
});
constexpr QLatin1StringView told[] = {event::removed};
constexpr LineAt lineAt[] = {{"doneAt"_L1}, {.field = "plannedOn"_L1, .whenPast = true}, {"madeAt"_L1}};

constinit const Thing<Visit> visit{
    .kind = visitKind,
    .table = "visit"_L1,
    .name = "Visit",
    .plural = "Visits",
    .removed = "Visit removed",
    .fields = fields,
    .essential = "purpose"_L1,
    .told = told,
    .about = [](const Visit& one) { return one.about; },
    .find = findVisit,
    .inDossier = [](Connection& db, DossierId id) { return visits(db, u"dossier_id"_s, id.value()); },
    .onReport = [](Connection& db, ReportId id) { return visits(db, u"report_id"_s, id.value()); },
    .before = [](const Visit& a, const Visit& b) { return a.id < b.id; },
    .insert = insert,
    .update = update,
    .remove = [](Connection& db, VisitId id) { db.exec(u"DELETE FROM visit WHERE id = ?"_s, {id}); },
    .refusal =
        [](const Session& session, const Visit& one, QLatin1StringView action) {
            return action == event::removed && one.by != session.actor().id ? u"Only who planned it takes it away."_s
                                                                            : QString();
        },
    .lineAt = lineAt,
    .line =
        [](LineContext& context, const Visit& one, timeline::TimelineRow& row) {
            row.title = one.purpose;
            row.subLine = dotted({context.number(one.about.report), context.names.person(one.person)});
            row.who = context.names.user(one.visitor);
            return true;
        },
    .words = [](Connection&, const Visit& one) { return std::optional(SearchText{one.purpose, {}}); },
    .open = [](LineContext&, const Visit& one) -> std::optional<OpenThing> {
        if (one.doneAt.isValid())
            return std::nullopt;
        return OpenThing{.kind = visitKind, .id = one.id.value(), .text = one.purpose, .blocking = true};
    },
    .keeping = {.keeper = &Visit::visitor,
                .openOf = [](Connection& db, UserId user) { return visits(db, u"visitor_id"_s, user.value()); },
                .isOpen = [](const Visit& one) { return !one.doneAt.isValid(); }},
};

// ---- a case with one

QString inWords(const timeline::TimelineRow& row)
{
    return QStringList{row.text, row.kindName, row.title, row.subLine, toStorage(row.at)}.join(u" | "_s);
}

struct Visiting : CaseStreet {
    Visiting()
        : report(orThrow(reports::registerReport(worker, noise())).id),
          dossier(orThrow(dossiers::openFrom(worker, report)).id)
    {
    }
    [[nodiscard]] Session as(Role role) { return {db, actor(role), clock, &notifier, &kinds}; }
    void goTo(QDate day) { clock.set(utcFromAmsterdam(day, QTime(12, 0))); }

    VisitId add(const Subject& about, const QString& purpose, QDate plannedOn = {})
    {
        return orThrow(worker.write([&] {
            Visit made{.about = requireAdding(worker, about),
                       .purpose = purpose,
                       .person = tenants[1],
                       .visitor = worker.actor().id,
                       .plannedOn = plannedOn,
                       .madeAt = clock.nowUtc(),
                       .by = worker.actor().id};
            CaseWrite(worker).add(visit, made);
            return made.id;
        }));
    }
    Result<void> change(Session& session, VisitId id, const std::function<void(Visit&)>& what)
    {
        return session.write([&] {
            const Visit before = openedForWork(session, visit, id, event::changed);
            Visit after = before;
            what(after);
            CaseWrite(session).change(visit, before, after);
        });
    }
    Result<void> remove(Session& session, VisitId id)
    {
        return session.write([&] {
            CaseWrite(session).remove(visit, openedForWork(session, visit, id, event::removed), {.reason = u"Moved"_s});
        });
    }
    QStringList lines(Session& session)
    {
        QStringList all;
        for (const auto& row : orThrow(timeline::of(session, dossier)))
            all << inWords(row);
        return all;
    }

    ThingKinds kinds = [this] {
        makeTable(db);
        ThingKinds all = thingKinds();
        all.all.push_back(thingKind<visit>());
        return all;
    }();
    Session worker{db, actor(Role::Coordinator), clock, &notifier, &kinds};
    ReportId report;
    DossierId dossier;
    const QDate friday{2026, 11, 20};
    const QDate monday{2026, 11, 23};
    const QDate tuesday{2026, 11, 24};
};

} // namespace

TEST_CASE("A made-up kind of thing has lines in the timeline, of today and of each day in the past")
{
    Visiting street;
    const VisitId id = street.add({.report = street.report}, u"Talk at the door"_s, street.monday);
    const QStringList friday = street.lines(street.worker);
    CHECK(friday.filter(u"Visit | Talk at the door | M26-00001 · Smit | 2026-11-20T09:00"_s).size() == 1);
    street.goTo(street.monday);
    REQUIRE(street.change(street.worker, id, [](Visit& one) { one.purpose = u"Talk with both"_s; }));
    const QStringList monday = street.lines(street.worker);
    street.goTo(street.tuesday);
    CHECK(street.lines(street.worker).filter(u"Talk with both | M26-00001 · Smit | 2026-11-23T12:00"_s).size() == 1);
    REQUIRE(street.remove(street.worker, id));
    CHECK(street.lines(street.worker).filter(u"Moved | Removed | Visit removed: Talk with both | "_s).size() == 1);

    const auto then = [&](QDate day) {
        QStringList all;
        const auto past = dossiers::asOf(street.worker, street.dossier, day);
        REQUIRE(past);
        CHECK(past->doubts.empty());
        for (const auto& row : past->timeline)
            all << inWords(row);
        return all;
    };
    CHECK(then(street.friday) == friday);
    CHECK(then(street.monday) == monday);
    CHECK(then(street.tuesday) == street.lines(street.worker));
}

TEST_CASE("What became of a made-up thing is taken back from the log, field by field")
{
    Visiting street;
    const VisitId id = street.add({.dossier = street.dossier}, u"Talk at the door"_s);
    const Visit made = findVisit(street.db, id).value();
    street.goTo(street.monday);
    REQUIRE(street.change(street.worker, id, [&](Visit& one) {
        one.purpose = u"Talk with both"_s;
        one.person = {};
        one.doneAt = street.clock.nowUtc();
    }));
    street.goTo(street.tuesday);
    REQUIRE(street.remove(street.worker, id));
    const auto on = [&](QDate day) {
        const CasePast past =
            caseStateBefore(street.worker, street.dossier, utcFromAmsterdam(day.addDays(1), QTime(0, 0)));
        CHECK(past.gaps.empty());
        return past.state->all<Visit>();
    };
    REQUIRE(on(street.friday).size() == 1);
    CHECK(factsOf(visit, on(street.friday)[0]) == factsOf(visit, made));
    REQUIRE(on(street.monday).size() == 1);
    CHECK(on(street.monday)[0].purpose == u"Talk with both"_s);
    CHECK_FALSE(on(street.monday)[0].person);
    CHECK(on(street.monday)[0].by == street.worker.actor().id);
    CHECK(on(street.tuesday).empty());
}

TEST_CASE("A made-up thing is in the log in words, and whoever shows its dossier hears of the change")
{
    Visiting street;
    QObject receiver;
    int changes = 0;
    QObject::connect(&street.notifier, &ChangeNotifier::changed, &receiver, [&] { ++changes; });
    street.add({.dossier = street.dossier}, u"Talk at the door"_s, street.monday);
    CHECK(changes == 1);
    const auto lines = event_log::page(street.worker, {.about = visitKind});
    REQUIRE(lines);
    REQUIRE(lines->size() == 1);
    CHECK(lines->front().subject == u"D26-00001"_s);
    QStringList told;
    for (const ChangeLine& change : lines->front().changes)
        told << change.label + u": "_s + change.after;
    CHECK(told.contains(u"Purpose: Talk at the door"_s));
    CHECK(told.contains(u"Person: Smit"_s));
    CHECK(told.contains(u"Visitor: User coordinator"_s));
    CHECK(told.contains(u"Planned on: "_s + shortDate(street.monday)));
}

TEST_CASE("A made-up thing is found by its words, until it is gone")
{
    Visiting street;
    const VisitId id = street.add({.report = street.report}, u"Wolfskers plukken"_s);
    const auto hits = [&] { return orThrow(find::answer(street.worker, u"wolfskers"_s, 5)); };
    REQUIRE(hits().size() == 1);
    CHECK(hits()[0].kind == visitKind);
    CHECK(hits()[0].id == id.value());
    CHECK(hits()[0].title == u"M26-00001 Wolfskers plukken"_s);
    REQUIRE(street.change(street.worker, id, [](Visit& one) { one.purpose = u"Rozen"_s; }));
    CHECK(hits().empty());
    REQUIRE(street.change(street.worker, id, [](Visit& one) { one.purpose = u"Wolfskers"_s; }));
    REQUIRE(street.remove(street.worker, id));
    CHECK(hits().empty());
}

TEST_CASE("A made-up thing is guarded as its dossier is, and by what its kind refuses")
{
    Visiting street;
    const VisitId id = street.add({.dossier = street.dossier}, u"Talk at the door"_s);
    const auto rename = [](Visit& one) { one.purpose = u"Other"_s; };
    for (const Role role : {Role::Management, Role::Administrator}) {
        Session session = street.as(role);
        CHECK(street.change(session, id, rename).error().kind == ErrorKind::NotAllowed);
    }
    Session colleague = street.as(Role::LiveabilityWorker);
    CHECK(street.change(colleague, id, rename));
    const auto refused = street.remove(colleague, id);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().message == u"Only who planned it takes it away."_s);

    REQUIRE(dossiers::setConfidentiality(street.worker, street.dossier, u"GEH"_s, {}, u"Threats"_s));
    CHECK(street.change(colleague, id, rename).error().kind == ErrorKind::NotAllowed);
    CHECK(orThrow(find::answer(colleague, u"other"_s, 5)).empty());
}

TEST_CASE("Somebody else's change of a made-up thing is not written over")
{
    Visiting street;
    const VisitId id = street.add({.dossier = street.dossier}, u"Talk at the door"_s);
    const Visit seen = findVisit(street.db, id).value();
    REQUIRE(street.change(street.worker, id, [](Visit& one) { one.purpose = u"First"_s; }));
    const auto late = street.worker.write([&] {
        Visit after = seen;
        after.purpose = u"Second"_s;
        CaseWrite(street.worker).change(visit, seen, after);
    });
    REQUIRE_FALSE(late);
    CHECK(late.error().kind == ErrorKind::Conflict);
    CHECK(findVisit(street.db, id)->purpose == u"First"_s);
}

TEST_CASE("A made-up thing follows its report into another dossier")
{
    Visiting street;
    const VisitId id = street.add({.report = street.report}, u"Wolfskers"_s);
    const auto other = orThrow(dossiers::open(street.worker, {.title = u"Drums"_s, .kind = u"NUISANCE"_s}));
    REQUIRE(reports::attachToDossier(street.worker, street.report, other.id));
    CHECK(findVisit(street.db, id)->about.dossier == other.id);
    REQUIRE(dossiers::setConfidentiality(street.worker, other.id, u"GEH"_s, {}, u"Threats"_s));
    Session colleague = street.as(Role::LiveabilityWorker);
    CHECK(orThrow(find::answer(colleague, u"wolfskers"_s, 5)).empty());
    CHECK(orThrow(find::answer(street.worker, u"wolfskers"_s, 5)).size() == 1);
}

TEST_CASE("A made-up thing that is open keeps a dossier from closing, and goes to its keeper with it")
{
    Visiting street;
    const VisitId id = street.add({.dossier = street.dossier}, u"Talk at the door"_s);
    const auto check = orThrow(dossiers::closeCheck(street.worker, street.dossier));
    CHECK(std::ranges::any_of(check.blocking, [](const OpenThing& one) {
        return one.kind == visitKind && one.text == u"Talk at the door"_s;
    }));

    const UserId away = street.user(Role::LiveabilityWorker);
    REQUIRE(street.change(street.worker, id, [&](Visit& one) { one.visitor = away; }));
    REQUIRE(dossiers::setConfidentiality(street.worker, street.dossier, u"GEH"_s, {}, u"Threats"_s));
    CHECK(findVisit(street.db, id)->visitor == street.worker.actor().id);
    const auto last = orThrow(event_log::page(street.worker, {.about = visitKind}));
    CHECK(last.front().event.reason == u"The dossier is not open to whose task this was."_s);
}

TEST_CASE("A made-up thing that the log knows nothing of is missed when the casebook is checked")
{
    Visiting street;
    street.add({.dossier = street.dossier}, u"Talk at the door"_s);
    CHECK(storage::unknownToLog(street.db, loggedTables(street.kinds)) == 0);
    insert(street.db, {.about = {.dossier = street.dossier},
                       .purpose = u"Slipped in"_s,
                       .madeAt = street.clock.nowUtc(),
                       .by = street.worker.actor().id});
    CHECK(storage::unknownToLog(street.db, loggedTables(street.kinds)) == 1);
}

TEST_CASE("A made-up thing's columns are in the register of personal data, with the ways to whom they speak of")
{
    Visiting street;
    QStringList personal;
    for (const RegisteredColumn& column : personalRegister(street.kinds))
        if (column.table == "visit"_L1)
            personal << column.column;
    CHECK(personal == QStringList{u"purpose"_s, u"person_id"_s});
    QStringList all = personal;
    for (const PlainColumn& column : plainRegister(street.kinds))
        if (column.table == "visit"_L1)
            all << column.column;
    all.sort();
    QStringList inTable;
    street.db.each(u"SELECT name FROM pragma_table_info('visit') ORDER BY name"_s, {},
                   [&](const Row& row) { inTable << row.text(0); });
    CHECK(all == inTable);
    CHECK_FALSE(pathsToPeople("visit"_L1, street.kinds).empty());
}
