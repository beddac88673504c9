// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Restoring in place as the whole program does it: everybody leaves, the back-up takes the casebook's place, and one
// signs in again.

#include "services/access/casebook.h"
#include "services/access/users.h"
#include "services/office/settings.h"
#include "storage/casebook/backup.h"
#include "support/catch_qt.h"
#include "ui/app/application.h"
#include "ui/context/app_context.h"

#include <QApplication>
#include <QDir>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace woonrust;

namespace {

const QString password = u"een lang wachtwoord"_s;

// A casebook with a back-up in which the organisation still has its old name.
struct Office {
    Office()
    {
        orThrow(casebooks::create({.path = path,
                                   .organisation = u"Oude naam"_s,
                                   .adminLogin = u"beheer"_s,
                                   .adminPassword = password,
                                   .cost = KdfCost::leastForTests()},
                                  clock));
        const auto casebook = signIn();
        backup = orThrow(backUp(casebook->file(), folder.path(), 5, clock)).path;
        const auto session = casebook->openSession();
        Settings settings = settings::current(session->db());
        settings.organisation = u"Nieuwe naam"_s;
        orThrow(settings::save(session->session(), settings));
    }
    [[nodiscard]] std::shared_ptr<OpenCasebook> signIn() const
    {
        return std::make_shared<OpenCasebook>(
            orThrow(casebooks::signIn(path, u"beheer"_s, password, clock, {.attemptsFolder = folder.path()})));
    }
    [[nodiscard]] ui::Seams seams()
    {
        ui::Seams seams = ui::realSeams();
        seams.messages.tell = [this](QWidget*, const QString& title, const QString& text) { told << title << text; };
        return seams;
    }

    QTemporaryDir folder;
    FixedClock clock{QDateTime(QDate(2026, 11, 20), QTime(9, 0), QTimeZone::UTC)};
    QString path = folder.filePath(u"kantoor.woonrust"_s);
    QString backup;
    QStringList told;
};

} // namespace

TEST_CASE("A back-up takes the place of the casebook that is open, everybody leaves, and the old one is kept",
          "[restore]")
{
    Office office;
    QSettings preferences(office.folder.filePath(u"preferences.ini"_s), QSettings::IniFormat);
    ui::Application application(*qApp, office.clock, office.seams(), preferences, {});
    application.useLanguage(u"en"_s);
    bool entered = false;
    QObject::connect(&application, &ui::Application::entered, &application, [&] { entered = true; });
    application.enter(office.signIn());
    REQUIRE(QTest::qWaitFor([&] { return entered; }));
    CHECK(application.desk()->context().settings().organisation == u"Nieuwe naam"_s);
    ui::AppContext& context = application.desk()->context();
    backups::RestoreOrder order{.backup = office.backup,
                                .casebook = office.path,
                                .credentials = {.login = u"beheer"_s, .password = password},
                                .actor = context.actor};

    SECTION("with the right password")
    {
        Q_EMIT context.restoreRequested(order);
        REQUIRE(QTest::qWaitFor([&] { return !office.told.isEmpty(); }, 30'000));
        CHECK(office.told.front() == u"The back-up was restored"_s);
        CHECK_FALSE(application.desk());
        const auto casebook = office.signIn();
        const auto session = casebook->openSession();
        CHECK(settings::current(session->db()).organisation == u"Oude naam"_s);
        // The restore stands in the log of the casebook that took the place, before the sign-in.
        CHECK(session->db().text(u"SELECT action FROM event ORDER BY id DESC LIMIT 1 OFFSET 1"_s) == u"restore"_s);
        const auto kept = keptCasebooks(office.path, casebook->file().id());
        REQUIRE(kept.size() == 1);
        CHECK(office.told.last().contains(QDir::toNativeSeparators(kept.front().path)));
        const auto old =
            openCasebook(kept.front().path, order.credentials, office.clock, {.attemptsFolder = office.folder.path()});
        REQUIRE(old);
        CHECK(settings::current(*old->connect()).organisation == u"Nieuwe naam"_s);
    }
    SECTION("with a wrong one the casebook is as it was")
    {
        order.credentials.password = u"helemaal verkeerd"_s;
        Q_EMIT context.restoreRequested(order);
        REQUIRE(QTest::qWaitFor([&] { return !office.told.isEmpty(); }, 30'000));
        CHECK(office.told.front() == u"The back-up was not restored"_s);
        const auto casebook = office.signIn();
        CHECK(settings::current(casebook->openSession()->db()).organisation == u"Nieuwe naam"_s);
        CHECK(keptCasebooks(office.path, casebook->file().id()).empty());
    }
}
