// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/access/casebook.h"

#include "services/access/users.h"
#include "services/office/settings.h"
#include "storage/registry/user_store.h"
#include "support/catch_qt.h"

#include <QTemporaryDir>
#include <QTimeZone>
#include <catch2/catch_test_macros.hpp>

using namespace woonrust;
using namespace Qt::StringLiterals;

namespace {

const KdfCost cheap = KdfCost::leastForTests();
const QString password = u"een lang wachtwoord"_s;

struct Office {
    QTemporaryDir folder;
    FixedClock clock{QDateTime(QDate(2026, 11, 20), QTime(9, 0), QTimeZone::UTC)};
    QString path = folder.filePath(u"test.woonrust"_s);
    OpenOptions options{.attemptsFolder = folder.filePath(u"attempts"_s)};
    QString recoveryKey;

    Office()
    {
        recoveryKey = orThrow(casebooks::create({.path = path,
                                                 .organisation = u"Stichting Woonrust"_s,
                                                 .adminLogin = u" Beheer "_s,
                                                 .adminName = u"De beheerder"_s,
                                                 .adminPassword = password,
                                                 .cost = cheap},
                                                clock));
    }
    [[nodiscard]] Result<OpenCasebook> signIn(const QString& login, const QString& typed) const
    {
        return casebooks::signIn(path, login, typed, clock, options);
    }
};

User newUser(const QString& login, Roles roles = {Role::SocialManager})
{
    return {.id = {}, .login = login, .name = u"Iemand"_s, .email = {}, .team = u"SB"_s, .roles = roles};
}

} // namespace

TEST_CASE("A new casebook opens for its administrator, and knows its organisation")
{
    Office office;
    auto casebook = office.signIn(u"BEHEER"_s, password);
    REQUIRE(casebook);
    CHECK(casebook->actor().roles == Roles{Role::Administrator});
    const auto work = casebook->openSession();
    CHECK(settings::load(work->session())->organisation == u"Stichting Woonrust");
    CHECK(storage::recentEvents(work->db(), 1).front().action == event::signedIn);
    CHECK(casebooks::checkPassword(*casebook, password, office.options.attemptsFolder));
    CHECK(casebooks::checkPassword(*casebook, u"iets anders hier"_s, office.options.attemptsFolder).error().kind ==
          ErrorKind::WrongPassword);
}

TEST_CASE("A casebook that cannot be made says at which field, and leaves no file")
{
    QTemporaryDir folder;
    const FixedClock clock{QDateTime(QDate(2026, 11, 20), QTime(9, 0), QTimeZone::UTC)};
    const auto refused = [&](auto&& change) {
        casebooks::CreateRequest request{.path = folder.filePath(u"x.woonrust"_s),
                                         .organisation = u"Stichting"_s,
                                         .adminLogin = u"beheer"_s,
                                         .adminName = {},
                                         .adminPassword = password,
                                         .cost = cheap};
        change(request);
        const auto result = casebooks::create(request, clock);
        return result ? u"accepted"_s : result.error().field;
    };
    CHECK(refused([](auto& r) { r.organisation = u" "_s; }) == u"organisation");
    CHECK(refused([](auto& r) { r.adminLogin = u"de beheerder"_s; }) == u"adminLogin");
    CHECK(refused([](auto& r) { r.adminLogin.clear(); }) == u"adminLogin");
    CHECK(refused([](auto& r) { r.adminPassword = u"kort"_s; }) == u"adminPassword");
    CHECK(refused([](auto& r) { r.path = u"/bestaat/niet/x.woonrust"_s; }) == u"path");
    CHECK(QDir(folder.path()).isEmpty());
}

