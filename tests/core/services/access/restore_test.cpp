// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/number.h"
#include "services/access/backups.h"
#include "services/access/casebook.h"
#include "services/access/users.h"
#include "services/cases/reports.h"
#include "storage/cases/event_store.h"
#include "storage/cases/report_store.h"
#include "storage/registry/user_store.h"
#include "storage/shared/number_store.h"
#include "support/catch_qt.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTimeZone>
#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace woonrust;
using namespace Qt::StringLiterals;

namespace {

const KdfCost cheap = KdfCost::leastForTests();
const QString adminPassword = u"een lang wachtwoord"_s;
const QString oldPassword = u"sanne haar wachtwoord"_s;
const QString newPassword = u"sanne haar nieuwe wachtwoord"_s;

// A casebook of an administrator, two social managers and a back-up of a day ago, when five reports had a number.
struct Office {
    Office()
    {
        orThrow(casebooks::create({.path = path,
                                   .organisation = u"Stichting Woonrust"_s,
                                   .adminLogin = u"beheer"_s,
                                   .adminPassword = adminPassword,
                                   .cost = cheap},
                                  clock));
        const auto casebook = signIn(u"beheer"_s, adminPassword);
        const auto work = casebook->openSession();
        for (const QString& login : {u"sanne"_s, u"piet"_s})
            orThrow(users::add(work->session(), casebook->file(), person(login), oldPassword, cheap));
        takeNumbers(work->session(), 5);
        REQUIRE(QDir(folder.path()).mkdir(u"backups"_s));
        backup = orThrow(backUp(casebook->file(), folder.filePath(u"backups"_s), 5, clock)).path;
        clock.advanceDays(1);
    }
    static User person(const QString& login)
    {
        return {.id = {}, .login = login, .name = login, .email = {}, .team = u"SB"_s, .roles = {Role::SocialManager}};
    }
    [[nodiscard]] Result<OpenCasebook> signIn(const QString& login, const QString& password) const
    {
        return casebooks::signIn(path, login, password, clock, options);
    }
    static void takeNumbers(Session& session, int count)
    {
        orThrow(session.write([&] {
            for (int i = 0; i < count; ++i)
                (void)storage::takeNumber(session.db(), SerialNumber::report, 2026);
        }));
    }
    // What happened since the back-up: twenty reports, Sanne has another password, Piet has left.
    void goOn() const
    {
        const auto casebook = signIn(u"beheer"_s, adminPassword);
        const auto work = casebook->openSession();
        takeNumbers(work->session(), 20);
        const auto id = [&](const QString& login) { return storage::findUserByLogin(work->db(), login)->id; };
        orThrow(users::resetPassword(work->session(), casebook->file(), id(u"sanne"_s), newPassword, cheap));
        orThrow(users::disable(work->session(), casebook->file(), id(u"piet"_s)));
    }
    [[nodiscard]] Result<RestoredCasebook> restoreAs(const QString& login, const QString& password) const
    {
        return backups::restore(
            {.backup = backup, .casebook = path, .credentials = {.login = login, .password = password}}, clock,
            options);
    }
    [[nodiscard]] QByteArray content() const
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    // The restore in the log, just before the sign-in of whoever looks.
    [[nodiscard]] Event logged(Connection& db) const { return storage::recentEvents(db, 2).back(); }

    QTemporaryDir folder;
    FixedClock clock{QDateTime(QDate(2026, 11, 20), QTime(9, 0), QTimeZone::UTC)};
    QString path = folder.filePath(u"test.woonrust"_s);
    OpenOptions options{.attemptsFolder = folder.filePath(u"attempts"_s)};
    QString backup;
};

QString after(const Event& event, const QString& field)
{
    return event.changes.value(field).toArray().at(1).toString();
}

} // namespace

TEST_CASE("Only an administrator of the back-up restores it, also where the key file of the casebook was moved away")
{
    const Office office;
    const QByteArray before = office.content();
    SECTION("with the casebook as it should be") {}
    SECTION("without its key file")
    {
        REQUIRE(QFile::remove(KeySlots::pathFor(office.path)));
    }
    SECTION("with a damaged key file")
    {
        QFile keys(KeySlots::pathFor(office.path));
        REQUIRE(keys.open(QIODevice::ReadWrite));
        REQUIRE(keys.write("nonsense") == 8);
    }
    const auto refused = office.restoreAs(u"sanne"_s, oldPassword);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::NotAllowed);
    CHECK(office.content() == before);
    CHECK(keptCasebooks(office.path, casebookIdOf(office.path)).empty());
    CHECK(office.restoreAs(u"beheer"_s, adminPassword));
}

