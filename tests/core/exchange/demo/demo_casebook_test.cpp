// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/demo/demo_casebook.h"

#include "services/cases/things/log_tables.h"
#include "services/cases/views/as_of.h"
#include "storage/cases/case_check.h"
#include "storage/cases/event_store.h"
#include "support/catch_qt.h"

#include <QCryptographicHash>
#include <QDir>
#include <QTemporaryDir>
#include <QTimeZone>
#include <catch2/catch_test_macros.hpp>

using namespace woonrust;
using namespace Qt::StringLiterals;

namespace {

const FixedClock clockOfTest(QDateTime(QDate(2026, 11, 20), QTime(9, 0), QTimeZone::UTC));

class DemoFile {
public:
    explicit DemoFile(int reports, quint64 seed = 1, QDate until = QDate(2026, 11, 20))
    {
        const auto made = demo::make(
            {.path = path, .reports = reports, .seed = seed, .until = until, .cost = KdfCost::leastForTests()},
            clockOfTest);
        INFO((made ? std::string() : made.error().message.toStdString()));
        REQUIRE(made);
    }

    [[nodiscard]] OpenCasebook open(const QString& login = u"demo"_s) const
    {
        auto casebook =
            casebooks::signIn(path, login, demo::password(), clockOfTest, {.attemptsFolder = folder.path()});
        REQUIRE(casebook);
        return *std::move(casebook);
    }

    QTemporaryDir folder;
    QString path = folder.filePath(u"demo.woonrust"_s);
};

// Every row of every table but those of the full-text index, which follow from the others, and but the salt of each
// line of the log with the digest and hash that it goes into: those are never the same twice.
QByteArray dump(const DemoFile& file)
{
    const OpenCasebook casebook = file.open();
    const auto thread = casebook.openSession();
    Connection& db = thread->db();
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto tables = db.all<QString>(u"SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE "
                                        "'search_index%' AND name NOT LIKE 'sqlite_%' ORDER BY name"_s,
                                        {}, [](const Row& row) { return row.text(0); });
    for (const QString& table : tables) {
        const auto columns =
            db.all<QString>(u"SELECT name FROM pragma_table_info(?) WHERE name NOT IN ('salt', 'digest', 'hash')"_s,
                            {table}, [](const Row& row) { return row.text(0); });
        db.each(
            u"SELECT %1 FROM %2 ORDER BY 1, 2"_s.arg(QStringList(columns.begin(), columns.end()).join(u", "_s), table),
            {}, [&](const Row& row) {
                for (int i = 0; i < int(columns.size()); ++i)
                    hash.addData(row.bytes(i) + '\x1f');
            });
    }
    return hash.result();
}

qint64 count(Connection& db, const QString& sql)
{
    return db.integer(u"SELECT count(*) FROM "_s + sql);
}

} // namespace

TEST_CASE("The check of a casebook finds nothing wrong with a demo")
{
    const DemoFile file(120);
    const OpenCasebook casebook = file.open();
    const auto thread = casebook.openSession();
    CHECK(storage::unknownToLog(thread->db(), loggedTables(thingKinds())) == 0);
    CHECK(storage::withoutProperNumber(thread->db()) == 0);
}

TEST_CASE("The same seed and day always make the same demo, another seed another one")
{
    const QByteArray first = dump(DemoFile(60, 7));
    CHECK(dump(DemoFile(60, 7)) == first);
    CHECK(dump(DemoFile(60, 8)) != first);
}

TEST_CASE(
    "The demo shows what there is: all roles, seasons, deadlines of every sort, dossiers with all that hangs on them")
{
    const DemoFile file(1200);
    const OpenCasebook casebook = file.open();
    const auto thread = casebook.openSession();
    Connection& db = thread->db();
    CHECK(count(db, u"report"_s) == 1200);
    CHECK(count(db, u"account"_s) == 8);
    CHECK(db.integer(u"SELECT count(DISTINCT substr(received_on, 1, 7)) FROM report"_s) >= 14);
    CHECK(db.integer(u"SELECT count(DISTINCT area_id) FROM report"_s) == 8);
    CHECK(db.integer(u"SELECT count(DISTINCT nature) FROM report"_s) == 6);
    CHECK(count(db, u"deadline WHERE met_on IS NULL AND due_on < '2026-11-20'"_s) > 5);
    CHECK(count(db, u"deadline WHERE met_on IS NULL AND due_on >= '2026-11-20'"_s) > 5);
    CHECK(count(db, u"deadline WHERE met_on > due_on"_s) > 20);
    const qint64 dossiers = count(db, u"dossier"_s);
    CHECK(dossiers > 120);
    CHECK(dossiers < 400);
    CHECK(count(db, u"dossier WHERE closed_on IS NULL"_s) > 20);
    CHECK(count(db, u"dossier WHERE confidentiality = 'GEH'"_s) > 0);
    CHECK(count(db, u"dossier WHERE phase = 'REPRESSIVE'"_s) > 0);
    CHECK(count(db, u"event WHERE action = 'phase'"_s) > 0);
    CHECK(count(db, u"alert WHERE until_on >= '2026-11-20'"_s) > 0);
    CHECK(count(db, u"report WHERE polluted_home = 1"_s) > 0);
    CHECK(count(db, u"report_cost"_s) > 50);
    CHECK(count(db, u"document_piece"_s) >= 2);
    CHECK(count(db, u"area_boundary"_s) == 12);
    CHECK(db.integer(u"SELECT count(DISTINCT state) FROM directive"_s) >= 6);
    CHECK(count(db, u"breach WHERE heard_on IS NULL"_s) > 0);
    CHECK(count(db, u"forfeiture WHERE settled_on IS NULL"_s) > 0);
    CHECK(count(db, u"clause_check"_s) > 20);
    CHECK(count(db, u"task WHERE starts_at LIKE '2026-11-20%'"_s) >= 3);
    // A about B while B about A.
    CHECK(count(db, u"report a JOIN report b ON a.reporter_unit_id = b.unit_id AND a.unit_id = b.reporter_unit_id "
                    "AND a.dossier_id = b.dossier_id WHERE a.id < b.id"_s) > 0);
}

