// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lists/case_lists.h"
#include "storage/cases/dossier_list.h"
#include "storage/cases/report_list.h"
#include "storage/cases/today_store.h"
#include "storage/shared/search_store.h"
#include "support/catch_qt.h"
#include "support/test_casebook.h"

#include <catch2/catch_test_macros.hpp>

using namespace woonrust;
using namespace woonrust::tests;
using namespace Qt::StringLiterals;

namespace {

// A casebook with a few reports written straight into the tables: these tests are about reading lists.
struct Lists : TestCasebook {
    Lists()
    {
        transaction = std::make_unique<Transaction>(db);
        gemeente = AreaId(db.insert(u"INSERT INTO area (code, name, kind) VALUES ('GM9901', 'Demostad', 'GEM')"_s));
        buurt = AreaId(
            db.insert(u"INSERT INTO area (code, name, kind, parent_id) VALUES ('BU990101AB', 'Lindehof', 'BUU', ?)"_s,
                      {gemeente}));
        unit =
            UnitId(db.insert(u"INSERT INTO unit (number, street, street_fold, house_number, addition, area_id, kind) "
                             "VALUES ('1', 'Lijsterhof', 'lijsterhof', 14, 'B', ?, 'WOO')"_s,
                             {buurt}));
        person = PersonId(db.insert(u"INSERT INTO person (last_name, infix, initials, name_fold, created_at) VALUES "
                                    "('Horst', 'van der', 'T.', 'horst', ?)"_s,
                                    {clock.nowUtc()}));
    }

    // Reports are numbered in the order in which they are added.
    ReportId add(QDate day, const QString& category = u"GEL"_s, DossierId dossier = {}, UserId handler = {},
                 bool closed = false)
    {
        ++serial;
        const QDateTime at = utcFromAmsterdam(day, QTime(9, 42));
        const ReportId id(db.insert(
            u"INSERT INTO report (number, received_at, received_on, received_time_known, channel, origin, "
            u"reporter_kind, "
            "reporter_id, unit_id, area_id, category, nature, description, status, dossier_id, handler_id, closed_at, "
            "closed_on) VALUES (?, ?, ?, 1, 'TEL', 'HUU', 'known', ?, ?, ?, ?, 'overlast', ?, ?, ?, ?, ?, ?)"_s,
            {qint64(20260000000) + serial, at, day, person, unit, buurt, category, u"Harde muziek in café"_s,
             closed ? u"GES"_s : u"INB"_s, dossier, handler, closed ? Value(at) : Value(nullptr),
             closed ? Value(day) : Value(nullptr)}));
        storage::indexForSearch(db, EntityKind::Report, id.value(), dossier,
                                u"M26-%1"_s.arg(serial, 5, 10, QChar(u'0')), u"Harde muziek in café"_s);
        return id;
    }

    DossierId addDossier(const QString& confidentiality, UserId handler = {})
    {
        ++serial;
        return DossierId(db.insert(
            u"INSERT INTO dossier (number, title, kind, area_id, lead, handler_id, phase, confidentiality, status, "
            "opened_at, opened_on) VALUES (?, 'Geluidsoverlast', 'OVERLAST', ?, 'US', ?, 'PREVENTIVE', ?, 'INB', ?, ?)"_s,
            {qint64(20260000000) + serial, buurt, handler, confidentiality, clock.nowUtc(), clock.today()}));
    }

    void addDeadline(ReportId report, const QString& kind, QDate start, QDate due)
    {
        db.insert(u"INSERT INTO deadline (report_id, kind, rule, length, length_unit, start_on, due_on) VALUES "
                  "(?, ?, 'service', 2, 'working_day', ?, ?)"_s,
                  {report, kind, start, due});
        db.exec(u"UPDATE report SET next_due_on = (SELECT min(due_on) FROM deadline WHERE report_id = report.id AND "
                "met_on IS NULL) WHERE id = ?"_s,
                {report});
    }

    QList<qint64> ids(const ReportFilter& filter, storage::ListOrder order = {}, Role role = Role::SocialManager,
                      const QStringList& codes = {u"GEL"_s, u"STA"_s})
    {
        QList<qint64> result;
        storage::eachReportId(db, policy::visibility(actor(role)), filter, order, clock.today(), codes,
                              [&](ReportId id) {
                                  result << id.value();
                                  return true;
                              });
        return result;
    }

    std::unique_ptr<Transaction> transaction;
    AreaId gemeente;
    AreaId buurt;
    UnitId unit;
    PersonId person;
    int serial = 0;
};

QList<qint64> values(std::initializer_list<ReportId> ids)
{
    QList<qint64> result;
    for (const ReportId id : ids)
        result << id.value();
    return result;
}

} // namespace