TEST_CASE("Who was an administrator when the back-up was made, and is not any more, restores nothing")
{
    const Office office;
    {
        const auto casebook = office.signIn(u"beheer"_s, adminPassword);
        const auto work = casebook->openSession();
        User other = Office::person(u"nieuw"_s);
        other.roles = {Role::Administrator};
        REQUIRE(users::add(work->session(), casebook->file(), other, newPassword, cheap));
        User former = *storage::findUserByLogin(work->db(), u"beheer"_s);
        former.roles = {Role::SocialManager};
        REQUIRE(users::change(work->session(), former));
    }
    REQUIRE(QFile::remove(KeySlots::pathFor(office.path)));
    const auto refused = office.restoreAs(u"beheer"_s, adminPassword);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::NotAllowed);
}

TEST_CASE("A restore stands in the log of the restored casebook with the name of the back-up")
{
    const Office office;
    REQUIRE(office.restoreAs(u"BEHEER"_s, adminPassword));
    const auto casebook = office.signIn(u"beheer"_s, adminPassword);
    REQUIRE(casebook);
    const auto work = casebook->openSession();
    const Event event = office.logged(work->db());
    CHECK(event.action == event::restored);
    CHECK(after(event, u"backup"_s) == QFileInfo(office.backup).fileName());
    CHECK(event.user == casebook->actor().id);
}

TEST_CASE("Numbers that were given out after the back-up are not given out again")
{
    const Office office;
    office.goOn();
    const auto nextNumber = [&] {
        const auto casebook = office.signIn(u"beheer"_s, adminPassword);
        return storage::peekNumber(casebook->openSession()->db(), SerialNumber::report, 2026).serial;
    };
    SECTION("those of the casebook that is replaced")
    {
        const auto restored = office.restoreAs(u"beheer"_s, adminPassword);
        REQUIRE(restored);
        CHECK_FALSE(restored->skippedNumbers);
        CHECK(backups::warningsOf(*restored).isEmpty());
        CHECK(nextNumber() == 26);
    }
    SECTION("its key file may be gone")
    {
        REQUIRE(QFile::remove(KeySlots::pathFor(office.path)));
        const auto restored = office.restoreAs(u"beheer"_s, adminPassword);
        REQUIRE(restored);
        CHECK_FALSE(restored->skippedNumbers);
        CHECK(nextNumber() == 26);
    }
    SECTION("when it cannot be asked, far ahead of what can have been given out, and that is told")
    {
        REQUIRE(QFile::remove(office.path));
        const auto restored = office.restoreAs(u"beheer"_s, adminPassword);
        REQUIRE(restored);
        CHECK(restored->skippedNumbers);
        CHECK(backups::warningsOf(*restored).front().contains(u"skip"_s));
        CHECK(nextNumber() == 2001);
    }
}

TEST_CASE("Numbers skip into the new year too when a back-up of last year replaces a casebook that is gone")
{
    Office office;
    REQUIRE(QFile::remove(office.path));
    office.clock.advanceDays(60);
    REQUIRE(office.restoreAs(u"beheer"_s, adminPassword));
    const auto casebook = office.signIn(u"beheer"_s, adminPassword);
    const auto work = casebook->openSession();
    CHECK(storage::peekNumber(work->db(), SerialNumber::report, 2027).serial == 2001);
    CHECK(storage::peekNumber(work->db(), SerialNumber::dossier, 2027).serial == 1001);
    CHECK(storage::peekNumber(work->db(), SerialNumber::report, 2026).serial == 2001);
}

TEST_CASE("Who was disabled after the back-up stays out, and passwords of now go on working")
{
    const Office office;
    office.goOn();
    const auto restored = office.restoreAs(u"beheer"_s, adminPassword);
    REQUIRE(restored);
    CHECK(restored->withOldPassword.empty());
    CHECK(office.signIn(u"sanne"_s, oldPassword).error().kind == ErrorKind::WrongPassword);
    CHECK(office.signIn(u"sanne"_s, newPassword));
    CHECK_FALSE(office.signIn(u"piet"_s, oldPassword));
    const auto casebook = office.signIn(u"beheer"_s, adminPassword);
    REQUIRE(casebook);
    CHECK(storage::findUserByLogin(casebook->openSession()->db(), u"piet"_s)->disabled);
}

TEST_CASE("Who lost a role after the back-up does not get it back, and who got one keeps it")
{
    const Office office;
    {
        const auto casebook = office.signIn(u"beheer"_s, adminPassword);
        const auto work = casebook->openSession();
        const auto giveRoles = [&](const QString& login, Roles roles) {
            User user = *storage::findUserByLogin(work->db(), login);
            user.roles = roles;
            orThrow(users::change(work->session(), user));
        };
        giveRoles(u"sanne"_s, {Role::Management});
        giveRoles(u"piet"_s, {Role::SocialManager, Role::Coordinator});
    }
    const auto restored = office.restoreAs(u"beheer"_s, adminPassword);
    REQUIRE(restored);
    const QStringList warnings = backups::warningsOf(*restored);
    REQUIRE(warnings.size() == 1);
    CHECK(warnings.front().contains(u"roles"_s));
    CHECK(warnings.front().contains(u"piet, sanne"_s));
    CHECK(office.signIn(u"sanne"_s, oldPassword)->actor().roles == Roles{Role::Management});
    CHECK(office.signIn(u"piet"_s, oldPassword)->actor().roles == Roles{Role::SocialManager, Role::Coordinator});
    const auto casebook = office.signIn(u"beheer"_s, adminPassword);
    const auto work = casebook->openSession();
    const auto log = storage::recentEvents(work->db(), 20);
    const auto event = std::ranges::find(log, QString(event::restored), &Event::action);
    REQUIRE(event != log.end());
    CHECK(after(*event, u"rolesOfNow"_s) == u"piet, sanne"_s);
}

