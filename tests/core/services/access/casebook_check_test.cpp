// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/access/casebook_check.h"

#include "services/base/open_guard.h"
#include "services/cases/contacts.h"
#include "services/cases/reports.h"
#include "services/cases/tasks.h"
#include "storage/casebook/backup.h"
#include "storage/casebook/backup_log.h"
#include "storage/cases/case_check.h"
#include "storage/cases/event_store.h"
#include "support/catch_qt.h"
#include "support/registry.h"

#include <QFile>
#include <QTemporaryDir>
#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace woonrust;
using namespace woonrust::tests;
using namespace Qt::StringLiterals;

namespace {

// A casebook in which somebody works, and somebody else changes the file with tools of their own.
struct Desk : TestCasebook {
    Desk() : manager(session())
    {
        unit = addUnit(*this, u"VHE-14"_s, u"Lijsterhof"_s, 14);
        person = addPerson(*this, u"A."_s, {}, u"Smit"_s);
        report = add();
        clock.advanceDays(1);
    }
    ReportId add()
    {
        Report wanted;
        wanted.receivedAt = clock.nowUtc();
        wanted.channel = u"TEL"_s;
        wanted.reporterKind = ReporterKind::Known;
        wanted.reporter = person;
        wanted.unit = unit;
        wanted.category = u"GEL"_s;
        wanted.nature = u"overlast"_s;
        wanted.description = u"Loud music at night."_s;
        return orThrow(reports::registerReport(manager, wanted, {.into = reports::RegisterOptions::Into::NewDossier}))
            .id;
    }
    [[nodiscard]] qint64 newestEvent() { return db.integer(u"SELECT max(id) FROM event"_s); }
    // Removes the lines of the log after this one, as whoever has the key could.
    void cutLogAfter(qint64 event)
    {
        db.exec(u"DROP TRIGGER event_is_never_deleted"_s);
        db.exec(u"DROP TRIGGER event_detail_is_never_deleted"_s);
        db.exec(u"DELETE FROM event_detail WHERE event_id > ?"_s, {event});
        db.exec(u"DELETE FROM event WHERE id > ?"_s, {event});
    }
    // The problem that the whole check finds under this name; empty when that is fine.
    QString problem(QLatin1StringView what)
    {
        const OpenedCasebook file(path(), SecretBytes::copyOf(key), *CasebookLock::acquire(path(), clock));
        const auto report = checkCasebook(file, manager);
        REQUIRE(report);
        const auto line =
            std::ranges::find_if(report->lines, [&](const VerifyLine& one) { return one.what.contains(what); });
        REQUIRE(line != report->lines.end());
        CHECK(line->fine == line->problem.isEmpty());
        return line->problem;
    }

    Session manager;
    UnitId unit;
    PersonId person;
    ReportId report;
};

constexpr QLatin1StringView completeLog("knows everything");
constexpr QLatin1StringView numbers("number of its own");

} // namespace

TEST_CASE("A casebook in which one just works passes the whole check")
{
    Desk desk;
    REQUIRE(tasks::add(desk.manager, {.about = {.report = desk.report}, .title = u"Visit"_s}));
    CHECK(desk.problem(completeLog).isEmpty());
    CHECK(desk.problem(numbers).isEmpty());
}

TEST_CASE("When the newest lines of the log were cut off, what was registered in that time gives it away")
{
    Desk desk;
    const qint64 kept = desk.newestEvent();
    SECTION("a report")
    {
        desk.add();
    }
    SECTION("a task")
    {
        REQUIRE(tasks::add(desk.manager, {.about = {.report = desk.report}, .title = u"Visit"_s}));
    }
    SECTION("a call that was written down")
    {
        REQUIRE(contacts::record(
            desk.manager,
            {.about = {.report = desk.report}, .at = desk.clock.nowUtc(), .kind = u"CALL"_s, .channel = u"TEL"_s}));
    }
    desk.cutLogAfter(kept);
    CHECK_FALSE(storage::checkEventChain(desk.db).firstBroken); // what is left of the chain is whole
    CHECK(desk.problem(completeLog).contains(u"newest lines"_s));
    // Also when the numbers of the removed lines have been given to others since.
    desk.add();
    CHECK_FALSE(storage::checkEventChain(desk.db).firstBroken);
    CHECK_FALSE(desk.problem(completeLog).isEmpty());
}

TEST_CASE("Lines of the log that a back-up still has are missed, and a restore explains itself")
{
    Desk desk;
    QTemporaryDir folder;
    const OpenedCasebook file(desk.path(), SecretBytes::copyOf(desk.key),
                              *CasebookLock::acquire(desk.path(), desk.clock));
    REQUIRE(KeySlots(file.id()).save(KeySlots::pathFor(desk.path()), file.key()));
    const qint64 older = desk.newestEvent();
    // A look leaves no other trace than its line.
    REQUIRE(logLook(desk.manager, EntityKind::Person, desk.person.value(), {}, {}));
    const auto backup = backUp(file, folder.path(), 5, desk.clock);
    REQUIRE(backup);
    CHECK_FALSE(lacksLogOfBackup(desk.db, backup->path, file.key()));
    REQUIRE(logLook(desk.manager, EntityKind::Unit, desk.unit.value(), {}, {}));
    CHECK_FALSE(lacksLogOfBackup(desk.db, backup->path, file.key())); // work went on
    desk.cutLogAfter(older);
    CHECK(lacksLogOfBackup(desk.db, backup->path, file.key()));
    SECTION("and other lines came in their place")
    {
        REQUIRE(logLook(desk.manager, EntityKind::Unit, desk.unit.value(), {}, {}));
        CHECK(lacksLogOfBackup(desk.db, backup->path, file.key()));
    }
    SECTION("but not when an older back-up was restored")
    {
        orThrow(desk.manager.write(
            [&] { desk.manager.log({.action = event::restored, .subjectKind = EntityKind::Casebook}); }));
        CHECK_FALSE(lacksLogOfBackup(desk.db, backup->path, file.key()));
    }
    SECTION("which tells nothing when the back-up is gone")
    {
        REQUIRE(QFile::remove(backup->path));
        CHECK_FALSE(lacksLogOfBackup(desk.db, backup->path, file.key()));
    }
}

TEST_CASE("A user or a person who was made after the last line of the log gives away that lines are missing")
{
    Desk desk;
    const qint64 kept = desk.newestEvent();
    SECTION("a user")
    {
        desk.db.exec(u"UPDATE account SET created_at = ? WHERE login = 'support'"_s, {desk.clock.nowUtc()});
    }
    SECTION("a person")
    {
        (void)addPerson(desk, u"B."_s, {}, u"Bos"_s);
    }
    desk.cutLogAfter(kept);
    CHECK_FALSE(desk.problem(completeLog).isEmpty());
}

TEST_CASE("A number that is none, or that nobody gave out, is found")
{
    Desk desk;
    SECTION("nothing")
    {
        desk.db.exec(u"UPDATE report SET number = 0"_s);
    }
    SECTION("below nothing")
    {
        desk.db.exec(u"UPDATE dossier SET number = -5"_s);
    }
    SECTION("no year")
    {
        desk.db.exec(u"UPDATE report SET number = 123"_s);
    }
    SECTION("a year without a serial")
    {
        desk.db.exec(u"UPDATE dossier SET number = 2026000000000"_s);
    }
    SECTION("one that is still to be given out")
    {
        desk.db.exec(u"UPDATE report SET number = number + 1"_s);
    }
    CHECK(desk.problem(numbers).contains(u"did not give"_s));
}