TEST_CASE("The newest report stands on top, and every sort holds every report once")
{
    Lists book;
    const ReportId first = book.add(QDate(2026, 11, 2), u"STA"_s);
    const ReportId second = book.add(QDate(2026, 11, 5));
    const ReportId third = book.add(QDate(2026, 11, 3), u"GEL"_s, {}, book.actor(Role::Coordinator).id);
    book.addDeadline(third, u"ACK"_s, QDate(2026, 11, 3), QDate(2026, 11, 5));
    CHECK(book.ids({}) == values({second, third, first}));
    CHECK(book.ids({}, {ReportSort::Number, false}) == values({first, second, third}));
    CHECK(book.ids({}, {ReportSort::Category, false}) == values({second, third, first}));
    CHECK(book.ids({}, {ReportSort::NextDue, false}) == values({third, second, first}));
    CHECK(book.ids({}, {ReportSort::Handler, false}) == values({third, second, first}));
    for (const ReportSort sort : {ReportSort::Received, ReportSort::Number, ReportSort::NextDue, ReportSort::Category,
                                  ReportSort::Handler, ReportSort::Area, ReportSort::Address})
        for (const bool descending : {false, true}) {
            QList<qint64> sorted = book.ids({}, {sort, descending});
            std::ranges::sort(sorted);
            CHECK(sorted == values({first, second, third}));
        }
}

TEST_CASE("A list narrows on an area with everything below it, on a period in Amsterdam days and on words")
{
    Lists book;
    const ReportId october = book.add(QDate(2026, 10, 31));
    const ReportId november = book.add(QDate(2026, 11, 1));
    CHECK(book.ids({.area = book.gemeente}).size() == 2);
    CHECK(book.ids({.area = AreaId(999)}).isEmpty());
    CHECK(book.ids({.receivedFrom = QDate(2026, 11, 1)}) == values({november}));
    CHECK(book.ids({.receivedUntil = QDate(2026, 11, 1)}) == values({october}));
    CHECK(book.ids({.text = u"muz cafe"_s}).size() == 2);
    CHECK(book.ids({.text = u"\"b - ( OR"_s}).isEmpty());
    CHECK(book.ids({.unit = book.unit, .reporter = book.person}).size() == 2);
}

TEST_CASE("A list is stopped after the rows that are asked for")
{
    Lists book;
    for (int i = 0; i < 10; ++i)
        book.add(QDate(2026, 11, 2));
    int seen = 0;
    storage::eachReportId(book.db, policy::visibility(book.actor(Role::Coordinator)), {}, {}, book.clock.today(), {},
                          [&](ReportId) { return ++seen < 3; });
    CHECK(seen == 3);
}

TEST_CASE("Of a secret dossier others see that a report exists, its area and its handler, and nothing else")
{
    Lists book;
    const Actor handler = book.actor(Role::LiveabilityWorker);
    const DossierId secret = book.addDossier(u"GEH"_s, handler.id);
    const ReportId hidden = book.add(QDate(2026, 11, 4), u"GEL"_s, secret, handler.id);
    const ReportId open = book.add(QDate(2026, 11, 3));
    book.addDeadline(hidden, u"ACK"_s, QDate(2026, 11, 4), QDate(2026, 11, 6));

    const auto row = [&](Role role) {
        return storage::reportRows(book.db, policy::visibility(book.actor(role)), {hidden}).at(0);
    };
    CHECK(row(Role::SocialManager).hidden);
    CHECK(row(Role::SocialManager).areaName == u"Lindehof"_s);
    CHECK(row(Role::SocialManager).handlerName == handler.name);
    CHECK(row(Role::SocialManager).category.isEmpty());
    CHECK(row(Role::SocialManager).reporterName.isEmpty());
    CHECK(row(Role::SocialManager).address.isEmpty());
    CHECK_FALSE(row(Role::Coordinator).hidden);
    CHECK_FALSE(row(Role::LiveabilityWorker).hidden);

    // Being in a narrowed list, or its place in a sorted one, would tell what is hidden.
    CHECK(book.ids({}).size() == 2);
    CHECK(book.ids({.categories = {u"GEL"_s}}) == values({open}));
    CHECK(book.ids({.text = u"muziek"_s}) == values({open}));
    CHECK(book.ids({.due = DueFilter::Missed}).isEmpty());
    CHECK(book.ids({}, {ReportSort::NextDue, false}) == values({open, hidden}));
    CHECK(book.ids({.text = u"muziek"_s}, {}, Role::Coordinator).size() == 2);

    const auto found = [&](Role role) {
        return storage::search(book.db, policy::visibility(book.actor(role)), EntityKind::Report, u"muziek"_s, 10)
            .size();
    };
    CHECK(found(Role::SocialManager) == 1);
    CHECK(found(Role::Coordinator) == 2);
    CHECK(found(Role::Management) == 0);

    CHECK(storage::dueLines(book.db, policy::visibility(book.actor(Role::SocialManager)), {}, book.clock.today(),
                            book.clock.today().addDays(7), 50)
              .empty());
    CHECK(storage::dueLines(book.db, policy::visibility(book.actor(Role::Coordinator)), {}, book.clock.today(),
                            book.clock.today().addDays(7), 50)
              .size() == 1);
}