TEST_CASE("A user is added with a password, works, is disabled and comes back")
{
    Office office;
    UserId id;
    {
        auto casebook = office.signIn(u"beheer"_s, password);
        REQUIRE(casebook);
        const auto work = casebook->openSession();
        const auto added =
            users::add(work->session(), casebook->file(), newUser(u"Sanne"_s), u"sanne haar wachtwoord"_s, cheap);
        REQUIRE(added);
        id = *added;
        CHECK(users::add(work->session(), casebook->file(), newUser(u"SANNE"_s), password, cheap).error().field ==
              u"login");
        CHECK(users::add(work->session(), casebook->file(), newUser(u"met spatie"_s), password, cheap).error().field ==
              u"login");
        CHECK(users::add(work->session(), casebook->file(), newUser(u"piet"_s, {}), password, cheap).error().field ==
              u"roles");
        CHECK(users::add(work->session(), casebook->file(), newUser(u"piet"_s), u"kort"_s, cheap).error().field ==
              u"password");
        CHECK(users::all(work->session())->size() == 2); // nothing half done
    }
    {
        auto casebook = office.signIn(u"sanne"_s, u"sanne haar wachtwoord"_s);
        REQUIRE(casebook);
        const auto work = casebook->openSession();
        CHECK(users::changeOwnPassword(work->session(), casebook->file(), u"fout wachtwoord"_s, u"nieuw wachtwoord"_s,
                                       cheap)
                  .error()
                  .field == u"oldPassword");
        REQUIRE(users::changeOwnPassword(work->session(), casebook->file(), u"sanne haar wachtwoord"_s,
                                         u"nieuw wachtwoord"_s, cheap));
    }
    CHECK(office.signIn(u"sanne"_s, u"sanne haar wachtwoord"_s).error().kind == ErrorKind::WrongPassword);
    {
        auto casebook = office.signIn(u"beheer"_s, password);
        REQUIRE(casebook);
        const auto work = casebook->openSession();
        REQUIRE(users::disable(work->session(), casebook->file(), id));
        CHECK_FALSE(users::resetPassword(work->session(), casebook->file(), id, password, cheap));
    }
    CHECK(office.signIn(u"sanne"_s, u"nieuw wachtwoord"_s).error().kind == ErrorKind::WrongPassword);
    {
        auto casebook = office.signIn(u"beheer"_s, password);
        REQUIRE(casebook);
        const auto work = casebook->openSession();
        REQUIRE(users::enable(work->session(), casebook->file(), id, u"weer een wachtwoord"_s, cheap));
    }
    CHECK(office.signIn(u"sanne"_s, u"weer een wachtwoord"_s));
}

TEST_CASE("Whoever keeps an old key file and is disabled is told so after the right password, and does not get in")
{
    Office office;
    {
        auto casebook = office.signIn(u"beheer"_s, password);
        REQUIRE(casebook);
        const auto work = casebook->openSession();
        const UserId id =
            *users::add(work->session(), casebook->file(), newUser(u"sanne"_s), u"sanne haar wachtwoord"_s, cheap);
        work->db().exec(u"UPDATE account SET disabled = 1 WHERE id = ?"_s, {id});
    }
    CHECK(office.signIn(u"sanne"_s, u"sanne haar wachtwoord"_s).error().kind == ErrorKind::NotAllowed);
    CHECK(office.signIn(u"sanne"_s, u"een fout wachtwoord"_s).error().kind == ErrorKind::WrongPassword);
}

TEST_CASE("One administrator who may sign in always remains")
{
    Office office;
    auto casebook = office.signIn(u"beheer"_s, password);
    REQUIRE(casebook);
    const auto work = casebook->openSession();
    User me = users::all(work->session())->front();
    me.roles = {Role::Coordinator};
    CHECK(users::change(work->session(), me).error().field == u"roles");
    CHECK(users::disable(work->session(), casebook->file(), me.id).error().field == u"disabled");
    const UserId second = *users::add(work->session(), casebook->file(), newUser(u"tweede"_s, {Role::Administrator}),
                                      password + u'2', cheap);
    CHECK(users::change(work->session(), me));
    CHECK(storage::findUser(work->db(), me.id)->roles == Roles{Role::Coordinator});
    CHECK(storage::enabledAdministrators(work->db()) == 1);
    CHECK_FALSE(users::disable(work->session(), casebook->file(), second));
}

TEST_CASE("The recovery key gives the administrator a new password")
{
    Office office;
    const QString fresh = u"een vers wachtwoord"_s;
    const auto recover = [&](const QString& key, const QString& login, const QString& typed) {
        return casebooks::recover(office.path, key, login, typed, office.clock, office.options, cheap);
    };
    CHECK(recover(u"ABCDE"_s, u"beheer"_s, fresh).error().field == u"recoveryKey");
    CHECK(recover(office.recoveryKey, u"niemand"_s, fresh).error().field == u"login");
    CHECK(recover(office.recoveryKey, u"beheer"_s, u"kort"_s).error().field == u"password");
    QString renewed;
    {
        auto casebook = recover(office.recoveryKey.toLower(), u"beheer"_s, fresh);
        REQUIRE(casebook);
        const auto work = casebook->openSession();
        renewed = *users::proposeRecoveryKey(work->session());
        CHECK(users::setRecoveryKey(work->session(), casebook->file(), u"ABCDE"_s, cheap).error().field ==
              u"recoveryKey");
        REQUIRE(users::setRecoveryKey(work->session(), casebook->file(), renewed, cheap));
        CHECK(casebooks::signOut(work->session()));
    }
    CHECK(office.signIn(u"beheer"_s, fresh));
    CHECK(office.signIn(u"beheer"_s, password).error().kind == ErrorKind::WrongPassword);
    CHECK_FALSE(recover(office.recoveryKey, u"beheer"_s, fresh));
    CHECK(recover(renewed, u"beheer"_s, fresh));
}