TEST_CASE("Nothing in the demo contradicts itself or lies ahead of its day")
{
    const DemoFile file(400);
    const OpenCasebook casebook = file.open();
    const auto thread = casebook.openSession();
    Connection& db = thread->db();
    CHECK(count(db, u"report WHERE closed_at < received_at"_s) == 0);
    CHECK(count(db, u"report WHERE received_at > '2026-11-20T06:30:00.000Z'"_s) == 0);
    CHECK(count(db, u"report r JOIN dossier d ON d.id = r.dossier_id WHERE d.closed_on < r.received_on"_s) == 0);
    CHECK(count(db, u"report r JOIN dossier d ON d.id = r.dossier_id WHERE d.closed_at IS NOT NULL AND r.closed_at IS "
                    "NULL"_s) == 0);
    CHECK(count(db, u"deadline WHERE met_on < start_on OR met_on >= '2026-11-20'"_s) == 0);
    CHECK(count(db, u"directive g JOIN dossier d ON d.id = g.dossier_id WHERE d.closed_on < g.ended_on OR "
                    "g.proposed_on < d.opened_on OR g.starts_on < g.agreed_on"_s) == 0);
    CHECK(count(db, u"breach WHERE happened_on > '2026-11-20' OR heard_on < happened_on OR decided_on < heard_on"_s) ==
          0);
    CHECK(count(db, u"contact_moment WHERE at > '2026-11-20T06:30:00.000Z'"_s) == 0);
    CHECK(count(db, u"report r JOIN deadline x ON x.report_id = r.id WHERE r.nature = 'positief'"_s) == 0);
    CHECK_FALSE(storage::checkEventChain(db).firstBroken);
    // The log reads as if it had grown, but for the sign-ins on the day it was made.
    CHECK(count(db, u"event a JOIN event b ON b.id = a.id + 1 WHERE b.at < a.at"_s) == 0);
}

TEST_CASE("Every dossier of the demo can be told as it was on an earlier day")
{
    const DemoFile file(150);
    const OpenCasebook casebook = file.open();
    const auto thread = casebook.openSession();
    Session& session = thread->session();
    for (const DossierId id : session.db().all<DossierId>(u"SELECT id FROM dossier"_s, {},
                                                          [](const Row& row) { return row.id<DossierId>(0); }))
        for (const int days : {0, 30, 90, 200}) {
            CAPTURE(id.value(), days);
            const auto then = dossiers::asOf(session, id, QDate(2026, 11, 20).addDays(-days));
            REQUIRE(then);
            CHECK(then->doubts.empty());
            if (then->there)
                CHECK_FALSE(then->timeline.empty());
        }
}

TEST_CASE("Every user of the demo can sign in with the password that is printed")
{
    const DemoFile file(20);
    for (const demo::DemoUser& user : demo::users())
        CHECK(file.open(user.login).actor().roles == user.roles);
}

TEST_CASE("A demo never replaces a file, and one that is stopped leaves none")
{
    const DemoFile file(20);
    const auto again = demo::make({.path = file.path, .reports = 20, .cost = KdfCost::leastForTests()}, clockOfTest);
    REQUIRE_FALSE(again);
    CHECK(again.error().kind == ErrorKind::Conflict);
    QTemporaryDir folder;
    const auto stopped = demo::make({.path = folder.filePath(u"x.woonrust"_s),
                                     .reports = 1'000,
                                     .cost = KdfCost::leastForTests(),
                                     .progress = [](double) { return false; }},
                                    clockOfTest);
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().kind == ErrorKind::Cancelled);
    CHECK(QDir(folder.path()).isEmpty());
    CHECK_FALSE(demo::make({.path = folder.filePath(u"x.woonrust"_s), .reports = 0}, clockOfTest));
}