TEST_CASE("Roles without case work see no report, dossier or search hit")
{
    Lists book;
    book.add(QDate(2026, 11, 3));
    book.addDossier(u"VER"_s);
    book.addDeadline(book.add(QDate(2026, 11, 18)), u"ACK"_s, QDate(2026, 11, 18), QDate(2026, 11, 20));
    for (const Role role : {Role::Management, Role::Administrator}) {
        CHECK(book.ids({}, {}, role).isEmpty());
        CHECK(storage::countReports(book.db, policy::visibility(book.actor(role)), {}, book.clock.today()) == 0);
        CHECK(storage::countDossiers(book.db, policy::visibility(book.actor(role)), {}, book.clock.today()) == 0);
        CHECK(storage::dueLines(book.db, policy::visibility(book.actor(role)), {}, book.clock.today(),
                                book.clock.today().addDays(7), 50)
                  .empty());
        CHECK_FALSE(storage::longestWaitingSince(book.db, policy::visibility(book.actor(role)), {}).isValid());
    }
}

TEST_CASE("Vandaag lists what is missed and what is due, and knows the longest waiting reporter")
{
    Lists book;
    const ReportId late = book.add(QDate(2026, 11, 10));
    book.addDeadline(late, u"ACK"_s, QDate(2026, 11, 10), QDate(2026, 11, 12));
    book.addDeadline(late, u"TARGET"_s, QDate(2026, 11, 10), QDate(2026, 11, 17));
    book.addDeadline(late, u"FEEDBACK"_s, QDate(2026, 11, 10), QDate(2026, 11, 24));
    const ReportId today = book.add(QDate(2026, 11, 18));
    book.addDeadline(today, u"ACK"_s, QDate(2026, 11, 18), QDate(2026, 11, 20));
    CHECK(storage::longestWaitingSince(book.db, policy::visibility(book.actor(Role::SocialManager)), {}) ==
          QDate(2026, 11, 10));
    const auto lines = storage::dueLines(book.db, policy::visibility(book.actor(Role::SocialManager)), {},
                                         book.clock.today(), book.clock.today().addDays(7), 50);
    REQUIRE(lines.size() == 3);
    CHECK(lines[0].dueOn == QDate(2026, 11, 12));
    CHECK(lines[2].kind == DueLine::Kind::Feedback);
}

TEST_CASE("The first rows of a list, and what is due, come from an index")
{
    Lists book;
    const auto plan = [&](const QString& sql) {
        QString text;
        book.db.each(u"EXPLAIN QUERY PLAN "_s + sql, {}, [&](const Row& row) { text += row.text(3) + u'\n'; });
        return text;
    };
    CHECK_FALSE(plan(u"SELECT r.id FROM report r ORDER BY r.received_at DESC, r.id DESC"_s).contains(u"TEMP B-TREE"));
    CHECK_FALSE(plan(u"SELECT r.id FROM report r WHERE r.category = 'GEL' ORDER BY r.received_at DESC, r.id DESC"_s)
                    .contains(u"TEMP B-TREE"));
    CHECK_FALSE(plan(u"SELECT u.id FROM unit u CROSS JOIN report r ON r.unit_id = u.id ORDER BY u.street_fold, "
                     "u.house_number, u.addition"_s)
                    .contains(u"TEMP B-TREE"));
}

TEST_CASE("A filter reads back from a saved view as it was, and an unknown key does no harm")
{
    const ReportFilter filter{.open = true,
                              .categories = {u"GEL"_s, u"STA"_s},
                              .area = AreaId(3),
                              .receivedFrom = QDate(2026, 1, 1),
                              .due = DueFilter::Waiting,
                              .text = u"muziek"_s};
    QJsonObject json = toJson(filter);
    json.insert(u"later"_s, 5);
    CHECK(reportFilterFromJson(json) == filter);
    const DossierFilter dossiers{.open = false, .kinds = {u"OVERLAST"_s}, .due = DossierDue::Stuck};
    CHECK(dossierFilterFromJson(toJson(dossiers)) == dossiers);
    CHECK(reportFilterFromJson({{u"categories"_s, 7}, {u"open"_s, u"x"_s}}) == ReportFilter{});
}