TEST_CASE("A back-up in which somebody who left still has work gives it to who is there")
{
    const Office office;
    ReportId report;
    QString backup;
    {
        const auto casebook = office.signIn(u"piet"_s, oldPassword);
        const auto work = casebook->openSession();
        const auto made = reports::registerReport(work->session(), {.receivedAt = office.clock.nowUtc(),
                                                                    .channel = u"TEL"_s,
                                                                    .placeText = u"Lijsterhof"_s,
                                                                    .category = u"GEL"_s,
                                                                    .nature = u"overlast"_s,
                                                                    .description = u"Loud music"_s,
                                                                    .handler = casebook->actor().id});
        REQUIRE(made);
        report = made->id;
        backup = orThrow(backUp(casebook->file(), office.folder.filePath(u"backups"_s), 5, office.clock)).path;
    }
    office.goOn(); // Piet leaves
    REQUIRE(backups::restore(
        {.backup = backup, .casebook = office.path, .credentials = {.login = u"beheer"_s, .password = adminPassword}},
        office.clock, office.options));
    const auto casebook = office.signIn(u"beheer"_s, adminPassword);
    CHECK_FALSE(storage::findReport(casebook->openSession()->db(), report)->handler);
}

TEST_CASE("Without the key file of now the old passwords hold, but who was disabled stays out")
{
    const Office office;
    office.goOn();
    REQUIRE(QFile::remove(KeySlots::pathFor(office.path)));
    const auto restored = office.restoreAs(u"beheer"_s, adminPassword);
    REQUIRE(restored);
    CHECK(backups::warningsOf(*restored).join(u' ').contains(u"beheer, sanne"_s));
    CHECK(office.signIn(u"sanne"_s, oldPassword));
    CHECK_FALSE(office.signIn(u"piet"_s, oldPassword));
}

TEST_CASE("When the casebook of now cannot be read, who may sign in is told and logged")
{
    const Office office;
    office.goOn();
    REQUIRE(QFile::remove(office.path));
    REQUIRE(QFile::remove(KeySlots::pathFor(office.path)));
    const auto restored = office.restoreAs(u"beheer"_s, adminPassword);
    REQUIRE(restored);
    CHECK(backups::warningsOf(*restored).join(u' ').contains(u"beheer, piet, sanne"_s));
    const auto casebook = office.signIn(u"beheer"_s, adminPassword);
    REQUIRE(casebook);
    const auto work = casebook->openSession();
    CHECK(after(office.logged(work->db()), u"oldPasswords"_s) == u"beheer, piet, sanne"_s);
}

TEST_CASE("Only an administrator removes the casebook that a restore kept, and the log says which it was")
{
    const Office office;
    REQUIRE(office.restoreAs(u"beheer"_s, adminPassword));
    const auto kept = keptCasebooks(office.path, casebookIdOf(office.path));
    REQUIRE(kept.size() == 1);
    {
        const auto casebook = office.signIn(u"sanne"_s, oldPassword);
        const auto work = casebook->openSession();
        CHECK(backups::removeKept(work->session(), casebook->file(), kept.front().path).error().kind ==
              ErrorKind::NotAllowed);
    }
    const auto casebook = office.signIn(u"beheer"_s, adminPassword);
    const auto work = casebook->openSession();
    // Nothing but a kept casebook of this one is ever removed.
    for (const QString& other : {office.path, office.backup, office.folder.filePath(u"nowhere"_s)})
        CHECK(backups::removeKept(work->session(), casebook->file(), other).error().kind == ErrorKind::NotFound);
    CHECK(QFile::exists(office.backup));
    CHECK(storage::recentEvents(work->db(), 1).front().action == event::signedIn);
    REQUIRE(backups::removeKept(work->session(), casebook->file(), kept.front().path));
    CHECK(keptCasebooks(office.path, casebookIdOf(office.path)).empty());
    CHECK_FALSE(QFile::exists(kept.front().path));
    CHECK_FALSE(QFile::exists(KeySlots::pathFor(kept.front().path)));
    const Event logged = storage::recentEvents(work->db(), 1).front();
    CHECK(logged.action == event::removed);
    CHECK(logged.changes.value(u"file"_s).toArray().at(0).toString() == QFileInfo(kept.front().path).fileName());
}
