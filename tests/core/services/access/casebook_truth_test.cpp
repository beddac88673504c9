// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/access/backups.h"
#include "services/access/casebook.h"
#include "services/access/casebook_check.h"
#include "services/access/log_seals.h"
#include "services/access/users.h"
#include "services/office/settings.h"
#include "storage/casebook/key_generation.h"
#include "storage/cases/event_log_store.h"
#include "storage/cases/event_store.h"
#include "storage/registry/user_store.h"
#include "support/catch_qt.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTimeZone>
#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <optional>

using namespace woonrust;
using namespace Qt::StringLiterals;

namespace {

// A casebook as an administrator makes it, and somebody who changes the file with the key and tools of their own.
struct Office {
    Office()
    {
        recoveryKey = orThrow(casebooks::create({.path = path,
                                                 .organisation = u"Stichting Proefwonen"_s,
                                                 .adminLogin = u"sanne"_s,
                                                 .adminPassword = password,
                                                 .cost = KdfCost::leastForTests()},
                                                clock));
        open();
        Session now = session();
        mees = orThrow(users::add(now, casebook->file(),
                                  {.id = {},
                                   .login = u"mees"_s,
                                   .name = u"Mees Bakker"_s,
                                   .email = {},
                                   .team = {},
                                   .roles = Roles{Role::SocialManager}},
                                  u"achter de duinen"_s, KdfCost::leastForTests()));
    }
    void open()
    {
        close();
        casebook.emplace(orThrow(casebooks::signIn(path, u"sanne"_s, password, clock, options())));
        thread = casebook->openSession();
    }
    void close()
    {
        thread.reset();
        casebook.reset();
    }
    [[nodiscard]] Session session() { return {thread->db(), casebook->actor(), clock}; }
    [[nodiscard]] OpenOptions options() const { return {.attemptsFolder = folder.filePath(u"attempts"_s)}; }
    [[nodiscard]] QByteArray keys() const
    {
        QFile file(path + u".keys"_s);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
    void putKeys(const QByteArray& content) const
    {
        QFile file(path + u".keys"_s);
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(content) == content.size());
    }
    // What the check finds wrong, one sentence after the other.
    [[nodiscard]] QString problems()
    {
        Session now = session();
        QStringList found;
        for (const VerifyLine& line : orThrow(checkCasebook(casebook->file(), now)).lines)
            if (!line.fine)
                found << line.what + u": "_s + line.problem;
        return found.join(u'\n');
    }
    void exec(const QString& sql) { thread->db().exec(sql); }
    // Changes one line of the log and makes every hash after it fit again, as whoever has the key can.
    void rewriteLog(qint64 from)
    {
        Connection& db = thread->db();
        std::vector<Event> events;
        storage::eachLoggedEvent(db, {}, [&](const Event& event) {
            events.insert(events.begin(), event);
            return true;
        });
        QHash<QString, QString> guards;
        db.each(u"SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name LIKE 'event%'"_s, {},
                [&](const Row& row) { guards.insert(row.text(0), row.text(1)); });
        Transaction transaction(db);
        for (const QString& name : guards.keys())
            db.exec(u"DROP TRIGGER "_s + name);
        db.exec(u"DELETE FROM event_detail"_s);
        db.exec(u"DELETE FROM event"_s);
        for (Event& event : events) {
            if (event.id.value() == from)
                event.reason = u"Rewritten."_s;
            storage::appendEvent(db, event);
        }
        for (const QString& guard : guards)
            db.exec(guard);
        transaction.commit();
    }

    QTemporaryDir folder;
    QString path = folder.filePath(u"wijk.woonrust"_s);
    QString password = u"fietsen naar het werk"_s;
    QString recoveryKey;
    FixedClock clock{QDateTime(QDate(2026, 11, 20), QTime(9, 0), QTimeZone::UTC)};
    std::optional<OpenCasebook> casebook;
    std::unique_ptr<ThreadSession> thread;
    UserId mees;
};

} // namespace

TEST_CASE("A casebook whose users were changed by administrators alone is in order", "[attack]")
{
    Office office;
    Session session = office.session();
    User mees = *storage::findUser(office.thread->db(), office.mees);
    mees.name = u"Mees de Bakker"_s;
    mees.email = u"mees@proefwonen.nl"_s;
    mees.roles = Roles{Role::SocialManager, Role::Coordinator};
    orThrow(users::change(session, mees));
    mees = *storage::findUser(office.thread->db(), office.mees);
    mees.email.clear();
    mees.roles = Roles{Role::SocialManager};
    orThrow(users::change(session, mees));
    orThrow(users::disable(session, office.casebook->file(), office.mees));
    CHECK(office.problems().isEmpty());
}

TEST_CASE("An administrator who was made outside the program is found by the check", "[attack]")
{
    Office office;
    SECTION("a role that was added")
    {
        office.exec(
            u"INSERT INTO account_role (user_id, role) SELECT id, 'administrator' FROM account WHERE login = 'mees'"_s);
        CHECK(office.problems().contains(u"mees"_s));
    }
    SECTION("a user who was added")
    {
        office.exec(
            u"INSERT INTO account (login, name, created_at) VALUES ('spook', 'S.', '2026-11-20T08:00:00.000Z')"_s);
        CHECK(office.problems().contains(u"spook"_s));
    }
    SECTION("a disabled user who was let in again")
    {
        Session session = office.session();
        orThrow(users::disable(session, office.casebook->file(), office.mees));
        office.exec(u"UPDATE account SET disabled = 0 WHERE login = 'mees'"_s);
        CHECK(office.problems().contains(u"mees"_s));
    }
}