TEST_CASE("An exported list holds what is shown, defuses formulas, and is logged")
{
    Lists book;
    book.add(QDate(2026, 11, 3));
    book.transaction->commit();
    const QString path = book.folder.filePath(u"list.csv"_s);
    const case_lists::ListExport<ReportRow> content{
        .header = {u"Nummer"_s, u"Formule"_s, u"Tekst"_s},
        .line = [](const ReportRow& row) { return QStringList{QString::number(row.number), u"=1+1"_s, u"a;\"b\""_s}; },
        .progress = {}};
    Session session = book.session();
    const Result<int> written = case_lists::writeReportsCsv(session, path, {}, {}, {}, content);
    REQUIRE(written);
    CHECK(*written == 1);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == "\xEF\xBB\xBFNummer;Formule;Tekst\r\n20260000001;'=1+1;\"a;\"\"b\"\"\"\r\n");
    CHECK(book.db.integer(u"SELECT count(*) FROM event WHERE action = 'export'"_s) == 1);

    Session management = book.session(Role::Management);
    const auto refused =
        case_lists::writeReportsCsv(management, book.folder.filePath(u"no.csv"_s), {}, {}, {}, content);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::NotAllowed);
    CHECK_FALSE(QFile::exists(book.folder.filePath(u"no.csv"_s)));

    case_lists::ListExport<ReportRow> stopped = content;
    stopped.progress = [](int) { return false; };
    CHECK_FALSE(case_lists::writeReportsCsv(session, book.folder.filePath(u"stop.csv"_s), {}, {}, {}, stopped));
    CHECK_FALSE(QFile::exists(book.folder.filePath(u"stop.csv"_s)));
}

TEST_CASE("A BSN that somebody looked for does not come into the log with the list that is exported")
{
    Lists book;
    Session session = book.session();
    book.transaction->commit();
    const case_lists::ListExport<ReportRow> content{
        .header = {u"Nummer"_s}, .line = [](const ReportRow&) { return QStringList(); }, .progress = {}};
    const ReportFilter filter{.text = u"111222333 muziek"_s};
    REQUIRE(case_lists::writeReportsCsv(session, book.folder.filePath(u"list.csv"_s), filter, {}, {}, content));
    CHECK(book.db.integer(u"SELECT count(*) FROM event_detail WHERE changes LIKE '%111222333%'"_s) == 0);
    CHECK(book.db.integer(u"SELECT count(*) FROM event_detail WHERE changes LIKE '%xxxxxxxxx muziek%'"_s) == 1);
}

TEST_CASE("Words that very many reports have give the same list, in the same order, as going through all of them")
{
    Lists book;
    const QDate first(2026, 1, 1);
    for (int i = 0; i < 2'100; ++i) // more than are sorted at once
        (void)book.add(first.addDays((i * 37) % 300), i % 3 == 0 ? u"STA"_s : u"GEL"_s);
    const ReportId rare = book.add(QDate(2026, 11, 3));
    storage::indexForSearch(book.db, EntityKind::Report, rare.value(), {}, u"M26-99999"_s, u"Xylofoon"_s);
    QList<qint64> all = book.ids({});
    all.removeOne(rare.value());
    CHECK(book.ids({.text = u"muz harde"_s}) == all);
    CHECK(book.ids({.categories = {u"STA"_s}, .text = u"muziek"_s}) == book.ids({.categories = {u"STA"_s}}));
    CHECK(book.ids({.text = u"xylofoon"_s}) == values({rare}));
    QList<qint64> byCategory = book.ids({}, {.sort = ReportSort::Category});
    byCategory.removeOne(rare.value());
    CHECK(book.ids({.text = u"muziek"_s}, {.sort = ReportSort::Category}) == byCategory);
}

TEST_CASE("A word is found by its beginning, a house number or its addition only as it is")
{
    Lists book;
    const auto addWith = [&](const QString& text) {
        const ReportId id = book.add(book.clock.today());
        storage::indexForSearch(book.db, EntityKind::Report, id.value(), {}, u"M26"_s, text);
        return id.value();
    };
    const qint64 two = addWith(u"Beukentuin 2 D"_s);
    const qint64 twentyOne = addWith(u"Beukentuin 21 dak"_s);
    const qint64 lane = addWith(u"Beukenlaan 2"_s);
    const auto found = [&](const QString& text) { return book.ids({.text = text}); };
    CHECK(found(u"beukentuin 2"_s) == QList<qint64>{two});
    CHECK(found(u"Beukentuin 2 d"_s) == QList<qint64>{two});
    CHECK(found(u"BEUKEN 2"_s) == QList<qint64>{lane, two});
    CHECK(found(u"beukent"_s) == QList<qint64>{twentyOne, two});
    CHECK(found(u"beukentuin 21 da"_s) == QList<qint64>{twentyOne});
    CHECK(found(u"beukentuinen"_s).isEmpty());
}
