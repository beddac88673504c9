// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/calendar_file.h"

#include "services/cases/dossiers.h"
#include "services/cases/tasks.h"
#include "services/office/settings.h"
#include "storage/cases/task_store.h"
#include "storage/registry/alert_store.h"
#include "support/case_street.h"
#include "support/catch_qt.h"

#include <QDir>
#include <QFile>
#include <catch2/catch_test_macros.hpp>

using namespace woonrust;
using namespace woonrust::tests;
using namespace Qt::StringLiterals;

namespace {

// A visit of Tuesday 24 November, 9:30, to somebody whose name and address are nobody else's business.
struct Calendar : CaseStreet {
    Calendar() : anna(session(Role::SocialManager))
    {
        dossier = orThrow(dossiers::open(anna, {.title = u"Noise"_s, .kind = u"NUISANCE"_s, .unit = units[1]})).id;
        visit = orThrow(tasks::add(anna, {.about = {.dossier = dossier},
                                          .title = u"Talk to Smit; about \"noise\", again"_s,
                                          .kind = u"VISIT"_s,
                                          .startsAt = utcFromAmsterdam(tuesday, QTime(9, 30)),
                                          .minutes = 45,
                                          .withWhom = u"B. Smit"_s}));
    }
    [[nodiscard]] QString file() const { return folder.filePath(u"agenda.ics"_s); }
    [[nodiscard]] QByteArray content() const
    {
        QFile read(file());
        return read.open(QIODevice::ReadOnly) ? read.readAll().replace("\r\n ", "") : QByteArray();
    }
    void allowNames()
    {
        Settings settings = settings::current(db);
        settings.organisation = u"De Brink"_s;
        settings.calendarNames = true;
        Session administrator = session(Role::Administrator);
        orThrow(settings::save(administrator, settings));
    }
    [[nodiscard]] qint64 exports()
    {
        return db.integer(u"SELECT count(*) FROM event WHERE action = 'export' AND subject_kind = 'task'"_s);
    }

    const QDate tuesday{2026, 11, 24};
    Session anna;
    DossierId dossier;
    TaskId visit;
};

} // namespace

TEST_CASE("A calendar file says kind, time and dossier of a visit, and no name or address")
{
    Calendar it;
    REQUIRE(calendar_file::saveVisit(it.anna, it.visit, it.file()));
    const QByteArray text = it.content();
    CHECK(text.startsWith("BEGIN:VCALENDAR\r\n"));
    CHECK(text.endsWith("END:VEVENT\r\nEND:VCALENDAR\r\n"));
    CHECK(text.contains("DTSTART:20261124T083000Z\r\n"));
    CHECK(text.contains("DTEND:20261124T091500Z\r\n"));
    CHECK(text.contains("SUMMARY:Home visit\r\n"));
    CHECK(text.contains("D26-00001"));
    CHECK(text.contains("CLASS:PRIVATE\r\n"));
    for (const QByteArray secret : {"Smit", "Lijsterhof", "noise", "LOCATION"})
        CHECK_FALSE(text.contains(secret));
    CHECK(it.exports() == 1);
}

TEST_CASE("A calendar file says titles, places and names when the office allows it, whatever stands in them")
{
    Calendar it;
    it.allowNames();
    REQUIRE(calendar_file::saveVisit(it.anna, it.visit, it.file()));
    const QByteArray text = it.content();
    CHECK(text.contains("SUMMARY:Talk to Smit\\; about \"noise\"\\, again\\, Lijsterhof 14\r\n"));
    CHECK(text.contains("LOCATION:Lijsterhof 14\r\n"));
    CHECK(text.contains("With B. Smit"));
}

TEST_CASE("A calendar file says that nobody goes there alone, without saying where or who")
{
    Calendar it;
    storage::insertAlert(
        it.db,
        {.unit = it.units[1], .kind = u"BEZ"_s, .fromOn = it.clock.today(), .untilOn = it.clock.today().addDays(90)});
    REQUIRE(calendar_file::saveVisit(it.anna, it.visit, it.file()));
    CHECK(it.content().contains("Visit in pairs"));
    CHECK_FALSE(it.content().contains("Lijsterhof"));
}

TEST_CASE("A week holds the visits that one may see")
{
    Calendar it;
    (void)orThrow(tasks::add(it.anna, {.about = {.dossier = it.dossier},
                                       .title = u"Call"_s,
                                       .startsAt = utcFromAmsterdam(it.tuesday.addDays(7), QTime(9, 0))}));
    CHECK(calendar_file::saveWeek(it.anna, it.tuesday, today::Scope::Mine, it.file()) == 1);
    Session other = it.session(Role::SupportOfficer);
    CHECK(calendar_file::saveWeek(other, it.tuesday, today::Scope::Mine, it.file()) == 0);
    CHECK(calendar_file::saveWeek(other, it.tuesday, today::Scope::Team, it.file()) == 1);
    REQUIRE(dossiers::setConfidentiality(it.anna, it.dossier, u"GEH"_s, {}, u"Violence"_s));
    CHECK(calendar_file::saveWeek(other, it.tuesday, today::Scope::Team, it.file()) == 0);
    CHECK(calendar_file::saveVisit(other, it.visit, it.file()).error().kind == ErrorKind::NotFound);
}

TEST_CASE("A feed file is written when something changed, and then only")
{
    Calendar it;
    CHECK(calendar_file::keepFeed(it.anna, it.file()) == true);
    CHECK(calendar_file::keepFeed(it.anna, it.file()) == false);
    CHECK(it.exports() == 1);
    const QByteArray before = it.content();
    const Task task = storage::findTask(it.db, it.visit).value();
    REQUIRE(tasks::move(it.anna, task, utcFromAmsterdam(it.tuesday, QTime(11, 0))));
    CHECK(calendar_file::keepFeed(it.anna, it.file()) == true);
    CHECK(it.content() != before);
    CHECK(it.content().contains("DTSTART:20261124T100000Z"));
    CHECK(it.content().contains("SEQUENCE:2"));
}

TEST_CASE("A calendar file that cannot be written leaves nothing, and is not logged")
{
    Calendar it;
    const QString nowhere = it.folder.filePath(u"gone/agenda.ics"_s);
    CHECK_FALSE(calendar_file::saveVisit(it.anna, it.visit, nowhere));
    CHECK_FALSE(calendar_file::keepFeed(it.anna, nowhere));
    CHECK_FALSE(QFile::exists(nowhere));
    CHECK(it.exports() == 0);
}

TEST_CASE("Who may not export a list may not take appointments along")
{
    Calendar it;
    for (const Role role : {Role::Management, Role::Administrator}) {
        Session other = it.session(role);
        CHECK(calendar_file::saveWeek(other, it.tuesday, today::Scope::Team, it.file()).error().kind ==
              ErrorKind::NotAllowed);
        CHECK(calendar_file::keepFeed(other, it.file()).error().kind == ErrorKind::NotAllowed);
    }
}