TEST_CASE("A guard of the log that was taken away or made harmless is found by the check", "[attack]")
{
    Office office;
    office.exec(u"DROP TRIGGER event_never_changes"_s);
    SECTION("taken away") {}
    SECTION("made harmless")
    {
        office.exec(u"CREATE TRIGGER event_never_changes BEFORE UPDATE ON event BEGIN SELECT 1; END"_s);
    }
    CHECK(office.problems().contains(u"event_never_changes"_s));
}

TEST_CASE("A table or trigger that was added is found by the check", "[attack]")
{
    Office office;
    office.exec(u"CREATE TRIGGER quiet AFTER INSERT ON event BEGIN SELECT 1; END"_s);
    CHECK(office.problems().contains(u"quiet"_s));
}

TEST_CASE("An old key file is refused with a sentence, and the log tells of it", "[attack]")
{
    Office office;
    const QByteArray old = office.keys();
    {
        Session session = office.session();
        orThrow(users::resetPassword(session, office.casebook->file(), office.mees, u"onder de dijk door"_s,
                                     KdfCost::leastForTests()));
    }
    office.close();
    office.putKeys(old);
    const auto refused =
        casebooks::signIn(office.path, u"mees"_s, u"achter de duinen"_s, office.clock, office.options());
    REQUIRE_FALSE(refused);
    CHECK(refused.error().message == olderKeys().message);

    // The administrator comes in with the recovery key; by that this key file is the newest.
    const auto recovered = casebooks::recover(office.path, office.recoveryKey, u"sanne"_s, u"een heel nieuw begin"_s,
                                              office.clock, office.options(), KdfCost::leastForTests());
    REQUIRE(recovered);
    const auto db = recovered->file().connect();
    CHECK(recovered->file().newestKeySlots(*db));
    int told = 0;
    storage::eachLoggedEvent(*db, {}, [&](const Event& event) {
        told += event.changes.contains("olderKeyFile"_L1) ? 1 : 0;
        return true;
    });
    CHECK(told == 2);
}

TEST_CASE("A screen that locked itself does not open with an old key file", "[attack]")
{
    Office office;
    const QByteArray old = office.keys();
    Session session = office.session();
    orThrow(users::changeOwnPassword(session, office.casebook->file(), office.password, u"een heel nieuw begin"_s,
                                     KdfCost::leastForTests()));
    CHECK(casebooks::checkPassword(*office.casebook, u"een heel nieuw begin"_s, office.options().attemptsFolder));
    office.putKeys(old);
    CHECK_FALSE(casebooks::checkPassword(*office.casebook, office.password, office.options().attemptsFolder));
    CHECK(office.problems().contains(u"older one"_s));
}

TEST_CASE("A printed seal fits the log until somebody rewrites it", "[attack]")
{
    Office office;
    Session session = office.session();
    const QString printed = orThrow(log_seals::seal(session));
    CHECK(orThrow(log_seals::compare(session, printed.toLower())) == log_seals::Fit::Fits);
    office.clock.advanceDays(1);
    office.open();
    Session later = office.session();
    CHECK(orThrow(log_seals::compare(later, printed)) == log_seals::Fit::Fits);
    CHECK(orThrow(log_seals::seal(later)) != printed);
    // A report that was declared final keeps the seal of its day.
    CHECK(orThrow(log_seals::seal(later, office.clock.nowUtc().addSecs(-3600))) == printed);
    CHECK(log_seals::compare(later, u"niets"_s).error().field == u"seal"_s);

    office.rewriteLog(1);
    CHECK(office.problems().isEmpty()); // nothing inside tells
    CHECK(orThrow(log_seals::compare(later, printed)) == log_seals::Fit::Differs);
    CHECK(orThrow(log_seals::compare(later, u"99999-8F3A-22C1-9B07-4D5E-77A0"_s)) == log_seals::Fit::Missing);
}

TEST_CASE("The seal beside a back-up gives a rewritten log away, and a restore does not", "[attack]")
{
    Office office;
    const QTemporaryDir drive;
    {
        Session session = office.session();
        Settings settings = settings::current(office.thread->db());
        settings.backupFolder = drive.path();
        orThrow(settings::save(session, settings));
    }
    Session session = office.session();
    const BackupFile first = orThrow(backups::make(session, office.casebook->file()));
    CHECK(QFile::exists(first.path + u".seal"_s));
    office.clock.advanceDays(1);
    orThrow(backups::make(session, office.casebook->file()));
    const QString printed = orThrow(log_seals::seal(session));
    CHECK(office.problems().isEmpty());

    SECTION("rewritten")
    {
        office.rewriteLog(2);
        CHECK(office.problems().contains(u"back-up"_s));
    }
    SECTION("restored: the roles of today are carried over, and the log says so")
    {
        User mees = *storage::findUser(office.thread->db(), office.mees);
        mees.roles = Roles{Role::Coordinator};
        orThrow(users::change(session, mees));
        office.close();
        office.clock.advanceDays(1);
        orThrow(backups::restore({.backup = first.path,
                                  .casebook = office.path,
                                  .credentials = {.login = u"sanne"_s, .password = office.password}},
                                 office.clock, office.options()));
        office.open();
        CHECK(office.problems().isEmpty());
        Session after = office.session();
        CHECK(orThrow(log_seals::compare(after, printed)) == log_seals::Fit::DiffersSinceRestore);
    }
}
